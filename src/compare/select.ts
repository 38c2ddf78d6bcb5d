import type { Change, Kind, Point, Report, ThemeGroup } from '../model.ts';

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
  /** Whether points without a change are shown. */
  readonly unchanged: boolean;
}

/** Which changes are shown, by index, and how many are not and why. */
export interface Selection {
  readonly shown: ReadonlySet<number>;
  /** Not shown because a filter leaves them out. */
  readonly filtered: number;
  /** Not shown because nothing changed. */
  readonly unchanged: number;
}

/** Applies a filter to the changes of a report. A change of standing is shown on unchanged words too. */
export function select(report: Report, filter: Filter): Selection {
  const wanted = [...report.changes.keys()].filter((index) => passes(report, index, filter));
  const shown = wanted.filter(
    (index) => filter.unchanged || filter.kinds.includes('unchanged') || isNews(report.changes[index]),
  );
  return {
    shown: new Set(shown),
    filtered: report.changes.length - wanted.length,
    unchanged: wanted.length - shown.length,
  };
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
    (filter.kinds.length === 0 ||
      filter.kinds.some((kind) => kind === change.kind || (kind === 'moved' && change.moved))) &&
    (filter.points.length === 0 || has(either, filter.points)) &&
    (filter.old.length === 0 || has(change.old, filter.old)) &&
    (filter.new.length === 0 || has(change.new, filter.new))
  );
}

function names(theme: ThemeGroup, index: number): boolean {
  return theme.changes.includes(index) || theme.also.includes(index);
}
