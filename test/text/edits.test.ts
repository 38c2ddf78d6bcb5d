import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edit } from '../../src/model.ts';
import { agreement, isReplacement, wordEdits } from '../../src/text/edits.ts';
import { normalise } from '../../src/text/tokens.ts';

const marks = { keep: ['', ''], cut: ['[-', '-]'], add: ['{+', '+}'] } as const;
const brief = (edits: readonly Edit[]) =>
  edits.map(({ op, text }) => marks[op][0] + text + marks[op][1]).join('');
const spells = (edits: readonly Edit[], left: Edit['op']) =>
  edits
    .filter(({ op }) => op !== left)
    .map(({ text }) => text)
    .join('');

describe('wordEdits', () => {
  it.each([
    [
      'a number is one edit',
      'limited to 600,000 men',
      'limited to 800,000 men',
      'limited to [-600,000-]{+800,000+} men',
    ],
    [
      'what is added stands where the phrase ends',
      'The agreement reaffirms the sovereignty of Ukraine.',
      'The agreement reaffirms the sovereignty of Ukraine. Each signatory attests that Ukraine is a sovereign state.',
      'The agreement reaffirms the sovereignty of Ukraine.{+ Each signatory attests that Ukraine is a sovereign state.+}',
    ],
    [
      'a word kept between cuts and adds is part of the phrase',
      'Elections are held in Ukraine within 100 days.',
      'Elections are held in Ukraine as soon as possible after the signing.',
      'Elections are held in Ukraine [-within 100 days-]{+as soon as possible after the signing+}.',
    ],
    [
      'words kept between insertions stay',
      'NATO undertakes not to station troops in Ukraine.',
      'NATO undertakes not to station troops under its command permanently in Ukraine in peacetime.',
      'NATO undertakes not to station troops {+under its command permanently +}in Ukraine{+ in peacetime+}.',
    ],
    [
      'a text with little in common is replaced as a whole',
      'Ukraine amends its constitution to exclude joining NATO.',
      'Accession of Ukraine depends on consensus among the members of NATO.',
      '[-Ukraine amends its constitution to exclude joining NATO.-]{+Accession of Ukraine depends on consensus among the members of NATO.+}',
    ],
    ['the first word', 'guns leave', 'tanks leave', '[-guns-]{+tanks+} leave'],
    ['nothing to something', '', 'a b', '{+a b+}'],
    ['something to nothing', 'a b', '', '[-a b-]'],
    ['the same words', 'a  b', 'a b', 'a b'],
    ['white space before a mark alone', 'the parties , who', 'the parties, who', 'the parties[- -], who'],
  ])('%s', (_, old, next, expected) => {
    expect(brief(wordEdits(old, next).edits)).toBe(expected);
  });

  const text = fc
    .array(
      fc.constantFrom(
        'Ukraine',
        'NATO',
        'the',
        'of',
        'a',
        ',',
        '.',
        '600,000',
        '(',
        ')',
        'troops',
        ' ',
        '\n',
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join(' ').replace(/ ([,.)])/g, '$1'));

  it('keeps what is 35 in a hundred words of the shorter text, and nothing of less', () => {
    const words = (name: string, count: number) =>
      Array.from({ length: count }, (_, k) => `${name}${String(k).padStart(3, '0')}`);
    const kept = (count: number) => {
      const [old, next] = [words('same', count), words('same', count)];
      const others = [words('cut', 20 - count), words('add', 40 - count)] as const;
      const texts = [
        [...old, ...others[0]],
        [...next, ...others[1]],
      ].map((list) => `${list.join(' ')}.`) as [string, string];
      return [texts, texts.toReversed() as [string, string]].map(([a, b]) =>
        wordEdits(a, b)
          .edits.map(({ op }) => op)
          .join(' '),
      );
    };
    expect(kept(7)).toEqual(['keep cut add keep', 'keep cut add keep']);
    expect(kept(6)).toEqual(['cut add', 'cut add']);
  });

  it('replays: keeps and cuts spell the old text, keeps and adds the new one', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string()), fc.oneof(text, fc.string()), (old, next) => {
        const edits = wordEdits(old, next).edits;
        expect(spells(edits, 'add')).toBe(normalise(old));
        expect(spells(edits, 'cut')).toBe(normalise(next));
      }),
      { numRuns: 1000 },
    );
  });

  it('never has two edits of one kind side by side, nor an empty one', () => {
    fc.assert(
      fc.property(text, text, (old, next) => {
        const edits = wordEdits(old, next).edits;
        expect(edits.every((edit, k) => edit.text !== '' && edit.op !== edits[k - 1]?.op)).toBe(true);
      }),
    );
  });

  it('answers for texts too far apart to search', () => {
    const old = Array.from({ length: 6_000 }, (_, k) => `a${k}`).join(' ');
    const next = Array.from({ length: 6_000 }, (_, k) => `b${k}`).join(' ');
    expect(wordEdits(old, next).edits.map((edit) => edit.op)).toEqual(['cut', 'add']);
  });
});

it('agreement is the share of kept words', () => {
  expect(agreement(wordEdits('one two', 'one two').edits)).toBe(1);
  expect(agreement(wordEdits('', '').edits)).toBe(1);
  expect(agreement(wordEdits('alpha beta', 'gamma delta').edits)).toBe(0);
  expect(agreement(wordEdits('alpha beta gamma delta', 'alpha beta gamma').edits)).toBeCloseTo(6 / 7);
});

it('agreement counts a word of up to three letters as a third, and no marks', () => {
  const edits = [
    { op: 'keep', text: 'peace, and' },
    { op: 'cut', text: ' treaties (now)' },
    { op: 'add', text: ' the calm.' },
  ] as const;
  const [kept, cut, added] = [1 + 1 / 3, 1 + 1 / 3, 1 / 3 + 1];
  expect(agreement(edits)).toBeCloseTo((2 * kept) / (2 * kept + cut + added), 12);
  expect(agreement(edits.slice(0, 2))).toBeCloseTo((2 * kept) / (2 * kept + cut), 12);
  expect(agreement(edits.slice(1))).toBe(0);
  expect(agreement([])).toBe(1);
});

it('a replacement keeps no word', () => {
  expect(isReplacement(wordEdits('alpha beta', 'gamma delta').edits)).toBe(true);
  expect(isReplacement(wordEdits('alpha beta', 'alpha delta').edits)).toBe(false);
  expect(isReplacement(wordEdits('alpha beta', 'alpha beta').edits)).toBe(false);
  expect(isReplacement([{ op: 'keep', text: ' ' }])).toBe(true);
  expect(isReplacement([])).toBe(true);
});
