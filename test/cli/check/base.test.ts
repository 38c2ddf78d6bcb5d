import { execFileSync } from 'node:child_process';
import { mkdtempSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { draftFile } from '../../support/plain-draft.ts';
import { type Repository, repository } from '../../support/repository.ts';

const FORCES = 'The armed forces are limited to 600000 personnel.';
const V1 = draftFile('v1', [FORCES]);
const RAISED = { 'drafts/v1.yaml': V1.replace('600', '800') };
const ZEROS = '0'.repeat(40);

/** A server with main, which went on for some commits, and a pull request from before that, merged as GitHub does it. */
function server() {
  const repo = repository();
  const base = repo.commit({ 'drafts/v1.yaml': V1 });
  repo.git('checkout', '-q', '-b', 'work');
  for (let k = 0; k < 25; k++) repo.commit({ 'notes.txt': String(k) });
  const head = repo.commit(RAISED);
  repo.git('checkout', '-q', 'main');
  const main = repo.commit({ 'drafts/v2.yaml': draftFile('v2', ['Trade is free.']) });
  repo.git('checkout', '-q', '--detach');
  repo.git('merge', '-q', '--no-ff', '-m', 'Merge', 'work');
  repo.git('update-ref', 'refs/pull/7/merge', 'HEAD');
  repo.git('checkout', '-q', 'main');
  return { repo, base, head, main, url: `file://${repo.folder}` };
}

/** A clone made by git with some options, on a commit that it fetches as CI does. */
function cloned(from: Repository, ...args: readonly string[]): Repository {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'plancmp-clone-')));
  execFileSync('git', ['clone', '-q', ...args, `file://${from.folder}`, folder], {
    env: from.env,
    stdio: 'pipe',
  });
  return repository(folder);
}

/** The checkout of a pull request by GitHub: nothing but its merge commit, unless a depth is asked for. */
function githubCheckout(from: Repository, depth = 1): Repository {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'plancmp-clone-')));
  const clone = repository(folder);
  clone.git('init', '-q', '-b', 'main');
  clone.git('remote', 'add', 'origin', `file://${from.folder}`);
  clone.git(
    'fetch',
    '-q',
    '--no-tags',
    `--depth=${depth}`,
    'origin',
    '+refs/pull/7/merge:refs/remotes/pull/7/merge',
  );
  clone.git('checkout', '-q', '--detach', 'refs/remotes/pull/7/merge');
  return clone;
}

/** The environment of a GitHub job that runs for an event. */
function github(
  repo: Repository,
  event: string,
  payload: unknown,
  more: Readonly<Record<string, string>> = {},
) {
  repo.write({ '.git/event.json': typeof payload === 'string' ? payload : JSON.stringify(payload) });
  return {
    env: {
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: join(repo.folder, '.git/event.json'),
      ...more,
    },
  };
}

/** Runs a check that lacks its base, then the command that it names, letter by letter, and the check again. */
async function mended(
  repo: Repository,
  argv: readonly string[],
  world: { env?: Record<string, string> } = {},
) {
  const first = await repo.run(['check', ...argv], world);
  expect({ status: first.status, stdout: first.stdout }).toEqual({ status: 2, stdout: '' });
  const command = /^plancmp: {3}(git fetch .*)$/m.exec(first.stderr)?.[1] ?? '';
  execFileSync('sh', ['-c', command], { cwd: repo.folder, env: repo.env, stdio: 'pipe' });
  const second = await repo.run(['check', ...argv], world);
  expect(second.stdout).toContain('drafts/v1.yaml:5:5 note quantity-changed');
  return { command, second };
}

