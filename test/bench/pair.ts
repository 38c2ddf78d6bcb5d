import type { Draft } from '../../src/model.ts';
import { revision } from '../support/plans/cases.ts';
import { knownPair } from '../support/plans/revision.ts';
import { type IndexPair, pairsOf } from '../support/plans/score.ts';

/** A draft as the text of a file. */
export interface Written {
  readonly text: string;
  /** How many points it has. */
  readonly points: number;
  /** Which point each passage of the text belongs to, in order; what is between them belongs to none. */
  readonly passages: readonly { readonly point: number; readonly text: string }[];
}

/** Two drafts of so many points, and the pairs of points that correspond by construction. */
export interface Pair {
  readonly old: Written;
  readonly new: Written;
  readonly known: readonly IndexPair[];
}

/** An ordinary revision of a plan of so many points. The same size gives the same pair. */
export function generatedPair(size: number): Pair {
  const pair = knownPair(size, revision);
  return { old: written(pair.old), new: written(pair.new), known: pairsOf(pair.links) };
}

/** A draft as a person would type it. */
function written({ id, title, date, points }: Draft): Written {
  const lines = [`id: ${id}`, `title: ${title}`, `date: ${date}`, 'points:'];
  const passages: { point: number; text: string }[] = [];
  const passage = (point: number, start: string, text: string) => {
    lines.push(`${start}text: ${scalar(text)}`);
    passages.push({ point, text });
  };
  for (const [at, { ref, text, clauses }] of points.entries()) {
    lines.push(`  - number: ${ref}`);
    passage(at, '    ', text);
    if (clauses.length > 0) lines.push('    clauses:');
    for (const clause of clauses) {
      lines.push(`      - label: ${clause.label}`);
      passage(at, '        ', clause.text);
    }
  }
  return { text: `${lines.join('\n')}\n`, points: points.length, passages };
}

/** Quoted where YAML would take it for something else; the texts of generated drafts have no marks that JSON would escape. */
function scalar(text: string): string {
  return /^[\p{L}\d][^:#]*$/u.test(text) ? text : JSON.stringify(text);
}
