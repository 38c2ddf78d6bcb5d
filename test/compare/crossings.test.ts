import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import { crossings as crossingsOf } from '../../src/compare/crossings.ts';
import type { Crossing, Draft, Link, Report } from '../../src/model.ts';
import { crossed } from '../support/crossed.ts';
import { draft, type Sketch } from '../support/draft.ts';
import { type PAIRS, shippedReport } from '../support/shipped.ts';

const given = { themes: [], parties: [], version: '0' };

/** `1b=2` kept, `1b~2` reworded; brackets where a part is meant, `+` behind the end that its own change keeps as well. */
function brief(crossings: readonly Crossing[]): string {
  return crossings
    .map(({ kind, old, new: next, oldWords, newWords, counterpart }) => {
      const end = (ref: string, words: string | undefined, side: string) =>
        (words === undefined ? ref : `[${ref}]`) + (counterpart === side ? '+' : '');
      return end(old, oldWords, 'old') + (kind === 'kept' ? '=' : '~') + end(next, newWords, 'new');
    })
    .join(' ');
}

const relief = 'Measures are taken to relieve the suffering of the victims.';
const exchange = 'Remaining prisoners are exchanged all for all under the supervision of the Red Cross.';
const exchanged = 'Prisoners who remain are exchanged all for all, the Red Cross supervising the exchange.';
const grain = 'Agreements are reached on the free shipment of grain across the Black Sea.';
const reports = 'The parties report to the council within 100 days.';
const committee: Sketch = {
  text: 'A committee settles:',
  clauses: ['prisoners are exchanged all for all;', relief.toLowerCase()],
};
const list: Sketch = {
  text: 'The following measures are agreed upon for the time after the war:',
  clauses: [exchange, grain, 'Elections are held in every region that is at peace.'],
};
const other = 'Russia does not hinder the commercial use of the Dnipro River by anyone.';
const plant = 'The nuclear power plant is restarted under the supervision of the Atomic Energy Agency.';

type Texts = readonly (string | Sketch)[];
const matched = (old: number, next = old): Link => ({ kind: 'matched', old: [old], new: [next], score: 0.5 });
const removed = (index: number): Link => ({ kind: 'removed', old: [index], new: [] });
const added = (index: number): Link => ({ kind: 'added', old: [], new: [index] });

describe('what crosses', () => {
  it.each<[string, Texts, Texts, readonly Link[], string]>([
    [
      'a point without a counterpart is taken in as a clause',
      [committee, relief],
      [committee],
      [matched(0), removed(1)],
      '2=1b+',
    ],
    [
      'a clause became a point of its own',
      [committee],
      ['A committee settles.', relief],
      [matched(0), added(1)],
      '1b=2',
    ],
    [
      'a clause became a point in other words',
      [list, other],
      [{ ...list, clauses: list.clauses?.slice(1) ?? [] }, other, exchanged],
      [matched(0), matched(1), added(2)],
      '1a~3',
    ],
    [
      'a list broken out into points, told of a split too',
      [list],
      ['Measures are agreed upon for the time after the war.', exchange, grain],
      [{ kind: 'split', old: [0], new: [0, 1, 2], score: 0.5 }],
      '1a=2 1b=3',
    ],
    [
      'half of a point moved into another',
      [`${other} ${grain}`, plant],
      [other, `${plant} ${grain}`],
      [matched(0), matched(1)],
      '[1]=[2]',
    ],
    [
      'half of a point became a point',
      [`${other} ${exchange}`, plant],
      [other, plant, exchanged],
      [matched(0), matched(1), added(2)],
      '[1]~3',
    ],
    [
      'a clause became a sentence of another point',
      [list, plant],
      [{ ...list, clauses: list.clauses?.slice(1) ?? [] }, `${plant} ${exchange}`],
      [matched(0), matched(1)],
      '1a=[2]',
    ],
    [
      'a sentence that moved between regrouped points',
      [`${other} ${grain}`, plant],
      [other, `${plant} ${grain}`],
      [{ kind: 'regrouped', old: [0, 1], new: [0, 1], score: 0.9 }],
      '[1]=[2]',
    ],
    [
      'what one party wants was a clause',
      [list, other],
      [
        { ...list, clauses: list.clauses?.slice(1) ?? [] },
        { text: other, variants: { ukraine: exchange } },
      ],
      [matched(0), matched(1)],
      '1a=[2]',
    ],
  ])('%s', (_, old, next, asserted, expected) => {
    expect(brief(compare(draft('a', old), draft('b', next), { ...given, asserted }).crossings)).toBe(
      expected,
    );
  });

  it('names the words where a ref names more than them', () => {
    const [old, next] = [
      [`${other} ${grain}`, plant],
      [other, `${plant} ${grain}`],
    ];
    const report = compare(draft('a', old), draft('b', next), {
      ...given,
      asserted: [matched(0), matched(1)],
    });
    expect(report.crossings).toEqual([
      { kind: 'kept', old: '1', new: '2', oldWords: grain, newWords: grain, score: 1 },
    ]);
  });
});

