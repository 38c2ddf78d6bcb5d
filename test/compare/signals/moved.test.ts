import { expect, it } from 'vitest';
import { apartFromMoved } from '../../../src/compare/signals/moved.ts';
import { sidesOf } from '../../../src/compare/signals/sides.ts';
import { wordEdits } from '../../../src/text/edits.ts';

/** Both texts of each list of edits. */
function texts(old: string, next: string): string[][] {
  return apartFromMoved(wordEdits(old, next).edits).map((edits) => {
    const sides = sidesOf(edits);
    return [sides.old.text, sides.new.text];
  });
}

it('compares moved sentences by themselves, and the rest without them', () => {
  const stays =
    'The line of contact and all positions on both sides of it stay where they are on the day of signature.';
  const [exchange, fund] = [
    'All prisoners shall be exchanged by May.',
    'The fund shall pay for every school.',
  ];
  const [exchanged, funded] = [exchange.replace('shall', 'may'), fund.replace('every', 'any')];
  expect(texts(`${exchange} ${fund} ${stays}`, `${stays} ${funded} ${exchanged}`)).toEqual([
    // The spaces beside the sentences are left, and none in their place.
    [`  ${stays}`, `${stays}  `],
    [exchange, exchanged],
    [fund, funded],
  ]);
});

it('leaves edits as they are where no sentence moved', () => {
  const [old, next] = ['It shall leave. It stays.', 'It may leave. It stays.'];
  expect(texts(old, next)).toEqual([[old, next]]);
});

it('leaves edits as they are that cut and add no end of a sentence', () => {
  const stays = 'The line of contact and all positions on both sides of it stay where they are.';
  const [exchange, fund] = ['All prisoners shall be exchanged', 'The fund shall pay for every school'];
  const [old, next] = [`${exchange}. ${stays} ${fund}.`, `${fund}. ${stays} ${exchange}.`];
  expect(texts(old, next)).toEqual([[old, next]]);
});

it('compares each sentence with one other, the likest first, then in their order', () => {
  const stays =
    'The line of contact and all positions on both sides of it stay where they are on the day of signature.';
  const [first, second] = [
    'All prisoners shall be exchanged by April.',
    'All prisoners shall be exchanged by June.',
  ];
  const [third, fourth] = [
    'All prisoners may be exchanged by June.',
    'All prisoners may be exchanged by July.',
  ];
  const [rest, ...pairs] = texts(`${first} ${second} ${stays}`, `${stays} ${third} ${fourth}`);
  expect(rest).toEqual([`  ${stays}`, `${stays}  `]);
  expect(pairs).toEqual([
    [second, third],
    [first, fourth],
  ]);
});
