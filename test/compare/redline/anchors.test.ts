import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare/compare.ts';
import { type Anchor, anchorsOf, heaviestRun, startsOf } from '../../../src/compare/redline/anchors.ts';
import { comparisonsOf } from '../../../src/compare/redline/comparisons.ts';
import { type Part, partsOf } from '../../../src/compare/redline/parts.ts';
import type { Link } from '../../../src/model.ts';
import { draft, type Sketch } from '../../support/draft.ts';
import { setting } from '../../support/library.ts';

type Points = readonly (string | Sketch)[];

/** Two drafts of two paragraphs of nine letters each, so that both begin at 0 and 10, and end at 9 and 19. */
const nine = (['old', 'new'] as const).map((side) => {
  const sketch = ['abcdefghi', 'jklmnopqr'];
  return partsOf(compare(draft('a', sketch), draft('b', sketch), setting()), side).list;
}) as [readonly Part[], readonly Part[]];
const places = { old: startsOf(nine[0]), new: startsOf(nine[1]) };

/** An anchor of places counted through each draft. */
function anchor([from, to, length]: readonly [number, number, number]): Anchor {
  const at = (parts: readonly Part[], place: number) => ({
    part: parts[Math.floor(place / 10)] as Part,
    at: place % 10,
  });
  return { old: at(nine[0], from), new: at(nine[1], to), length };
}
const brief = ({ old, new: next, length }: Anchor) =>
  `${old.part.index * 10 + old.at}=${next.part.index * 10 + next.at}+${length}`;
const heaviest = (...anchors: readonly (readonly [number, number, number])[]) =>
  heaviestRun(anchors.map(anchor), places).map(brief).join(' ');

describe('of the words that both drafts have, those are shown in place', () => {
  it.each<[string, readonly (readonly [number, number, number])[], string]>([
    [
      'that ascend in both',
      [
        [0, 0, 3],
        [4, 4, 3],
        [12, 13, 2],
      ],
      '0=0+3 4=4+3 12=13+2',
    ],
    [
      'whatever the order they are told in',
      [
        [12, 13, 2],
        [4, 4, 3],
        [0, 0, 3],
      ],
      '0=0+3 4=4+3 12=13+2',
    ],
    [
      'that are more, of two in another order',
      [
        [0, 10, 4],
        [10, 0, 5],
      ],
      '10=0+5',
    ],
    [
      'and the other way round',
      [
        [0, 10, 5],
        [10, 0, 4],
      ],
      '0=10+5',
    ],
    [
      'that are more together',
      [
        [0, 15, 4],
        [5, 0, 2],
        [10, 3, 3],
      ],
      '5=0+2 10=3+3',
    ],
    [
      'that touch',
      [
        [0, 0, 3],
        [3, 3, 3],
      ],
      '0=0+3 3=3+3',
    ],
    [
      'not two that overlap in the old draft',
      [
        [0, 0, 3],
        [2, 4, 4],
      ],
      '2=4+4',
    ],
    [
      'not two that overlap in the new draft',
      [
        [0, 0, 3],
        [4, 2, 4],
      ],
      '4=2+4',
    ],
    [
      'ends of paragraphs, each as much as a letter',
      [
        [9, 9, 0],
        [19, 19, 0],
      ],
      '9=9+0 19=19+0',
    ],
    [
      'two ends rather than one letter',
      [
        [0, 18, 1],
        [9, 2, 0],
        [12, 9, 0],
      ],
      '9=2+0 12=9+0',
    ],
    [
      'the end of a paragraph after its words',
      [
        [10, 10, 9],
        [19, 19, 0],
      ],
      '10=10+9 19=19+0',
    ],
    [
      'at the ends of both drafts',
      [
        [0, 0, 9],
        [10, 10, 9],
      ],
      '0=0+9 10=10+9',
    ],
    ['none of none', [], ''],
  ])('%s', (_, anchors, expected) => {
    expect(heaviest(...anchors)).toBe(expected);
  });

  it('as many as can be', () => {
    const span = fc
      .tuple(fc.nat(18), fc.nat(18), fc.nat(5))
      .map(([from, to, length]) => [from, to, Math.min(length, 9 - (from % 10), 9 - (to % 10))] as const)
      .filter(([, , length]) => length >= 0);
    const weigh = (run: readonly Anchor[]) => run.reduce((sum, { length }) => sum + Math.max(1, length), 0);
    const place = ({ part, at }: Anchor['old']) => part.index * 10 + at;
    const follows = (a: Anchor, b: Anchor) =>
      (['old', 'new'] as const).every((side) => place(a[side]) + Math.max(1, a.length) <= place(b[side]));
    const best = (from: Anchor | undefined, all: readonly Anchor[]): number =>
      all
        .filter((next) => !from || follows(from, next))
        .reduce((most, next) => Math.max(most, weigh([next]) + best(next, all)), 0);
    fc.assert(
      fc.property(fc.array(span, { maxLength: 7 }), (spans) => {
        const anchors = spans.map(anchor);
        const run = heaviestRun(anchors, places);
        expect(run.every((next, at) => at === 0 || follows(run[at - 1] as Anchor, next))).toBe(true);
        expect(weigh(run)).toBe(best(undefined, anchors));
      }),
    );
  });
});

describe('what both drafts have', () => {
  const m: Link = { kind: 'matched', old: [0], new: [0], score: 1 };
  /** `1:4=2a:0+7`: seven letters, from the fifth of point 1 and from the first of clause 2a. */
  const anchors = (old: Points, next: Points, asserted: readonly Link[] = [m]) => {
    const report = compare(draft('a', old), draft('b', next), { ...setting(), asserted });
    const sides = { old: partsOf(report, 'old'), new: partsOf(report, 'new') };
    const told = ({ part, at }: Anchor['old']) => `${part.ref}:${at}`;
    return comparisonsOf(report, sides)
      .flatMap(anchorsOf)
      .map((found) => `${told(found.old)}=${told(found.new)}+${found.length}`);
  };
  it.each<[string, Points, Points, readonly Link[], readonly string[]]>([
    ['is the words that stay', ['Ships pass.'], ['Ships pass.'], [m], ['1:0=1:0+11']],
    [
      'with the words between left out',
      ['Ships with grain pass.'],
      ['Ships soon pass.'],
      [m],
      ['1:0=1:0+6', '1:16=1:10+6'],
    ],
    [
      'is cut where a paragraph ends',
      ['Ships pass. Banks open.'],
      ['Ships pass.', 'Banks open.'],
      [{ kind: 'split', old: [0], new: [0, 1], score: 1 }],
      ['1:0=1:0+11', '1:12=2:0+11'],
    ],
    [
      'of either draft',
      ['Ships pass.', 'Banks open.'],
      ['Ships pass. Banks open.'],
      [{ kind: 'merged', old: [0, 1], new: [0], score: 1 }],
      ['1:0=1:0+11', '2:0=1:12+11'],
    ],
    [
      'but for paragraphs without words',
      [{ text: '', clauses: ['Ships pass.', 'Banks open.'] }],
      ['Ships pass. Banks open.'],
      [m],
      ['1a:0=1:0+11', '1b:0=1:12+11'],
    ],
    ['is the end of a paragraph where no word stays', ['Ships pass.'], ['Banks open'], [m], ['1:11=1:10+0']],
    [
      'of paragraphs of one kind: not of a wish',
      [{ text: '', variants: { us: 'Ships.' } }],
      ['Banks'],
      [m],
      ['1:0=1:5+0'],
    ],
  ])('%s', (_, old, next, asserted, expected) => {
    expect(anchors(old, next, asserted)).toEqual(expected);
  });
});
