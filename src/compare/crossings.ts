import type { Change, Crossing, Draft, Point } from '../model.ts';
import { exact } from './crossings/exact.ts';
import { gathered } from './crossings/gather.ts';
import { fewestWords, type Languages, reworded, scored } from './crossings/judge.ts';
import { likelyPairs, unexplained } from './crossings/likely.ts';
import { rarities, reader } from './crossings/reading.ts';
import { type Host, isNews, isWholes, type Unit, type UnitPair, units } from './crossings/units.ts';

/**
 * Provisions, and parts of them, that both drafts have in places that the changes do not compare: a clause that became a
 * point, a point taken in as a clause, half of a point that moved into another. The same word for word, letter case and
 * punctuation apart, or reworded. At least one end has no counterpart of its own: what its own change compares it with
 * does not have its words, and no rival on either side fits nearly as well. In the order of the old draft; read the
 * other way round, the same pairs. `told` hears now and then how much is done, 0 to 1.
 */
export function crossings(
  old: Draft,
  next: Draft,
  changes: readonly Change<Point>[],
  languages: Languages,
  told: (share: number) => void = () => {},
): Crossing[] {
  const read = reader();
  told(0);
  const before = units(changes, 'old', old.points, read);
  told(0.3);
  const all = { old: before, new: units(changes, 'new', next.points, read) };
  told(0.6);
  const rarity = rarities([...all.old, ...all.new]);
  const { pairs, settled } = exact(all.old, all.new);
  const repeats = ({ old, new: next }: UnitPair) => settled.has(old) || settled.has(next);
  const same = wholesFirst(
    scored(pairs, languages, fewestWords.kept).map((pair) => ({ ...pair, score: 1 })),
  ).filter((pair) => !repeats(pair) || isWholes(pair));
  const known = new Set(settled);
  for (const pair of same) known.add(pair.old).add(pair.new);
  told(0.75);
  const asking = {
    old: unexplained(untold(all.old, known), all.new, rarity),
    new: unexplained(untold(all.new, known), all.old, rarity),
  };
  told(0.85);
  const open = new Set([...asking.old, ...asking.new]);
  const others = reworded(
    scored(likelyPairs(asking, all, rarity), languages, fewestWords.reworded),
    (pair) =>
      open.has(pair.old) && open.has(pair.new) && isNews(pair.old, pair.new) && !isMarked(pair, changes),
  );
  return gathered([...same, ...others], settled);
}

/** Whether the marked words of two points that are linked with each other alone show a rewording. */
function isMarked({ old, new: next }: UnitPair, changes: readonly Change<Point>[]): boolean {
  const change = changes[old.host.link];
  return old.host.link === next.host.link && change?.old.length === 1 && change.new.length === 1;
}

/** Without the pairs of sentences whose texts correspond as a whole. */
function wholesFirst<P extends UnitPair>(pairs: readonly P[]): P[] {
  const hosts = new Set(pairs.filter(isWholes).flatMap((pair) => [pair.old.host, pair.new.host]));
  return pairs.filter((pair) => isWholes(pair) || !(hosts.has(pair.old.host) || hosts.has(pair.new.host)));
}

/** The units of which nothing smaller or larger is told already: not the sentences of a told text, nor what has one. */
function untold(all: readonly Unit[], told: ReadonlySet<Unit>): Unit[] {
  const wholes = new Set<Host>();
  const parted = new Set<Host>();
  for (const { extent, host } of told) (extent === 'whole' ? wholes : parted).add(host);
  return all.filter(
    (unit) =>
      !told.has(unit) && !wholes.has(unit.host) && !(unit.extent === 'whole' && parted.has(unit.host)),
  );
}
