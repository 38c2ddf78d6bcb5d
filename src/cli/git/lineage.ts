import type { FileChange, Node } from './log.ts';

/** A draft's file as a commit has it. */
export interface Version {
  /** Of the commit, or of one with the same version. */
  readonly commit: string;
  readonly path: string;
  readonly blob: string;
}

/** A commit in the history of one file. */
export interface Step {
  readonly node: Node;
  /** What the file is called in it, or was called where it is deleted. */
  readonly path: string;
  readonly parents: readonly StepParent[];
}

/** The file in a parent, and what differs since; nothing where it is the same there. */
export interface StepParent {
  readonly commit: string;
  readonly path: string;
  readonly change?: FileChange;
}

/** The history of one file: its steps by their commits, later ones first. */
export type Lineage = ReadonlyMap<string, Step>;

/** Follows a file back through a log, over renames and on every side of merges. */
export function lineageOf(nodes: readonly Node[], path: string): Lineage {
  const paths = new Map(nodes.slice(0, 1).map((node) => [node.commit, path]));
  const steps = new Map<string, Step>();
  for (const node of nodes) {
    const own = paths.get(node.commit);
    if (own === undefined) continue;
    const parents = node.parents.map(({ commit, entries }) => {
      const change = entries.find(({ to }) => to === own) ?? departure(entries, own);
      return { commit, path: change?.from ?? own, ...(change && { change }) };
    });
    for (const parent of parents) if (!paths.has(parent.commit)) paths.set(parent.commit, parent.path);
    steps.set(node.commit, { node, path: own, parents });
  }
  return steps;
}

/** A file that went on under another name is gone under its own. */
function departure(entries: readonly FileChange[], path: string): FileChange | undefined {
  const moved = entries.find(({ from }) => from === path);
  if (!moved) return undefined;
  const { new: _, ...gone } = moved;
  return gone;
}

/** Whether a commit itself touched the file: its version is that of none of its parents. */
export function touches({ parents }: Step): boolean {
  return parents.every(({ change }) => change !== undefined);
}

/** The version that a step came to; undefined where it has none. */
export function versionAt({ node, path, parents }: Step): Version | undefined {
  const blob = parents[0]?.change?.new;
  return blob === undefined ? undefined : { commit: node.commit, path, blob };
}

/** The versions before a step on the side of one of its parents, later ones first; undefined where there was none for a time. */
export function* before(lineage: Lineage, from: StepParent): Generator<Version | undefined, undefined> {
  let side: StepParent | undefined = from;
  while (side) {
    const { commit, path, change }: StepParent = side;
    if (change) yield change.old === undefined ? undefined : { commit, path, blob: change.old };
    const parents: readonly StepParent[] = lineage.get(commit)?.parents ?? [];
    // On the side that has the same version, where there is one.
    side = parents.find((parent) => parent.change === undefined) ?? parents[0];
  }
  return undefined;
}
