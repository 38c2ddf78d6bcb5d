import { expect, test } from 'vitest';
import { around } from '../../src/checks/red-lines/pieces.ts';
import { judge } from '../support/red-lines.ts';

const word = (letter: string, count: number) => `${letter.repeat(9)} `.repeat(count);

/** What is shown of a text around the span between `<` and `>`. */
function shown(marked: string): string {
  const start = marked.indexOf('<');
  const end = marked.indexOf('>') - 1;
  return around(marked.replace(/[<>]/g, ''), { start, end });
}

test.each<[string, string, string]>([
  ['its sentence', 'One. Two <three> four. Five.', 'Two three four.'],
  ['up to a semicolon or colon', 'They agree: to <cease> fire; to talk.', 'to cease fire;'],
  ['no end in a number', 'Up to 1.5 <million> or 2.5. More.', 'Up to 1.5 million or 2.5.'],
  ['lines as one', 'Two\n  <three>\tfour', 'Two three four'],
  [
    'a sentence of two hundred characters',
    `${word('a', 9)}<b>${' c'.repeat(54)}.`,
    `${word('a', 9)}b${' c'.repeat(54)}.`,
  ],
  ['a long tail is cut at a space', `Head <b> ${word('c', 30)}`, `Head b ${word('c', 9).trimEnd()}…`],
  ['a long head is cut at a space', `${word('a', 30)}<b> tail.`, `…${word('a', 9)}b tail.`],
  [
    'beside a long span forty characters are left',
    `${word('a', 9)}<${word('b', 18)}b> ${word('c', 9)}`,
    `…${word('a', 3)}${word('b', 18)}b ${word('c', 3).trimEnd()}…`,
  ],
  [
    'a span that is too long is cut',
    `Head <${word('b', 30)}b> tail`,
    `Head ${word('b', 20).trimEnd()}… tail`,
  ],
  ['a tail without spaces is cut between characters', `<b>${'😀'.repeat(120)}`, `b${'😀'.repeat(49)}…`],
  ['a head without spaces is cut between characters', `${'😀'.repeat(120)}<b>`, `…${'😀'.repeat(49)}b`],
])('of a text is shown %s', (_, text, expected) => expect(shown(text)).toBe(expected));

test('of a point without a text of its own the first clause is quoted', () => {
  const point =
    'number: 1, text: "", clauses: [{ label: a, text: Beta stays. }, { label: b, text: Delta goes. }]';
  expect(judge({ v1: point }, 'id: t, mustMention: [gamma]')).toEqual([
    'v1.yaml:5:3 error red-line-must-mention v1 does not mention "gamma", as red line t demands: "Beta stays."',
  ]);
});

test('of each term that is not to be mentioned the first place in a text is told', () => {
  const point = 'number: 1, text: Beta meets delta and beta again.';
  const found = judge({ v1: point }, 'id: t, mustNotMention: [delta, beta, gamma]');
  expect(found.map((line) => /mentions "(.*?)"/.exec(line)?.[1])).toEqual(['Beta', 'delta']);
});
