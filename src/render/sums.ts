import type { Selection } from '../compare/select.ts';
import { KINDS } from '../compare/themes.ts';
import type { Counts, Kind, ReportSide } from '../model.ts';
import type { Edition } from './edition.ts';
import { listing, plural } from './names.ts';
import { kindName, label } from './phrase.ts';

/** How a kind heads a column: that a text may be disclosed in part only is said once, above the table. */
export function columnName(kind: Kind, report: Edition): string {
  return kindName(kind, report).replace(/ as disclosed$/, '');
}

/** The counts that are not zero, as in `1 unchanged, 17 reworded (1 cosmetic only), 10 not in v20 as disclosed, 2 new`. */
export function countList(counts: Counts, report: Edition): string {
  const parts = KINDS.filter((kind) => counts[kind] > 0).map(
    (kind) => `${counts[kind]} ${kindName(kind, report)}${kind === 'reworded' ? cosmeticCount(counts) : ''}`,
  );
  return parts.join(', ') || 'none';
}

function cosmeticCount({ cosmetic, reworded }: Counts): string {
  if (cosmetic === 0) return '';
  return cosmetic === reworded ? ' (cosmetic only)' : ` (${cosmetic} cosmetic only)`;
}

/** The whole comparison in a line. */
export function summary(report: Edition): string {
  const { counts } = report;
  const { unchanged, standing, ...others } = counts;
  if (report.old.only && report.new.only) return onlyPair(report);
  if (standing === 0 && Object.values(others).every((n) => n === 0)) {
    return `No differences: ${plural(unchanged, 'point')} of ${report.old.id} ${unchanged === 1 ? 'is' : 'are'} unchanged in ${report.new.id}.`;
  }
  const movedToo = report.changes.filter((change) => change.kind === 'reworded' && change.moved).length;
  const extra = movedToo > 0 ? ` (${movedToo} of the reworded also moved)` : '';
  const news = standing > 0 ? `; ${standingList(report)}` : '';
  return `${plural(report.old.points, 'point')} in ${report.old.id}, ${report.new.points} in ${report.new.id}: ${countList(counts, report)}${extra}${news}.`;
}

function onlyPair(report: Edition): string {
  const kinds = report.changes.map((change) => label(change, report)).join(', ');
  return `${report.old.id}#${report.old.only} beside ${report.new.id}#${report.new.only}: ${kinds}.`;
}

/** Which points of which draft have the standing that changed: `12 and 14 open in v20`. */
function standingList(report: Edition): string {
  const groups = new Map<string, string[]>();
  for (const change of report.changes.filter((candidate) => 'standing' in candidate)) {
    for (const [points, side] of [
      [change.new, report.new],
      [change.old, report.old],
    ] as const) {
      for (const { ref, standing } of points) {
        const words = `${standing} in ${side.id}`;
        if (standing) groups.set(words, [...(groups.get(words) ?? []), ref]);
      }
    }
  }
  return [...groups].map(([words, refs]) => `${listing(refs)} ${words}`).join('; ');
}

/** How many points a draft has and which numbers it keeps without text: `20 points (3 deleted; 9 unpublished)`. */
export function pointCount(side: ReportSide): string {
  const gaps = (['deleted', 'unpublished'] as const).flatMap((reason) => {
    const refs = side.gaps.filter((gap) => gap.reason === reason).map((gap) => gap.ref);
    return refs.length > 0 ? [`${listing(refs)} ${reason}`] : [];
  });
  return plural(side.points, 'point') + (gaps.length > 0 ? ` (${gaps.join('; ')})` : '');
}

/**
 * What a view leaves out, in a sentence each: a filtered result never looks like a clean one. `see` says how what is folded
 * is shown.
 */
export function hiddenPhrases(
  { numbers }: Edition,
  { shown, filtered, unchanged, cosmetic }: Selection,
  see: (option: string) => string = () => '',
): string[] {
  const sentence = (n: number, what: string, rest: string) =>
    n > 0 ? [`${what} ${n === 1 ? 'is' : 'are'} not shown${rest}.`] : [];
  const unseen = numbers.filter(({ change }) => !shown.has(change)).length;
  const isBare = shown.size === 0 && filtered > 0 && unchanged === 0 && cosmetic === 0;
  return [
    ...(isBare ? ['Nothing passes the filter.'] : []),
    ...sentence(filtered, plural(filtered, 'entry', 'entries'), ' because of the filter'),
    ...sentence(unseen, `${plural(unseen, 'number')} in ${filtered === 1 ? 'it' : 'them'}`, ' either'),
    ...sentence(unchanged, plural(unchanged, 'unchanged point'), see('--unchanged')),
    ...sentence(cosmetic, plural(cosmetic, 'cosmetic rewording'), see('--cosmetic')),
  ];
}

/** The line that makes a report reproducible. */
export function provenance({ tool, old, new: next, assertedLinks }: Edition): string {
  const digest = (side: ReportSide) => `${side.id} ${side.digest.slice(0, 'sha256:'.length + 12)}`;
  return `${tool.name} ${tool.version} · ${digest(old)} · ${digest(next)} · ${plural(assertedLinks, 'link')} asserted`;
}
