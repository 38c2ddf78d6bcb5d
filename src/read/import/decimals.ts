import type { Numbering, Start } from './chain.ts';
import { isTitle } from './lines.ts';

/** `4.1` as its parts: 4 and 1. */
const parts = (number: string): number[] => number.split('.').map(Number);

/**
 * The numbering of a text whose points are 4.1, 4.2: the numbers above them are bare titles or are not there.
 * Undefined for other texts; in those, 4.1 is a clause of 4.
 */
export function decimalNumbering(
  candidates: readonly Start[],
  integers: readonly Start[],
): Numbering | undefined {
  const decimals = decimalChain(candidates);
  const depth = decimals.reduce((least, { number }) => Math.min(least, parts(number).length), Infinity);
  const starts = decimals.filter(({ number }) => parts(number).length === depth);
  if (starts.length < 2) return undefined;
  const below = new Set(starts.map(({ value }) => value));
  const above = integers.filter(({ value }) => below.has(value));
  if (above.length === 0 && integers.length > starts.length) return undefined;
  const places = new Set(decimals.map(({ at }) => at));
  const follows = (start: Start) => places.has(start.at + 1);
  if (!above.every((start) => isTitle(start.rest) && follows(start))) return undefined;
  const alone = above.length === 0 ? [] : integers.filter(({ value }) => !below.has(value));
  const all = [...starts, ...alone].sort((a, b) => a.at - b.at);
  return { starts: all, sections: new Set(above.map(({ at }) => at)), passed: [], asText: true };
}

function decimalChain(candidates: readonly Start[]): Start[] {
  const members: Start[] = [];
  for (const start of candidates.filter(({ kind }) => kind === 'decimal')) {
    const next = parts(start.number);
    const last = members.at(-1);
    const continues = last
      ? succeeds(parts(last.number), next)
      : next.at(-1) === 1 && /^\p{Lu}/u.test(start.rest);
    if (start.opens || continues) members.push(start);
  }
  return members;
}

// 4.1 is followed by 4.2, by 4.1.1 or by 5.1.
function succeeds(last: readonly number[], next: readonly number[]): boolean {
  const at = next.findIndex((part, place) => part !== last[place]);
  return next[at] === (last[at] ?? 0) + 1 && next.slice(at + 1).every((part) => part === 1);
}
