import type { Point, ReportSide, Source } from '../../model.ts';
import { byPlace } from '../../text/places.ts';
import { attentionTexts } from '../attention.ts';
import type { Edition } from '../edition.ts';
import { partyNames, reportTitle } from '../names.ts';
import { notesOf } from '../notes.ts';
import { evidenceList, noticeTexts, standingOfText } from '../notice.ts';
import { noneTexts, numberText, shownNumbers } from '../numbers.ts';
import { pointCount, provenance, summary } from '../sums.ts';
import { sourceFacts } from '../texts.ts';
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
    { kind: 'title', text: reportTitle(report) },
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

/** What stands after the drafts: notes, sources, and the line that makes the report reproducible. */
export function back(report: Edition): Said[] {
  const sides = [report.old, report.new] as const;
  const { headings } = report.words;
  const notes = (['old', 'new'] as const).flatMap((side) => {
    const points = report.changes.flatMap((change): readonly Point[] => change[side]);
    return noteTexts(report[side], points, report);
  });
  const sources = sides.flatMap((side) => side.sources.map((source) => sourceText(side, source, report)));
  return [
    ...section(headings.notes, notes),
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

function sourceText(side: ReportSide, source: Source, report: Edition): string {
  const { outlet, rest } = sourceFacts(source, report);
  return `${side.id}: ${[outlet, ...rest, ...(source.url === undefined ? [] : [source.url])].join(', ')}`;
}

/** What the drafts' files tell readers of the drafts, of points and of numbers without text, in their order. */
function noteTexts(side: ReportSide, points: readonly Point[], report: Edition): string[] {
  const gaps = side.gaps.map(({ ref, note = '' }) => ({ of: `${side.id}, ${ref}`, note }));
  const notes = [
    { of: side.id, note: side.note ?? '' },
    ...[...points].sort(byPlace).flatMap((point) => notesOf(point, side, report)),
    ...gaps,
  ];
  return notes.flatMap(({ of, note }) => (note.trim() === '' ? [] : [`${of}: ${note.trim()}`]));
}
