import type { Draft } from '../model.ts';
import { type Attempt, got, problem } from './attempt.ts';

/**
 * The points that `--point` names: `6`, `IV`, `12-14` for a run of integers. Each must be a point of one of the
 * drafts, a run must have one.
 */
export function pointRefs(items: readonly string[], drafts: readonly Draft[]): Attempt<readonly string[]> {
  const known = new Set(drafts.flatMap((draft) => draft.points.map((point) => point.ref)));
  const found = items.map((item) => [item, refsOf(item, known)] as const);
  const missing = found.filter(([, refs]) => refs.length === 0).map(([item]) => item);
  const where = drafts.map((draft) => draft.id).join(' nor ');
  if (missing.length > 0) return problem(...missing.map((item) => `neither ${where} has a point ${item}`));
  return got(found.flatMap(([, refs]) => refs));
}

function refsOf(item: string, known: ReadonlySet<string>): string[] {
  if (known.has(item)) return [item];
  const range = /^(\d+)-(\d+)$/.exec(item);
  if (!range) return [];
  const [from, to] = [Number(range[1]), Number(range[2])];
  return [...known].filter((ref) => /^\d+$/.test(ref) && Number(ref) >= from && Number(ref) <= to);
}
