import { signalsOfChange } from '../../compare/select.ts';
import type { Report } from '../../model.ts';

/** What the filters of the page ask of a change: the same as those of the command line do. */
export interface Tags {
  /** Ids of the themes that it is listed under or names. */
  readonly theme: readonly string[];
  /** Its kind, and `moved` where it also moved. */
  readonly kind: readonly string[];
  /** Kinds of its signals. */
  readonly signal: readonly string[];
}

/** The tags of a change, by its index. */
export function tagsOf(index: number, report: Report): Tags {
  const change = report.changes[index];
  const themes = report.themes.filter((theme) => theme.changes.includes(index) || theme.also.includes(index));
  const signals = new Set<string>(signalsOfChange(change).map(({ kind }) => kind));
  if (report.numbers.some((number) => number.change === index)) signals.add('quantity');
  const kinds = change ? [change.kind, ...(change.moved && change.kind !== 'moved' ? ['moved'] : [])] : [];
  return { theme: themes.map(({ id }) => id), kind: kinds, signal: [...signals].sort() };
}
