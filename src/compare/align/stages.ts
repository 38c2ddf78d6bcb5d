import type { Passage } from '../../model.ts';
import type { TextProfile } from '../../text/profile.ts';
import { similarity } from '../../text/similarity.ts';
import { chanceLikeness } from './agreement.ts';
import { assign, type Judged, judge } from './assign.ts';
import { candidatePairs, type Pair } from './candidates.ts';
import { joins, type Scope } from './joins.ts';
import { type Forbids, isLinked, type Linked, type Partners, withPairs } from './partners.ts';
import { replacedInPlace } from './replaced.ts';
import { orderOdds } from './sequence.ts';
import { kinship, shareTheme } from './themes.ts';
import { blocksOf, type Evidence, votes } from './votes.ts';

/** What is to be aligned: old passages count from 0, new ones go on after them. */
export interface Task {
  readonly passages: readonly Passage[];
  readonly olds: number;
  readonly profiles: readonly TextProfile[];
  /** Pairs of equal texts. */
  readonly equal: readonly Linked[];
  readonly scope: Scope;
  /** What a person forbade. */
  readonly banned?: Forbids;
  /** Is told now and then how much is done, 0 to 1. */
  readonly told?: (share: number) => void;
}

/** A pair that was weighed, with all that spoke for and against it. */
export interface Considered extends Judged {
  /** Whether it stands between the partners of its neighbours. */
  readonly inOrder: boolean;
  /** What order made of its weight, 0 to 1: 1 where order spoke for it, or said nothing. */
  readonly odds: number;
  /** What its themes made of its score: more or less than 1. */
  readonly kinship: number;
  /** The stage that linked it; absent where none did. */
  readonly linkedBy?: 'assigned' | 'joined' | 'replaced';
}

/** The pairs that may belong together, of the passages that have no partner yet. */
function candidates({ olds, profiles, banned, told }: Task, partners: Partners): Pair[] {
  const free = Array.from(partners.keys()).filter((node) => !isLinked(partners, node));
  const [old, next] = [free.filter((node) => node < olds), free.filter((node) => node >= olds)];
  return candidatePairs(old, next, profiles, (share) => told?.(0.6 * share)).filter(
    (pair) => !banned?.(pair.old, pair.new),
  );
}

/**
 * The partners of each node, stage by stage: equal texts, the surest pairs in view of the order that the surest keep,
 * what is merged and split, and what was replaced in place. What was considered is told to those who ask.
 */
export function partnersOf(task: Task): { partners: Partners; considered: () => Considered[] } {
  const { passages, olds, profiles, equal, scope, banned, told } = task;
  const kin = (pair: Linked) => kinship(passages[pair.old] as Passage, passages[pair.new] as Passage);
  const score = (pair: Evidence) => Math.max(pair.similarity, pair.found.old, pair.found.new) * kin(pair);
  const paired = withPairs(
    passages.map(() => []),
    equal,
    banned,
  );
  const blocks = blocksOf(candidates(task, paired), profiles);
  const weigh = (odds: (pair: Pair) => number) => judge(votes(blocks, odds), passages.length, score, odds);
  told?.(0.8);
  const sure = assign(weigh(() => 1));
  const order = orderOdds(olds, passages.length - olds, [...equal, ...sure]);
  const judged = weigh((pair) => order.odds(pair.old, pair.new));
  const assigned = withPairs(paired, assign(judged), banned);
  const joined = withPairs(assigned, joins(judged, assigned, profiles, scope), banned);
  const partners = withPairs(joined, replacedInPlace(olds, joined, akin(task)), banned);
  return {
    partners,
    considered: () =>
      judged.map((pair) => ({
        ...pair,
        inOrder: order.inOrder(pair.old, pair.new),
        odds: order.odds(pair.old, pair.new),
        kinship: kin(pair),
        ...linkedBy(pair, { assigned, joined, replaced: partners }),
      })),
  };
}

/** The first of the stages, each given as the partners after it, in which a pair is linked. */
function linkedBy(
  pair: Linked,
  after: Readonly<Record<'assigned' | 'joined' | 'replaced', Partners>>,
): Pick<Considered, 'linkedBy'> {
  for (const stage of ['assigned', 'joined', 'replaced'] as const) {
    if (after[stage][pair.old]?.includes(pair.new)) return { linkedBy: stage };
  }
  return {};
}

/** Whether what stands in the same place may be of one subject: by a theme, or by more words than chance has. */
function akin({ passages, profiles, banned }: Task): (old: number, next: number) => boolean {
  return (old, next) =>
    !banned?.(old, next) &&
    (shareTheme(passages[old] as Passage, passages[next] as Passage) ||
      similarity(profiles[old] as TextProfile, profiles[next] as TextProfile) >= chanceLikeness);
}
