import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import type { Decision, Report } from '../../src/model.ts';
import { draft, type Sketch } from '../support/draft.ts';
import { setting } from '../support/shipped.ts';
import { numbersIn } from './signals/numbers.ts';

type Texts = readonly (string | Sketch)[];

const word = { reason: 'r', reviewer: 'A' };
/** Points that go together, as a person fixed them. */
const fixed = (old: readonly string[], next: readonly string[]): Decision => ({
  link: 'fixed',
  old,
  new: next,
  ...word,
});

function reportOf(old: Texts, next: Texts, decisions: readonly Decision[] = []): Report {
  return compare(draft('a', old), draft('b', next), { ...setting(), decisions });
}

/** What a reader sees: `theme refs / party: old -> new`. */
function told(old: Texts, next: Texts, decisions: readonly Decision[] = []): string[] {
  return numbersIn(reportOf(old, next, decisions));
}

const ports = 'Ports on the Black Sea are opened to grain ships of every flag.';
const aid = 'The reconstruction fund receives USD 100 billion from the frozen assets.';
const force = 'An international force of 500 observers patrols the line of contact by day.';
const relief = 'Relief convoys reach the besieged towns without any delay at the posts.';
const court = 'A joint court hears complaints of returning families within 30 days.';

describe('points and clauses of one side', () => {
  it('a removed point loses its numbers, an added one brings its own', () => {
    expect(told([ports, aid], [ports])).toEqual(['other 2 → –: USD 100 billion -> none']);
    expect(told([ports], [ports, aid])).toEqual(['other – → 2: none -> USD 100 billion']);
  });

  it('each number is told where it stands: in the lead or a clause', () => {
    const point = {
      text: 'Russia pays USD 5 billion in all:',
      clauses: ['USD 2 billion at once;', 'the rest in 3 years.'],
    };
    expect(told([ports, point], [ports])).toEqual([
      'other 2 → –: USD 5 billion -> none',
      'other 2a → –: USD 2 billion -> none',
      'other 2b → –: 3 years -> none',
    ]);
  });

  it('a clause that came or went, within a point that stays', () => {
    const lead = 'The commission for the exchange of prisoners has these tasks:';
    expect(told([{ text: lead, clauses: [court, force] }], [{ text: lead, clauses: [court] }])).toEqual([
      'other 1b → –: 500 -> none',
    ]);
    expect(told([{ text: lead, clauses: [court] }], [{ text: lead, clauses: [force, court] }])).toEqual([
      'other – → 1a: none -> 500',
    ]);
  });

  it('what each party wants of a point that came', () => {
    const point = {
      text: '',
      variants: { us: 'A zone of 10 km is cleared.', ukraine: 'No zone is cleared.' },
    };
    expect(told([ports], [ports, point])).toEqual(['other – → 2 / us: none -> 10 km']);
  });

  it('unchanged and moved points have none', () => {
    expect(told([aid, force, ports], [ports, aid, force])).toEqual([]);
  });
});

