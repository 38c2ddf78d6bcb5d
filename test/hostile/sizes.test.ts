import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { run } from '../support/run.ts';

const cwd = mkdtempSync(join(tmpdir(), 'plancmp-sizes-'));
const file = join(cwd, 'big.yaml');
// A file with a hole: it has this size, and takes no room.
writeFileSync(file, '');
truncateSync(file, 8_000_000_000);
afterAll(() => rmSync(cwd, { recursive: true }));

const told = 'big.yaml:1:1 error file-too-large the file has 8000000000 bytes; the limit is 64000000';

test('a file of eight gigabytes is told by its size, and not read', async () => {
  const check = await run(['check', 'big.yaml'], { cwd });
  expect([check.status, check.stdout]).toEqual([1, `${told}\n`]);
  const diff = await run(['diff', 'big.yaml', 'v28'], { cwd });
  expect([diff.status, diff.stdout, diff.stderr]).toEqual([2, '', `plancmp: ${told}\n`]);
});

test('a text of more than two million bytes is not imported', async () => {
  const made = await run(['new', 'v1', '--from', '-'], { cwd, stdin: 'x'.repeat(2_000_001) });
  expect([made.status, made.stdout]).toEqual([2, '']);
  expect(made.stderr).toContain('error file-too-large the file has 2000001 bytes; the limit is 2000000');
});
