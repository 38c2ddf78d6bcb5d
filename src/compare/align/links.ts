import type { Link } from '../../model.ts';
import { type Profile, together } from '../../text/profile.ts';
import { similarity } from '../../text/similarity.ts';
import type { Partners } from './partners.ts';

interface Group {
  readonly old: readonly number[];
  readonly new: readonly number[];
}

/** The connected groups of partners, each once, in the order of their first node. */
function groups(olds: number, partners: Partners): Group[] {
  const seen = new Uint8Array(partners.length);
  const found: Group[] = [];
  for (let start = 0; start < partners.length; start++) {
    if (seen[start] === 1) continue;
    const members = [start];
    seen[start] = 1;
    for (const node of members) {
      for (const other of partners[node] ?? []) {
        if (seen[other] === 0) members.push(other);
        seen[other] = 1;
      }
    }
    members.sort((a, b) => a - b);
    const first = members.findIndex((node) => node >= olds);
    const end = first === -1 ? members.length : first;
    found.push({ old: members.slice(0, end), new: members.slice(end) });
  }
  return found;
}

/** The score of texts that are not equal: it never reaches 1, and has three digits, so that it reads the same anywhere. */
export function unequalScore(score: number): number {
  return Math.min(0.999, Math.round(score * 1000) / 1000);
}

/** How well the words of two texts agree that are not equal. */
export function likeness(old: Profile, next: Profile): number {
  return unequalScore(similarity(old, next));
}

function scoreOf({ old, new: next }: Group, profiles: readonly Profile[]): number {
  const of = (nodes: readonly number[]) => together(nodes.map((node) => profiles[node] as Profile));
  return likeness(of(old), of(next));
}

/** The link of two groups of indices, one of which may be empty. */
export function linkOf(old: readonly number[], next: readonly number[], score: number): Link {
  const [o, o2, ...olds] = old;
  const [n, n2, ...news] = next;
  if (o === undefined || n === undefined) {
    if (o !== undefined) return { kind: 'removed', old: [o], new: [] };
    if (n !== undefined) return { kind: 'added', old: [], new: [n] };
    throw new Error('a link of nothing with nothing; this is a bug');
  }
  if (o2 === undefined) {
    if (n2 === undefined) return { kind: 'matched', old: [o], new: [n], score };
    return { kind: 'split', old: [o], new: [n, n2, ...news], score };
  }
  if (n2 === undefined) return { kind: 'merged', old: [o, o2, ...olds], new: [n], score };
  return { kind: 'regrouped', old: [o, o2, ...olds], new: [n, n2, ...news], score };
}

/** The links that the partners make, by index of each side; `equal` holds the nodes of pairs of equal texts. */
export function linksOf(
  olds: number,
  partners: Partners,
  equal: ReadonlySet<number>,
  profiles: readonly Profile[],
): Link[] {
  return groups(olds, partners).map((group) => {
    const paired = group.old.length > 0 && group.new.length > 0;
    const score = group.old.some((node) => equal.has(node)) ? 1 : paired ? scoreOf(group, profiles) : 0;
    return linkOf(
      group.old,
      group.new.map((node) => node - olds),
      score,
    );
  });
}

/** The order of links: by first old index, then added ones by new index. */
export function inOrder(links: readonly Link[]): Link[] {
  const first = (link: Link) => link.old[0] ?? Number.POSITIVE_INFINITY;
  return [...links].sort((a, b) =>
    first(a) === first(b) ? (a.new[0] ?? 0) - (b.new[0] ?? 0) : first(a) - first(b),
  );
}

function mirrored(link: Link): Link {
  switch (link.kind) {
    case 'matched':
      return { kind: 'matched', old: link.new, new: link.old, score: link.score };
    case 'merged':
      return { kind: 'split', old: link.new, new: link.old, score: link.score };
    case 'split':
      return { kind: 'merged', old: link.new, new: link.old, score: link.score };
    case 'regrouped':
      return { kind: 'regrouped', old: link.new, new: link.old, score: link.score };
    case 'removed':
      return { kind: 'added', old: [], new: link.old };
    case 'added':
      return { kind: 'removed', old: link.new, new: [] };
  }
}

/** The same links seen from the other side. */
export function mirror(links: readonly Link[]): Link[] {
  return inOrder(links.map(mirrored));
}
