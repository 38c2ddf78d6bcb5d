import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { home } from '../support/run.ts';

it('the bench measures every method on 100 points, and writes its table as data', {
  timeout: 120_000,
}, () => {
  const folder = mkdtempSync(join(tmpdir(), 'plancmp-bench-test-'));
  try {
    const json = join(folder, 'table.json');
    const args = ['test/bench/run.js', '--sizes', '100', '--json', json];
    const out = execFileSync(process.execPath, args, { cwd: home, encoding: 'utf8', stdio: 'pipe' });
    const rows: { name: string; size: number; cell: { measured?: { time: number; f1: number } } }[] =
      JSON.parse(readFileSync(json, 'utf8'));
    for (const { name, size, cell } of rows) {
      expect(out).toContain(name);
      expect([size, (cell.measured?.time ?? 0) > 0]).toEqual([100, true]);
    }
    const f1 = new Map(rows.map(({ name, cell }) => [name, cell.measured?.f1 ?? 0]));
    expect(rows.length).toBe(7);
    expect(f1.get('plancmp compare')).toBe(f1.get('plancmp align'));
    // Equal texts in order are found by all that look at words; numbers alone tell nothing after an insertion.
    for (const name of [
      'jsdiff diffArrays',
      'jsondiffpatch by text',
      'string-similarity',
      'fastest-levenshtein',
    ])
      expect(f1.get(name)).toBeGreaterThan(0.5);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
