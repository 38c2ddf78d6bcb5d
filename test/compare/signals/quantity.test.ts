import { describe, expect, it } from 'vitest';
import { edits, expectBothWays, type Told, toldOf } from './told.ts';

describe('of several numbers in one changed place each stands for the likeliest', () => {
  it.each([
    // Of the same things.
    [
      'Poland gives [-50 tanks and 60 ships-]{+70 ships and 80 tanks+}.',
      ['quantity: 60 -> 70', 'quantity: 50 -> 80'],
    ],
    // Of the same unit, whatever it counts.
    [
      'Poland gives [-5 tonnes of grain and 3 km of wire-]{+4 km of rope and 6 tonnes of coal+}.',
      ['quantity: 3 km -> 4 km', 'quantity: 5 tonnes -> 6 tonnes'],
    ],
    [
      'Poland gives [-USD 5 million and EUR 6 million-]{+EUR 7 million and USD 8 million+}.',
      ['quantity: EUR 6 million -> EUR 7 million', 'quantity: USD 5 million -> USD 8 million'],
    ],
    // Of the same kind.
    [
      'Poland gives [-USD 5 million in 30 days-]{+in 40 weeks EUR 6 million+}.',
      ['quantity: 30 days -> 40 weeks', 'quantity: USD 5 million -> EUR 6 million'],
    ],
    // A date for a duration, a share for a share.
    [
      'Poland gives [-USD 5 million within 30 days-]{+by 1 May 2026 3 per cent+}.',
      [
        'quantity: USD 5 million -> none',
        'quantity: within 30 days -> 1 May 2026',
        'quantity: none -> 3 per cent',
      ],
    ],
    [
      'Poland gives [-3 km or 5 per cent-]{+a third of the ore or USD 4 million+}.',
      ['quantity: 5 per cent -> a third', 'quantity: 3 km -> none', 'quantity: none -> USD 4 million'],
    ],
  ])('%s', (marked, signals) => expect(toldOf(edits(marked))).toEqual(signals));
});

it.each<Told>([
  // Words before a number that is no time say nothing of when.
  ['Poland counts from 50 tanks.', 'Poland counts by 50 tanks.', []],
  [
    'Troops train in 2027 and leave before 1 May.',
    'Troops train after 2027 and leave after 1 May.',
    ['condition: in 2027 -> after 2027', 'condition: before 1 May -> after 1 May'],
  ],
  [
    'Troops train before 1 May and leave in 2027.',
    'Troops train after 1 May and leave after 2027.',
    ['condition: before 1 May -> after 1 May', 'condition: in 2027 -> after 2027'],
  ],
  // What is denied elsewhere too was not free before.
  ['Troops do not leave; guards never stay.', 'Troops do not stay; guards never stay.', []],
  // All of them went, and some of others came.
  ['Poland pays all guards.', 'Poland pays some tanks.', []],
])('%s | %s', (...row) => expectBothWays(row));