describe('rewordings', () => {
  it('tell by how much, in the unit of both, and as a share', () => {
    const [number] = reportOf([aid], [aid.replace('100', '150')]).numbers;
    expect(number).toMatchObject({ oldRefs: ['1'], newRefs: ['1'], difference: { by: 50e9, share: 0.5 } });
  });

  it('tell no difference of what cannot be counted alike', () => {
    const [number] = reportOf([court], [court.replace('within 30 days', 'as soon as possible')]).numbers;
    expect([number?.old?.kind, number?.new?.kind, number?.difference]).toEqual([
      'duration',
      'indefinite',
      undefined,
    ]);
  });

  it('stand in the order of the themes, not of the points', () => {
    const old = [
      { text: court, themes: ['elections'] },
      { text: force, themes: ['army-caps'] },
    ];
    const next = [
      { text: court.replace('30', '60'), themes: ['elections'] },
      { text: force.replace('500', '700'), themes: ['army-caps'] },
    ];
    const themes = setting().themes.map(({ id }) => id);
    expect(themes.indexOf('army-caps')).toBeLessThan(themes.indexOf('elections'));
    expect(told(old, next).map((line) => line.split(' ')[0])).toEqual(['army-caps', 'elections']);
  });

  it('name all the points that were merged, or split', () => {
    const both = `${court} ${force.replace('500', '700')}`;
    const joined = [fixed(['1', '2'], ['1'])];
    expect(told([court, force], [both], joined)).toEqual(['other 1, 2 → 1: 500 -> 700']);
    const divided = [fixed(['1'], ['1', '2'])];
    expect(told([both], [court, force], divided)).toEqual(['other 1 → 1, 2: 700 -> 500']);
  });

  it('name all the clauses that were merged', () => {
    const lead = 'The mission has these tasks:';
    const old = [{ text: lead, clauses: [ports, court, force] }];
    const next = [{ text: lead, clauses: [ports, `${court} ${force.replace('500', '700')}`] }];
    expect(told(old, next, [fixed(['1b', '1c'], ['1b'])])).toEqual(['other 1b, 1c → 1b: 500 -> 700']);
  });

  it('name all the clauses of either side that belong together', () => {
    const lead = 'The mission has these tasks:';
    const old = [{ text: lead, clauses: [ports, `${court} ${force}`, relief] }];
    const next = [{ text: lead, clauses: [ports, court, `${relief} ${force.replace('500', '700')}`] }];
    expect(told(old, next, [fixed(['1b', '1c'], ['1b', '1c'])])).toEqual([
      'other 1b, 1c → 1b, 1c: 500 -> 700',
    ]);
  });

  it('say whose variant states it', () => {
    const of = (share: string): Sketch => ({
      text: 'The plant is run by a joint company.',
      variants: { us: `The United States holds ${share} of the shares of the company.` },
    });
    expect(told([of('a third')], [of('50 per cent')])).toEqual(['other 1 → 1 / us: a third -> 50 per cent']);
  });
});

describe('words that stand elsewhere in the other draft', () => {
  const list = (...clauses: string[]): Sketch => ({
    text: 'The commission for humanitarian affairs decides on this:',
    clauses,
  });

  it('unchanged: no number', () => {
    expect(told([list(relief, force), ports], [list(relief), ports, force])).toEqual([]);
    expect(told([list(relief), ports, force], [list(relief, force), ports])).toEqual([]);
  });

  it('with another number: one number with both places, told once', () => {
    const more = force.replace('500', '700');
    const one = [fixed(['1'], ['1'])];
    expect(told([list(relief, force), ports], [list(relief), ports, more], one)).toEqual([
      'other 1b → 3: 500 -> 700',
    ]);
    expect(told([list(relief), ports, force], [list(relief, more), ports], one)).toEqual([
      'other 3 → 1b: 500 -> 700',
    ]);
  });

  /** The first points go together, the second old one has no counterpart. */
  const apart = [
    { kind: 'matched', old: [0], new: [0], score: 0.5 },
    { kind: 'removed', old: [1], new: [] },
  ] as const;
  const toldApart = (old: readonly [string, string], next: string) =>
    numbersIn(compare(draft('a', old), draft('b', [next]), { ...setting(), asserted: apart }));

  it('told once too where the words went into a sentence of a point that stays', () => {
    const more = force.replace('500', '700');
    expect(toldApart([ports, force], `${ports} ${more}`)).toEqual(['other 2 → 1: 500 -> 700']);
    expect(toldApart([ports, force], `${ports} ${force}`)).toEqual([]);
  });

  it('half of a point that moved into another: no number', () => {
    const halves = [fixed(['1'], ['1']), fixed(['2'], ['2'])];
    expect(told([`${ports} ${force}`, relief], [ports, `${relief} ${force}`], halves)).toEqual([]);
  });

  it('what else a text states is told all the same', () => {
    const lost = `${force} It costs EUR 3 million.`;
    expect(toldApart([ports, lost], `${ports} ${force}`)).toEqual(['other 2 → –: EUR 3 million -> none']);
  });

  it('of two equal numbers in one text the one that stays is left out, the other told', () => {
    const lost = `${force} A reserve of 500 observers stands by in the capital.`;
    expect(toldApart([ports, lost], `${ports} ${force}`)).toEqual(['other 2 → –: 500 -> none']);
  });

  it('a number that stays in its place and is repeated elsewhere is not new', () => {
    expect(told([list(relief, force), ports], [list(relief, force), ports, force])).toEqual([]);
  });

  it('a whole point that a person says became a clause', () => {
    const crossing = { link: 'fixed', old: ['3'], new: ['1b'], ...word } as const;
    const other = 'Seven hundred monitors are stationed there.';
    expect(told([list(relief), ports, force], [list(relief, other), ports], [crossing])).toEqual([
      'other 3 → 1b: 500 -> Seven hundred',
    ]);
  });
});

