import { expect, it } from 'vitest';
import { compare } from '../../../src/compare/compare.ts';
import type { Link } from '../../../src/model.ts';
import { draft, type Sketch } from '../../support/draft.ts';
import { factsOf } from '../../support/facts.ts';
import { setting } from '../../support/library.ts';

type Points = readonly (string | Sketch)[];

const matched = (old: number, next = old): Link => ({ kind: 'matched', old: [old], new: [next], score: 0.5 });
const removed = (index: number): Link => ({ kind: 'removed', old: [index], new: [] });
const added = (index: number): Link => ({ kind: 'added', old: [], new: [index] });
const grain = 'Agreements on grain across the Black Sea are reached within 90 days.';
const sooner = grain.replace('90', '60');
const relief = 'Measures are taken to relieve the suffering of the victims.';
const river = 'Russia does not hinder the commercial use of the Dnipro River by anyone.';
const counted = river.replace('anyone', 'any of 5 states');
const plant = 'The nuclear power plant is restarted under the supervision of the Atomic Energy Agency.';
const lead = 'The organisation keeps this:';

/** Numbers and crossings of points whose words went elsewhere. */
it.each<[string, Points, Points, readonly Link[], readonly string[]]>([
  [
    'a wish that became a point',
    [{ text: plant, variants: { us: grain } }],
    [plant, sooner],
    [matched(0), added(1)],
    ['number 1>2 us within 90 days>within 60 days', 'reworded 1>2'],
  ],
  [
    'a point that became a wish: told where it was lost',
    [plant, grain],
    [{ text: plant, variants: { us: sooner } }],
    [matched(0), removed(1)],
    ['number 2>1  within 90 days>within 60 days', 'reworded 2>1'],
  ],
  [
    'a sentence of a wish that went to another point',
    [{ text: plant, variants: { us: `${relief} ${grain}` } }, river],
    [{ text: plant, variants: { us: relief } }, `${river} ${sooner}`],
    [matched(0), matched(1)],
    ['number 1>2 us within 90 days>within 60 days', 'reworded 1>2'],
  ],
  [
    'a sentence that went beside another number that is gone',
    [`Schools reopen within 30 days. ${relief} ${grain}`, river],
    [`Schools reopen. ${relief}`, `${river} ${sooner}`],
    [matched(0), matched(1)],
    ['number 1>1  within 30 days>-', 'number 1>2  within 90 days>within 60 days', 'reworded 1>2'],
  ],
  [
    'what all and a party wanted alike',
    [{ text: `${plant} ${grain}`, variants: { us: grain } }],
    [plant, sooner],
    [matched(0), added(1)],
    [
      'number 1>2  within 90 days>within 60 days',
      'number 1>2 us within 90 days>within 60 days',
      'reworded 1>2',
      'reworded 1>2',
    ],
  ],
  [
    'a clause of a point that is compared as a whole',
    [{ text: lead, clauses: [relief, grain] }, plant],
    [`${lead} ${relief}`, plant, sooner],
    [matched(0), matched(1), added(2)],
    ['number 1>3  within 90 days>within 60 days', 'reworded 1b>3'],
  ],
  [
    'sentences of a point that became clauses',
    [`${relief} ${grain}`, plant],
    [plant, { text: lead, clauses: [relief, sooner] }],
    [removed(0), matched(1, 0), added(1)],
    ['number 1>2b  within 90 days>within 60 days', 'kept 1>2a', 'reworded 1>2b'],
  ],
  [
    'a lead that became a clause',
    [{ text: grain, clauses: [relief, river] }, plant],
    [
      { text: plant, clauses: [sooner, 'Banks reopen.'] },
      { text: lead, clauses: [relief, river] },
    ],
    [matched(0, 1), matched(1, 0)],
    ['number 1>1  within 90 days>within 60 days', 'reworded 1>1a'],
  ],
  [
    'a clause one number of which stays where it was',
    [{ text: lead, clauses: [relief, `${grain} Three states sign.`] }, plant],
    [
      { text: lead, clauses: [relief, 'Three states sign.'] },
      plant,
      sooner.replace('are', 'of 4 states are'),
    ],
    [matched(0), matched(1), added(2)],
    ['number 1b>3  within 90 days>within 60 days', 'number >3  ->4', 'reworded 1b>3'],
  ],
  [
    'a number that its own point keeps in another sentence: told where it came',
    [{ text: lead, clauses: [relief, grain] }, plant],
    [`${lead} ${relief} Banks reopen within 90 days.`, plant, sooner],
    [matched(0), matched(1), added(2)],
    ['number 1b>3  within 90 days>within 60 days', 'reworded 1b>3'],
  ],
  [
    'a number that its own point keeps, beside one that it loses',
    [{ text: lead, clauses: [relief, `${grain.slice(0, -1)} for 3 years.`] }, plant],
    [`${lead} ${relief} Banks reopen within 90 days.`, plant, `${sooner.slice(0, -1)} for 4 years.`],
    [matched(0), matched(1), added(2)],
    ['number 1>3  3 years>4 years', 'number 1b>3  within 90 days>within 60 days', 'reworded 1b>3'],
  ],
  [
    'a number that its new point had in another sentence: told where it was lost',
    [`${lead} ${relief} Banks reopen within 90 days.`, plant, sooner],
    [{ text: lead, clauses: [relief, grain] }, plant],
    [matched(0), matched(1), removed(2)],
    ['number 3>1b  within 60 days>within 90 days', 'reworded 3>1b'],
  ],
  [
    'a number that came on the way',
    [{ text: lead, clauses: [relief, river] }, plant],
    [{ text: lead, clauses: [relief] }, plant, counted],
    [matched(0), matched(1), added(2)],
    ['number >3  ->5', 'reworded 1b>3'],
  ],
  [
    'a number that was lost on the way',
    [{ text: lead, clauses: [relief, counted] }, plant],
    [{ text: lead, clauses: [relief] }, plant, river],
    [matched(0), matched(1), added(2)],
    ['number 1b>  5>-', 'reworded 1b>3'],
  ],
])('%s', (_, old, next, asserted, expected) => {
  const facts = factsOf(compare(draft('a', old), draft('b', next), { ...setting(), asserted }));
  expect(facts.filter((line) => /^(?:number|kept|reworded) /.test(line))).toEqual(expected);
});

it('a point with clauses that a person says became a clause', () => {
  const word = { link: 'fixed', reason: 'r', reviewer: 'A' } as const;
  const decisions = [
    { ...word, old: ['1'], new: ['1'] },
    { ...word, old: ['2'], new: ['1b'] },
  ];
  const old = draft('a', [plant, { text: lead, clauses: [relief, grain] }]);
  const next = draft('b', [{ text: plant, clauses: ['Banks reopen.', `Of late ${sooner}`] }]);
  const facts = factsOf(compare(old, next, { ...setting(), decisions }));
  expect(facts.filter((line) => /^(?:number|kept|reworded) /.test(line))).toEqual([
    'number 2b>1  within 90 days>within 60 days',
    'reworded 2>1b',
    'reworded 2b>1b',
  ]);
});
