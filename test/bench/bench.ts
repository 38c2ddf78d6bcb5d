// npm run bench -- [--sizes 100,1000] [--runs 15] [--limit 120] [--json table.json]: prints the table, and writes it as data
// npm run bench -- --commit: makes the processor time of the starts the figures that CI guards, for the Node that runs it;
//   for another: npx --package node@22 -- npm run bench -- --commit
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { commit } from './committed.ts';
import { peers, type Row } from './peers.ts';
import { guardedRatios, type Start, startUp } from './start-up.ts';
import { peerTables, startTable } from './table.ts';

/** What the JSON holds. */
export interface Bench {
  /** Node's version. */
  readonly node: string;
  /** As Node names it: linux, darwin ... */
  readonly platform: string;
  readonly start: readonly Start[];
  readonly pairs: readonly Row[];
}

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
// From node_modules/.cache/bench.
const home = here('../../../');

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '100,1000,10000,100000' },
    runs: { type: 'string', default: '15' },
    limit: { type: 'string', default: '120' },
    json: { type: 'string', default: here('table.json') },
    commit: { type: 'boolean', default: false },
  },
});

function whole(text: string, option: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new Error(`--${option} ${text}: a whole number is expected`);
  return Number(text);
}

const runs = whole(values.runs, 'runs');
const limits = { longest: 1000 * whole(values.limit, 'limit'), runs };
const sizes = values.sizes.split(',').map((size) => whole(size, 'sizes'));

if (values.commit) {
  // Figures that others are held to deserve more rounds.
  const ratios = guardedRatios(home, 2 * runs);
  commit(home, ratios);
  for (const [name, ratio] of ratios) process.stdout.write(`${name}: ${ratio.toFixed(2)} times bare Node\n`);
} else {
  const start = startUp(home, runs);
  process.stdout.write(`${startTable(start, runs)}\n`);
  const tell = (progress: string) => void process.stderr.write(`${progress}\n`);
  const pairs = await peers(sizes, { home, script: here('library.js') }, limits, tell);
  process.stdout.write(`\n${peerTables(pairs)}\n`);
  const { node } = process.versions;
  const bench: Bench = { node, platform: process.platform, start, pairs };
  mkdirSync(dirname(values.json), { recursive: true });
  writeFileSync(values.json, `${JSON.stringify(bench, null, 2)}\n`);
}
