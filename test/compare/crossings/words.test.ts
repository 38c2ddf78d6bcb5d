import { expect, it } from 'vitest';
import { compare } from '../../../src/compare/compare.ts';
import type { Crossing, Link } from '../../../src/model.ts';
import { draft, type Sketch } from '../../support/draft.ts';

const sentences = {
  relief: 'Measures are taken to relieve the suffering of the victims.',
  exchange: 'Remaining prisoners are exchanged all for all under the supervision of the Red Cross.',
  exchanged: 'Prisoners who remain are exchanged all for all, the Red Cross supervising the exchange.',
  grain: 'Agreements are reached on the free shipment of grain across the Black Sea.',
  grained: 'Agreements are reached on the shipment of all grain across the whole Black Sea.',
  other: 'Russia does not hinder the commercial use of the Dnipro River by anyone.',
  plant: 'The nuclear power plant is restarted under the supervision of the Atomic Energy Agency.',
  courts: 'Judges of both countries hear claims about property that was seized.',
};
const { relief, exchange, exchanged, grain, grained, other, plant, courts } = sentences;

type Points = readonly (string | Sketch)[];
const m = (old: number, next = old): Link => ({ kind: 'matched', old: [old], new: [next], score: 0.5 });
const removed = (index: number): Link => ({ kind: 'removed', old: [index], new: [] });
const added = (index: number): Link => ({ kind: 'added', old: [], new: [index] });

/** A crossing in short, with the sentences that it names by their names. */
function told({ kind, old, new: next, score, oldWords, newWords, counterpart }: Crossing): string {
  const named = (words: string) =>
    Object.entries(sentences).reduce((text, [name, sentence]) => text.replaceAll(sentence, name), words);
  const words = [oldWords, newWords].flatMap((text) => (text === undefined ? [] : [`[${named(text)}]`]));
  return [kind, `${old}>${next}`, score, ...words, ...(counterpart ? [counterpart] : [])].join(' ');
}

