import { findProvision } from '../../compare/provision.ts';
import type { DraftRef, RedLine, Untested } from '../../model.ts';
import { defineCheck } from '../check.ts';
import { nameOf, placeOf, type RedLineContext, type Selected, selected } from './context.ts';
import * as examples from './examples.ts';
import { keptIn } from './keep.ts';
import { matcher, quantitiesIn } from './matching.ts';
import { allPieces, readingsOf } from './pieces.ts';
import { type Scope, scopeOf } from './scope.ts';

/** A line that says nothing of a draft looks like one that the draft holds. */
export const redLineUntested = defineCheck({
  rule: 'red-line-untested',
  level: 'error',
  about: 'Every red line finds something to test in every draft that it is about.',
  example: examples.untested,
  mirror: { none: 'A line that has something to test is told only where it is broken.' },
  find: (context: RedLineContext) => [
    ...context.lines.flatMap((line) =>
      unreached(context, line).map(
        (draft) => [placeOf(line), { redLine: nameOf(line), draft, why: 'not-checked' }] as const,
      ),
    ),
    ...selected(context).flatMap((pair) =>
      untested(context, pair).map(
        (why) =>
          [placeOf(pair.line), { redLine: nameOf(pair.line), draft: pair.tested.draft.id, ...why }] as const,
      ),
    ),
  ],
});

/** Drafts that a line names, and that no check reaches: those that ship, where the folder of drafts is another. */
function unreached({ known, own }: RedLineContext, line: RedLine): string[] {
  return (line.drafts ?? []).filter((draft) => known.includes(draft) && !own.includes(draft));
}

function untested(context: RedLineContext, pair: Selected): Untested[] {
  const { atLeast, atMost, mustMention, mustNotMention, mustKeep } = pair.line;
  const hasScope = atLeast || atMost || mustMention.length + mustNotMention.length > 0;
  const scope = hasScope ? scopeOf(context, pair) : undefined;
  const ofScope = scope === undefined ? [] : 'points' in scope ? noQuantity(pair, scope) : [scope];
  const unkept = mustKeep.some((kept) => isUncompared(context, pair, kept));
  return unkept && !ofScope.some(({ why }) => why === 'links') ? [...ofScope, { why: 'links' }] : ofScope;
}

function noQuantity({ line, tested }: Selected, { points }: Extract<Scope, { points: unknown }>): Untested[] {
  const stated = quantitiesIn(points.map(readingsOf).flatMap(allPieces));
  const tests = [line.atLeast, line.atMost].filter((test) => test !== undefined);
  const without = tests.find((test) => !stated.some(matcher(tested.draft, test)));
  if (!without) return [];
  const { bound, of } = without;
  const words = stated.map(({ quantity }) => quantity.text);
  return [{ why: 'quantity', bound, ...(of === undefined ? {} : { of }), stated: [...new Set(words)] }];
}

function isUncompared(context: RedLineContext, { tested }: Selected, kept: DraftRef): boolean {
  const old = keptIn(context, tested, kept);
  return (
    old !== undefined && findProvision(old, kept.ref) !== undefined && !context.report(old, tested.draft)
  );
}
