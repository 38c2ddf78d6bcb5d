import { describe, expect, it, vi } from 'vitest';
import { compareWords } from '../../src/text/divide.ts';
import { wordEdits } from '../../src/text/edits.ts';
import type { Run } from '../../src/text/runs.ts';

// With limits this low a few words are as far apart as thousands are with those of the program.
vi.mock('../../src/text/search.ts', async (original) => ({
  ...(await original<typeof import('../../src/text/search.ts')>()),
  MAX_DISTANCE: 20,
  STRETCH_DISTANCE: 6,
}));

/** So many words that stand nowhere else. */
const words = (name: string, count: number) => Array.from({ length: count }, (_, k) => `${name}${k}`);

/** `=3` for three words kept, `-2+1` for two cut and one added; the runs lie beside each other without a gap. */
function brief(runs: readonly Run[]): string {
  let at = { old: 0, new: 0 };
  return runs
    .map((run) => {
      expect([run.old, run.new]).toEqual([at.old, at.new]);
      at = { old: run.oldEnd, new: run.newEnd };
      const [cut, added] = [run.oldEnd - run.old, run.newEnd - run.new];
      if (run.kept) expect(cut).toBe(added);
      return run.kept ? `=${cut}` : `-${cut}+${added}`;
    })
    .join(' ');
}

function compared(old: readonly string[], next: readonly string[]): string {
  const { runs, coarse } = compareWords({ old, new: next });
  return `${brief(runs)}${coarse ? ' coarse' : ''}`;
}

const [a, b, c, d] = [words('a', 12), words('b', 13), words('c', 14), words('d', 11)];

describe('lists of words that are near enough to be searched', () => {
  it.each<[string, string, string, string]>([
    ['equal ones', 'a b c', 'a b c', '=3'],
    ['one word for another', 'a b c', 'a d c', '=1 -1+1 =1'],
    ['nothing to something', '', 'a b', '-0+2'],
    ['something to nothing', 'a b', '', '-2+0'],
    ['nothing at all', '', '', ''],
    ['two places', 'a b c d e', 'x b c d y', '-1+1 =3 -1+1'],
  ])('%s', (_, old, next, expected) => {
    const list = (text: string) => text.split(' ').filter((word) => word !== '');
    expect(compared(list(old), list(next))).toBe(expected);
  });
});

describe('lists of words that are too far apart to be searched', () => {
  it.each<[string, string[], string[], string]>([
    ['nothing in common', a, [...b, ...c], '-12+27'],
    ['a word that each has once', [...a, 'x', ...b], [...c, 'x', ...d], '-12+14 =1 -13+11'],
    [
      'several, in one order',
      [...a, 'x', 'y', ...b, 'z'],
      [...c, 'x', 'y', ...d, 'z'],
      '-12+14 =2 -13+11 =1',
    ],
    [
      'several, in two orders',
      [...a, 'x', 'y', ...b, 'z', 'u'],
      [...c, 'y', 'z', ...d, 'x', 'v'],
      '-13+14 =1 -13+0 =1 -1+13',
    ],
    ['a beginning', ['x', 'y', ...a], ['x', 'y', ...b], '=2 -12+13'],
    ['an end', [...a, 'x', 'y'], [...b, 'x', 'y'], '-12+13 =2'],
    ['a beginning and an end', ['x', 'y', 'z', ...a, 'u'], ['x', 'y', 'z', ...b, 'u'], '=3 -12+13 =1'],
    ['a beginning that goes on', [...a, ...b], [...a, ...b.slice(0, 3), ...c, ...d], '=15 -10+25'],
    ['all of one of them', [...a, ...b, ...c], b, '-12+0 =13 -14+0'],
    ['one word again and again', Array(30).fill('x'), Array(9).fill('x'), '=9 -21+0'],
    [
      'a stretch between two words that can be searched',
      [...a, 'x', 'few', 'old', 'words', 'y', ...b],
      [...c, 'x', 'few', 'new', 'words', 'y', ...d],
      '-12+14 =2 -1+1 =2 -13+11',
    ],
    [
      'a stretch that is divided again',
      [...a, 'x', ...words('e', 9), 'y', ...words('f', 9), 'z', ...b],
      [...c, 'x', ...words('g', 8), 'y', ...words('h', 7), 'z', ...d],
      '-12+14 =1 -9+8 =1 -9+7 =1 -13+11',
    ],
    [
      'words that one of them has twice',
      [...a, 'x', 'y', 'x', ...b],
      [...c, 'x', 'y', 'y', ...d],
      '-28+28 coarse',
    ],
    [
      'words that both have twice, beside one that both have once',
      [...a, 'y', 'e', 'y', 'f', 'x', ...b],
      [...c, 'y', 'g', 'y', 'h', 'x', ...d],
      '-16+18 =1 -13+11 coarse',
    ],
  ])('%s', (_, old, next, expected) => {
    expect(compared(old, next)).toBe(expected);
  });
});

describe('lists in which no word stands once are compared by sentences', () => {
  const list = (text: string) => text.trim().split(/\s+/);
  it.each<[string, string, string, string]>([
    [
      'equal ones, and by words between them',
      `${'p '.repeat(20)}. r r q p . p q r p q r . q q p p .`,
      `${'q '.repeat(22)}. r r q p . p q r q q r . q q p p .`,
      '-21+23 =8 -1+1 =8 coarse',
    ],
    [
      'each by words where it is near enough',
      'p p p r . q q . '.repeat(8),
      'p q q r . q q . '.repeat(8),
      `=1${' -2+2 =6'.repeat(7)} -2+2 =5`,
    ],
    [
      'behind a common beginning, and before a common end',
      `q q . ${'p '.repeat(20)}; r r ; p p p p p p p . r r`,
      `q q . ${'q '.repeat(20)}; r r ; q q q q q q q . r r`,
      '=3 -21+21 =3 -7+7 =3 coarse',
    ],
    [
      'a comma ends none',
      `${'p '.repeat(20)}, r r , p p p p p p p . r r`,
      `${'q '.repeat(20)}, r r , q q q q q q q . r r`,
      '-31+31 =3 coarse',
    ],
    [
      'none where too many differ',
      'p p . p q . q p . p p p . p p q . p q p . p q q . q p p . q p q . q q p . p p p p . q q q q .',
      'r r . r q . q r . r r r . r r q . r q r . r q q . q r r . q r q . q q r . r r r r . q r q q .',
      '-44+44 =3 coarse',
    ],
  ])('%s', (_, old, next, expected) => {
    expect(compared(list(old), list(next))).toBe(expected);
  });
});

it('edits say that they are coarse, and nothing where they are not', () => {
  const [old, next] = [`${'p '.repeat(25)}x x go.`, `x x ${'q '.repeat(25)}go.`];
  expect(wordEdits(old, next)).toMatchObject({ coarse: true });
  expect(wordEdits('a b', 'a c')).not.toHaveProperty('coarse');
});
