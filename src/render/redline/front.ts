import type { NumberChange, Point, ReportSide } from '../../model.ts';
import { attentionTexts } from '../attention.ts';
import type { Edition } from '../edition.ts';
import { partyName, partyNames, refs, variantName } from '../names.ts';
import { evidenceList, noticeTexts, standingOfText } from '../notice.ts';
import { evidenceOf, noneTexts, placesOf, shownNumbers, themeTitle } from '../numbers.ts';
import { quantityChange } from '../quantity.ts';
import { pointCount, provenance, summary } from '../sums.ts';
import type { View } from '../view.ts';

/** What a document says beside the drafts' own words, a paragraph each. */
export interface Said {
  readonly kind: 'title' | 'heading' | 'summary' | 'notice' | 'item';
  readonly text: string;
}

/** What stands before the drafts: title, summary, themes of attention, notices, both texts, numbers. */
export function front(report: Edition, view: View): Said[] {
  const { docx, headings } = report.words;
  return [
    { kind: 'title', text: titleOf(report) },
    { kind: 'summary', text: summary(report) },
    ...said('summary', attentionTexts(report)),
    ...said('notice', [docx.legend(report.old.id, report.new.id)]),
    ...said('notice', view.selection.filtered > 0 ? [docx.filtered] : []),
    ...said('notice', noticeTexts(report)),
    { kind: 'heading', text: headings.twoTexts },
    ...said(
      'item',
      [report.old, report.new].map((side) => sideText(side, report)),
    ),
    ...numbers(report, view),
    { kind: 'heading', text: docx.body(report.old.id, report.new.id) },
    ...said('notice', report.changes.length === 0 ? [headings.noPoints] : []),
  ];
}

/** What a document is called. */
export function titleOf({ old, new: next }: Edition): string {
  return `${old.title} → ${next.title}`;
}

/** What stands after the drafts: notes, sources, and the line that makes the report reproducible. */
export function back(report: Edition): Said[] {
  const sides = [report.old, report.new] as const;
  const { headings } = report.words;
  const sources = sides.flatMap((side) => side.sources.map((source) => sourceText(side, source, report)));
  return [
    ...section(headings.notes, [...sides.flatMap(({ id, note }) => noted(id, note)), ...pointNotes(report)]),
    ...section(headings.sources, sources),
    { kind: 'notice', text: provenance(report) },
  ];
}

function said(kind: Said['kind'], texts: readonly string[]): Said[] {
  return texts.map((text) => ({ kind, text }));
}

function section(heading: string, texts: readonly string[]): Said[] {
  return texts.length === 0 ? [] : [{ kind: 'heading', text: heading }, ...said('item', texts)];
}

function sideText(side: ReportSide, report: Edition): string {
  const { docx, text } = report.words;
  const by = side.parties.length > 0 ? docx.by(partyNames(side.parties, report)) : '';
  const facts = [
    text.date(side.date),
    by,
    standingOfText(side, report),
    pointCount(side, report),
    evidenceList(side, report),
  ];
  return `${side.id}: ${side.title} (${facts.filter((fact) => fact !== '').join('; ')})`;
}

function numbers(report: Edition, view: View): Said[] {
  const { docx, headings } = report.words;
  const shown = shownNumbers(report, view);
  if (report.numbers.length === 0) return [];
  const lines = shown.map((number) => numberText(number, report));
  return [
    ...section(headings.numbers, lines.length > 0 ? lines : [docx.noneShown]),
    ...said(
      'notice',
      noneTexts(shown, report).map((text) => `${text}.`),
    ),
  ];
}

function numberText(number: NumberChange, report: Edition): string {
  const party = number.party === undefined ? '' : `, ${variantName(number.party, report)}`;
  const verified = evidenceOf(number, report);
  const facts = (['old', 'new'] as const).flatMap((side) =>
    verified[side].flatMap(({ evidence }) =>
      evidence && evidence !== 'seen'
        ? [report.words.notices.known(report[side].id, report.words.notices.evidence[evidence])]
        : [],
    ),
  );
  const aside = facts.length > 0 ? ` (${[...new Set(facts)].join(', ')})` : '';
  return `${themeTitle(number, report)} (${refs(placesOf(number))})${party}: ${quantityChange(number, report)}${aside}`;
}

function sourceText(side: ReportSide, source: ReportSide['sources'][number], { words }: Edition): string {
  const { outlet, key, date, url, seen } = source;
  const day = date === undefined ? undefined : words.text.date(date);
  const facts = [outlet.trim() || key, day, url, seen ? undefined : words.headings.notOpened];
  return `${side.id}: ${facts.filter((fact) => fact !== undefined).join(', ')}`;
}

function noted(name: string, note: string | undefined): string[] {
  return note === undefined || note.trim() === '' ? [] : [`${name}: ${note.trim()}`];
}

/** What the drafts' files tell readers of points and their parts, in the order of the drafts. */
function pointNotes(report: Edition): string[] {
  return (['old', 'new'] as const).flatMap((side) => {
    const points = report.changes.flatMap((change): readonly Point[] => change[side]);
    const gaps = report[side].gaps.flatMap(({ ref, note }) => noted(`${report[side].id}, ${ref}`, note));
    return [
      ...[...points]
        .sort((a, b) => a.line - b.line || a.column - b.column)
        .flatMap((point) => notesOf(point, report[side].id, report)),
      ...gaps,
    ];
  });
}

function notesOf(point: Point, id: string, report: Edition): string[] {
  const name = report.words.headings.pointOf(id, point.ref);
  return [
    ...noted(name, point.note),
    ...[...point.clauses, ...point.gaps].flatMap(({ ref, note }) => noted(`${id}, ${ref}`, note)),
    ...point.variants.flatMap((variant) => {
      const party = partyName(variant.party, report);
      return [
        ...noted(`${name}, ${party}`, variant.note),
        ...variant.clauses.flatMap(({ ref, note }) => noted(`${id}, ${ref}, ${party}`, note)),
      ];
    }),
  ];
}
