import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import type { Draft } from '../../src/model.ts';
import { draft, type Sketch } from '../support/draft.ts';
import { factsOf } from '../support/facts.ts';
import { setting } from '../support/library.ts';

const lead = 'The parties hold an election in all of the regions';
const vote = 'each region elects its council in a secret ballot';
const count = 'observers count the votes in public and publish what they count';
const point = (text: string, ...clauses: string[]): Sketch => ({ text, clauses });
const exchange = 'all prisoners of the war shall be exchanged';
const fund = 'The fund shall pay for every school of the towns';
const stays = 'The line of contact and all positions on both sides of it stay where they are today.';

it.each<[string, Sketch, Sketch, readonly string[]]>([
  [
    'a number that went from the lead to a clause, spelt otherwise',
    point(`Within 100 days ${lead}:`, vote, count),
    point(`${lead}:`, `${vote} within a hundred days`, count),
    [
      '1~1(1a~1a 1b=1b)',
      `lead: [-Within 100 days -]${lead}:`,
      `clause 1a>1a: ${vote}{+ within a hundred days+}`,
    ],
  ],
  [
    'a party',
    point(`With Norway ${lead}:`, vote, count),
    point(`${lead}:`, vote, `${count} with Norway`),
    ['1~1(1a=1a 1b~1b)', `lead: [-With Norway -]${lead}:`, `clause 1b>1b: ${count}{+ with Norway+}`],
  ],
  [
    'a party by another name',
    point(`With Russia ${lead}:`, vote, count),
    point(`${lead}:`, vote, `${count} with the Russian Federation`),
    [
      '1~1(1a=1a 1b~1b)',
      `lead: [-With Russia -]${lead}:`,
      `clause 1b>1b: ${count}{+ with the Russian Federation+}`,
    ],
  ],
  [
    'one party that went, another that came',
    point(`With Norway ${lead}:`, vote, count),
    point(`${lead}:`, vote, `${count} with Poland`),
    [
      '1~1(1a=1a 1b~1b)',
      `lead: [-With Norway -]${lead}: party:Norway>-`,
      `clause 1b>1b: ${count}{+ with Poland+} party:->Poland`,
    ],
  ],
  [
    'a condition, whatever its case',
    point(`Temporarily ${lead}:`, vote, count),
    point(`${lead}:`, vote, `${count} temporarily`),
    ['1~1(1a=1a 1b~1b)', `lead: [-Temporarily -]${lead}:`, `clause 1b>1b: ${count}{+ temporarily+}`],
  ],
  [
    'one condition that went, another that came',
    point(`${lead} temporarily:`, vote, count),
    point(`${lead}:`, vote, `${count} gradually`),
    [
      '1~1(1a=1a 1b~1b)',
      `lead: ${lead}[- temporarily-]: condition:temporarily>-`,
      `clause 1b>1b: ${count}{+ gradually+} condition:->gradually`,
    ],
  ],
  [
    'scope, which belongs to the words beside it',
    point(`${lead}:`, vote, count),
    point(`${lead.replace('all of ', '')}:`, vote, count.replace('the votes', 'all the votes')),
    [
      '1~1(1a=1a 1b~1b)',
      'lead: The parties hold an election in [-all of -]the regions: scope:all>-',
      'clause 1b>1b: observers count {+all +}the votes in public and publish what they count scope:->all',
    ],
  ],
  [
    'two numbers that took each other’s place',
    point(`Within 100 days ${lead}:`, `${vote} within 90 days`, count),
    point(`Within 90 days ${lead}:`, `${vote} within 100 days`, count),
    [
      '1~1(1a~1a 1b=1b)',
      `lead: Within [-100-]{+90+} days ${lead}: quantity:Within 100 days>Within 90 days`,
      `clause 1a>1a: ${vote} within [-90-]{+100+} days quantity:within 90 days>within 100 days`,
      'number 1>1  Within 100 days>Within 90 days',
      'number 1a>1a  within 90 days>within 100 days',
    ],
  ],
  [
    'two that went, one of which came',
    point(`Within 100 days ${lead}:`, `${vote} within 100 days`, count),
    point(`${lead}:`, vote, `${count} within 100 days`),
    [
      '1~1(1a~1a 1b~1b)',
      `lead: [-Within 100 days -]${lead}:`,
      `clause 1a>1a: ${vote}[- within 100 days-] quantity:within 100 days>-`,
      `clause 1b>1b: ${count}{+ within 100 days+}`,
      'number 1a>1a  within 100 days>-',
    ],
  ],
  [
    'two that came for one that went',
    point(`Within 100 days ${lead}:`, vote, count),
    point(`${lead}:`, `${vote} within 100 days`, `${count} within 100 days`),
    [
      '1~1(1a~1a 1b~1b)',
      `lead: [-Within 100 days -]${lead}:`,
      `clause 1a>1a: ${vote}{+ within 100 days+}`,
      `clause 1b>1b: ${count}{+ within 100 days+} quantity:->within 100 days`,
      'number 1b>1b  ->within 100 days',
    ],
  ],
  [
    'one that went with its clause',
    point(`${lead}:`, vote, count, 'ships return to port within 100 days'),
    point(`${lead} within 100 days:`, vote, count),
    [
      '1~1(1a=1a 1b=1b 1c-)',
      `lead: ${lead}{+ within 100 days+}: quantity:->within 100 days`,
      'number 1>1  ->within 100 days',
      'number 1c>  within 100 days>-',
    ],
  ],
  [
    'one that went from a sentence to another of one text, which are compared apart',
    { text: `Within 100 days ${exchange}. ${fund}. ${stays}` },
    { text: `${stays} ${fund} within 100 days. ${exchange.replace('a', 'A')}.` },
    [
      '1~1',
      `lead: [-Within 100 days ${exchange}. ${fund}. -]${stays}{+ ${fund} within 100 days. ${exchange.replace('a', 'A')}.+} quantity:->within 100 days quantity:Within 100 days>-`,
      'number 1>1  ->within 100 days',
      'number 1>1  Within 100 days>-',
    ],
  ],
])('%s', (_, old, next, facts) => {
  const asserted = [{ kind: 'matched', old: [0], new: [0], score: 0.5 }] as const;
  expect(factsOf(compare(draft('a', [old]), draft('b', [next]), { ...setting(), asserted }))).toEqual(facts);
});

const before = draft('before', [
  {
    text: 'The commission includes Norway and reports each month.',
    clauses: [
      'The office opens in spring and keeps the records.',
      'Observers visit the camps and write to the mayor.',
    ],
  },
]);
const after = draft('after', [
  {
    text: 'The commission reports each month.',
    clauses: [
      'Observers from Norway visit the camps and write to the mayor.',
      'The office in Norway opens in spring and keeps the records.',
    ],
  },
]);

/** What is told of each clause, by its words in `before`. */
function told(old: Draft, next: Draft): Record<string, string[]> {
  const [change] = compare(old, next, setting()).changes;
  if (change?.kind !== 'reworded' || change.signals.length > 0) throw new Error('not what the test is about');
  return Object.fromEntries(
    change.clauses.map((clause) => {
      const [at] = (old === before ? clause.old : clause.new) ?? [];
      return [at?.label, 'signals' in clause ? clause.signals.map(({ kind }) => kind) : []];
    }),
  );
}

describe('of what the lead lost and two clauses gained', () => {
  it('one clause is told of', () => {
    expect(told(before, after)).toEqual({ a: ['party'], b: [] });
  });

  it('and the other way round the same clause', () => {
    expect(told(after, before)).toEqual(told(before, after));
  });
});
