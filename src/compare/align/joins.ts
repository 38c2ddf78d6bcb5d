import type { TextProfile } from '../../text/profile.ts';
import { containment } from '../../text/similarity.ts';
import { isLinked, type Linked, type Partners } from './partners.ts';
import type { Evidence } from './votes.ts';

/**
 * How much of a passage must be found in a host for it to be merged into or split off it: a fifth of its mass is two fifths
 * of its words, half of them reworded, with no better place in sight. Parts of a point mostly stay next to each other:
 * beside one of the host's partners half of that will do.
 */
export const leastFound = { anywhere: 0.2, beside: 0.1 };
/** A member contributes words that the others do not: eu28#26 is a clause of v20#17, but all that it says stands in 24d. */
const leastOwn = 0.1;
/**
 * Clauses of points that belong together need less: v28#10b, on Ukraine invading Russia, is a third of v20#5b beside
 * 10d. A clause joins where most of its words are, if a third of it is there and in none of the host's partners. Among
 * whole points, where formulas recur, the same rule joins what does not belong together.
 */
const clauseShare = { found: 0.6, own: 1 / 3 };
/** Between two passages that have partners a third of both must have moved; less is part of a point, and no link. */
const leastMoved = 1 / 3;

/** Whose passages are aligned: the points of two drafts, or the clauses of points that belong together. */
export type Scope = 'drafts' | 'linked points';

/** Whether a passage stands next to one of those that its host has for partners. */
function standsBeside(node: number, host: number, partners: Partners): boolean {
  return partners[host]?.some((other) => Math.abs(other - node) === 1) ?? false;
}

/**
 * Further pairs, by which passages are merged, split or regrouped: a passage without a partner joins the host in which
 * it is found; two passages that have partners are joined if a good share of both is the same pieces. The pair with most
 * votes comes first.
 */
export function joins(
  pairs: readonly Evidence[],
  partners: Partners,
  profiles: readonly TextProfile[],
  scope: Scope,
): Linked[] {
  const of = (node: number) => profiles[node] as TextProfile;
  const belongs = (node: number, host: number, found: number): boolean => {
    if (isLinked(partners, node)) return false;
    const least = standsBeside(node, host, partners) ? leastFound.beside : leastFound.anywhere;
    if (found < least && scope === 'drafts') return false;
    const own = containment(of(node), of(host), (partners[host] ?? []).map(of));
    if (found >= least && own >= leastOwn) return true;
    return (
      scope === 'linked points' &&
      own >= clauseShare.own &&
      containment(of(node), of(host), []) >= clauseShare.found
    );
  };
  const isPlaced = ({ placed }: Evidence) => Math.min(placed.old, placed.new) >= leastMoved;
  const hasHost = ({ old, new: next, found }: Evidence) =>
    belongs(old, next, found.old) || belongs(next, old, found.new);
  const joined = new Set<number>();
  const isFree = (node: number) => !isLinked(partners, node) && !joined.has(node);
  const most = ({ found }: Evidence) => Math.max(found.old, found.new);
  return pairs
    .filter((pair) => !partners[pair.old]?.includes(pair.new) && (isPlaced(pair) || hasHost(pair)))
    .sort((a, b) => most(b) - most(a) || a.old - b.old || a.new - b.new)
    .filter((pair) => {
      const good = isFree(pair.old) || isFree(pair.new) ? hasHost(pair) : isPlaced(pair);
      if (good) joined.add(pair.old).add(pair.new);
      return good;
    });
}
