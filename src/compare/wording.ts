import type { Clause, Passage, Standing, Variant } from '../model.ts';
import { normalise } from '../text/tokens.ts';

/** What points and clauses have in common: the words that a comparison is about. */
export interface Provision {
  readonly text: string;
  readonly title?: string;
  readonly themes?: readonly string[];
  readonly clauses?: readonly Clause[];
  readonly variants?: readonly Variant[];
  readonly standing?: Standing;
}

/** Lead and clauses of a provision or variant, in order, as one text; `normalise`d. */
export function wholeText(provision: Pick<Provision, 'text' | 'clauses'>): string {
  return normalise([provision.text, ...(provision.clauses ?? []).map((clause) => clause.text)].join(' '));
}

/** The leads of several provisions as one text, in their order. */
export function leadText(members: readonly Provision[]): string {
  return normalise(members.map((member) => member.text).join(' '));
}

/** What the alignment is told of a provision: its full text in parts, its title and themes. */
export function passage(provision: Provision): Passage {
  const variants = provision.variants ?? [];
  const parts = [provision, ...variants].flatMap((text) => [
    text.text,
    ...(text.clauses ?? []).map((clause) => clause.text),
  ]);
  return {
    parts: parts.map(normalise).filter((part) => part !== ''),
    themes: provision.themes ?? [],
    ...(provision.title === undefined ? {} : { title: provision.title }),
  };
}

/** The passages of a draft's provisions; `language` is the draft's, where it declares one. */
export function passages(provisions: readonly Provision[], language?: string): Passage[] {
  return provisions.map((provision) => ({
    ...passage(provision),
    ...(language === undefined ? {} : { language }),
  }));
}

/**
 * Whether nothing is reworded between two provisions: their leads, their clauses in order, and their variants with
 * their parties are equal after white space is normalised. Labels, titles, notes, themes and sources are not text.
 */
export function sameWords(old: Provision, next: Provision): boolean {
  if (!sameTexts(old, next)) return false;
  const [before, after] = [old.variants ?? [], next.variants ?? []];
  return before.length + after.length === 0 || wordingKey(old) === wordingKey(next);
}

type Texts = Pick<Provision, 'text' | 'clauses'>;

function sameTexts(old: Texts, next: Texts): boolean {
  const [before, after] = [old.clauses ?? [], next.clauses ?? []];
  return (
    before.length === after.length &&
    sameText(old.text, next.text) &&
    before.every((clause, k) => sameText(clause.text, after[k]?.text ?? ''))
  );
}

function sameText(old: string, next: string): boolean {
  return old === next || normalise(old) === normalise(next);
}

/** A key that two provisions share when, and only when, they have the same words. */
export function wordingKey(provision: Provision): string {
  const texts = (part: Texts) => [part.text, ...(part.clauses ?? []).map((c) => c.text)].map(normalise);
  const variants = [...(provision.variants ?? [])]
    .map((variant) => [variant.party, ...texts(variant)])
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
  return JSON.stringify([texts(provision), variants]);
}
