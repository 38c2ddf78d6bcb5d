import { Document, isNode, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import type { Imported, ImportedPoint, ImportNote } from '../../model.ts';
import { normalise } from '../../text/tokens.ts';
import { skippedBefore } from './gaps.ts';
import type { Suggestion } from './suggest-themes.ts';

/** What a draft file is written from. */
export interface DraftInput {
  readonly id: string;
  readonly title: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly imported: Imported;
  readonly themesFor: (point: ImportedPoint) => readonly Suggestion[];
  /** The comment of the first line, without `#`: what tells an editor the schema. */
  readonly modeline: string;
}

const help = ` Made from a text by plancmp new. Compare it with the text, then fill in what is known and take away the #:
 language: en          # the language of the words below
 parties: [us]         # who put the draft forward
 basedOn: v28          # the draft that this one revises
 basis: document       # document, report or oral: how the text became known
 complete: false       # where the public text is known to lack parts
 wording: verbatim     # verbatim, translated or restated: how the words relate to the original's
 sources:              # where the text was printed; points cite the keys
   axios: { outlet: Axios, date: 2025-11-20, url: https://example.org/plan }
 Points may have standing, evidence, sources and a note. Themes below were suggested from keywords: check each.`;

/**
 * The text of a valid draft file: each text on one line, nothing in it that the imported text does not say. Numbers
 * that the text skips are marked unpublished, because a draft file has to account for them, and a comment says so.
 * Where the text has no points at all, one without words stands for them.
 */
export function draftYaml({ id, title, date, imported, themesFor, modeline }: DraftInput): string {
  const missing = skippedBefore(imported.points.map(({ number }) => number));
  const remarks = remarksByNumber(imported.notes);
  const points = imported.points.flatMap((point, at) => [
    ...(missing.get(at) ?? []).map(gap),
    pointNode(point, themesFor(point), remarks.get(String(point.number)) ?? ''),
  ]);
  const when = commented(
    date,
    imported.date === date ? '' : 'not read from the text: put the day it became public',
  );
  const document = new Document();
  document.commentBefore = ` ${modeline.trimStart()}\n${help}`;
  document.contents = map({ id, title, date: when, points: list(points.length > 0 ? points : [noPoint()]) });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

function pointNode(point: ImportedPoint, themes: readonly Suggestion[], remarks: string): YAMLMap {
  const { number, title, text, clauses } = point;
  if (text === '' && clauses.length === 0) return unpublished(number, 'the text has no words here');
  return map({
    number: commented(quoted(number), remarks),
    ...(title !== undefined && { title }),
    ...(themes.length > 0 && { themes: themeList(themes) }),
    text,
    ...(clauses.length > 0 && { clauses: list(clauses.map(({ label, text }) => map({ label, text }))) }),
  });
}

const gap = (number: number): YAMLMap => unpublished(number, 'the text skips this number');

function unpublished(number: number | string, why: string): YAMLMap {
  const mark = commented(true, `${why}: if the draft itself keeps it empty, write deleted: true`);
  return map({ number: quoted(number), unpublished: mark });
}

function noPoint(): YAMLMap {
  return map({ number: commented(1, 'no numbered point was found: write the points here'), text: '' });
}

// What the writer has to decide about each point, in a few words, by the number that the file gives it.
function remarksByNumber(notes: readonly ImportNote[]): Map<string, string> {
  const remarks = new Map<string, string>();
  for (const note of notes) {
    const said = remark(note);
    if (!said) continue;
    const [number, words] = said;
    const before = remarks.get(number);
    remarks.set(number, before === undefined ? words : `${before}; ${words}`);
  }
  return remarks;
}

function remark(note: ImportNote): readonly [number: string, words: string] | undefined {
  switch (note.kind) {
    case 'duplicate-number':
      return [note.as, `the text prints ${note.number} again`];
    case 'order':
      return [note.number, `stands after ${note.after}`];
    case 'labelled':
      return [note.point, `labels ${note.labels.join(', ')} are not in the text`];
    case 'duplicate-label':
      return [note.point, `clause ${note.as} is labelled ${note.label} in the text`];
    case 'after-clauses':
      return [note.point, `clause ${note.label} is text after the list`];
    case 'counted':
    case 'gap':
    case 'empty':
    case 'passed-over':
    case 'hyphen':
    case 'struck':
    case 'long':
    case 'character':
      return undefined;
  }
}

function themeList(suggestions: readonly Suggestion[]): YAMLSeq {
  const themes = list(suggestions.map(({ theme }) => theme));
  themes.flow = true;
  const keywords = new Set(suggestions.flatMap(({ keywords }) => keywords));
  themes.comment = ` suggested from: ${normalise([...keywords].join(', '))}`;
  return themes;
}

/** Numbers that are not integers are quoted, as the schema asks, even where YAML would do without. */
function quoted(number: number | string): Scalar {
  const scalar = new Scalar(number);
  scalar.type = Scalar.QUOTE_DOUBLE; // which YAML gives texts alone
  return scalar;
}

function commented(value: Scalar | string | number | boolean, comment: string): Scalar {
  const scalar = value instanceof Scalar ? value : new Scalar(value);
  if (comment !== '') scalar.comment = ` ${comment}`;
  return scalar;
}

function map(entries: { readonly [key: string]: unknown }): YAMLMap {
  const node = new YAMLMap();
  for (const [key, value] of Object.entries(entries))
    node.items.push(new Pair(new Scalar(key), asNode(value)));
  return node;
}

function list(values: readonly unknown[]): YAMLSeq {
  const node = new YAMLSeq();
  node.items = values.map(asNode);
  return node;
}

const asNode = (value: unknown): unknown => (isNode(value) ? value : new Scalar(value));