describe('what does not', () => {
  it.each<[string, Texts, Texts, readonly Link[]]>([
    ['counterparts', [relief], [relief], [matched(0)]],
    [
      'what regrouped points share with the point that they became',
      [`${other} ${grain}`, plant],
      [`${other} ${plant}`, `${grain} ${plant}`],
      [{ kind: 'regrouped', old: [0, 1], new: [0, 1], score: 0.9 }],
    ],
    ['clauses of an unchanged point', [committee], [committee], [matched(0)]],
    [
      'equal clauses of other points that have counterparts of their own',
      [committee, { text: 'Also:', clauses: [relief] }],
      [committee, { text: 'Also:', clauses: [relief] }],
      [matched(0), matched(1)],
    ],
    [
      'a few words',
      ['So be it.', 'Other words stand here.'],
      ['Other words stand here.'],
      [matched(1, 0), removed(0)],
    ],
    [
      'a formula that recurs, in the same words',
      [`${other} ${reports}`, `${plant} ${reports}`, relief],
      [other, plant, `${relief} ${reports}`, `${grain} ${reports}`],
      [matched(0), matched(1), matched(2), added(3)],
    ],
    [
      'a formula that recurs, in other words each time',
      ['Russia reports to the council on grain within 100 days.', other],
      [
        other,
        ...['mines', 'ports', 'water'].map(
          (it) => `Ukraine reports to the council on ${it} within 100 days.`,
        ),
      ],
      [removed(0), matched(1, 0), added(1), added(2), added(3)],
    ],
    [
      'a name and a subject in common',
      ['NATO undertakes not to station troops in Ukraine.', other],
      [other, 'The United States, NATO and Europe give Ukraine security guarantees.'],
      [removed(0), matched(1, 0), added(1)],
    ],
    [
      'a rewording that the marked words of the two points show',
      [{ text: 'Territories:', clauses: [exchange, grain] }],
      [`Territories: ${exchanged}`],
      [matched(0)],
    ],
    [
      'a short heading',
      [{ text: 'Territories:', clauses: [grain] }],
      ['Territories:'],
      [removed(0), added(0)],
    ],
  ])('%s', (_, old, next, asserted) => {
    expect(brief(compare(draft('a', old), draft('b', next), { ...given, asserted }).crossings)).toBe('');
  });
});