describe('numbers and parties that only go from one part of a point to another', () => {
  const lead = 'Within 100 days the parties hold an election in all of the regions:';
  const bare = 'The parties hold an election in all of the regions:';
  const vote = 'each region elects its council in a secret ballot';
  const late = 'each region elects its council in a secret ballot within 100 days';
  const count = 'observers count the votes in public and publish what they count';
  const lateCount = 'observers count the votes in public and publish within 100 days what they count';
  const one = [fixed(['1'], ['1'])];

  it.each<[string, Sketch, Sketch]>([
    [
      'from the lead into a clause',
      { text: lead, clauses: [vote, count] },
      { text: bare, clauses: [late, count] },
    ],
    [
      'from a clause into the lead',
      { text: bare, clauses: [late, count] },
      { text: lead, clauses: [vote, count] },
    ],
    [
      'from a clause into another',
      { text: bare, clauses: [late, count] },
      { text: bare, clauses: [vote, lateCount] },
    ],
  ])('%s: none', (_, old, next) => {
    const report = reportOf([old], [next], one);
    expect(numbersIn(report)).toEqual([]);
    expect(JSON.stringify(report.changes)).not.toContain('"kind":"quantity"');
  });

  it('a party too', () => {
    const old = { text: 'With Norway the parties meet in the capital:', clauses: [vote, count] };
    const next = {
      text: 'The parties meet in the capital:',
      clauses: [vote, `${count}, together with Norway`],
    };
    const parties = [{ id: 'norway', name: 'Norway', aliases: [], acronyms: [] }];
    const report = compare(draft('a', [old]), draft('b', [next]), { ...setting(), parties });
    expect(JSON.stringify(report.changes)).not.toContain('"kind":"party"');
    const gone = compare(draft('a', [old]), draft('b', [{ ...next, clauses: [vote, count] }]), {
      ...setting(),
      parties,
    });
    expect(JSON.stringify(gone.changes)).toContain('"kind":"party"');
  });

  it('with another value both are told', () => {
    const other = late.replace('100', '90');
    expect(
      told([{ text: lead, clauses: [vote, count] }], [{ text: bare, clauses: [other, count] }], one),
    ).toEqual(['other 1 → 1: Within 100 days -> none', 'other 1a → 1a: none -> within 90 days']);
  });

  it('one that comes twice and goes once is told once', () => {
    const next = { text: bare, clauses: [late, lateCount] };
    expect(told([{ text: lead, clauses: [vote, count] }], [next], one)).toHaveLength(1);
  });

  it('not of a clause that went as a whole', () => {
    const next = { text: lead, clauses: [vote, count] };
    const old = {
      text: bare,
      clauses: [vote, count, 'Ships of the coast guard return to port within 100 days.'],
    };
    expect(told([old], [next], one)).toHaveLength(2);
  });

  it('a duty and a negation stay where they bind', () => {
    const old = { text: 'The parties shall not meet in the capital:', clauses: [vote, count] };
    const next = {
      text: 'The parties meet in the capital:',
      clauses: [vote, `observers shall not ${count.slice(10)}`],
    };
    const [change] = reportOf([old], [next], one).changes;
    const kinds = change && 'signals' in change ? change.signals.map(({ kind }) => kind) : [];
    expect(kinds).toEqual(expect.arrayContaining(['duty']));
  });
});

it('two provisions alone: their numbers, under a theme', () => {
  const old = draft('a', [{ text: force, themes: ['army-caps'] }]);
  const next = draft('b', [{ text: force.replace('500', '700'), themes: ['army-caps'] }]);
  const asserted = [{ kind: 'matched', old: [0], new: [0], score: 0.9 }] as const;
  const report = compare(old, next, { ...setting(), asserted, only: ['1', '1'] });
  expect(numbersIn(report)).toEqual(['army-caps 1 → 1: 500 -> 700']);
});
