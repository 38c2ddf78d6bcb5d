import type { Delta } from 'jsondiffpatch';
import { type IndexPair, pairsOf } from '../support/plans/score.ts';
import { impliedPairs, MARKS, markedRuns, porcelainRuns } from './implied.ts';
import { libraries } from './libraries.ts';
import type { Pair } from './pair.ts';
import { type Command, plancmp } from './process.ts';

/** Where plancmp is, and the script that runs a library. */
export interface Places {
  readonly home: string;
  readonly script: string;
}

/** What a user would run to compare `old.yaml` and `new.yaml` of the working folder. */
export interface Program {
  readonly command: (places: Places) => Command;
  /** What to run for the pairing, where the output of the first does not hold it. */
  readonly pairing?: (places: Places) => Command;
  /** Which points of the old text its output pairs with which of the new one. */
  readonly pairs: (output: string, pair: Pair) => readonly IndexPair[];
}

const drafts = ['old.yaml', 'new.yaml'] as const;
const git = ['diff', '--no-index', '--no-color'] as const;
const marked = ['-w', '-x', '-y', '-z'].flatMap((flag, k) => [flag, [...MARKS.cut, ...MARKS.add][k] ?? '']);

const library = (name: string, { script }: Places): Command => [process.execPath, script, name, ...drafts];

const links: Program['pairs'] = (output) => pairsOf(JSON.parse(output));

const implied =
  (runs: typeof markedRuns): Program['pairs'] =>
  (output, pair) =>
    impliedPairs(runs(output), pair.old, pair.new);

/** What jsondiffpatch's delta of the points neither removes nor adds stays in order; what it moves says where to. */
const keptAndMoved: Program['pairs'] = (output, { old, new: next }) => {
  const delta: Delta = (JSON.parse(output) as { readonly points?: Delta }).points;
  const moved: IndexPair[] = [];
  const [gone, come] = [new Set<number>(), new Set<number>()];
  for (const [key, change] of Object.entries(delta ?? {})) {
    if (key === '_t' || !Array.isArray(change)) continue;
    if (!key.startsWith('_')) come.add(Number(key));
    else gone.add(Number(key.slice(1)));
    if (key.startsWith('_') && change[2] === 3) moved.push([Number(key.slice(1)), change[1] as number]);
  }
  for (const [, to] of moved) come.add(to);
  const stay = (points: number, without: ReadonlySet<number>) =>
    [...Array(points).keys()].filter((at) => !without.has(at));
  const right = stay(next.points, come);
  return [...stay(old.points, gone).map((at, k) => [at, right[k] ?? -1] as const), ...moved];
};

const readers: Readonly<Record<string, Program['pairs']>> = {
  'plancmp, as a library': links,
  'jsdiff diffWords': implied(markedRuns),
};

/** `plancmp diff` and its peers by name in the table: the first is what the others are measured against. */
export const programs: Readonly<Record<string, Program>> = {
  'plancmp diff': {
    command: ({ home }) => plancmp(home, 'diff', ...drafts),
    pairing: (places) => library('plancmp, as a library', places),
    pairs: links,
  },
  'git diff --word-diff': {
    command: () => ['git', ...git, '--word-diff', ...drafts],
    // All of the text, in a form that can be read without doubt.
    pairing: () => ['git', ...git, '--word-diff=porcelain', '-U1000000000', ...drafts],
    pairs: implied(porcelainRuns),
  },
  wdiff: { command: () => ['wdiff', ...marked, ...drafts], pairs: implied(markedRuns) },
  dwdiff: { command: () => ['dwdiff', ...marked, ...drafts], pairs: implied(markedRuns) },
  ...Object.fromEntries(
    Object.keys(libraries).map((name): [string, Program] => [
      name,
      { command: (places) => library(name, places), pairs: readers[name] ?? keptAndMoved },
    ]),
  ),
};
