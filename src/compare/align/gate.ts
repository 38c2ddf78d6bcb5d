import type { Link } from '../../model.ts';

/** A revision keeps more: a third at the least of those that were tried, where parts of one law share a twentieth. */
const leastKept = 0.08;
/** A link that stands by itself, whatever the rest of the two texts. */
const strongScore = 0.4;
/** Of a few clauses one link says nothing of the whole. */
const fewPassages = 8;

function parted(link: Link): Link[] {
  return [
    ...link.old.map((node): Link => ({ kind: 'removed', old: [node], new: [] })),
    ...link.new.map((node): Link => ({ kind: 'added', old: [], new: [node] })),
  ];
}

function scoreOf(link: Link): number {
  return link.kind === 'removed' || link.kind === 'added' ? 0 : link.score;
}

/**
 * A gate for whole documents: where two texts have next to nothing in common, what is left is chance, and only strong
 * links stay.
 */
export function withoutChance(links: readonly Link[], smaller: number): Link[] {
  const kept = links.reduce(
    (sum, link) => sum + scoreOf(link) * Math.min(link.old.length, link.new.length),
    0,
  );
  if (smaller < fewPassages || kept >= leastKept * smaller) return [...links];
  return links.flatMap((link) => (scoreOf(link) >= strongScore ? [link] : parted(link)));
}
