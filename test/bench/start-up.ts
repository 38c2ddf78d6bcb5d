import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Command, median, plancmp, processorTime, run, spread } from './process.ts';

/** What a command's start costs. Times in milliseconds: medians, and the range of the middle half. */
export interface Start {
  readonly command: string;
  readonly time: number;
  readonly timeSpread: number;
  readonly processor: number;
  readonly processorSpread: number;
  /** To the bare start of Node in the same round; the medians of that. */
  readonly timeRatio: number;
  readonly processorRatio: number;
}

/** What the others are measured against. */
const BARE = 'node -e 0';

/** What is started of plancmp, by the name in the table: its arguments, and whether beside drafts of the user's own. */
const starts: Readonly<Record<string, readonly [args: readonly string[], where: 'home' | 'elsewhere']>> = {
  '--version': [['--version'], 'home'],
  '--help': [['--help'], 'home'],
  'diff v28 v20': [['diff', 'v28', 'v20'], 'home'],
  'diff v28.yaml v20.yaml': [['diff', 'v28.yaml', 'v20.yaml'], 'elsewhere'],
  check: [['check'], 'home'],
};

/** The commands whose start is guarded: those that need nothing but plancmp's own folder. */
export const GUARDED = Object.keys(starts).filter((name) => starts[name]?.[1] === 'home');

/** The start of each command of the plancmp in the folder `home`. */
export function startUp(home: string, rounds: number): Start[] {
  const elsewhere = mkdtempSync(join(tmpdir(), 'plancmp-start-'));
  try {
    for (const name of ['v28.yaml', 'v20.yaml']) cpSync(join(home, 'drafts', name), join(elsewhere, name));
    const measured = (measure: Measure) => byTurns(Object.keys(starts), { home, elsewhere, rounds, measure });
    const [times, processors] = [measured(time), measured(processorTime)];
    return [...times].map(([command, values]) => {
      const used = processors.get(command) ?? [];
      return {
        ...{ command, time: median(values), timeSpread: spread(values) },
        ...{ processor: median(used), processorSpread: spread(used) },
        ...{ timeRatio: ratio(values, times), processorRatio: ratio(used, processors) },
      };
    });
  } finally {
    rmSync(elsewhere, { recursive: true, force: true });
  }
}

/** The ratios of processor time to bare Node of the commands that are guarded. */
export function guardedRatios(home: string, rounds: number): ReadonlyMap<string, number> {
  const processors = byTurns(GUARDED, { home, elsewhere: home, rounds, measure: processorTime });
  return new Map(GUARDED.map((name) => [name, ratio(processors.get(name) ?? [], processors)]));
}

/** In milliseconds. */
type Measure = (command: Command, cwd: string) => number;

interface Turns {
  readonly home: string;
  readonly elsewhere: string;
  readonly rounds: number;
  readonly measure: Measure;
}

/** Bare Node and the commands once in each round, forth in one and back in the next; a round more comes first, for the caches. */
function byTurns(names: readonly string[], { home, elsewhere, rounds, measure }: Turns) {
  const values = new Map<string, number[]>([BARE, ...names].map((name) => [name, []]));
  for (let round = -1; round < rounds; round++) {
    for (const [name, found] of round % 2 === 0 ? [...values] : [...values].reverse()) {
      const [args, where] = starts[name] ?? [[], 'home'];
      const command: Command = name === BARE ? [process.execPath, '-e', '0'] : plancmp(home, ...args);
      const value = measure(command, where === 'home' ? home : elsewhere);
      if (round >= 0) found.push(value);
    }
  }
  return values;
}

function time(command: Command, cwd: string): number {
  const ran = run(command, cwd);
  if (ran.status !== 0) throw new Error(`${command.join(' ')}: ${ran.status} ${ran.stderr}`);
  return ran.time;
}

/** Round by round, so that a machine that grows slower or faster meanwhile does so to both. */
function ratio(values: readonly number[], all: ReadonlyMap<string, readonly number[]>): number {
  const bare = all.get(BARE) ?? [];
  return median(values.map((value, round) => value / (bare[round] ?? Number.NaN)));
}
