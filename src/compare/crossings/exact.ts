import { grouped } from '../grouped.ts';
import { isNews, type Unit, type UnitPair } from './units.ts';

export interface Exact {
  /** Pairs of the same words that no change tells of. */
  readonly pairs: readonly UnitPair[];
  /** Units whose words a change that compares them keeps. */
  readonly settled: ReadonlySet<Unit>;
}

/**
 * In how many ways units of the same words may be paired: a sentence that stands twice in one of the drafts is repeated
 * there; one that stands twice in both, or three times in one, is a formula, and says nothing of where it comes from.
 */
const mostPairings = 2;

/** The units of one text that the change that compares them keeps. */
function kept(olds: readonly Unit[], news: readonly Unit[]): Unit[] {
  const byLink = grouped(news, (unit) => unit.host.link);
  return olds.flatMap((a) => {
    const same = (byLink.get(a.host.link) ?? []).filter((b) => !isNews(a, b));
    return same.length > 0 ? [a, ...same] : [];
  });
}

/** The units that are the same word for word, letter case and punctuation apart. */
export function exact(old: readonly Unit[], next: readonly Unit[]): Exact {
  const there = grouped(next, ({ key }) => key);
  const settled = new Set<Unit>();
  const pairs = Array.from(grouped(old, ({ key }) => key)).flatMap(([text, olds]) => {
    const news = there.get(text) ?? [];
    for (const unit of kept(olds, news)) settled.add(unit);
    if (olds.length * news.length > mostPairings) return [];
    // What a change compares is settled on both sides, and left out below.
    return olds.flatMap((a) => news.map((b) => ({ old: a, new: b })));
  });
  return { pairs: pairs.filter((pair) => !settled.has(pair.old) || !settled.has(pair.new)), settled };
}