it.each<[string, Points, Points, readonly Link[], readonly string[]]>([
  [
    'two sentences that stood together',
    [`${other} ${grain} ${relief}`, plant],
    [other, `${plant} ${grain} ${relief}`],
    [m(0), m(1)],
    ['kept 1>2 1 [grain relief] [grain relief]'],
  ],
  [
    'two sentences with another between',
    [`${other} ${grain} ${courts} ${relief}`, plant],
    [`${other} ${courts}`, `${plant} ${grain} ${relief}`],
    [m(0), m(1)],
    ['kept 1>2 1 [grain … relief] [grain relief]'],
  ],
  [
    'in another order',
    [`${other} ${grain} ${relief}`, plant],
    [other, `${plant} ${relief} ${grain}`],
    [m(0), m(1)],
    ['kept 1>2 1 [grain relief] [relief grain]'],
  ],
  [
    'one kept, one reworded',
    [`${other} ${relief} ${exchange}`, plant],
    [other, `${plant} ${relief} ${exchanged}`],
    [m(0), m(1)],
    ['reworded 1>2 0.84 [relief exchange] [relief exchanged]'],
  ],
  [
    'all sentences of a point',
    [`${grain} ${relief}`, plant],
    [`${plant} ${grain} ${relief}`],
    [removed(0), m(1, 0)],
    ['kept 1>1 1 [grain relief]'],
  ],
  [
    'all sentences of a point in another order',
    [`${grain} ${relief}`, plant],
    [`${plant} ${relief} ${grain}`],
    [removed(0), m(1, 0)],
    ['kept 1>1 1 [relief grain]'],
  ],
  [
    'a point of two sentences that became a clause',
    [`${grain} ${relief}`, { text: plant, clauses: [other] }],
    [{ text: plant, clauses: [other, `${grain} ${relief}`] }],
    [removed(0), m(1, 0)],
    ['kept 1>1b 1'],
  ],
  [
    'a lead that became a point',
    [{ text: grain, clauses: [other, plant] }],
    [{ text: '', clauses: [other, plant] }, grain],
    [m(0), added(1)],
    ['kept 1>2 1 [grain]'],
  ],
  [
    'a clause of a wish',
    [{ text: other, variants: { us: { text: 'Instead:', clauses: [grain, relief] } } }],
    [{ text: other, variants: { us: { text: 'Instead:', clauses: [relief] } } }, grain],
    [m(0), added(1)],
    ['kept 1a>2 1'],
  ],
  ['repeated elsewhere, and kept', [grain, other], [grain, `${other} ${grain}`], [m(0), m(1)], []],
  ['repeated before, and kept once', [`${other} ${grain}`, grain], [other, grain], [m(0), m(1)], []],
  [
    'three times',
    [grain, other],
    [`${other} ${grain}`, grain, `${plant} ${grain}`],
    [m(0, 1), m(1, 0), added(2)],
    [],
  ],
  [
    'letter case and marks apart',
    [{ text: other, clauses: [grain.toUpperCase(), relief] }, plant],
    [{ text: other, clauses: [relief] }, plant, grain.replace('grain', 'grain,')],
    [m(0), m(1), added(2)],
    ['kept 1a>3 1'],
  ],
  [
    'reworded, two rivals',
    [{ text: other, clauses: [exchange, relief] }],
    [{ text: other, clauses: [relief] }, exchanged, exchanged.replace('remain', 'stay')],
    [m(0), added(1), added(2)],
    ['reworded 1a>2 0.599'],
  ],
  [
    'two crossings in the order of the drafts',
    [{ text: other, clauses: [grain, relief, courts] }, plant],
    [{ text: other, clauses: [courts] }, plant, relief, grain],
    [m(0), m(1), added(2), added(3)],
    ['kept 1a>4 1', 'kept 1b>3 1'],
  ],
  [
    'between points that were split',
    [`${other} ${grain}`, plant],
    [other, plant, grained],
    [{ kind: 'split', old: [0], new: [0, 2], score: 0.5 }, m(1)],
    [],
  ],
  [
    'a clause of a removed point',
    [{ text: other, clauses: [grain, relief] }, plant],
    [plant, relief],
    [removed(0), m(1, 0), added(1)],
    ['kept 1b>2 1'],
  ],
  [
    'a clause of an added point',
    [plant, relief],
    [plant, { text: other, clauses: [grain, relief] }],
    [m(0), removed(1), added(1)],
    ['kept 2>2b 1'],
  ],
  [
    'between clauses of two points',
    [
      { text: other, clauses: [grain, relief] },
      { text: plant, clauses: [courts] },
    ],
    [
      { text: other, clauses: [relief] },
      { text: plant, clauses: [courts, grain] },
    ],
    [m(0), m(1)],
    ['kept 1a>2b 1'],
  ],
  [
    'between clauses, reworded',
    [
      { text: other, clauses: [grain, relief] },
      { text: plant, clauses: [courts] },
    ],
    [
      { text: other, clauses: [relief] },
      { text: plant, clauses: [courts, grained] },
    ],
    [m(0), m(1)],
    ['reworded 1a>2b 0.6'],
  ],
  [
    'between a common text and a wish for another point',
    [`${other} ${grain}`, plant],
    [other, { text: plant, variants: { us: grain } }],
    [m(0), m(1)],
    ['kept 1>2 1 [grain] [grain]'],
  ],
  [
    'a point that became a clause, one of its sentences repeated elsewhere',
    [`${grain} ${relief}`, { text: plant, clauses: [other] }],
    [{ text: plant, clauses: [other, `${grain} ${relief}`] }, `${courts} ${grain}`],
    [removed(0), m(1, 0), added(1)],
    ['kept 1>1b 1'],
  ],
  [
    'a clause that became a point, one of its sentences said before elsewhere',
    [{ text: plant, clauses: [other, `${grain} ${relief}`] }, `${courts} ${grain}`],
    [`${grain} ${relief}`, { text: plant, clauses: [other] }],
    [m(0, 1), removed(1), added(0)],
    ['kept 1b>1 1'],
  ],
  [
    'a point that became a clause, one of its sentences in other words elsewhere',
    [`${exchange} ${relief}`, { text: plant, clauses: [other] }],
    [{ text: plant, clauses: [other, `${exchange} ${relief}`] }, `${courts} ${exchanged}`],
    [removed(0), m(1, 0), added(1)],
    ['kept 1>1b 1'],
  ],
  [
    'a list broken out into points, in other words',
    [{ text: other, clauses: [exchange, grain] }],
    [other, exchanged, grained],
    [{ kind: 'split', old: [0], new: [0, 1, 2], score: 0.5 }],
    ['reworded 1a>2 0.666', 'reworded 1b>3 0.637'],
  ],
  [
    'points taken into a list, in other words',
    [other, exchanged, grained],
    [{ text: other, clauses: [exchange, grain] }],
    [{ kind: 'merged', old: [0, 1, 2], new: [0], score: 0.5 }],
    ['reworded 2>1a 0.666', 'reworded 3>1b 0.637'],
  ],
  [
    'a clause of a wish, before those of the next point',
    [
      { text: other, variants: { us: { text: 'Instead:', clauses: [grain, relief] } } },
      { text: plant, clauses: [courts, exchange] },
    ],
    [
      { text: other, variants: { us: { text: 'Instead:', clauses: [relief] } } },
      { text: plant, clauses: [courts] },
      exchange,
      grain,
    ],
    [m(0), m(1), added(2), added(3)],
    ['kept 1a>4 1', 'kept 2b>3 1'],
  ],
  [
    'three words',
    [{ text: other, clauses: ['Elections, borders, funds.', relief] }],
    [{ text: other, clauses: [relief] }, 'Elections, borders, funds.'],
    [m(0), added(1)],
    ['kept 1a>2 1'],
  ],
  [
    'two words',
    [{ text: other, clauses: ['Elections and borders.', relief] }],
    [{ text: other, clauses: [relief] }, 'Elections and borders.'],
    [m(0), added(1)],
    [],
  ],
])('the words that cross: %s', (_, old, next, asserted, expected) => {
  const { crossings } = compare(draft('a', old), draft('b', next), {
    themes: [],
    parties: [],
    version: '0',
    asserted,
  });
  expect(crossings.map(told)).toEqual(expected);
});
