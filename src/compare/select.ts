import type {
  Change,
  Clause,
  Kind,
  Point,
  Report,
  Signal,
  SignalKind,
  ThemeGroup,
  VariantChange,
} from '../model.ts';
import { once } from '../text/on-demand.ts';
import { SIGNAL_KINDS } from './signal-kinds.ts';
import { KINDS } from './themes.ts';

/** What a reader wants to see of a report; an empty list asks for everything. */
export interface Filter {
  /** Theme ids: changes listed under one of them or naming it. */
  readonly themes: readonly string[];
  /** Kinds; `moved` takes in reworded points that also moved. */
  readonly kinds: readonly Kind[];
  /** Refs of points: changes with one of them on either side. */
  readonly points: readonly string[];
  /** Refs of one side only, for a provision named on the command line. */
  readonly old: readonly string[];
  readonly new: readonly string[];
  /** Kinds of signal: changes with one of them, of quantities those of points and clauses that came or went too. */
  readonly signals: readonly SignalKind[];
  /** Whether points without a change are shown. */
  readonly unchanged: boolean;
  /** Whether rewordings are shown that change nothing that could matter. */
  readonly cosmetic: boolean;
}

/** Asks for everything but what is folded: unchanged points and cosmetic rewordings. */
export const NO_FILTER: Filter = {
  themes: [],
  kinds: [],
  points: [],
  old: [],
  new: [],
  signals: [],
  unchanged: false,
  cosmetic: false,
};

/** Which changes are shown, by index, and how many are not and why. */
export interface Selection {
  readonly shown: ReadonlySet<number>;
  /** Not shown because a filter leaves them out. */
  readonly filtered: number;
  /** Not shown because nothing changed. */
  readonly unchanged: number;
  /** Not shown because only punctuation, letter case, spelling or the order of a list changed. */
  readonly cosmetic: number;
}

/**
 * Applies a filter to the changes of a report. A change of standing is shown on unchanged words too, and so is a cosmetic
 * rewording of a point that moved.
 */
export function select(report: Report, filter: Filter): Selection {
  const wanted = [...report.changes.keys()].filter((index) => passes(report, index, filter));
  const counted = { unchanged: 0, cosmetic: 0 };
  const shown = wanted.filter((index) => {
    const folded = foldedAs(report.changes[index], filter);
    if (folded) counted[folded]++;
    return !folded;
  });
  return { shown: new Set(shown), filtered: report.changes.length - wanted.length, ...counted };
}

function foldedAs(change: Change<Point> | undefined, filter: Filter): 'unchanged' | 'cosmetic' | undefined {
  if (!isNews(change))
    return filter.unchanged || filter.kinds.includes('unchanged') ? undefined : 'unchanged';
  return isOnlyCosmetic(change) && !filter.cosmetic ? 'cosmetic' : undefined;
}

/** Whether nothing of a change is news but a cosmetic rewording. */
function isOnlyCosmetic(change: Change<Point> | undefined): boolean {
  return change?.kind === 'reworded' && change.cosmetic && !change.moved && change.standing === undefined;
}

/** Whether a change is anything but unchanged: a changed standing is news on the same words. */
export function isNews(change: Change<Point> | undefined): boolean {
  return change !== undefined && (change.kind !== 'unchanged' || change.standing !== undefined);
}

/**
 * Whether a theme has a place among what is shown: some of it is listed under the theme or names it. One that went
 * quiet or was newly raised has a place even where all its changes are listed elsewhere or unchanged, unless a filter
 * asks for less.
 */
export function hasPlace(theme: ThemeGroup, { shown, filtered }: Selection): boolean {
  if (theme.attention !== undefined && filtered === 0) return true;
  return [...theme.changes, ...theme.also].some((index) => shown.has(index));
}

function passes(report: Report, index: number, filter: Filter): boolean {
  const change = report.changes[index];
  if (!change) return false;
  const has = (points: readonly Point[], refs: readonly string[]) =>
    points.some((point) => refs.includes(point.ref));
  const either = [...change.old, ...change.new];
  return (
    (filter.themes.length === 0 ||
      report.themes.some((theme) => filter.themes.includes(theme.id) && names(theme, index))) &&
    (filter.kinds.length === 0 || filter.kinds.some((kind) => isOfKind(change, kind))) &&
    (filter.signals.length === 0 || filter.signals.some((kind) => carries(report, index, kind))) &&
    (filter.points.length === 0 || has(either, filter.points)) &&
    (filter.old.length === 0 || has(change.old, filter.old)) &&
    (filter.new.length === 0 || has(change.new, filter.new))
  );
}

/** What a filter can ask of a change: its themes, its kinds, the kinds of its signals. */
export interface Tags {
  readonly theme: readonly string[];
  readonly kind: readonly string[];
  readonly signal: readonly string[];
}

/** All that a filter by themes, kinds or signals would find a change by, by its index. */
export function tagsOf(report: Report, index: number): Tags {
  const change = report.changes[index];
  return {
    theme: report.themes.filter((theme) => names(theme, index)).map(({ id }) => id),
    kind: change ? KINDS.filter((kind) => isOfKind(change, kind)) : [],
    signal: SIGNAL_KINDS.filter((kind) => carries(report, index, kind)),
  };
}

/** `moved` takes in what also moved. */
function isOfKind({ kind, moved }: Change<Point>, asked: Kind): boolean {
  return kind === asked || (asked === 'moved' && moved);
}

function carries(report: Report, index: number, kind: SignalKind): boolean {
  if (kind === 'quantity' && withNumbers(report.numbers).has(index)) return true;
  return signalsOfChange(report.changes[index]).some((signal) => signal.kind === kind);
}

/** The signals of a change, those of its clauses and variants too. */
export function signalsOfChange(
  change: Change<Point> | Change<Clause> | VariantChange | undefined,
): readonly Signal[] {
  if (!change || !('signals' in change)) return [];
  const clauses = 'clauses' in change ? change.clauses : [];
  const variants = 'variants' in change ? change.variants : [];
  return [...change.signals, ...clauses.flatMap(signalsOfChange), ...variants.flatMap(signalsOfChange)];
}

function names(theme: ThemeGroup, index: number): boolean {
  return namedBy(theme).has(index);
}

/** The changes of a theme. Asked for each change of a report, of which there may be 100,000. */
const namedBy = once(({ changes, also }: ThemeGroup) => new Set([...changes, ...also]));

/** The changes that have numbers. */
const withNumbers = once((numbers: Report['numbers']) => new Set(numbers.map(({ change }) => change)));
