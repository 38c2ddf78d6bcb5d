import { lookup } from '../../compare/lookup.ts';
import type { Change, Clause, Point, Side, Signal, Variant, VariantChange } from '../../model.ts';
import { assertedLink, assertions } from '../asserted.ts';
import { pointCrossings } from '../crossings.ts';
import type { Edition } from '../edition.ts';
import { clauseFacts, coarseness } from '../phrase.ts';
import { signalTexts } from '../signals.ts';

/** What a remark is about. */
export type Item = Point | Clause | Variant;

/** What is said beside points, clauses and variants: what their changes do to meaning, what crossed, whose word a link is. */
export type Remarks = (item: Item, side: Side) => readonly string[] | undefined;

/** The remarks of a report, each at the new text it is about, or at the old one where there is no new. */
export function remarksOf(report: Edition): Remarks {
  const remarks = { old: new Map<Item, readonly string[]>(), new: new Map<Item, readonly string[]>() };
  const say = (old: Item | undefined, next: Item | undefined, texts: readonly string[]) => {
    const [item, own] = next ? [next, remarks.new] : [old, remarks.old];
    if (item) own.set(item, [...(own.get(item) ?? []), ...texts]);
  };
  const sayClause = (change: Change<Clause>) =>
    say(change.old[0], change.new[0], [
      ...clauseFacts(change, report),
      ...assertedLink(change, report),
      ...signals(change, report),
    ]);
  const sayVariant = (change: VariantChange) => {
    const [old, next] = ['old' in change ? change.old : undefined, 'new' in change ? change.new : undefined];
    say(old, next, [...coarseness(change, report), ...signals(change, report)]);
    if ('clauses' in change) change.clauses.forEach(sayClause);
  };
  for (const change of report.changes) {
    say(change.old[0], change.new[0], [
      ...coarseness(change, report),
      ...pointCrossings(change, report),
      ...assertions(change, report),
      ...signals(change, report),
    ]);
    if (!('clauses' in change)) continue;
    change.clauses.forEach(sayClause);
    change.variants.forEach(sayVariant);
  }
  const both = (first: readonly string[], second: readonly string[]) => [...first, ...second];
  // Of two versions of one file both may have the same words in the same place.
  const find = { old: lookup(remarks.old, both), new: lookup(remarks.new, both) };
  return (item, side) => find[side](item);
}

function signals(change: { readonly signals?: readonly Signal[] } | object, report: Edition): string[] {
  return 'signals' in change ? signalTexts(change.signals ?? [], report) : [];
}
