import type { TextProfile } from '../../text/profile.ts';
import { containment } from '../../text/similarity.ts';
import { isLinked, type Linked, type Partners } from './partners.ts';
import type { Evidence } from './votes.ts';

/**
 * How much of a passage must vote for a host for it to be merged into or split off it. Votes are counted against all
 * rivals, so that a sixth of its mass is a third of its words, more or less reworded, with no better place in sight.
 */
const leastVote = 0.15;
/** A member contributes words that the others do not: eu28#26 is a clause of v20#17, but all that it says stands in 24d. */
const leastOwn = 0.1;
/**
 * Clauses of points that belong together need less: v28#10b, on Ukraine invading Russia, is a third of v20#5b beside
 * 10d. A clause joins where most of its words are, if a third of it is there and in none of the host's partners. Among
 * whole points, where formulas recur, the same rule joins what does not belong together.
 */
const clauseShare = { found: 0.6, own: 1 / 3 };
/** Between two passages that have partners so much of one must have moved, and be so much of the other. */
const moved = { given: 0.4, received: 0.25 };

/** Whose passages are aligned: the points of two drafts, or the clauses of points that belong together. */
export type Scope = 'drafts' | 'linked points';

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
  const belongs = (node: number, host: number, vote: number): boolean => {
    if (isLinked(partners, node) || (scope === 'drafts' && vote < leastVote)) return false;
    const own = containment(of(node), of(host), (partners[host] ?? []).map(of));
    if (vote >= leastVote && own >= leastOwn) return true;
    return (
      own >= clauseShare.own &&
      scope === 'linked points' &&
      containment(of(node), of(host), []) >= clauseShare.found
    );
  };
  const joined = new Set<number>();
  const isFree = (node: number) => !isLinked(partners, node) && !joined.has(node);
  const [most, least] = [
    (pair: Evidence) => Math.max(pair.ofOld, pair.ofNew),
    (pair: Evidence) => Math.min(pair.ofOld, pair.ofNew),
  ];
  return pairs
    .filter((pair) => !partners[pair.old]?.includes(pair.new))
    .sort((a, b) => most(b) - most(a) || a.old - b.old || a.new - b.new)
    .filter((pair) => {
      const good =
        isFree(pair.old) || isFree(pair.new)
          ? belongs(pair.old, pair.new, pair.ofOld) || belongs(pair.new, pair.old, pair.ofNew)
          : most(pair) >= moved.given && least(pair) >= moved.received;
      if (good) joined.add(pair.old).add(pair.new);
      return good;
    });
}
