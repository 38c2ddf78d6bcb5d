import { lookup } from '../../compare/lookup.ts';
import type { Change, Clause, Point, Signal, Variant, VariantChange } from '../../model.ts';
import { assertedLink, assertions } from '../asserted.ts';
import { pointCrossings } from '../crossings.ts';
import type { Edition } from '../edition.ts';
import { clauseFacts, coarseness } from '../phrase.ts';
import { signalTexts } from '../signals.ts';

/** What a remark is about. */
export type Item = Point | Clause | Variant;

/** What is said beside points, clauses and variants: what their changes do to meaning, what crossed, whose word a link is. */
export type Remarks = (item: Item) => readonly string[] | undefined;

/** The remarks of a report, each at the new text it is about, or at the old one where there is no new. */
export function remarksOf(report: Edition): Remarks {
  const remarks = new Map<Item, readonly string[]>();
  const say = (item: Item | undefined, texts: readonly string[]) => {
    if (item) remarks.set(item, [...(remarks.get(item) ?? []), ...texts]);
  };
  const sayClause = (change: Change<Clause>) =>
    say(change.new[0] ?? change.old[0], [
      ...clauseFacts(change, report),
      ...assertedLink(change, report),
      ...signals(change, report),
    ]);
  const sayVariant = (change: VariantChange) => {
    const item = 'new' in change ? change.new : change.old;
    say(item, [...coarseness(change, report), ...signals(change, report)]);
    if ('clauses' in change) change.clauses.forEach(sayClause);
  };
  for (const change of report.changes) {
    say(change.new[0] ?? change.old[0], [
      ...coarseness(change, report),
      ...pointCrossings(change, report),
      ...assertions(change, report),
      ...signals(change, report),
    ]);
    if (!('clauses' in change)) continue;
    change.clauses.forEach(sayClause);
    change.variants.forEach(sayVariant);
  }
  return lookup(remarks);
}

function signals(change: { readonly signals?: readonly Signal[] } | object, report: Edition): string[] {
  return 'signals' in change ? signalTexts(change.signals ?? [], report) : [];
}
