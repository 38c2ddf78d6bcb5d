import type { Linked } from './partners.ts';

function positions(keys: readonly string[]): Map<string, number[]> {
  const at = new Map<string, number[]>();
  keys.forEach((key, index) => {
    const list = at.get(key);
    if (list) list.push(index);
    else at.set(key, [index]);
  });
  return at;
}

/**
 * Pairs of equal texts, by index: texts that each side has once, then equal neighbours of pairs, then what is left in
 * order (Heckel 1978). So a sentence that both drafts repeat goes with its neighbours, not with the first of its kind.
 */
export function equalPairs(old: readonly string[], next: readonly string[]): Linked[] {
  const [oldAt, newAt] = [positions(old), positions(next)];
  const [toNew, toOld] = [new Map<number, number>(), new Map<number, number>()];
  const pair = (i: number, j: number) => {
    if (toNew.has(i) || toOld.has(j) || old[i] === undefined || old[i] !== next[j]) return;
    toNew.set(i, j);
    toOld.set(j, i);
  };
  for (const [key, [i, again]] of oldAt) {
    const [j, other] = newAt.get(key) ?? [];
    if (i !== undefined && j !== undefined && again === undefined && other === undefined) pair(i, j);
  }
  const neighbours = (i: number, step: number) => pair(i + step, (toNew.get(i) ?? Number.NaN) + step);
  for (let i = 0; i < old.length; i++) neighbours(i, 1);
  for (let i = old.length - 1; i >= 0; i--) neighbours(i, -1);
  for (const [key, list] of oldAt) {
    const left = (newAt.get(key) ?? []).filter((j) => !toOld.has(j));
    for (const [at, i] of list.filter((i) => !toNew.has(i)).entries()) pair(i, left[at] ?? Number.NaN);
  }
  return Array.from(toNew, ([i, j]) => ({ old: i, new: j })).sort((a, b) => a.old - b.old);
}
