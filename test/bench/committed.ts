import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Ratios of processor time to that of bare Node: by system and major version of Node, by command. */
export type Committed = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The figures that a start may not exceed by more than a quarter. */
export const committedFile = (home: string) => join(home, 'test/bench/start-up.json');

/** Under which name this process's figures are kept: each major version of Node starts in its own time, on each system. */
export const thisNode = `${process.platform} ${process.versions.node.split('.')[0]}`;

export function readCommitted(home: string): Committed {
  return JSON.parse(readFileSync(committedFile(home), 'utf8'));
}

/** Puts the figures of this Node in place of those that are committed, and leaves those of others. */
export function commit(home: string, ratios: ReadonlyMap<string, number>): void {
  const figures = [...ratios].map(([name, ratio]) => [name, Number(ratio.toFixed(2))] as const);
  const all = { ...readCommitted(home), [thisNode]: Object.fromEntries(figures) };
  const sorted = Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(committedFile(home), `${JSON.stringify(sorted, null, 2)}\n`);
}
