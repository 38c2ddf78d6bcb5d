import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Bench } from '../bench/bench.ts';
import type { Measured } from '../bench/peers.ts';
import { home } from '../support/run.ts';

/** These may be absent, but never in CI. */
const optional = process.env.PLANCMP_TEST_ALL ? [] : ['git diff --word-diff', 'wdiff', 'dwdiff'];

it('the bench measures each start and each program on 20 points, and writes its table as data', {
  timeout: 300_000,
}, () => {
  const folder = mkdtempSync(join(tmpdir(), 'plancmp-bench-test-'));
  try {
    const json = join(folder, 'table.json');
    const args = ['test/bench/run.js', '--sizes', '20', '--runs', '1', '--json', json];
    const out = execFileSync(process.execPath, args, { cwd: home, encoding: 'utf8', stdio: 'pipe' });
    const { start, pairs }: Bench = JSON.parse(readFileSync(json, 'utf8'));

    expect(start.map(({ command }) => command)).toEqual([
      ...['node -e 0', '--version', '--help', 'diff v28 v20', 'diff v28.yaml v20.yaml', 'check'],
    ]);
    expect([start[0]?.timeRatio, start[0]?.processorRatio]).toEqual([1, 1]);
    for (const { command, time, processor } of start)
      expect([command, time > 0, processor > 0]).toEqual([command, true, true]);

    const f1 = new Map<string, number | undefined>();
    for (const { program, points, result } of pairs) {
      expect(out).toContain(program);
      if (optional.includes(program) && 'missing' in result && result.missing === 'absent') continue;
      const { time, f1: found } = result as Measured;
      expect([program, time > 0, found !== undefined]).toEqual([program, true, points === 20]);
      if (points === 20) f1.set(program, found);
    }
    expect(pairs.length).toBe(2 * (5 + 4));
    expect(f1.get('plancmp diff')).toBe(f1.get('plancmp, as a library'));
    // Texts that stay are found by what looks at words; numbers and places tell little after an insertion.
    for (const name of ['plancmp diff', 'wdiff', 'dwdiff', 'jsdiff diffWords', 'jsondiffpatch, hash: text'])
      if (f1.has(name)) expect([name, (f1.get(name) ?? 0) > 0.5]).toEqual([name, true]);
    expect(f1.get('jsondiffpatch, hash: number')).toBe(f1.get('jsondiffpatch'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
