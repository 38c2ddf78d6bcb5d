import type { FindingFacts, Place } from '../../model.ts';
import { termFinder } from '../../text/terms.ts';
import { defineCheck } from '../check.ts';
import { judged, nameOf, placeOf, type RedLineContext, type Selected } from './context.ts';
import * as examples from './examples.ts';
import { allPieces, around, type Piece, type Readings, readingsOf } from './pieces.ts';
import { scopeOf } from './scope.ts';

/** Words that a draft must have, and has not. */
export const redLineMustMention = defineCheck({
  rule: 'red-line-must-mention',
  level: 'error',
  about: 'What a red line says must be mentioned is mentioned, in every variant of an open point.',
  example: examples.mustMention,
  mirror: { rule: 'red-line-must-not-mention' },
  find: (context: RedLineContext) => texts(context).flatMap(({ pair, readings }) => missing(pair, readings)),
});

/** Words that a draft must not have, and has. */
export const redLineMustNotMention = defineCheck({
  rule: 'red-line-must-not-mention',
  level: 'error',
  about: 'What a red line says must not be mentioned is not mentioned, in any variant of an open point.',
  example: examples.mustNotMention,
  mirror: { rule: 'red-line-must-mention' },
  find: (context: RedLineContext) =>
    texts(context).flatMap(({ pair, readings }) =>
      readings.flatMap(allPieces).flatMap((piece) => unwanted(pair, piece)),
    ),
});

type Found = readonly [Place, Omit<Extract<FindingFacts, { rule: 'red-line-must-mention' }>, 'rule'>];

/** The texts that each line is about. */
function texts(context: RedLineContext): { pair: Selected; readings: Readings[] }[] {
  return judged(context).flatMap((pair) => {
    const { mustMention, mustNotMention } = pair.line;
    if (mustMention.length + mustNotMention.length === 0) return [];
    const scope = scopeOf(context, pair);
    return scope && 'points' in scope ? [{ pair, readings: scope.points.map(readingsOf) }] : [];
  });
}

/** Each term once in a piece, at its first place there. */
function unwanted({ line, tested }: Selected, piece: Piece): Found[] {
  const found = termFinder(line.mustNotMention)(piece.text);
  const firsts = found.filter(({ term }, k) => found.findIndex((one) => one.term === term) === k);
  return firsts.map((span) => [
    placeOf(piece.place),
    {
      redLine: nameOf(line),
      draft: tested.draft.id,
      refs: [piece.ref],
      ...(piece.party === undefined ? {} : { party: piece.party }),
      words: around(piece.text, span),
      term: piece.text.slice(span.start, span.end),
    },
  ]);
}

/** What is mentioned in no point, or in no reading of one: a point of which one variant lacks it does not mention it. */
function missing(pair: Selected, readings: readonly Readings[]): Found[] {
  const { line, tested } = pair;
  return line.mustMention.flatMap((term): Found[] => {
    const find = termFinder([term]);
    const has = (pieces: readonly Piece[]) => pieces.some(({ text }) => find(text).length > 0);
    const holds = ({ common, variants }: Readings) =>
      has(common) || (variants.length > 0 && variants.every(({ pieces }) => has(pieces)));
    if (readings.some(holds)) return [];
    const facts = { redLine: nameOf(line), draft: tested.draft.id, term };
    const lacking = readings
      .filter(({ variants }) => variants.some(({ pieces }) => has(pieces)))
      .flatMap(({ point, variants }) =>
        variants
          .filter(({ pieces }) => !has(pieces))
          .map(({ party, place, pieces }): Found => {
            const words = around(pieces[0]?.text ?? '', { start: 0, end: 0 });
            return [placeOf(place), { ...facts, refs: [point.ref], party, words }];
          }),
      );
    return lacking.length > 0 ? lacking : nowhere(pair, readings, facts);
  });
}

/** Told once, at the first point: of a single one its words can be quoted. */
function nowhere(
  { line, tested }: Selected,
  readings: readonly Readings[],
  facts: Omit<Found[1], 'refs' | 'words'>,
): Found[] {
  const [first, ...others] = readings;
  // The words of one variant alone would single out its party.
  const pieces = first && others.length === 0 ? first.common : [];
  const words = around(pieces[0]?.text ?? '', { start: 0, end: 0 });
  const refs = line.theme || line.point ? readings.map(({ point }) => point.ref) : [];
  return [[placeOf(first?.point ?? tested.at([])), { ...facts, refs, words }]];
}
