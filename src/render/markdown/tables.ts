import type { RootContent } from 'mdast';
import { count, KINDS } from '../../compare/themes.ts';
import type { Change, Counts, Kind, Point } from '../../model.ts';
import { byPlace } from '../../text/places.ts';
import type { Edition } from '../edition.ts';
import { capital } from '../names.ts';
import { disposition, newPointsTitle } from '../phrase.ts';
import { columnName } from '../sums.ts';
import { list, paragraph, table } from './nodes.ts';
import { shown } from './plain.ts';
import type { Sheet } from './sheet.ts';
import { clip, escapedLength, WIDTH } from './write.ts';

/** Columns that a theme's title gets at least; kinds that do not fit beside it go into a further table. */
const THEME = 23;

/**
 * How many changes of which kind under which theme; the last row counts each change once. Where a filter applies to a
 * view of sums alone, they are of what it shows; before texts they are of everything, as the summary is.
 */
export function summaryTables({ report, view }: Sheet): RootContent[] {
  const { headings } = report.words;
  const { shown: indices, filtered } = view.selection;
  const isCounted = (index: number) => !view.stat || filtered === 0 || indices.has(index);
  const countOf = (list: readonly number[]) =>
    count(list.filter(isCounted).flatMap((index) => report.changes[index] ?? []));
  const rows = report.themes
    .map((theme) => ({ title: theme.title, counts: countOf(theme.changes) }))
    .filter(({ counts }) => KINDS.some((kind) => counts[kind] > 0));
  const total = countOf([...report.changes.keys()]);
  const kinds = KINDS.filter((kind) => total[kind] > 0);
  return chunks(kinds, report).map((some) =>
    table(
      [
        [headings.theme, ...some.map((kind) => columnHead(kind, report))],
        ...rows.map(({ title, counts }) => countRow(title, counts, some, report)),
        countRow(headings.all, total, some, report),
      ],
      ['left', ...some.map(() => 'right' as const)],
    ),
  );
}

function columnHead(kind: Kind, report: Edition): string {
  return clip(shown(columnName(kind, report)), 20);
}

function countRow(title: string, counts: Counts, kinds: readonly Kind[], report: Edition): string[] {
  const cells = kinds.map((kind) => (counts[kind] > 0 ? String(counts[kind]) : ''));
  const heads = kinds.map((kind) => Math.max(5, escapedLength(columnHead(kind, report))));
  return [clip(shown(title), room([0, ...heads])), ...cells];
}

/** The kinds in as few groups as there are tables needed for them beside a column of titles. */
function chunks(kinds: readonly Kind[], report: Edition): Kind[][] {
  const out: Kind[][] = [];
  for (const kind of kinds) {
    const wider = [...(out.at(-1) ?? []), kind];
    const fits = room([THEME, ...wider.map((k) => escapedLength(columnHead(k, report)))]) >= 0;
    if (fits && out.length > 0) out[out.length - 1] = wider;
    else out.push([kind]);
  }
  return out;
}

/** What a row of cells leaves free of a line. */
function room(cells: readonly number[]): number {
  return WIDTH - 1 - cells.reduce((sum, cell) => sum + cell + 3, 0);
}

/** A head is centred where nothing is said of its column. */
const LEFT = ['left', 'left', 'left', 'left'] as const;

/** Where every old point went: exactly one row for each, in the order of the old draft, whatever a filter shows. */
export function dispositionTable({ report, heading }: Sheet): RootContent[] {
  const { headings } = report.words;
  const rows = report.changes
    .flatMap((change) => change.old.map((point) => ({ point, change })))
    .sort((a, b) => byPlace(a.point, b.point));
  const head = [report.old.id, headings.title, headings.became, report.new.id];
  return [
    heading(2, headings.went(report.old.id)),
    ...(rows.length > 0
      ? [table([fitted(head), ...rows.map((row) => dispositionRow(row.point, row.change, report))], LEFT)]
      : paragraph(headings.hasNoPoints(report.old.id))),
  ];
}

function dispositionRow(point: Point, change: Change<Point>, report: Edition): string[] {
  const to = change.new.map(({ ref }) => ref).join(', ');
  return fitted([point.ref, point.title ?? '', disposition(change, report), to]);
}

/** The cells cut so that the row fits on a line; the title gives way first. */
function fitted(cells: readonly string[]): string[] {
  const [from = '', title = '', what = '', to = ''] = cells.map((cell) => shown(cell).trim() || '–');
  const [a, b, c] = [clip(from, 10), clip(what, 46), clip(to, 14)];
  return [a, clip(title, room([0, ...[a, b, c].map(escapedLength)])), b, c];
}

/** The new points, by number and title. */
export function newPoints({ report, heading }: Sheet): RootContent[] {
  const added = report.changes.filter((change) => change.kind === 'added');
  const { headings } = report.words;
  const items = added.map((change) => {
    const [point] = change.new;
    return [capital(headings.point(point.ref)) + (point.title === undefined ? '' : `: ${point.title}`)];
  });
  return [heading(2, newPointsTitle(report)), ...(items.length > 0 ? list(items) : paragraph(headings.none))];
}
