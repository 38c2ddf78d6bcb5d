import type { Clause, Draft, Finding, FindingFacts, Place, Point, Rule, RuleId, Variant } from '../model.ts';
import { nearest } from '../text/nearest.ts';

/** What a check may look at: one draft, its file, and what else is known. */
export interface Context {
  readonly draft: Draft;
  /** The place of a value by its keys and indices in the file, inside the mapping at `from` where that is given. */
  readonly at: (path: readonly (string | number)[], from?: Place) => Place;
  /** Ids of the themes that are known. */
  readonly themes: readonly string[];
  /** Ids of the drafts that are known. */
  readonly drafts: readonly string[];
  /** The text of the file. */
  readonly text: string;
}

/** One rule about drafts, or about what else is checked, and how it is judged. */
export interface Check<C = Context> extends Rule {
  readonly run: (context: C) => Finding[];
}

/** What a rule says besides its name. */
type Facts<R> = Omit<Extract<FindingFacts, { rule: R }>, 'rule'>;

/** A rule, and the function that says where it is broken and how. */
interface Definition<R extends RuleId, C> extends Rule {
  readonly rule: R;
  readonly find: (context: C) => readonly (readonly [Place, Facts<R>])[];
}

/** A check of one rule. */
export function defineCheck<R extends RuleId, C = Context>({ find, ...rule }: Definition<R, C>): Check<C> {
  const run = (context: C): Finding[] =>
    // The compiler cannot see that a rule and its own facts make one member of the union.
    find(context).map(
      ([{ file, line, column }, facts]) =>
        ({ file, line, column, level: rule.level, rule: rule.rule, ...facts }) as Finding,
    );
  return { ...rule, run };
}

/** A list of clauses with the point that it belongs to, and the variant if it is one's. */
export interface Part {
  readonly point: Point;
  readonly owner: Point | Variant;
  readonly clauses: readonly Clause[];
}

/** Every point and every variant, with its clauses. */
export function parts(draft: Draft): Part[] {
  return draft.points.flatMap((point) => [
    { point, owner: point, clauses: point.clauses },
    ...point.variants.map((owner) => ({ point, owner, clauses: owner.clauses })),
  ]);
}

/** Each thing whose key an earlier one has, with that earlier one. */
export function repeats<T>(things: readonly T[], keyOf: (thing: T) => string): { first: T; again: T }[] {
  const firsts = new Map<string, T>();
  return things.flatMap((again) => {
    const key = keyOf(again);
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, again);
    return first === undefined ? [] : [{ first, again }];
  });
}

/** The ref that a mistyped one most likely stands for; of one digit none, since that is one letter away from any other. */
export function nearestRef(ref: string, refs: Iterable<string>): { nearest?: string } {
  if (ref.length < 2) return {};
  // Of longer refs those of the same length are likelier meant.
  const far = (other: string) => Math.abs(other.length - ref.length);
  const near = nearest(
    ref,
    [...refs].sort((a, b) => far(a) - far(b)),
  );
  return near === undefined ? {} : { nearest: near };
}

/** What is known, with the nearest one if any is near, for a name that is not known. */
export function hint(word: string, known: readonly string[]): { nearest?: string; known: readonly string[] } {
  const near = nearest(word, known);
  return near === undefined ? { known } : { nearest: near, known };
}
