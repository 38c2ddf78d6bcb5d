// npm run bench -- [--sizes 100,1000] [--json table.json]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { revision } from '../support/plans/cases.ts';
import { knownPair } from '../support/plans/revision.ts';
import type { Measured } from './measure.ts';
import { isPeer, methods } from './methods.ts';
import { type Cell, duration, type Row, table } from './table.ts';

/** A peer that is expected to take longer than this, in milliseconds, is not started. */
const patience = 60_000;
/** And what takes longer than this is stopped. */
const limit = 600_000;

const library = fileURLToPath(new URL('../../../dist/index.js', import.meta.url));
const child = fileURLToPath(new URL('measure.js', import.meta.url));

function measured(file: string, name: string): Cell {
  const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env; // it triples the start of Node 20
  const args = ['--expose-gc', child, file, library, name];
  const { status, error, stdout, stderr } = spawnSync(process.execPath, args, {
    ...{ env, encoding: 'utf8', timeout: limit, maxBuffer: 1 << 26 },
  });
  if (status === 0) return { measured: JSON.parse(stdout) as Measured };
  if (error && 'code' in error && error.code === 'ETIMEDOUT')
    return { skipped: `stopped after ${duration(limit)}` };
  if (/heap out of memory|Map maximum size|Invalid array length/.test(stderr))
    return { skipped: 'out of memory' };
  process.stderr.write(stderr);
  return { skipped: 'failed' };
}

/** Why a peer is not started at this size; what is not known yet is taken to be quadratic. */
function hopeless(rows: readonly Row[], name: string, size: number): string | undefined {
  const before = rows.filter((row) => row.name === name);
  const last = before.at(-1);
  if (!isPeer(name) || !last) return undefined;
  if (!('measured' in last.cell)) return `as with ${last.size} points`;
  const exponent = Math.max(1, last.growth ?? 2);
  const expected = last.cell.measured.time * (size / last.size) ** exponent;
  return expected > patience ? `${duration(expected)} expected` : undefined;
}

function growth(rows: readonly Row[], name: string, size: number, cell: Cell): number | undefined {
  const last = rows.filter((row) => row.name === name).at(-1);
  if (!last || !('measured' in last.cell) || !('measured' in cell)) return undefined;
  return Math.log(cell.measured.time / last.cell.measured.time) / Math.log(size / last.size);
}

function bench(sizes: readonly number[], folder: string): Row[] {
  const rows: Row[] = [];
  for (const size of sizes) {
    const file = join(folder, `${size}.json`);
    writeFileSync(file, JSON.stringify(knownPair(size, revision)));
    for (const name of Object.keys(methods)) {
      const why = hopeless(rows, name, size);
      process.stderr.write(`${size} points, ${name}${why === undefined ? '' : ': skipped'}\n`);
      const cell = why === undefined ? measured(file, name) : { skipped: why };
      const exponent = growth(rows, name, size, cell);
      rows.push({ name, size, cell, ...(exponent === undefined ? {} : { growth: exponent }) });
    }
    rmSync(file);
  }
  return rows;
}

const { values } = parseArgs({
  options: { sizes: { type: 'string', default: '100,1000,10000,100000' }, json: { type: 'string' } },
});
const sizes = values.sizes.split(',').map(Number);
if (!sizes.every((size) => Number.isInteger(size) && size > 0))
  throw new Error(`--sizes ${values.sizes}: whole numbers, as in 100,1000`);
const folder = mkdtempSync(join(tmpdir(), 'plancmp-bench-'));
try {
  const rows = bench(sizes, folder);
  process.stdout.write(`${table(rows)}\n`);
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(rows, null, 2)}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
