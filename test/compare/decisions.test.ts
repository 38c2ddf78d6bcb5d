import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeDecisions } from '../../src/compare/clashes.ts';
import { compare } from '../../src/compare/compare.ts';
import { mirrorDecision } from '../../src/compare/decisions.ts';
import type { Change, Clause, Decision, Draft, Point } from '../../src/model.ts';
import { brief } from '../support/brief.ts';
import { draft, type Sketch } from '../support/draft.ts';
import { generatedPair } from '../support/generated.ts';
import { shippedDecisions, shippedReport } from '../support/shipped.ts';

const given = { themes: [], parties: [], version: '0' };
const reason = 'seen in both';

/** `2a=14d` is fixed, `3=` has no counterpart, `14!9` is forbidden; several refs with commas. */
function decide(notation: string): Decision[] {
  return notation
    .split(' ')
    .filter((entry) => entry !== '')
    .map((entry) => {
      const [old = '', next = ''] = entry.split(/[=!]/);
      const refs = (side: string) => side.split(',').filter((ref) => ref !== '');
      const link = entry.includes('!') ? 'forbidden' : 'fixed';
      return { link, old: refs(old), new: refs(next), reason, reviewer: 'A. Reader' };
    });
}

const hills = 'The northern hills are cleared of mines by a joint commission.';
const bridges = 'Bridges over the river are rebuilt at common cost.';
const towns = 'Bayford and Ashwell change hands on the day of signature.';
const army = 'The armed forces are limited to 600,000 persons in peacetime.';
const border = (...clauses: readonly string[]): Sketch => ({ text: 'On the border:', clauses });
/** A clause that becomes a point. */
const [longer, shorter] = [
  [border(bridges, hills, `${towns} ${army}`)],
  [border(bridges, `${towns} ${army} Then.`), hills],
];

function outcome(
  old: readonly (string | Sketch)[],
  next: readonly (string | Sketch)[],
  notation: string,
): string {
  const report = compare(draft('a', old), draft('b', next), { ...given, decisions: decide(notation) });
  const crossings = report.crossings.map(
    ({ old, new: next, asserted }) => `${old}>${next}${asserted ? '!' : ''}`,
  );
  return [brief(report.changes), ...crossings].join(' ');
}

describe('decisions', () => {
  it.each<[string, readonly (string | Sketch)[], readonly (string | Sketch)[], string, string]>([
    ['on points', [army, bridges], [bridges, towns], '1=2', '2>1 1~2'],
    ['on what has no counterpart', [army], [army], '1=', '1- +1'],
    ['against a link', [army, bridges], [army, bridges], '1!1', '1- +1 2=2'],
    [
      'on clauses of linked points',
      [border(bridges, hills)],
      [border(towns, bridges)],
      '1b=1a',
      '1~1(1b~1a 1a>1b)',
    ],
    [
      'against a link of clauses',
      [border(bridges, hills)],
      [border(hills, bridges)],
      '1a!1b',
      '1~1(1a- 1b=1a +1b)',
    ],
    [
      'on a clause that is a point of the other draft: the points stay as they are',
      [border(bridges, hills)],
      [border(bridges), army],
      '1b=2',
      '1~1(1a=1a 1b-) +2 1b>2!',
    ],
    [
      'on a clause that went to another point: it has no counterpart in the first',
      [border(bridges, hills), { text: army, clauses: [towns] }],
      [
        border(bridges, hills.replace('hills', 'heights')),
        { text: army, clauses: [towns, 'Arms are counted.'] },
      ],
      '1b=2b',
      '1~1(1a=1a 1b- +1b) 2~2(2a=2a +2b) 1b>2b!',
    ],
    [
      'on a clause that is in two places',
      [border(bridges, hills)],
      [border(bridges, hills), { text: army, clauses: [hills.replace('hills', 'heights')] }],
      '1b=1b,2a',
      '1=1 +2 1b>2a!',
    ],
    ['against a crossing', longer, shorter, '1=1 1b!2', '1~1(1a=1a 1b- 1c~1b) +2'],
    ['against any crossing of a clause', longer, shorter, '1=1 1b=', '1~1(1a=1a 1b- 1c~1b) +2'],
    ['against any crossing of a point', longer, shorter, '1=1 =2', '1~1(1a=1a 1b- 1c~1b) +2'],
    ['against another crossing', longer, shorter, '1=1 1a!2', '1~1(1a=1a 1b- 1c~1b) +2 1b>2'],
    ['on what a draft does not have: ignored', [army], [army], '1=7 9z!1', '1=1'],
  ])('%s', (_, old, next, notation, expected) => {
    expect(outcome(old, next, notation)).toBe(expected);
  });

  it('in a variant with clauses of the same refs nothing is fixed', () => {
    const sketch = (own: readonly string[], wanted: readonly string[]): Sketch => ({
      ...border(...own),
      variants: { us: { text: 'Instead:', clauses: wanted } },
    });
    const [old, next] = [
      draft('a', [sketch([hills], [hills])]),
      draft('b', [sketch([towns], [hills, army])]),
    ];
    const [change] = compare(old, next, { ...given, decisions: decide('1a=1a') }).changes;
    const variants = change && 'variants' in change ? change.variants : [];
    const clauses = variants.flatMap((variant) => (variant.kind === 'reworded' ? variant.clauses : []));
    expect(brief(clauses)).toBe('1a=1a +1b');
    expect(clauses.some((clause) => clause.asserted)).toBe(false);
  });

  it('each link says whose word it is, all others were computed', () => {
    const [old, next] = [
      draft('a', [army, border(bridges, hills), towns]),
      draft('b', [towns, border(hills, bridges)]),
    ];
    const decisions = decide('1= 2a=2a').map((decision, k) =>
      k === 1 ? { ...decision, date: '2025-04-01' } : decision,
    );
    const report = compare(old, next, { ...given, decisions });
    const asserted = (changes: readonly (Change<Point> | Change<Clause>)[]): unknown[] =>
      changes.flatMap((change) => [
        ...(change.asserted ? [[change.old[0]?.ref, change.asserted]] : []),
        ...('clauses' in change ? asserted(change.clauses) : []),
      ]);
    expect(asserted(report.changes)).toEqual([
      ['1', { reviewer: 'A. Reader', reason }],
      ['2a', { reviewer: 'A. Reader', reason, date: '2025-04-01' }],
    ]);
    expect(report.assertedLinks).toBe(2);
  });
});

