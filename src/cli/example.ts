import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Files, Finding, Rule } from '../model.ts';
import { lookThrough } from './check/run.ts';
import { git } from './git/run.ts';
import type { Io } from './io.ts';
import { siteToCheck } from './site.ts';

/**
 * What plancmp finds in the example of a rule: its files are checked as any other, in a folder that is made for it and
 * goes. Nothing where no such folder can be made.
 */
export async function exampleFindings(io: Io, { rule, example }: Rule): Promise<readonly Finding[]> {
  const made = await mkdtemp(join(tmpdir(), 'plancmp-example-')).catch(() => undefined);
  if (made === undefined) return [];
  const forget = io.onInterrupt(() => void rm(made, { recursive: true, force: true }));
  try {
    const { before, flagged } = example;
    const there = { ...io, cwd: made, env: plainEnvironment(io), stderr: { isTTY: false, write: () => {} } };
    if (before !== undefined && !(await commit(there, before))) return [];
    await write(made, flagged);
    const site = await siteToCheck(there, {});
    const asked = before === undefined ? { names: [] } : { names: [], base: 'HEAD' };
    const done = site.ok ? await lookThrough(site.value, asked) : site;
    return done.ok ? done.value.findings.filter((finding) => finding.rule === rule) : [];
  } finally {
    forget();
    await rm(made, { recursive: true, force: true });
  }
}

/** Without what tells plancmp and git of another place: the user's repository, configuration or CI. */
function plainEnvironment({ env }: Io): Io['env'] {
  const plain = Object.entries(env).filter(([name]) => !/^(?:GIT|CI|PLANCMP)/.test(name));
  return { ...Object.fromEntries(plain), ...COMMITTER };
}

/** Somebody at some time, always the same: a finding may name the hash of the commit. */
const COMMITTER = Object.fromEntries(
  ['AUTHOR', 'COMMITTER'].flatMap((role) => [
    [`GIT_${role}_NAME`, 'plancmp'],
    [`GIT_${role}_EMAIL`, 'plancmp@localhost'],
    [`GIT_${role}_DATE`, '2026-01-01T00:00:00Z'],
  ]),
);

/** Commits files in a new repository, and takes them away again. */
async function commit(there: Pick<Io, 'cwd' | 'env'>, files: Files): Promise<boolean> {
  await write(there.cwd, files);
  for (const args of [
    ['init', '-q'],
    ['add', '-A'],
    ['-c', 'commit.gpgSign=false', 'commit', '-q', '--no-verify', '-m', 'Before'],
  ])
    if ((await git(there, ...args)).code !== 0) return false;
  for (const name of Object.keys(files)) await rm(join(there.cwd, name), { recursive: true });
  return true;
}

async function write(folder: string, files: Files): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    const file = join(folder, name);
    const bytes = typeof content === 'string' ? content : content.bytes?.();
    await mkdir(bytes === undefined ? file : dirname(file), { recursive: true });
    if (bytes !== undefined) await writeFile(file, bytes);
  }
}