describe('a base that is not in the clone', () => {
  test('GitHub’s checkout of a pull request', async () => {
    const { repo, main } = server();
    const clone = githubCheckout(repo);
    const world = github(clone, 'pull_request', { pull_request: { base: { sha: main, ref: 'main' } } });
    const { command, second } = await mended(clone, [], world);
    expect(command).toBe(`git fetch --no-tags --unshallow origin ${main}`);
    expect(second.stderr).toContain(
      `plancmp: base: ${main.slice(0, 7)}, from GITHUB_EVENT_PATH, pull_request\n1 draft changed since ${main.slice(0, 7)}: v1\n`,
    );
  });

  test('a pull request whose payload names a base from before main went on', async () => {
    const { repo, base, head, main } = server();
    const payload = { pull_request: { base: { sha: base, ref: 'main' }, head: { sha: head } } };
    const clone = githubCheckout(repo);
    const world = github(clone, 'pull_request', payload);
    const { command, second } = await mended(clone, [], world);
    expect(command).toBe(`git fetch --no-tags --unshallow origin ${base}`);
    expect(second.stderr).toContain(
      `plancmp: base: ${main.slice(0, 7)}, from the merge commit of the pull request\n1 draft changed since`,
    );
    const other = { pull_request: { ...payload.pull_request, head: { sha: main } } };
    const { stderr } = await clone.run(['check'], github(clone, 'pull_request', other));
    expect(stderr).toContain('2 drafts changed since');
  });

  test('a checkout of depth 2 has all that is needed', async () => {
    const { repo, base, head, main } = server();
    const clone = githubCheckout(repo, 2);
    const payload = { pull_request: { base: { sha: base }, head: { sha: head } } };
    const { status, stderr } = await clone.run(['check'], github(clone, 'pull_request', payload));
    expect({ status, stderr }).toMatchObject({
      status: 0,
      stderr: expect.stringContaining(`1 draft changed since ${main.slice(0, 7)}: v1\n`),
    });
  });

  test('the same by the name of its target', async () => {
    const { repo } = server();
    const clone = githubCheckout(repo);
    const world = github(clone, 'pull_request', 'no JSON', { GITHUB_BASE_REF: 'main' });
    const { command } = await mended(clone, [], world);
    expect(command).toBe('git fetch --no-tags --unshallow origin +refs/heads/main:refs/remotes/origin/main');
  });

  test('a clone of depth 20, as GitLab makes it', async () => {
    const { repo, base } = server();
    const clone = cloned(repo, '--depth=20', '--branch=work');
    const env = { GITLAB_CI: 'true', CI_MERGE_REQUEST_DIFF_BASE_SHA: base };
    expect((await mended(clone, [], { env })).command).toBe(`git fetch --no-tags --unshallow origin ${base}`);
  });

  test('a clone of all branches that is cut off before they meet', async () => {
    const { repo, main } = server();
    const clone = cloned(repo, '--depth=1', '--no-single-branch', '--branch=work');
    const { command } = await mended(clone, ['--base', 'origin/main']);
    expect(command).toBe(`git fetch --no-tags --unshallow origin ${main}`);
  });

  test('a clone of one branch, whole', async () => {
    const { repo } = server();
    const clone = cloned(repo, '--single-branch', '--branch=work');
    const { command } = await mended(clone, ['--base', 'origin/main']);
    expect(command).toBe('git fetch --no-tags origin +refs/heads/main:refs/remotes/origin/main');
  });

  test('a revision before the part of the history that is there', async () => {
    const { repo } = server();
    const clone = cloned(repo, '--depth=2', '--branch=work');
    expect((await mended(clone, ['--base', 'HEAD~26'])).command).toBe(
      'git fetch --no-tags --unshallow origin',
    );
  });

  test('a branch whose name means something to a shell', async () => {
    const { repo } = server();
    repo.git('branch', "it's$(x)", 'main');
    const clone = cloned(repo, '--depth=1', '--branch=work');
    const { command } = await mended(clone, ['--base', "origin/it's$(x)"]);
    expect(command).toContain("'+refs/heads/it'\\''s$(x):");
  });

  test('a clone that has the history and no contents fetches them itself', async () => {
    const { repo } = server();
    repo.git('config', 'uploadpack.allowFilter', 'true');
    const clone = cloned(repo, '--filter=blob:none', '--branch=work');
    const { status, stdout } = await clone.run(['check', '--base', 'origin/main']);
    expect({ status, stdout }).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('quantity-changed'),
    });
  });

  test('contents that cannot be fetched are told, and nothing passes for compared', async () => {
    const { repo } = server();
    repo.git('config', 'uploadpack.allowFilter', 'true');
    const clone = cloned(repo, '--filter=blob:none', '--branch=work');
    clone.git('remote', 'set-url', 'origin', 'file:///nowhere');
    const { status, stdout } = await clone.run(['check', '--base', 'origin/main']);
    expect(status).not.toBe(0);
    expect(stdout).not.toContain('quantity-changed');
  });

  test('without a remote there is no command', async () => {
    const repo = repository();
    repo.commit({ 'drafts/v1.yaml': V1 });
    const { status, stderr } = await repo.run(['check', '--base', 'a'.repeat(40)]);
    expect(status).toBe(2);
    expect(stderr).toBe(
      `plancmp: the base ${'a'.repeat(40)} (--base) is not in this clone, and it has no remote to fetch from\n`,
    );
  });
});

