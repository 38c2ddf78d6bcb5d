import type { Clause, Draft, Evidence, Point, Standing } from '../../src/model.ts';

/** A point as a test writes it; whatever is left out is as in a draft that leaves it out. */
export interface Sketch {
  readonly ref?: string;
  readonly title?: string;
  readonly text?: string;
  readonly clauses?: readonly (string | (Partial<Clause> & { readonly text: string }))[];
  readonly variants?: Readonly<
    Record<string, string | { readonly text: string; readonly clauses: readonly string[] }>
  >;
  readonly deleted?: readonly string[];
  readonly themes?: readonly string[];
  readonly standing?: Standing;
  readonly evidence?: Evidence;
  readonly note?: string;
}

/** A draft of points numbered from 1; a string is a point of that text. */
export function draft(id: string, points: readonly (string | Sketch)[], head: Partial<Draft> = {}): Draft {
  const file = `${id}.yaml`;
  return {
    id,
    title: `Draft ${id}`,
    date: '2025-01-01',
    parties: [],
    complete: true,
    sources: [],
    gaps: [],
    file,
    digest: `sha256:${'0'.repeat(64)}`,
    points: points.map((sketch, k) =>
      point(typeof sketch === 'string' ? { text: sketch } : sketch, k + 1, file),
    ),
    ...head,
  };
}

function point(sketch: Sketch, number: number, file: string): Point {
  const ref = sketch.ref ?? String(number);
  const place = { file, line: number, column: 1 };
  const { clauses = [], variants = {}, deleted = [], themes = [], text = '', ref: _, ...rest } = sketch;
  return {
    ...rest,
    ref,
    text,
    themes,
    sources: [],
    ...place,
    clauses: clauses.map((clause, k) => lettered(clause, k, ref, file)),
    variants: Object.entries(variants).map(([party, variant]) => ({
      party,
      text: typeof variant === 'string' ? variant : variant.text,
      clauses:
        typeof variant === 'string' ? [] : variant.clauses.map((clause, k) => lettered(clause, k, ref, file)),
      sources: [],
      ...place,
    })),
    gaps: deleted.map((label) => ({ ref: ref + label, reason: 'deleted', ...place })),
  };
}

function lettered(
  clause: string | (Partial<Clause> & { readonly text: string }),
  k: number,
  ref: string,
  file: string,
): Clause {
  const label = String.fromCharCode('a'.charCodeAt(0) + k);
  const given = typeof clause === 'string' ? { text: clause } : clause;
  return { ref: ref + label, label, sources: [], file, line: 1, column: 1, ...given };
}
