// One method over one pair of drafts, in a process of its own: node --expose-gc measure.js <input> <library> <method>
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { passage, wholeText } from '../../src/compare/wording.ts';
import type { KnownPair } from '../support/plans/revision.ts';
import { pairsOf, type Score, score } from '../support/plans/score.ts';
import type { Input } from './input.ts';
import { methods } from './methods.ts';

/** What one process tells of a method. Times in milliseconds, memory in bytes. */
export interface Measured extends Score {
  /** The median of the runs. */
  readonly time: number;
  /** The first run, by code that is not warm yet. */
  readonly first: number;
  readonly runs: number;
  /** The processor time of the first run, on all threads: it hardly depends on what else the machine does. */
  readonly processor: number;
  /** By how much the first run raised the memory of the process above what it held with the drafts loaded. */
  readonly memory: number;
  /** The most memory that the process held. */
  readonly peak: number;
}

const mostRuns = 7;
/** No further run is begun after so many milliseconds. */
const longEnough = 4000;

function load(file: string): Input {
  const pair: KnownPair = JSON.parse(readFileSync(file, 'utf8'));
  const sides = <T>(of: (point: KnownPair['old']['points'][number]) => T) => ({
    old: pair.old.points.map(of),
    new: pair.new.points.map(of),
  });
  return { ...pair, texts: sides(wholeText), passages: sides(passage) };
}

/** Linux counts the peak anew from here on; elsewhere it is that of the whole process. */
function forgetPeak(): void {
  try {
    writeFileSync('/proc/self/clear_refs', '5');
  } catch {}
}

function peakMemory(): number {
  try {
    const [, kilobytes] = /VmHWM:\s*(\d+)/.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
    return Number(kilobytes) * 1024;
  } catch {
    return process.resourceUsage().maxRSS * 1024;
  }
}

async function measure([file = '', library = '', name = '']: readonly string[]): Promise<Measured> {
  const input = load(file);
  const run = methods[name]?.(await import(pathToFileURL(library).href))(input);
  if (!run) throw new Error(`no method is called ${name}`);
  globalThis.gc?.();
  const held = process.memoryUsage().rss;
  forgetPeak();
  const timed = () => {
    const [start, used] = [performance.now(), process.cpuUsage()];
    const pairs = run();
    const { user, system } = process.cpuUsage(used);
    return { time: performance.now() - start, processor: (user + system) / 1000, pairs };
  };
  const { time: first, processor, pairs } = timed();
  const peak = peakMemory();
  const found = score(pairs(), pairsOf(input.links));
  const times = [first];
  while (times.length < mostRuns && times.reduce((sum, time) => sum + time) < longEnough) {
    globalThis.gc?.();
    times.push(timed().time);
  }
  times.sort((a, b) => a - b);
  const time = times[Math.floor(times.length / 2)] ?? first;
  return { ...found, time, first, processor, runs: times.length, memory: Math.max(0, peak - held), peak };
}

process.stdout.write(JSON.stringify(await measure(process.argv.slice(2))));
