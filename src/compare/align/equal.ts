import { grouped } from '../grouped.ts';
import type { Linked } from './partners.ts';

const NONE = -1;

function positions(keys: readonly string[]): Map<string, number[]> {
  return grouped(keys.keys(), (index) => keys[index] as string);
}

/**
 * Pairs of equal texts, by index: texts that each side has once, then equal neighbours of pairs, then what is left in
 * order (Heckel 1978). So a sentence that both drafts repeat goes with its neighbours, not with the first of its kind.
 */
export function equalPairs(old: readonly string[], next: readonly string[]): Linked[] {
  const [oldAt, newAt] = [positions(old), positions(next)];
  const [toNew, toOld] = [new Int32Array(old.length).fill(NONE), new Int32Array(next.length).fill(NONE)];
  const pair = (i: number, j: number) => {
    if (toNew[i] !== NONE || toOld[j] !== NONE || old[i] !== next[j]) return;
    toNew[i] = j;
    toOld[j] = i;
  };
  for (const [key, [i, again]] of oldAt) {
    const [j, other] = newAt.get(key) ?? [];
    if (i !== undefined && j !== undefined && again === undefined && other === undefined) pair(i, j);
  }
  const neighbours = (i: number, step: number) => {
    if (toNew[i] !== NONE) pair(i + step, (toNew[i] as number) + step);
  };
  for (let i = 0; i < old.length; i++) neighbours(i, 1);
  for (let i = old.length - 1; i >= 0; i--) neighbours(i, -1);
  for (const [key, list] of oldAt) {
    const left = (newAt.get(key) ?? []).filter((j) => toOld[j] === NONE);
    for (const [at, i] of list.filter((i) => toNew[i] === NONE).entries()) pair(i, left[at] ?? NONE);
  }
  return [...old.keys()].flatMap((i) => (toNew[i] === NONE ? [] : [{ old: i, new: toNew[i] as number }]));
}