describe('the drafts that ship', () => {
  it.each<[(typeof PAIRS)[number], string, string]>([
    [
      ['v28', 'eu28'],
      '20a=20 24d+=26',
      'EU rules on tolerance were a clause of 20 and are all of it; relief for the victims is said twice',
    ],
    [['eu28', 'v20'], '26=17c+', 'relief for the victims is said once again, in the list of the committee'],
    [['v28', 'v20'], '', 'no clause or sentence of the one is found under another point of the other'],
  ])('%s: %s, for %s', ([old, next], expected) => {
    expect(brief(shippedReport(old, next).crossings)).toBe(expected);
  });

  it.fails('the zone in Donetsk of v28#21d is what the United States want under v20#14', () => {
    expect(brief(shippedReport('v28', 'v20').crossings)).toContain('21d~[14]');
  });
});

describe('tricky cases', () => {
  it.fails('half of the words are others', () => {
    const amnesty = 'All parties to the conflict receive full amnesty for their conduct during the war.';
    const immunity = 'Nobody who took part in the war is prosecuted for what was done in it.';
    const asserted = [matched(0), matched(1), added(2)];
    const old = draft('a', [{ ...list, clauses: [grain, amnesty] }, other]);
    const next = draft('b', [{ ...list, clauses: [grain] }, other, immunity]);
    expect(brief(compare(old, next, { ...given, asserted }).crossings)).toBe('1b~3');
  });

  it.fails('a sentence of an open point is divided into two points', () => {
    const old = draft('a', [`${plant} ${exchange.slice(0, -1)} and ${grain.toLowerCase()}`]);
    const next = draft('b', [plant, exchange, grain]);
    const asserted = [matched(0), added(1), added(2)];
    expect(brief(compare(old, next, { ...given, asserted }).crossings)).toBe('[1]~2 [1]~3');
  });
});

/** The index of the change that has a point or clause. */
function linkOf({ changes }: Report, side: 'old' | 'new', ref: string): number {
  return changes.findIndex((change) =>
    change[side].some((point) => point.ref === `${Number.parseInt(ref, 10)}`),
  );
}

describe('generated drafts of 200 points with known crossings', () => {
  it.each([0, 0.2])('%d of their words reworded', (share) => {
    const counts = { found: 0, right: 0, known: 0 };
    for (let seed = 1; seed <= 5; seed++) {
      const { old, next, planted } = crossed(seed, 200, share);
      const report = compare(old, next, given);
      const known = new Set(planted.map(({ pair }) => pair));
      const found = new Set(report.crossings.map((crossing) => `${crossing.old}>${crossing.new}`));
      // What stands in one change after all, because its points were linked, is compared there.
      const told = [...known].filter((pair) => {
        const [from = '', to = ''] = pair.split('>');
        return !found.has(pair) && linkOf(report, 'old', from) === linkOf(report, 'new', to);
      });
      counts.found += found.size;
      counts.right += [...found].filter((pair) => known.has(pair)).length;
      counts.known += known.size - told.length;
    }
    expect(counts.known).toBeGreaterThan(75);
    expect(counts.right / counts.found).toBeGreaterThanOrEqual(0.97);
    expect(counts.right / counts.known).toBeGreaterThanOrEqual(0.97);
  });

  it('two drafts that have nothing but formulas and common words in common: none', () => {
    for (let seed = 1; seed <= 5; seed++) {
      const [{ old }, { next }] = [crossed(seed, 200, 0), crossed(seed + 100, 200, 0)];
      expect(compare(old, next, given).crossings).toEqual([]);
    }
  });

  it('the order of the points plays no part', () => {
    const { old, next } = crossed(1, 200, 0.2);
    const { changes, crossings } = compare(old, next, given);
    const shuffled = (seeded: Draft): Draft => ({
      ...seeded,
      points: seeded.points.map((_, k, all) => all[(k * 77) % all.length] as (typeof all)[number]),
    });
    const again = crossingsOf(shuffled(old), shuffled(next), changes, { old: 'en', new: 'en' });
    const sorted = (list: readonly Crossing[]) => list.map((crossing) => JSON.stringify(crossing)).sort();
    expect(sorted(again)).toEqual(sorted(crossings));
    expect(again.length).toBeGreaterThan(10);
  });
});
