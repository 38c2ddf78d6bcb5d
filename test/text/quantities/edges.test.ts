import { expect, test } from 'vitest';
import { quantities } from '../../../src/text/quantities.ts';
import { brief } from './brief.ts';

test.each<[string, string[]]>([
  ['Only one airport is closed.', ['number 1 airport']],
  ['At the border one post is opened.', ['number 1 post']],
  ['One of the parties leaves at one.', []],
  [
    'The levy is $5, 6 brigades leave and 7 million people return.',
    ['money 5 USD', 'number 6 brigades', 'number 7000000 people'],
  ],
  ['They deliver 12 Mirage.', ['number 12 Mirage']],
  ['They deliver 12 Mirage fighters.', ['number 12 fighters']],
  ['They send two and three brigades.', ['number 2 brigades', 'number 3 brigades']],
  ['In the season of 2025/26 they open 12 ports.', ['number 12 ports']],
  ['It lasts 2 years and a half.', ['duration 2.5 years']],
  ['They pay 2 dollars and a half of the sum.', ['money 2 USD', 'percentage 50 sum']],
  ['The wall is 5m high.', ['number 5 m']],
  [`It has ${'9'.repeat(400)} men and 5 ships.`, ['number 5 ships']],
  ['The fund has $5m.', ['money 5000000 USD']],
])('%s', (sentence, expected) =>
  expect(quantities(sentence).map(({ quantity }) => brief(quantity))).toEqual(expected),
);
