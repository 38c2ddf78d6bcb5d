import { expect, test } from 'vitest';
import { joinLines } from '../../../src/read/import/join.ts';

const words = new Set(['agreement', 'ceasefire', 'cease-fire', 'угода']);
const join = (...lines: string[]) => joinLines(lines, (word) => words.has(word));

test.each<[string, string[], string, string[]]>([
  ['nothing', [], '', []],
  ['one line', ['a  b'], 'a b', []],
  ['lines', ['a', 'b ', ' c'], 'a b c', []],
  ['a broken word that the text has whole', ['An agree-', 'ment.'], 'An agreement.', ['agreement']],
  ['a broken word in capitals', ['An AGREE-', 'ment.'], 'An AGREEment.', ['AGREEment']],
  ['a broken word of Cyrillic', ['Ця уго‐', 'да.'], 'Ця угода.', ['угода']],
  ['a broken word that the text does not have', ['A non-', 'war pact.'], 'A non-war pact.', ['non-war']],
  ['a broken word that it has in both forms', ['A cease-', 'fire.'], 'A cease-fire.', ['cease-fire']],
  ['two broken words', ['agree-', 'ment, non-', 'war'], 'agreement, non-war', ['agreement', 'non-war']],
  ['a hyphen that stands for a word', ['short-', 'and long-term'], 'short- and long-term', []],
  [
    'a hyphen that stands for a Ukrainian word',
    ['коротко-', 'та довгострокові'],
    'коротко- та довгострокові',
    [],
  ],
  ['a hyphen before a word that begins like one', ['cross-', 'order'], 'cross-order', ['cross-order']],
  ['a hyphen before a Ukrainian one', ['авіа-', 'ійна'], 'авіа-ійна', ['авіа-ійна']],
  ['a hyphen before a capital letter', ['the non-', 'European'], 'the non- European', []],
  ['a hyphen before a number', ['agree-', '2'], 'agree- 2', []],
  ['a hyphen behind a number', ['the 28-', 'point plan'], 'the 28- point plan', []],
  ['a dash', ['the plan -', 'ment'], 'the plan - ment', []],
  ['a hyphen inside a line', ['agree-ment', 'it'], 'agree-ment it', []],
  ['a hyphen before white space', ['agree- ', 'ment'], 'agree- ment', []],
  ['a soft hyphen at a line end', ['agree\u00AD', 'ment'], 'agreement', []],
  ['a soft hyphen before a capital letter', ['Mc\u00AD', 'Donald'], 'McDonald', []],
  ['a soft hyphen inside a line', ['ag\u00ADree', 'it'], 'agree it', []],
])('%s', (_, lines, text, hyphened) => expect(join(...lines)).toEqual({ text, hyphened }));
