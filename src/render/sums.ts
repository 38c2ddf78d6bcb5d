import { isPartlyDisclosed } from '../compare/notices.ts';
import type { Selection } from '../compare/select.ts';
import { KINDS } from '../compare/themes.ts';
import type { Counts, Kind, ReportSide } from '../model.ts';
import type { Edition, Pair, Spoken } from './edition.ts';
import { kindName, label } from './phrase.ts';

/** How a kind heads a column: that a text may be disclosed in part only is said once, above the table. */
export function columnName(kind: Kind, report: Edition): string {
  const { absent, kinds } = report.words.changes;
  if (kind === 'removed' && isPartlyDisclosed(report.new)) return absent(report.new.id, false);
  if (kind === 'added' && isPartlyDisclosed(report.old)) return absent(report.old.id, false);
  return kinds[kind];
}

/** The counts that are not zero, as in `1 unchanged, 17 reworded (1 cosmetic only), 10 not in v20 as disclosed, 2 new`. */
export function countList(counts: Counts, report: Pair): string {
  const { counted } = report.words.counts;
  const parts = KINDS.filter((kind) => counts[kind] > 0).map(
    (kind) =>
      counted(counts[kind], kindName(kind, report)) +
      (kind === 'reworded' ? cosmeticCount(counts, report) : ''),
  );
  return parts.join(', ');
}

function cosmeticCount({ cosmetic, reworded }: Counts, { words }: Spoken): string {
  if (cosmetic === 0) return '';
  return cosmetic === reworded ? words.counts.cosmeticOnly : words.counts.ofThemCosmetic(cosmetic);
}

/** The whole comparison in a line. */
export function summary(report: Edition): string {
  const { counts, words } = report;
  const { unchanged, standing, ...others } = counts;
  if (report.old.only && report.new.only) return onlyPair(report);
  if (standing === 0 && Object.values(others).every((n) => n === 0)) {
    return words.counts.same(unchanged, report.old.id, report.new.id);
  }
  const movedToo = report.changes.filter((change) => change.kind === 'reworded' && change.moved).length;
  const extra = movedToo > 0 ? words.counts.movedToo(movedToo) : '';
  const news = standing > 0 ? `; ${standingList(report)}` : '';
  return `${words.counts.summary(report.old, report.new, countList(counts, report))}${extra}${news}.`;
}

function onlyPair(report: Edition): string {
  const kinds = report.changes.map((change) => label(change, report)).join(', ');
  const { old, new: next, words } = report;
  return words.counts.beside(`${old.id}#${old.only}`, `${next.id}#${next.only}`, kinds);
}

/** Which points of which draft have the standing that changed: `12 and 14 open in v20`. */
function standingList(report: Edition): string {
  const { words } = report;
  const groups = new Map<string, string[]>();
  for (const change of report.changes.filter((candidate) => 'standing' in candidate)) {
    for (const [points, side] of [
      [change.new, report.new],
      [change.old, report.old],
    ] as const) {
      for (const { ref, standing } of points) {
        if (!standing) continue;
        const said = words.changes.standing[standing](side.id);
        groups.set(said, [...(groups.get(said) ?? []), ref]);
      }
    }
  }
  return [...groups].map(([said, refs]) => words.counts.those(refs, said)).join('; ');
}

/** How many points a draft has and which numbers it keeps without text, or which one is compared: `20 points (number 3 deleted)`. */
export function pointCount(side: ReportSide, { words }: Spoken): string {
  if (side.only !== undefined) return words.counts.only(side.only);
  const gaps = (['deleted', 'unpublished'] as const).flatMap((reason) => {
    const refs = side.gaps.filter((gap) => gap.reason === reason).map((gap) => gap.ref);
    return refs.length > 0 ? [words.counts[reason](refs)] : [];
  });
  return words.counts.points(side.points) + (gaps.length > 0 ? ` (${gaps.join('; ')})` : '');
}

/**
 * What a view leaves out, in a sentence each: a filtered result never looks like a clean one. `see` says how what is folded
 * is shown.
 */
export function hiddenPhrases(
  { numbers, words }: Edition,
  { shown, filtered, unchanged, cosmetic }: Selection,
  see: (option: string) => string = () => '',
): string[] {
  const said = words.counts;
  const sentence = (n: number, text: (n: number) => string) => (n > 0 ? [text(n)] : []);
  const unseen = numbers.filter(({ change }) => !shown.has(change)).length;
  const isBare = shown.size === 0 && filtered > 0 && unchanged === 0 && cosmetic === 0;
  return [
    ...(isBare ? [said.nothing] : []),
    ...sentence(filtered, said.filtered),
    ...sentence(unseen, (n) => said.numbers(n, filtered)),
    ...sentence(unchanged, (n) => said.unchanged(n, see('--unchanged'))),
    ...sentence(cosmetic, (n) => said.cosmetic(n, see('--cosmetic'))),
  ];
}

/** The line that makes a report reproducible. */
export function provenance({ tool, old, new: next, assertedLinks, words }: Edition): string {
  const digest = (side: ReportSide) => `${side.id} ${side.digest.slice(0, 'sha256:'.length + 12)}`;
  return `${tool.name} ${tool.version} · ${digest(old)} · ${digest(next)} · ${words.counts.assertedLinks(assertedLinks)}`;
}
