import { diffArrays } from 'diff';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Edit } from '../../src/model.ts';
import { wordEdits } from '../../src/text/edits.ts';
import { MAX_DISTANCE, STRETCH_DISTANCE } from '../../src/text/search.ts';
import { normalise, tokenise } from '../../src/text/tokens.ts';
import { courses, longText, reworded, shuffled } from '../support/long.ts';

vi.mock('diff', async (original) => {
  const library = await original<typeof import('diff')>();
  return { ...library, diffArrays: vi.fn(library.diffArrays) };
});

const searches = vi.mocked(diffArrays);
beforeEach(() => {
  searches.mockClear();
});

const spelled = (edits: readonly Edit[], left: Edit['op']) =>
  edits.flatMap(({ op, text }) => (op === left ? [] : [text])).join('');
const keptWords = (edits: readonly Edit[]) =>
  edits.reduce((sum, { op, text }) => sum + (op === 'keep' ? tokenise(text).length : 0), 0);

/** The edits of two texts, which are held to the law of replay. */
function editsOf(old: string, next: string) {
  const found = wordEdits(old, next);
  expect(spelled(found.edits, 'add')).toBe(normalise(old));
  expect(spelled(found.edits, 'cut')).toBe(normalise(next));
  return found;
}

/** What the searches may have cost at most, in steps for each word: length times the distance they were allowed. */
function stepsByWord(words: number): number {
  const steps = searches.mock.calls.map(([old, next, options]) => {
    const length = old.length + next.length;
    return length * Math.min(length, (options as { maxEditLength: number }).maxEditLength);
  });
  return steps.reduce((sum, cost) => sum + cost, 0) / words;
}

const text = longText(200, 3000, 1);
const cases: [string, string[], string[]][] = [
  ['few words changed', text, reworded(text, 0.01, 2)],
  ['a third of the words changed', text, reworded(text, 0.3, 2)],
  ['other words', text, longText(200, 3000, 9).map((s) => s.replaceAll('w', 'v'))],
  ['another text of the same words', text, longText(200, 3000, 9)],
  ['one word again and again', ['again '.repeat(4000)], ['again '.repeat(1000)]],
  ['four words in no order', courses(200, 1), courses(200, 2)],
  ['sentences in another order', text, shuffled(text, 3)],
  ['words in reverse', [text.join(' ')], [text.join(' ').split(' ').reverse().join(' ')]],
];

describe('texts too far apart to be searched as they are', () => {
  it.each(cases)('%s: replays, at a cost that grows with the length alone', (_, old, next) => {
    const [a, b] = [old.join(' '), next.join(' ')];
    editsOf(a, b);
    const most = 2 * MAX_DISTANCE + 4 * STRETCH_DISTANCE;
    expect(stepsByWord(tokenise(a).length + tokenise(b).length)).toBeLessThan(most);
  });

  it('keep word edits where words are changed all over', () => {
    const { edits, coarse } = editsOf(text.join(' '), reworded(text, 0.3, 2).join(' '));
    expect(keptWords(edits)).toBeGreaterThan(0.5 * tokenise(text.join(' ')).length);
    expect(coarse).toBeUndefined();
  });

  it('keep what their ends have in common', () => {
    expect(editsOf('again '.repeat(4000), 'again '.repeat(1000))).toEqual({
      edits: [
        { op: 'cut', text: 'again '.repeat(3000) },
        { op: 'keep', text: 'again '.repeat(1000).trim() },
      ],
    });
  });

  it('are not called coarse where there is nothing to be found', () => {
    const old = Array.from({ length: 3000 }, (_, k) => `a${k}`).join(' ');
    const next = Array.from({ length: 3000 }, (_, k) => `b${k}`).join(' ');
    expect(editsOf(old, next)).toEqual({
      edits: [
        { op: 'cut', text: old },
        { op: 'add', text: next },
      ],
    });
  });

  it('are compared by sentences where no word can divide them, and by words between equal sentences', () => {
    const [old, other] = [courses(500, 1), courses(500, 2)];
    const next = old.map((sentence, k) => (k % 5 === 0 ? (other[k] as string) : sentence));
    const found = editsOf([...old, ...courses(100, 5)].join(' '), [...next, ...courses(100, 6)].join(' '));
    expect(found.coarse).toBe(true);
    expect(keptWords(found.edits)).toBeGreaterThan(0.8 * tokenise(old.join(' ')).length);
  });

  it('are coarse only where they have to be: the words around it are compared', () => {
    const plain = longText(800, 20_000, 7).join(' ');
    const say = (number: string, seed: number) =>
      `${plain} ${courses(200, seed).join(' ')} Forces are limited to ${number} in peacetime.`;
    const { edits, coarse } = editsOf(say('600,000', 1), say('800,000', 2));
    expect(coarse).toBe(true);
    expect(edits.slice(-3)).toEqual([
      { op: 'cut', text: '600,000' },
      { op: 'add', text: '800,000' },
      { op: 'keep', text: ' in peacetime.' },
    ]);
    expect(edits[0]?.op === 'keep' && edits[0].text.startsWith(plain)).toBe(true);
  });

  it('replay, whatever is done to them', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(2, 3, 40, 3000),
        fc.nat(1000),
        fc.constantFrom(0.05, 0.3, 0.8),
        fc.boolean(),
        (vocabulary, seed, share, mixed) => {
          const old = longText(130, vocabulary, seed);
          const next = reworded(mixed ? shuffled(old, seed + 1) : old, share, seed + 2);
          const { edits } = editsOf(old.join(' '), next.join(' '));
          expect(edits.every((edit, k) => edit.text !== '' && edit.op !== edits[k - 1]?.op)).toBe(true);
        },
      ),
      { numRuns: 10 },
    );
  });
});
