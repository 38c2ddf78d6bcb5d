import type { Clause, Draft, PartyName, Point, Source, Variant } from '../../model.ts';
import { defused } from '../findings/log.ts';
import { type Naming, partyNames, variantName } from '../names.ts';
import { standingOfText } from '../notice.ts';
import { plural } from '../words/english/grammar.ts';
import { english } from '../words/english/index.ts';
import { type Ink, ink } from './ink.ts';
import { paragraph } from './wrap.ts';

interface Sheet extends Ink, Naming {
  readonly draft: Draft;
  readonly width: number;
}

/** A draft as text for a terminal: its standing, the given points with their notes, and the sources that they cite. */
export function renderDraft(
  draft: Draft,
  points: readonly Point[],
  parties: readonly PartyName[],
  look: { readonly width: number; readonly colour: boolean; readonly ascii: boolean },
): string {
  const sheet: Sheet = { ...ink(look), draft, parties, words: english, width: look.width };
  const gaps = (points === draft.points ? draft.gaps : []).map((gap) =>
    line(`${gap.ref}  `, sheet.dim(`(${gap.reason})${gap.note ? ` ${gap.note}` : ''}`), 0, sheet),
  );
  const sections = [
    head(sheet),
    ...points.map((point) => pointText(point, sheet)),
    gaps.join('\n'),
    sources(points, sheet),
  ];
  return `${defused(sections.filter((section) => section !== '').join('\n\n'))}\n`;
}

function head(sheet: Sheet): string {
  const { draft, text, strong, dot, width } = sheet;
  const by = partyNames(draft.parties, sheet);
  const facts = [
    draft.date,
    plural(draft.points.length, 'point'),
    standingOfText(draft, sheet),
    by === '' ? '' : `put forward by: ${by}`,
  ];
  const lines = [
    `${strong(draft.title)} ${text(`(${draft.id})`)}`,
    text(facts.filter((fact) => fact !== '').join(` ${dot} `)),
  ];
  return [...lines, ...(draft.note ? [sheet.dim(draft.note)] : [])]
    .map((part) => paragraph('', part, 0, width))
    .join('\n');
}

function pointText(point: Point, sheet: Sheet): string {
  const { strong, text, dim, dot } = sheet;
  const facts = [point.standing, evidenceOf(point, sheet), ...point.themes]
    .filter((fact) => fact !== undefined)
    .join(` ${dot} `);
  const title = point.title === undefined ? '' : `${strong(point.title)}  `;
  return [
    line(`${text(point.ref)}  `, title + dim(facts), 0, sheet),
    ...(point.text === '' ? [] : [line('', text(point.text), 4, sheet)]),
    ...point.clauses.map((clause) => clauseText(clause, 4, sheet)),
    ...point.gaps.map((gap) =>
      line(`${gap.ref}  `, dim(`(${gap.reason})${gap.note ? ` ${gap.note}` : ''}`), 4, sheet),
    ),
    ...point.variants.flatMap((variant) => variantText(variant, sheet)),
    ...notes(point, 4, sheet),
    ...(point.sources.length > 0 ? [line('', dim(`Sources: ${point.sources.join(', ')}`), 4, sheet)] : []),
  ].join('\n');
}

function evidenceOf({ evidence }: Point | Clause, { words }: Sheet): string | undefined {
  return evidence && words.notices.evidence[evidence];
}

function clauseText(clause: Clause, indent: number, sheet: Sheet): string {
  const evidence = evidenceOf(clause, sheet);
  const aside = evidence === undefined ? '' : ` ${sheet.dim(`(${evidence})`)}`;
  const own = line(`${sheet.text(clause.ref)}  `, sheet.text(clause.text) + aside, indent, sheet);
  return [own, ...notes(clause, indent + 4, sheet)].join('\n');
}

function variantText(variant: Variant, sheet: Sheet): string[] {
  const name = sheet.strong(`${variantName(variant.party, sheet)}:`);
  return [
    line('', `${name} ${sheet.text(variant.text)}`, 4, sheet),
    ...variant.clauses.map((clause) => clauseText(clause, 6, sheet)),
    ...notes(variant, 6, sheet),
  ];
}

function notes({ note }: { readonly note?: string }, indent: number, sheet: Sheet): string[] {
  return note === undefined ? [] : [line('', sheet.dim(`Note: ${note}`), indent, sheet)];
}

function sources(points: readonly Point[], sheet: Sheet): string {
  const used = new Set(points.flatMap(citedBy));
  const cited = sheet.draft.sources.filter((source) => used.has(source.key));
  const lines = cited.map((source) =>
    line(`${sheet.text(source.key)}  `, sheet.dim(sourceText(source)), 2, sheet),
  );
  return lines.length > 0 ? [sheet.strong('Sources'), ...lines].join('\n') : '';
}

function citedBy(point: Point): readonly string[] {
  const parts = [
    point,
    ...point.clauses,
    ...point.variants,
    ...point.variants.flatMap((variant) => variant.clauses),
  ];
  return parts.flatMap((part) => part.sources);
}

function sourceText({ outlet, date, url, seen }: Source): string {
  return [outlet, date, url, seen ? undefined : 'not opened'].filter((part) => part !== undefined).join(', ');
}

function line(start: string, text: string, indent: number, sheet: Sheet): string {
  const lead = ' '.repeat(indent) + start;
  return paragraph(lead, text, start === '' ? indent : Math.max(indent + 4, lead.length), sheet.width);
}
