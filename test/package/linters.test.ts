import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { home } from '../support/run.ts';
import { describeWith } from '../support/tools.ts';

const folder = mkdtempSync(join(tmpdir(), 'plancmp-linted-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What npm would send, packed once. */
const tarball = (() => {
  let packed: string | undefined;
  return () => {
    const args = ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder];
    packed ??= execFileSync('npm', args, { cwd: home, encoding: 'utf8' }).trim();
    return join(folder, packed);
  };
})();

function lint(program: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  return { status, said: stdout + stderr };
}

describeWith('publint', 'the packed package', (publint) => {
  it('has nothing that publint would change', () => {
    const { status, said } = lint(publint, 'run', tarball(), '--strict');
    expect(said).toContain('All good!');
    expect(status).toBe(0);
  });
});

describeWith('Are the types wrong?', 'the packed package', (attw) => {
  it('has types that are found and right wherever its code is', () => {
    const { status, said } = lint(attw, '--profile', 'esm-only', '--format', 'ascii', tarball());
    expect(said).toMatch(/"plancmp"\s+node16 \(from ESM\): 🟢 \(ESM\)\s+bundler: 🟢/);
    expect(status).toBe(0);
  });
});
