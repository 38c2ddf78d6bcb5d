import type { Sketch } from '../draft.ts';
import type { Random } from './random.ts';
import { clause, formulas, lead, sentence, subject } from './sentences.ts';
import { names, wordClass } from './vocabulary.ts';

/** A sentence or clause, the smallest thing that goes from one point to another; a formula says nothing of its own. */
export interface Unit {
  readonly kind: 'sentence' | 'formula' | 'clause';
  readonly text: string;
}

const withFormula = 0.2;
const withClauses = 0.25;
/** How often a point that can be told from its like by a name in each sentence is repeated for another place. */
const repeated = 0.15;

/** One to four sentences, or one or two and a list of two to five clauses; some have a formula that others share. */
function freshUnits(random: Random): Unit[] {
  const about = subject(random);
  const many = (kind: Unit['kind'], count: number, write: typeof sentence) =>
    Array.from({ length: count }, (): Unit => ({ kind, text: write(about, random) }));
  const lettered = random.chance(withClauses);
  return [
    ...many('sentence', random.whole(1, lettered ? 2 : 4), sentence),
    ...(random.chance(withFormula) ? many('formula', 1, () => random.common(formulas)) : []),
    ...(lettered ? many('formula', 1, lead) : []),
    ...(lettered ? many('clause', random.whole(2, 5), clause) : []),
  ];
}

const bareName = /\b\p{Lu}\p{L}+\b/gu;

function isNamed({ kind, text }: Unit): boolean {
  return kind !== 'formula' && (text.match(bareName) ?? []).some((word) => wordClass(word) === 'name');
}

/** The same provision for another place, with other numbers of days. */
function elsewhere(point: readonly Unit[], random: Random): Unit[] {
  const name = random.pick(names);
  return point.map((unit) => ({
    ...unit,
    text: unit.text
      .replace(bareName, (word) => (wordClass(word) === 'name' ? name : word))
      .replace(/\d+ days/, `${random.whole(2, 180)} days`),
  }));
}

/** A new point; after one that can be repeated sometimes its like for another place. */
export function freshPoint(random: Random, before?: readonly Unit[]): Unit[] {
  const repeats = before?.every(isNamed) && random.chance(repeated);
  return before && repeats ? elsewhere(before, random) : freshUnits(random);
}

/** The points of a plan. */
export function freshPlan(size: number, random: Random): Unit[][] {
  const points: Unit[][] = [];
  while (points.length < size) points.push(freshPoint(random, points.at(-1)));
  return points;
}

/** A point as a draft has it: sentences in the lead, then the clauses; clauses alone are written out as sentences. */
export function sketch(units: readonly Unit[]): Sketch {
  const clauses = units.filter((unit) => unit.kind === 'clause');
  const sentences = units.filter((unit) => unit.kind !== 'clause');
  if (sentences.length === 0) return { text: clauses.map(writtenOut).join(' ') };
  return { text: sentences.map((unit) => unit.text).join(' '), clauses: clauses.map((unit) => unit.text) };
}

function writtenOut({ text }: Unit): string {
  return `The Parties shall ${text.replace(/;$/, '.')}`;
}