describe('the links that ship', () => {
  it('v28 21c and v20 14d: the withdrawal from other regions', () => {
    const { changes, assertedLinks } = shippedReport('v28', 'v20');
    const territories = changes.find((change) => change.old[0]?.ref === '21');
    const clauses = territories && 'clauses' in territories ? territories.clauses : [];
    expect(brief(clauses)).toBe('21a- 21b~14a +14b +14c 21c~14d 21d- +14e');
    expect(clauses.filter(({ asserted }) => asserted).map(({ old }) => old[0]?.ref)).toEqual(['21c']);
    expect(assertedLinks).toBe(shippedDecisions('v28', 'v20').length);
  });
});

describe('merging', () => {
  const [old, next] = [
    draft('a', [border(bridges, hills), army]),
    draft('b', [border(bridges, hills), army]),
  ];
  const merged = (own: string, others: string) =>
    mergeDecisions(old, next, decide(own), decide(others)).slice(1);
  it.each([
    ['another place', '1=1', '2=2', 1],
    ['the same again', '1=1', '1=1', 0],
    ['a place that is fixed', '1=1', '1=2', 0],
    ['a pair that is forbidden', '1!1', '1,2=1,2', 0],
    ['a pair that is fixed', '1,2=1', '2!1', 0],
    ['a point beside its own clause', '2=2', '1a=2', 1],
  ])('%s', (_, own, others, kept) => {
    expect(merged(own, others).length).toBe(kept);
  });
});

/** A pair of drafts and decisions on them, of which no two clash. */
const decided = generatedPair.chain(([old, next]) => {
  const refs = (of: Draft) =>
    of.points.length > 0
      ? of.points.flatMap(({ ref, clauses }) => [ref, ...clauses.map((c) => c.ref)])
      : ['none'];
  const some = (of: Draft) => fc.uniqueArray(fc.constantFrom(...refs(of)), { minLength: 1, maxLength: 2 });
  const decision = fc.record({
    link: fc.constantFrom('fixed' as const, 'forbidden' as const),
    old: some(old),
    new: some(next),
    reason: fc.constant(reason),
    reviewer: fc.constant('A. Reader'),
  });
  return fc.array(decision, { maxLength: 6 }).map((all) => ({
    old,
    next,
    decisions: all.reduce<Decision[]>((kept, one) => mergeDecisions(old, next, kept, [one]), []),
  }));
});

function law(name: string, holds: (old: Draft, next: Draft, decisions: readonly Decision[]) => void): void {
  it(name, () => {
    fc.assert(
      fc.property(decided, ({ old, next, decisions }) => holds(old, next, decisions)),
      { numRuns: 200 },
    );
  });
}

const refs = (items: readonly { readonly ref: string }[]) => items.map(({ ref }) => ref);

law('no forbidden pair stands in a link or in a crossing', (old, next, decisions) => {
  const report = compare(old, next, { ...given, decisions });
  const linked = report.changes.flatMap((change) => [
    { old: refs(change.old), new: refs(change.new) },
    ...('clauses' in change ? change.clauses : []).map((clause) => ({
      old: refs(clause.old),
      new: refs(clause.new),
    })),
  ]);
  const crossed = report.crossings.map((crossing) => ({ old: [crossing.old], new: [crossing.new] }));
  for (const { link, old: from, new: to } of decisions)
    for (const pair of link === 'forbidden' ? [...linked, ...crossed] : [])
      expect(pair.old.some((ref) => from.includes(ref)) && pair.new.some((ref) => to.includes(ref))).toBe(
        false,
      );
});

law('reversal: mirrored decisions make the mirror', (old, next, decisions) => {
  const facts = (from: 'old' | 'new', to: 'old' | 'new', report: ReturnType<typeof compare>) => {
    const of = (change: Change<Point> | Change<Clause>): string =>
      `${refs(change[from])}>${refs(change[to])}${change.asserted ? '!' : ''}` +
      ('clauses' in change ? `(${change.clauses.map(of).sort()})` : '');
    const crossings = report.crossings.map(
      (crossing) => `${crossing[from]}>${crossing[to]}${crossing.asserted ? '!' : ''}`,
    );
    return [report.assertedLinks, ...report.changes.map(of).sort(), ...crossings.sort()];
  };
  const there = compare(old, next, { ...given, decisions });
  const back = compare(next, old, { ...given, decisions: decisions.map(mirrorDecision) });
  expect(facts('new', 'old', back)).toEqual(facts('old', 'new', there));
});
