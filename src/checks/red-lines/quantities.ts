import type { FindingFacts, Place, QuantityTest } from '../../model.ts';
import { standingTo } from '../../text/quantities/order.ts';
import { defineCheck } from '../check.ts';
import { judged, nameOf, placeOf, type RedLineContext, type Selected } from './context.ts';
import * as examples from './examples.ts';
import { matcher, quantitiesIn, type StatedQuantity } from './matching.ts';
import { allPieces, around, type Readings, readingsOf } from './pieces.ts';
import { scopeOf } from './scope.ts';

/** A number below the floor that a line sets. */
export const redLineAtLeast = defineCheck({
  rule: 'red-line-at-least',
  level: 'error',
  about: 'Every quantity that a red line is about is at least what the line says.',
  example: examples.atLeast,
  mirror: { rule: 'red-line-at-most' },
  find: (context: RedLineContext) => broken(context, 'atLeast'),
});

/** A number above the ceiling that a line sets. */
export const redLineAtMost = defineCheck({
  rule: 'red-line-at-most',
  level: 'error',
  about: 'Every quantity that a red line is about is at most what the line says.',
  example: examples.atMost,
  mirror: { rule: 'red-line-at-least' },
  find: (context: RedLineContext) => broken(context, 'atMost'),
});

type Key = 'atLeast' | 'atMost';
type OutOfBounds = Omit<Extract<FindingFacts, { rule: 'red-line-at-least' }>, 'rule'>;
type Found = readonly [Place, OutOfBounds];

function broken(context: RedLineContext, key: Key): Found[] {
  return judged(context).flatMap((pair) => {
    const test = pair.line[key];
    const scope = test && scopeOf(context, pair);
    if (!test || !scope || !('points' in scope)) return [];
    const matches = matcher(pair.tested.draft, test);
    return scope.points
      .map(readingsOf)
      .flatMap((readings) => [
        ...outside(readings, pair, test, key, matches),
        ...absent(readings, pair, test, key, matches),
      ]);
  });
}

type Matches = (stated: StatedQuantity) => boolean;

/** Quantities that are there, and are not as they must be. */
function outside(
  readings: Readings,
  pair: Selected,
  test: QuantityTest,
  key: Key,
  matches: Matches,
): Found[] {
  const stated = quantitiesIn(allPieces(readings)).filter(matches);
  return stated.flatMap(({ quantity, piece, start, end }): Found[] => {
    const how = standingTo(test.bound, quantity, key === 'atLeast' ? 'least' : 'most');
    if (how === 'within') return [];
    const words = around(piece.text, { start, end });
    const party = piece.party === undefined ? {} : { party: piece.party };
    return [
      [
        placeOf(piece.place),
        { ...facts(pair, test), refs: [piece.ref], ...party, words, stated: quantity, how },
      ],
    ];
  });
}

/** Variants without such a quantity, where another one has it: what one party wants must hold the line too. */
function absent(
  { point, common, variants }: Readings,
  pair: Selected,
  test: QuantityTest,
  key: Key,
  matches: Matches,
): Found[] {
  const states = (pieces: Parameters<typeof quantitiesIn>[0]) => quantitiesIn(pieces).some(matches);
  const isTold = key === 'atMost' && pair.line.atLeast !== undefined;
  if (isTold || states(common) || !variants.some(({ pieces }) => states(pieces))) return [];
  return variants
    .filter(({ pieces }) => !states(pieces))
    .map(({ party, place, pieces }) => [
      placeOf(place),
      {
        ...facts(pair, test),
        refs: [point.ref],
        party,
        words: around(pieces[0]?.text ?? '', { start: 0, end: 0 }),
        stated: null,
        how: 'absent',
      },
    ]);
}

function facts({ line, tested }: Selected, { bound, of }: QuantityTest) {
  return { redLine: nameOf(line), draft: tested.draft.id, bound, ...(of === undefined ? {} : { of }) };
}
