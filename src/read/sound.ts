import type { Evidence } from '../model.ts';
import { type Loose, listOf, mapOf, textOf } from './loose.ts';
import type { RawClause, RawDraft, RawPoint, RawVariant } from './values/raw-draft.ts';

/**
 * What of a file that breaks its schema can be checked all the same: every point, clause and variant at its own index,
 * those that are not sound as gaps. Nothing of it may be compared.
 */
export function soundParts(raw: unknown): RawDraft {
  const head = mapOf(raw);
  let last = 0;
  const points = listOf(head.points).map((point) => {
    const number = numberOf(mapOf(point).number) ?? last + 1;
    if (typeof number === 'number') last = number;
    return soundPoint(mapOf(point), number);
  });
  return {
    id: textOf(head.id) ?? '',
    title: '',
    date: '',
    basedOn: textOf(head.basedOn) ?? null,
    sources: Object.fromEntries(Object.keys(mapOf(head.sources)).map((key) => [key, { outlet: key }])),
    points,
  };
}

function soundPoint(point: Loose, number: number | string): RawPoint {
  const text = textOf(point.text);
  if (text === undefined || point.deleted !== undefined || point.unpublished !== undefined)
    return { number, deleted: true };
  return {
    number,
    text,
    themes: textsOf(point.themes),
    sources: textsOf(point.sources),
    ...evidenceOf(point),
    clauses: listOf(point.clauses).map(soundClause),
    variants: listOf(point.variants).map(soundVariant),
  };
}

/** A label that is not sound gets one that no file can have, so that it repeats none. */
function soundClause(raw: unknown, index: number): RawClause {
  const { label, text, sources, ...rest } = mapOf(raw);
  const own = textOf(label) || ` ${index}`;
  const words = textOf(text);
  return words === undefined
    ? { label: own, deleted: true }
    : { label: own, text: words, sources: textsOf(sources), ...evidenceOf(rest) };
}

function soundVariant(raw: unknown, index: number): RawVariant {
  const { party, text, sources, clauses, ...rest } = mapOf(raw);
  return {
    party: textOf(party) || ` ${index}`,
    text: textOf(text) ?? ' ',
    sources: textsOf(sources),
    ...evidenceOf(rest),
    clauses: listOf(clauses).map(soundClause),
  };
}

const LEVELS = ['seen', 'summary', 'partial', 'unverified'] as const satisfies readonly Evidence[];

function evidenceOf({ evidence }: Loose): { evidence?: Evidence } {
  const known = LEVELS.find((level) => level === evidence);
  return known === undefined ? {} : { evidence: known };
}

function numberOf(value: unknown): number | string | undefined {
  if (typeof value !== 'number') return textOf(value) || undefined;
  return Number.isInteger(value) ? value : String(value);
}

function textsOf(value: unknown): string[] {
  return listOf(value).map((item) => textOf(item) ?? '');
}