describe('the base that CI names', () => {
  const stderrOf = async (
    repo: Repository,
    env: Readonly<Record<string, string>>,
    ...args: readonly string[]
  ) => (await repo.run(['check', ...args], { env })).stderr.split('\n')[0];
  const start = () => {
    const { repo, base, main } = server();
    repo.git('update-ref', 'refs/remotes/origin/main', 'main');
    repo.git('checkout', '-q', 'work');
    return { repo, base, main, short: base.slice(0, 7) };
  };

  test('GitHub', async () => {
    const { repo, base, short } = start();
    const said = async (event: string, payload: unknown, more: Readonly<Record<string, string>> = {}) =>
      stderrOf(repo, github(repo, event, payload, more).env);
    const from = (event: string) => `plancmp: base: ${short}, from GITHUB_EVENT_PATH, ${event}`;
    const repository = { default_branch: 'main' };
    expect(await said('pull_request_target', { pull_request: { base: { sha: base } } })).toBe(
      from('pull_request_target'),
    );
    expect(await said('merge_group', { merge_group: { base_sha: base } })).toBe(from('merge_group'));
    expect(await said('push', { before: base, repository })).toBe(from('push'));
    expect(await said('push', { before: ZEROS, repository }, { GITHUB_REF: 'refs/heads/work' })).toBe(
      `plancmp: base: ${short}, where HEAD left origin/main (GITHUB_EVENT_PATH, push)`,
    );
    expect(await said('push', { before: ZEROS, repository }, { GITHUB_REF: 'refs/heads/main' })).toBe(
      'plancmp: nothing is compared: nothing comes before this run on main',
    );
    expect(await said('push', { before: ZEROS })).toContain(
      'nothing is compared: the environment names neither',
    );
    expect(await said('schedule', {})).toBe(
      'plancmp: nothing is compared: GitHub Actions names no base for schedule',
    );
    expect(await said('', [])).toContain('no base for this event');
    expect(await said('pull_request', null, { GITHUB_BASE_REF: 'main' })).toBe(
      `plancmp: base: ${short}, where HEAD left origin/main (GITHUB_BASE_REF)`,
    );
    expect(await stderrOf(repo, { GITHUB_ACTIONS: 'true' })).toContain('nothing is compared');
  });

  test('GitLab', async () => {
    const { repo, base, short } = start();
    const said = (env: Readonly<Record<string, string>>) => stderrOf(repo, { GITLAB_CI: 'true', ...env });
    expect(await said({ CI_MERGE_REQUEST_DIFF_BASE_SHA: base, CI_COMMIT_BEFORE_SHA: ZEROS })).toBe(
      `plancmp: base: ${short}, from CI_MERGE_REQUEST_DIFF_BASE_SHA`,
    );
    expect(await said({ CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main' })).toContain(
      '(CI_MERGE_REQUEST_TARGET_BRANCH_NAME)',
    );
    expect(await said({ CI_COMMIT_BEFORE_SHA: base, CI_DEFAULT_BRANCH: 'main' })).toContain(
      'from CI_COMMIT_BEFORE_SHA',
    );
    expect(
      await said({ CI_COMMIT_BEFORE_SHA: ZEROS, CI_DEFAULT_BRANCH: 'main', CI_COMMIT_BRANCH: 'work' }),
    ).toBe(`plancmp: base: ${short}, where HEAD left origin/main (CI_DEFAULT_BRANCH)`);
    expect(await said({ CI_DEFAULT_BRANCH: 'main', CI_COMMIT_BRANCH: 'main' })).toContain(
      'nothing comes before',
    );
  });

  test('gives way to --base and to --no-base', async () => {
    const { repo, base, main } = start();
    const env = { GITLAB_CI: 'true', CI_MERGE_REQUEST_DIFF_BASE_SHA: base };
    expect(await stderrOf(repo, env, '--base', main)).toContain('where HEAD left');
    expect(await stderrOf(repo, env, '--no-base')).toBe('1 file checked, no findings');
    expect(await stderrOf(repo, {})).toBe('1 file checked, no findings');
  });
});

describe('a revision that is no base', () => {
  const failing = async (repo: Repository, base: string) => {
    const { status, stdout, stderr } = await repo.run(['check', `--base=${base}`]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    return stderr;
  };
  const one = () => {
    const repo = repository();
    repo.commit({ 'drafts/v1.yaml': V1 });
    return repo;
  };

  test('is told with the names that are near', async () => {
    const repo = one();
    expect(await failing(repo, 'mian')).toBe(
      'plancmp: there is no commit mian (--base) here. Did you mean main?\n',
    );
    expect(await failing(repo, 'release')).toContain('here. Known names: main');
    repo.git('update-ref', 'refs/remotes/origin/release', 'HEAD');
    repo.git('remote', 'add', 'origin', 'file:///nowhere');
    expect(await failing(repo, 'release')).toContain('Did you mean origin/release?');
  });

  test.each(['--all', '-h', 'main..main', ':drafts/v1.yaml', '', 'main^{tree}', '\u001b[31m'])(
    'such as %j',
    async (base) => expect(await failing(one(), base)).toMatch(/^plancmp: there is no commit [ -~]*\n$/),
  );

  test('such as one of another history', async () => {
    const repo = one();
    repo.git('checkout', '-q', '--orphan', 'other');
    repo.commit({ 'notes.txt': 'x' });
    expect(await failing(repo, 'main')).toBe(
      'plancmp: HEAD and the base main (--base) have no common commit: their histories are unrelated\n',
    );
  });

  test('where there is no commit, no repository, no working tree, no git', async () => {
    expect(await failing(repository(), 'main')).toContain('has no commit yet');
    const bare = repository();
    bare.git('config', 'core.bare', 'true');
    expect(await failing(bare, 'main')).toContain(
      'there is no git working tree here: a repository without files',
    );
    const none = repository();
    none.git('config', 'core.repositoryformatversion', '99');
    expect(await failing(none, 'main')).toContain('there is no git working tree here');
    const { stderr, status } = await one().run(['check', '--base', 'main'], { env: { PATH: '' } });
    expect({ status, stderr }).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('git cannot be run'),
    });
  });

  test('the commit that is checked out is one, detached or not', async () => {
    const repo = one();
    repo.git('checkout', '-q', '--detach');
    repo.write(RAISED);
    expect((await repo.run(['check', '--base', 'HEAD'])).stdout).toContain('quantity-changed');
  });
});
