import { expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import type { Link } from '../../src/model.ts';
import { draft, type Sketch } from '../support/draft.ts';
import { factsOf } from '../support/facts.ts';
import { setting } from '../support/library.ts';

type Points = readonly (string | Sketch)[];
const m = (old: number, next = old): Link => ({ kind: 'matched', old: [old], new: [next], score: 0.5 });
const removed = (index: number): Link => ({ kind: 'removed', old: [index], new: [] });
const added = (index: number): Link => ({ kind: 'added', old: [], new: [index] });
const grain = 'Agreements on grain across the Black Sea are reached within 90 days.';
const grain60 = 'Agreements on grain across the Black Sea are reached within 60 days.';
const relief = 'Measures are taken to relieve the suffering of the victims.';
const other = 'Russia does not hinder the commercial use of the Dnipro River by anyone.';
const plant = 'The nuclear power plant is restarted under the supervision of the Atomic Energy Agency.';
const lead = 'The organisation keeps this:';
const spelt = 'The organization keeps this:';

it.each<[string, Points, Points, readonly Link[], readonly string[]]>([
  [
    'a lead in another spelling over the same clauses',
    [{ text: lead, clauses: [relief, other] }],
    [{ text: spelt, clauses: [relief, other] }],
    [m(0)],
    ['1~1(1a=1a 1b=1b) cosmetic', 'lead: The [-organisation-]{+organization+} keeps this:'],
  ],
  [
    'a clause in another spelling too',
    [{ text: lead, clauses: [relief, 'The theatre reopens.'] }],
    [{ text: spelt, clauses: [relief, 'The theater reopens.'] }],
    [m(0)],
    [
      '1~1(1a=1a 1b~1b) cosmetic',
      'lead: The [-organisation-]{+organization+} keeps this:',
      'clause 1b>1b cosmetic: The [-theatre-]{+theater+} reopens.',
    ],
  ],
  [
    'the same clauses in another order',
    [{ text: lead, clauses: [relief, other] }],
    [{ text: spelt, clauses: [other, relief] }],
    [m(0)],
    ['1~1(1b=1a 1a>1b)', 'lead: The [-organisation-]{+organization+} keeps this:'],
  ],
  [
    'a clause in another spelling that moved',
    [{ text: lead, clauses: ['The theatre reopens soon.', other] }],
    [{ text: lead, clauses: [other, 'The theater reopens soon.'] }],
    [m(0)],
    [
      '1~1(1b=1a 1a~>1b)',
      'lead: The organisation keeps this:',
      'clause 1a>1b cosmetic: The [-theatre-]{+theater+} reopens soon.',
    ],
  ],
  [
    'a clause less',
    [{ text: lead, clauses: [relief, other] }],
    [{ text: spelt, clauses: [other] }],
    [m(0)],
    ['1~1(1a- 1b=1a)', 'lead: The [-organisation-]{+organization+} keeps this:'],
  ],
  [
    'a clause with a number that became a point',
    [{ text: lead, clauses: [relief, grain] }],
    [{ text: lead, clauses: [relief] }, grain],
    [m(0), added(1)],
    ['1~1(1a=1a 1b-)', 'lead: The organisation keeps this:', '+2', 'kept 1b>2'],
  ],
  [
    'a clause that became a point with another number',
    [{ text: lead, clauses: [relief, grain] }],
    [{ text: lead, clauses: [relief] }, grain60],
    [m(0), added(1)],
    [
      '1~1(1a=1a 1b-)',
      'lead: The organisation keeps this:',
      '+2',
      'number 1b>2  within 90 days>within 60 days',
      'reworded 1b>2',
    ],
  ],
  [
    'a sentence that went into another point with another number',
    [`${other} ${grain}`, plant],
    [other, `${plant} ${grain60}`],
    [m(0), m(1)],
    [
      '1~1',
      'lead: Russia does not hinder the commercial use of the Dnipro River by anyone.[- Agreements on grain across the Black Sea are reached within 90 days.-] quantity:within 90 days>-',
      '2~2',
      'lead: The nuclear power plant is restarted under the supervision of the Atomic Energy Agency.{+ Agreements on grain across the Black Sea are reached within 60 days.+} quantity:->within 60 days',
      'number 1>2  within 90 days>within 60 days',
      'reworded 1>2',
    ],
  ],
  [
    'a point that became a sentence with another number',
    [grain, plant],
    [`${plant} ${grain60}`],
    [removed(0), m(1, 0)],
    [
      '1-',
      '2~1',
      'lead: The nuclear power plant is restarted under the supervision of the Atomic Energy Agency.{+ Agreements on grain across the Black Sea are reached within 60 days.+} quantity:->within 60 days',
      'number 1>1  within 90 days>within 60 days',
      'reworded 1>1',
    ],
  ],
  [
    'a clause that stays and is repeated with another number',
    [{ text: lead, clauses: [relief, grain] }, plant],
    [{ text: lead, clauses: [relief, grain] }, plant, grain60],
    [m(0), m(1), added(2)],
    ['1=1', '2=2', '+3', 'number >3  ->within 60 days'],
  ],
  [
    'a clause with one number more',
    [{ text: lead, clauses: [relief, grain] }],
    [{ text: lead, clauses: [relief] }, grain.replace('days', 'days by 3 states')],
    [m(0), added(1)],
    ['1~1(1a=1a 1b-)', 'lead: The organisation keeps this:', '+2', 'number >2  ->3', 'reworded 1b>2'],
  ],
  [
    'a clause that became a wish',
    [{ text: lead, clauses: [relief, grain] }, plant],
    [
      { text: lead, clauses: [relief] },
      { text: plant, variants: { us: grain60 } },
    ],
    [m(0), m(1)],
    [
      '1~1(1a=1a 1b-)',
      'lead: The organisation keeps this:',
      '2~2',
      'lead: The nuclear power plant is restarted under the supervision of the Atomic Energy Agency.',
      'us added: [-The nuclear power plant is restarted under the supervision of the Atomic Energy Agency.-]{+Agreements on grain across the Black Sea are reached within 60 days.+} quantity:->within 60 days',
      'number 1b>2  within 90 days>within 60 days',
      'reworded 1b>2',
    ],
  ],
  [
    'a wish that became a point',
    [{ text: plant, variants: { us: grain } }],
    [plant, grain],
    [m(0), added(1)],
    [
      '1~1',
      'lead: The nuclear power plant is restarted under the supervision of the Atomic Energy Agency.',
      'us removed: [-Agreements on grain across the Black Sea are reached within 90 days.-]{+The nuclear power plant is restarted under the supervision of the Atomic Energy Agency.+} quantity:within 90 days>-',
      '+2',
      'kept 1>2',
    ],
  ],
  [
    'the half of each of two points',
    [`${plant} ${relief}`, `${other} ${grain}`],
    [`${plant} ${grain}`, `${other} ${relief}`],
    [{ kind: 'regrouped', old: [0, 1], new: [0, 1], score: 0.5 }],
    [
      '1,2&|1,2',
      'lead: The nuclear power plant is restarted under the supervision of the Atomic Energy Agency. [-Measures are taken to relieve the suffering of the victims-]{+Agreements on grain across the Black Sea are reached within 90 days+}. Russia does not hinder the commercial use of the Dnipro River by anyone. [-Agreements on grain across the Black Sea are reached within 90 days-]{+Measures are taken to relieve the suffering of the victims+}.',
      'kept 1>2',
      'kept 2>1',
    ],
  ],
  [
    'a clause that went from one regrouped point to the other',
    [
      { text: plant, clauses: [relief, grain] },
      { text: other, clauses: ['Banks reopen.'] },
    ],
    [
      { text: plant, clauses: [relief] },
      { text: other, clauses: ['Banks reopen.', grain60] },
    ],
    [{ kind: 'regrouped', old: [0, 1], new: [0, 1], score: 0.5 }],
    [
      '1,2&|1,2(1a=1a 2a>2a 1b~2b)',
      'lead: The nuclear power plant is restarted under the supervision of the Atomic Energy Agency. Russia does not hinder the commercial use of the Dnipro River by anyone.',
      'clause 1b>2b: Agreements on grain across the Black Sea are reached within [-90-]{+60+} days. quantity:within 90 days>within 60 days',
      'number 1b>2b  within 90 days>within 60 days',
    ],
  ],
  [
    'equal sentences of two points, one of which goes',
    [`${other} ${relief}`, `${plant} ${relief}`],
    [other, `${plant} ${relief}`],
    [m(0), m(1)],
    [
      '1~1',
      'lead: Russia does not hinder the commercial use of the Dnipro River by anyone.[- Measures are taken to relieve the suffering of the victims.-]',
      '2=2',
    ],
  ],
  [
    'a sentence taken out of a list of clauses',
    [{ text: lead, clauses: [`${relief} ${grain}`, other] }],
    [{ text: lead, clauses: [relief, other] }, grain],
    [m(0), added(1)],
    [
      '1~1(1a~1a 1b=1b)',
      'lead: The organisation keeps this:',
      'clause 1a>1a: Measures are taken to relieve the suffering of the victims.[- Agreements on grain across the Black Sea are reached within 90 days.-] quantity:within 90 days>-',
      '+2',
      'kept 1a>2',
    ],
  ],
  [
    'two sentences that became a point',
    [`${plant} ${relief} ${other}`],
    [plant, `${relief} ${other}`],
    [m(0), added(1)],
    [
      '1~1',
      'lead: The nuclear power plant is restarted under the supervision of the Atomic Energy Agency.[- Measures are taken to relieve the suffering of the victims. Russia does not hinder the commercial use of the Dnipro River by anyone.-] negation:not hinder>- party:Russia>-',
      '+2',
      'kept 1>2',
    ],
  ],
  [
    'a sentence of two points that a third one takes in',
    [`${plant} ${relief}`, `${other} ${relief}`, grain],
    [`${grain} ${relief}`, plant, other],
    [m(2, 0), m(0, 1), m(1, 2)],
    [
      '3~>1',
      'lead: Agreements on grain across the Black Sea are reached within 90 days.{+ Measures are taken to relieve the suffering of the victims.+}',
      '1~2',
      'lead: The nuclear power plant is restarted under the supervision of the Atomic Energy Agency.[- Measures are taken to relieve the suffering of the victims.-]',
      '2~3',
      'lead: Russia does not hinder the commercial use of the Dnipro River by anyone.[- Measures are taken to relieve the suffering of the victims.-]',
      'kept 1>1',
      'kept 2>1',
    ],
  ],
])('%s', (_, old, next, asserted, facts) => {
  expect(factsOf(compare(draft('a', old), draft('b', next), { ...setting(), asserted }))).toEqual(facts);
});
