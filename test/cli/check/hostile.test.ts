import { execFileSync } from 'node:child_process';
import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { draftFile } from '../../support/plain-draft.ts';
import { type Repository, repository } from '../../support/repository.ts';

const V1 = draftFile('v1', ['The armed forces are limited to 600000 personnel.', 'A council is set up.']);
const V2 = draftFile('v2', ['Elections are held.', 'Trade is fair.']);

/** A repository with a draft on main, and a branch of it checked out. */
function branched(): Repository {
  const repo = repository();
  repo.commit({ 'drafts/v1.yaml': V1 });
  repo.git('checkout', '-q', '-b', 'work');
  return repo;
}

const pipe = (repo: Repository, name: string) => execFileSync('mkfifo', [join(repo.folder, name)]);

describe('what is found and no file is told, and never read', () => {
  const PIPE = 'file-unreadable this is a pipe or a device, not a file';
  test.each([
    ['a draft', 'drafts/z.yaml', 'drafts/z.yaml:1:1 error'],
    ['the list of themes', 'drafts/themes.yaml', 'drafts/themes.yaml:1:1 error'],
    ['the settings', 'plancmp.yaml', 'plancmp.yaml:1:1 error'],
    ['the accepted findings', 'plancmp-accepted.yaml', 'plancmp-accepted.yaml:1:1 error'],
  ])('%s that is a pipe', async (_, name, place) => {
    const repo = branched();
    pipe(repo, name);
    const { status, stdout } = await repo.run(['check']);
    expect([status, stdout]).toEqual([1, expect.stringContaining(`${place} ${PIPE}`)]);
  });

  test('links of a pull request to a device, to a file outside and to what git keeps', async () => {
    const repo = branched();
    const links = {
      zero: '/dev/zero',
      out: '/etc/passwd',
      git: '../.git/config',
      same: 'v1.yaml',
      loop: 'loop.yaml',
    };
    for (const [name, target] of Object.entries(links))
      symlinkSync(target, join(repo.folder, 'drafts', `${name}.yaml`));
    repo.commit();
    const { stdout } = await repo.run(['check', '--base', 'main']);
    expect(stdout).toContain(`drafts/zero.yaml:1:1 error ${PIPE}`);
    for (const name of ['out', 'git'])
      expect(stdout).toContain(
        `drafts/${name}.yaml:1:1 error file-unreadable this is a symbolic link that leads out of the repository; it is not followed`,
      );
    expect(stdout).toContain(
      'drafts/loop.yaml:1:1 error file-unreadable its symbolic links lead round in a circle',
    );
    expect(stdout).toContain('drafts/same.yaml:1:1 note draft-added');
    expect(stdout).not.toMatch(/root:|repositoryformatversion/);
  });

  test('a file that somebody names is read, wherever a link leads', async () => {
    const repo = branched();
    const other = repository();
    other.write({ 'v2.yaml': V2 });
    symlinkSync(join(other.folder, 'v2.yaml'), join(repo.folder, 'drafts/v2.yaml'));
    expect((await repo.run(['show', 'drafts/v2.yaml'])).stdout).toContain('Elections are held.');
    expect((await repo.run(['show', 'v2'])).stderr).toContain('leads out of the repository');
  });
});

test('a new file whose name is no UTF-8 hides no other new file', async () => {
  const repo = branched();
  repo.write({ 'drafts/v2.yaml': V2 });
  writeFileSync(Buffer.from(`${repo.folder}/drafts/bad\xff.yaml`, 'latin1'), V2);
  const { status, stdout } = await repo.run(['check', '--base', 'main']);
  expect(status).toBe(1);
  expect(stdout).toContain('drafts/v2.yaml:1:1 note draft-added');
  expect(stdout).toContain('drafts/bad\ufffd.yaml:1:1 error file-unreadable there is no such file');
});

test('new files that git cannot take into account are no "no changes"', async () => {
  const repo = branched();
  repo.write({ 'drafts/v2.yaml': V2 });
  // A repository without a commit is nothing that git can add.
  repo.git('init', '-q', 'drafts/nested.yaml');
  const { status, stdout, stderr } = await repo.run(['check', '--base', 'main']);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain('git add failed: ');
});

describe('the environment of a hook', () => {
  test('of a working tree beside the first, where git names the repository', async () => {
    const repo = branched();
    const folder = `${repo.folder}-tree`;
    repo.git('worktree', 'add', '-q', '-b', 'other', folder);
    const tree = repository(folder);
    tree.write({ 'drafts/v1.yaml': V1.replace('600', '800') });
    const env = { GIT_DIR: tree.git('rev-parse', '--absolute-git-dir') };
    const { status, stdout } = await tree.run(['check', '--base', 'main'], { env });
    expect([status, stdout]).toEqual([0, expect.stringContaining('note point-reworded')]);
  });

  test.each(['GIT_GLOB_PATHSPECS', 'GIT_ICASE_PATHSPECS'])('%s changes nothing', async (name) => {
    const repo = branched();
    repo.write({ 'drafts/v1.yaml': V1.replace('600', '800') });
    const env = { [name]: '1' };
    const { stdout } = await repo.run(['check', '--base', 'main'], { env });
    expect(stdout).toContain('point-reworded');
    expect((await repo.run(['log', 'v1'], { env })).stdout).toContain('first version');
  });
});

test('a null character in settings or in a payload is no bug', async () => {
  const repo = branched();
  repo.write({ 'plancmp.yaml': 'drafts: "a\\0b"\n' });
  const asked = await repo.run(['check', '--base', 'main']);
  expect([asked.status, asked.stderr]).toEqual([2, expect.stringContaining('null character')]);
  const event = { pull_request: { base: { sha: 'main\0' } } };
  repo.write({ 'plancmp.yaml': undefined, 'event.json': JSON.stringify(event) });
  const env = {
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: join(repo.folder, 'event.json'),
  };
  const told = await repo.run(['check'], { env });
  expect([told.status, told.stderr]).toEqual([2, expect.stringContaining('there is no commit main\\u{0}')]);
});

test('names of branches steer no terminal', async () => {
  const repo = branched();
  repo.git('update-ref', 'refs/heads/rtl\u202ex', 'HEAD');
  const { stderr } = await repo.run(['check', '--base', 'nothing-like-it']);
  expect(stderr).toContain('rtl\\u{202e}x');
  expect(stderr).not.toContain('\u202e');
});

test('an event that cannot be read is no event without a base', async () => {
  const repo = branched();
  repo.write({ '.git/event.json': '{"before": ' });
  const at = (name: string) => ({
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: name,
  });
  for (const [name, why] of [
    [join(repo.folder, '.git/event.json'), 'it is not JSON'],
    [join(repo.folder, 'none.json'), 'there is no such'],
  ] as const) {
    const { status, stdout, stderr } = await repo.run(['check'], { env: at(name) });
    expect([status, stdout, stderr]).toEqual([2, '', expect.stringContaining(`the base: ${why}`)]);
    expect((await repo.run(['check', '--no-base'], { env: at(name) })).status).toBe(0);
    const known = { ...at(name), GITHUB_BASE_REF: 'main' };
    expect((await repo.run(['check'], { env: known })).stderr).toContain(
      'no commit origin/main (GITHUB_BASE_REF)',
    );
  }
});
