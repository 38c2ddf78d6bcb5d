import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { blocks, examplesIn, walkThrough, words } from './support/readme.ts';
import { type Repository, repository } from './support/repository.ts';
import { home } from './support/run.ts';

const shipped = (name: string) => readFileSync(join(home, 'drafts', name), 'utf8');

/** A branch that lowers the cap on an army, where settings have a red line on it. */
function pullRequest(): Repository {
  const [settings = ''] = blocks('yaml', walkThrough);
  const repo = repository();
  const draft = shipped('v20.yaml');
  const files = { 'drafts/v20.yaml': draft, 'drafts/themes.yaml': shipped('themes.yaml') };
  repo.commit({ ...files, 'plancmp.yaml': settings });
  repo.git('checkout', '-q', '-b', 'lower');
  repo.commit({ 'drafts/v20.yaml': draft.replace('stays at 800,000', 'stays at 600,000') });
  return repo;
}

/** What the driver makes of the draft, called with the arguments that git gives. */
function gitDiff(repo: Repository, base: string) {
  const file = 'drafts/v20.yaml';
  const old = join(repo.folder, '.git/old.yaml');
  writeFileSync(old, `${repo.git('show', `${base}:${file}`)}\n`);
  const hash = (rev: string) => repo.git('rev-parse', `${rev}:${file}`);
  const sides = [old, hash(base), '100644', file, hash('HEAD'), '100644'];
  return repo.run(['git-diff-driver', file, ...sides]);
}

it('goes through a pull request as it is', async () => {
  const repo = pullRequest();
  const seen: (readonly [command: string, status: number])[] = [];
  for (const { command, output } of examplesIn(walkThrough)) {
    const [program, ...args] = words(command);
    const { status, stdout } = program === 'git' ? await gitDiff(repo, args[1] ?? '') : await repo.run(args);
    // What is left out is told by a line of its own.
    for (const part of output.split(/^…\n/m)) expect(stdout).toContain(part);
    if (!/^…$/m.test(output)) expect(stdout).toBe(output);
    seen.push([`${program} ${args[0]}`, status]);
  }
  expect(seen).toEqual([
    ['git diff', 0],
    ['plancmp check', 1],
    ['plancmp accept', 0],
    ['plancmp check', 0],
  ]);
});
