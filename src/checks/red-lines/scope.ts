import { findGap, findProvision } from '../../compare/provision.ts';
import type { Draft, Point, Untested } from '../../model.ts';
import type { RedLineContext, Selected } from './context.ts';
import { counterparts } from './counterparts.ts';

/** The points that a line is about, a clause as a point of its own; or why there are none. */
export type Scope = { readonly points: readonly Point[] } | Untested;

/** The part of a draft that a line is about. What names something unknown has no part, and is told elsewhere. */
export function scopeOf(context: RedLineContext, { line, tested }: Selected): Scope | undefined {
  const { theme } = line;
  if (theme !== undefined && !context.themes.includes(theme)) return undefined;
  const named = pointsOf(context, { line, tested });
  if (named === undefined || !('points' in named)) return named;
  const points = named.points.filter((point) => theme === undefined || point.themes.includes(theme));
  if (points.length > 0) return { points };
  return { why: theme === undefined ? 'no-point' : 'theme' };
}

function pointsOf(context: RedLineContext, { line, tested }: Selected): Scope | undefined {
  const { draft } = tested;
  if (!line.point) return { points: draft.points };
  const { draft: from = draft.id, ref } = line.point;
  if (from === draft.id) return here(draft, ref);
  const other = context.named.get(from);
  if (!other || !findProvision(other, ref)) return undefined;
  const report = context.report(other, draft);
  if (!report) return { why: 'links' };
  const points = counterparts(report, other, ref).flatMap((found) => findProvision(draft, found) ?? []);
  return points.length > 0 ? { points } : { why: 'counterpart', from: `${from}#${ref}` };
}

function here(draft: Draft, ref: string): Scope {
  const point = findProvision(draft, ref);
  if (point) return { points: [point] };
  const gap = findGap(draft, ref);
  return gap ? { why: 'gap', ref, gap: gap.reason } : { why: 'point', ref };
}
