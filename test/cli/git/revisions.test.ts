import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Repository, repository } from '../../support/repository.ts';
import { ARMY, ARMY_UP, draftText, GRAIN, PEACE, VOTE } from '../../support/versions.ts';

const OLD = draftText('a', [ARMY, VOTE]);
const NEW = draftText('a', [ARMY_UP, VOTE]);

/** Two commits: 600,000 is tagged v1.0, 800,000 is on main. */
function twoVersions(file = 'drafts/a.yaml'): Repository {
  const repo = repository();
  repo.commit({ [file]: OLD }, 'First');
  repo.git('tag', 'v1.0');
  repo.commit({ [file]: NEW }, 'Second');
  return repo;
}

const fails = (outcome: { status: number; stdout: string; stderr: string }, said: string) => {
  expect(outcome.stderr).toContain(said);
  expect(outcome.stderr.trim().split('\n')).toHaveLength(1);
  expect(outcome).toMatchObject({ status: 2, stdout: '' });
};

describe('a draft by revision', () => {
  it.each([
    ['HEAD~1:a', 'HEAD~1:drafts/a.yaml'],
    ['v1.0:a', 'v1.0:drafts/a.yaml'],
    ['v1.0:drafts/a.yaml', 'v1.0:drafts/a.yaml'],
    ['main^:./drafts//a.yaml', 'main^:drafts/a.yaml'],
    ['HEAD^{/First}:a', 'HEAD^{/First}:drafts/a.yaml'],
    ['@{1}:a', '@{1}:drafts/a.yaml'],
  ])('%s is told apart from the present one, and named as it was typed', async (name, file) => {
    const repo = twoVersions();
    const { status, stdout, stderr } = await repo.run(['diff', name, 'a', '-f', 'json']);
    expect([status, stderr]).toEqual([0, '']);
    const report = JSON.parse(stdout);
    expect([report.old.id, report.new.id]).toEqual([name, 'a']);
    expect([report.old.file, report.new.file]).toEqual([file, 'drafts/a.yaml']);
    expect(report.numbers).toMatchObject([{ old: { value: 600_000 }, new: { value: 800_000 } }]);
  });

  it('is named by a hash, whole or short', async () => {
    const repo = twoVersions();
    const hash = repo.git('rev-parse', 'v1.0');
    for (const rev of [hash, hash.slice(0, 8)])
      expect((await repo.run(['show', `${rev}:a`])).stdout).toContain('600,000');
  });

  it('serves show, why, check and report, and provisions of it', async () => {
    const repo = twoVersions();
    const shown = await repo.run(['show', 'v1.0:a#1']);
    expect(shown.stdout).toContain('600,000');
    expect(shown.stdout).not.toContain('Elections');
    expect((await repo.run(['why', 'v1.0:a', 'a', '1', '--top', '1'])).stdout).toContain('v1.0:a#1 → a');
    expect((await repo.run(['report', 'v1.0:a#1', 'a#1'])).stdout).toContain('800,000');
    expect((await repo.run(['report', 'v1.0:a', 'a', '-f', 'html'])).stdout).toContain('id="v1.0_a-1"');
    const checked = await repo.run(['check', 'v1.0:a', ':a']);
    expect(checked).toMatchObject({ status: 0, stdout: '', stderr: '2 files checked, no findings\n' });
  });

  it('that does not validate has findings under its name', async () => {
    const repo = repository();
    repo.commit({ 'drafts/a.yaml': OLD.replace('title', 'titel') });
    const { stdout, status } = await repo.run(['check', 'HEAD:a']);
    expect(stdout).toMatch(/^HEAD:drafts\/a\.yaml:2:1 error schema-unknown-key/);
    expect(status).toBe(1);
    const compared = await repo.run(['diff', 'HEAD:a', 'v28']);
    expect(compared.stderr).toContain('HEAD:drafts/a.yaml:2:1 error');
    expect(compared).toMatchObject({ status: 2, stdout: '' });
  });

  it('is found by the name of its file, whatever its id', async () => {
    const repo = repository();
    repo.commit({ 'drafts/b.yml': OLD });
    expect((await repo.run(['show', 'HEAD:b'])).stdout).toContain('Draft a (a)');
    fails(await repo.run(['show', 'HEAD:a']), 'there is no draft a in HEAD. Did you mean b? It has b');
  });

  it('the same twice has no differences and needs no other name', async () => {
    const { stdout } = await twoVersions().run(['diff', 'HEAD:a', 'HEAD:a']);
    expect(stdout).toContain('No differences: 2 points of a are unchanged in a.');
  });
});

describe('what is staged', () => {
  it('is named by a colon, by id and by path', async () => {
    const repo = twoVersions();
    repo.write({ 'drafts/a.yaml': draftText('a', [ARMY_UP, VOTE, GRAIN]) });
    repo.git('add', '-A');
    repo.write({ 'drafts/a.yaml': draftText('a', [PEACE]) });
    for (const name of [':a', ':drafts/a.yaml', ':0:a']) {
      const { stdout } = await repo.run(['diff', 'HEAD:a', name, '--stat']);
      expect(stdout).toContain(`2 points in HEAD:a, 3 in ${name}: 2 unchanged, 1 new.`);
    }
    fails(await repo.run(['show', ':b']), 'there is no draft b in what is staged. Did you mean a? It has a');
  });

  it('has sides while merging', async () => {
    const repo = twoVersions();
    repo.git('checkout', '-q', '-b', 'side', 'v1.0');
    repo.commit({ 'drafts/a.yaml': draftText('a', [ARMY.replace('600', '700'), VOTE]) });
    expect(() => repo.git('merge', '-q', 'main')).toThrow();
    const { stdout } = await repo.run(['diff', ':2:a', ':3:drafts/a.yaml', '--stat']);
    expect(stdout).toContain('700,000 → 800,000');
    fails(await repo.run(['show', ':a']), 'a is being merged: there is :1:a, :2:a, :3:a (');
    fails(await repo.run(['show', ':0:a']), 'there is no such side of a: there is :1:a');
  });
});

describe('paths in a revision', () => {
  it('count from the root, then from the working folder; with a dot from the working folder alone', async () => {
    const repo = twoVersions();
    repo.commit({ 'sub/drafts/a.yaml': draftText('a', [GRAIN]), 'sub/b.yaml': OLD }, 'Sub');
    const inSub = (name: string) => repo.run(['show', name], { cwd: 'sub' });
    expect((await inSub('HEAD:drafts/a.yaml')).stdout).toContain('800,000');
    expect((await inSub('HEAD:./drafts/a.yaml')).stdout).toContain('grain');
    expect((await inSub('HEAD:../drafts/a.yaml')).stdout).toContain('800,000');
    expect((await inSub('HEAD:b.yaml')).stdout).toContain('600,000');
    expect((await inSub('HEAD:a')).stdout).toContain('grain');
    expect((await inSub(':a')).stdout).toContain('grain');
    fails(await inSub('HEAD:../../a.yaml'), 'there is no file ../../a.yaml in HEAD');
  });

  it.each([
    'drafts/a b.yaml',
    'drafts/"quoted" \'x\'.yaml',
    'drafts/план.yaml',
    'drafts/-x.yaml',
    '-x/--output=y.yaml',
    'a:b*[c]/a.yaml',
    'a#b.yaml',
    'drafts/tab\there.yaml',
  ])('%s', async (file) => {
    const repo = twoVersions(file);
    const { stdout, stderr } = await repo.run(['diff', '--stat', '--', `HEAD~1:${file}`, `HEAD:${file}`]);
    expect(stderr).toBe('');
    expect(stdout).toContain('600,000 → 800,000');
  });

  it('with marked letters are found however they are spelt', async () => {
    const repo = twoVersions(`drafts/caf\u0065\u0301.yaml`);
    for (const spelt of ['caf\u00e9', 'cafe\u0301'])
      expect((await repo.run(['show', `HEAD~1:${spelt}`])).stdout).toContain('600,000');
    fails(await repo.run(['show', 'HEAD:caf\u00e8']), 'there is no draft caf\u00e8 in HEAD');
  });

  it('that lead to no file are told', async () => {
    const repo = twoVersions();
    symlinkSync('a.yaml', join(repo.folder, 'drafts/link.yaml'));
    const head = repo.git('rev-parse', 'HEAD');
    repo.git('update-index', '--add', '--cacheinfo', `160000,${head},module`);
    repo.write({ 'drafts/notes.txt': 'No draft.' });
    repo.git('add', 'drafts/link.yaml', 'drafts/notes.txt');
    repo.git('commit', '-q', '-m', 'More');
    fails(await repo.run(['show', 'HEAD:link']), 'HEAD:drafts/link.yaml is a symbolic link, not a file');
    fails(await repo.run(['show', 'HEAD:module']), 'HEAD:module is a submodule, not a file');
    fails(await repo.run(['show', 'HEAD:drafts']), 'HEAD:drafts is a folder, not a file');
    fails(await repo.run(['show', 'HEAD:drafts/b.yaml']), 'there is no file drafts/b.yaml in HEAD');
    fails(await repo.run(['show', 'HEAD:']), 'HEAD: names no draft');
    fails(await repo.run(['show', 'HEAD:themes']), 'there is no draft themes in HEAD. It has a');
    fails(await repo.run(['show', 'HEAD:v.1']), 'there is no draft v.1 in HEAD. It has a');
    repo.commit({ 'drafts/a.yaml': undefined, 'drafts/link.yaml': undefined });
    fails(
      await repo.run(['show', 'HEAD:a']),
      'there is no draft a in HEAD, and no draft at all in its folder drafts',
    );
  });
});

describe('what else a name may be', () => {
  it('a file that is there comes before a revision, an id after it', async () => {
    const repo = twoVersions();
    repo.write({ 'HEAD~1:a': draftText('a', [GRAIN]), 'drafts/x:y.yaml': draftText('xy', [PEACE]) });
    expect((await repo.run(['show', 'HEAD~1:a'])).stdout).toContain('grain');
    expect((await repo.run(['show', 'x:y'])).stdout).toContain('sovereignty');
  });

  it('a branch with a number sign is no provision', async () => {
    const repo = twoVersions();
    repo.git('branch', 'fix#1', 'v1.0');
    expect((await repo.run(['show', 'fix#1:a'])).stdout).toContain('600,000');
    expect((await repo.run(['show', 'fix#1:a#2'])).stdout).toContain('Elections');
  });

  it.each(['C:\\x.yaml', 'C:/x.yaml', 'https://example.org/x.yaml'])('%s is a path', async (name) => {
    fails(await twoVersions().run(['show', name]), `there is no file ${name}`);
  });

  it.each([
    '--output=/tmp/plancmp-never',
    '-x',
    '--all',
    '^HEAD',
    'HEAD..v1.0',
    'HEAD^{tree}',
    '--upload-pack=x',
  ])('%s is no revision, and no option of git', async (rev) => {
    fails(await twoVersions().run(['show', '--', `${rev}:a`]), `there is no commit ${rev} here.`);
    expect(existsSync('/tmp/plancmp-never')).toBe(false);
  });
});

describe('what cannot be had', () => {
  it('an unknown revision names the nearest', async () => {
    const repo = twoVersions();
    repo.git('update-ref', 'refs/remotes/origin/talks', 'HEAD');
    fails(await repo.run(['diff', 'mian:a', 'a']), 'there is no commit mian here. Did you mean main?');
    fails(await repo.run(['diff', 'v1.1~2:a', 'a']), 'Did you mean v1.0?');
    fails(await repo.run(['diff', 'talks:a', 'a']), 'Did you mean origin/talks?');
    fails(await repo.run(['diff', 'zzzzzzzz:a', 'a']), 'Known names: main, origin/talks, v1.0');
    fails(await repo.run(['diff', 'HEAD~9:a', 'a']), 'The history of HEAD does not reach so far');
  });

  it('hostile names of branches and messages of git are made visible', async () => {
    const repo = twoVersions();
    repo.git('update-ref', 'refs/heads/ma\u202eni', 'HEAD');
    const { stderr } = await repo.run(['diff', 'ma\u202enj:a', 'a']);
    expect(stderr).toContain('Did you mean ma\\u{202e}ni?');
    expect(stderr).not.toContain('\u202e');
  });

  it('no repository, no commit, no git', async () => {
    const repo = repository();
    fails(await repo.run(['show', 'HEAD:a']), 'there is no commit HEAD here. Nothing has been committed yet');
    const none = { GIT_DIR: join(repo.folder, 'nowhere') };
    fails(await repo.run(['show', 'HEAD:a'], { env: none }), 'this folder is in no git repository');
    fails(await repo.run(['show', 'HEAD:a'], { env: { PATH: '/nowhere' } }), 'git cannot be started');
  });

  it('a bare repository, one of another user, a broken one', async () => {
    const repo = twoVersions();
    repo.git('clone', '-q', '--bare', '.', 'bare.git');
    fails(await repo.run(['show', 'HEAD:a'], { cwd: 'bare.git' }), 'without working files');
    fails(await repo.run(['show', 'HEAD:a'], { cwd: '.git' }), 'without working files');
    const other = { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' };
    fails(
      await repo.run(['show', 'HEAD:a'], { env: other }),
      `git config --global --add safe.directory ${repo.folder}`,
    );
    repo.write({ '.git/config': 'broken [' });
    fails(await repo.run(['show', 'HEAD:a']), 'git failed: bad config line 1 in file .git/config');
  });

  it('what a shallow clone lacks', async () => {
    const repo = twoVersions();
    repo.git('clone', '-q', '--depth', '1', `file://${repo.folder}`, 'clone');
    const clone = repository(join(repo.folder, 'clone'));
    fails(await clone.run(['show', 'HEAD~1:a']), 'The clone is shallow: git fetch --unshallow');
    fails(await clone.run(['show', 'v1.0:a']), 'The clone is shallow: git fetch --unshallow --tags');
    const hash = repo.git('rev-parse', 'v1.0');
    fails(await clone.run(['show', `${hash}:a`]), `The clone is shallow: git fetch origin ${hash}`);
    expect((await clone.run(['show', 'HEAD:a'])).stdout).toContain('800,000');
    clone.git('fetch', '-q', '--unshallow');
    expect((await clone.run(['show', 'HEAD~1:a'])).stdout).toContain('600,000');
  });

  it('content that a partial clone has not fetched', async () => {
    const repo = twoVersions();
    repo.git('rm', '-q', '--cached', 'drafts/a.yaml');
    repo.git('update-index', '--add', '--cacheinfo', `100644,${'1'.repeat(40)},drafts/a.yaml`);
    const { stderr, status } = await repo.run(['show', ':a']);
    expect(stderr).toContain(':drafts/a.yaml:1:1 error file-unreadable the file cannot be read');
    expect(status).toBe(2);
  });
});

describe('beside other settings', () => {
  it('a worktree has its own branch and stage', async () => {
    const repo = twoVersions();
    repo.git('worktree', 'add', '-q', 'tree', 'v1.0');
    const { stdout } = await repo.run(['diff', 'HEAD:a', 'main:a', '--stat'], { cwd: 'tree' });
    expect(stdout).toContain('600,000 → 800,000');
  });

  it('settings of the user change nothing', async () => {
    const repo = twoVersions('drafts/план.yaml');
    for (const [key, value] of [
      ['core.quotePath', 'true'],
      ['diff.noprefix', 'true'],
      ['color.ui', 'always'],
      ['log.showSignature', 'true'],
      ['diff.renames', 'false'],
    ] as const)
      repo.git('config', key, value);
    expect((await repo.run(['show', 'HEAD~1:план'])).stdout).toContain('600,000');
    const { stdout } = await repo.run(['log', 'план']);
    expect(stdout).toContain('1 reworded; 600,000 → 800,000 personnel');
  });

  it('a folder that was entered through a link', async () => {
    const repo = twoVersions();
    mkdirSync(join(repo.folder, 'deep/er'), { recursive: true });
    repo.commit({ 'deep/er/drafts/c.yaml': OLD });
    symlinkSync('deep/er', join(repo.folder, 'short'));
    expect((await repo.run(['show', 'HEAD:c'], { cwd: 'short' })).stdout).toContain('600,000');
    expect((await repo.run(['show', ':drafts/a.yaml'], { cwd: 'short' })).stdout).toContain('800,000');
  });
});

describe('what people decided', () => {
  const LINKS =
    'old: a\nnew: b\nlinks:\n  - { link: fixed, old: [1], new: [1], reason: same, reviewer: A. Reader }\n';

  it('counts for the present version of a draft, not for an earlier one, and that is said', async () => {
    const repo = repository();
    repo.commit({ 'drafts/a.yaml': OLD });
    repo.commit({
      'drafts/a.yaml': NEW,
      'drafts/b.yaml': draftText('b', [GRAIN]),
      'drafts/links/a--b.yaml': LINKS,
    });
    const now = await repo.run(['diff', 'HEAD:a', 'b', '--stat']);
    expect(now.stdout.replace(/\n/g, ' ')).toContain('1 link asserted');
    expect(now.stderr).toBe('');
    const before = await repo.run(['diff', 'HEAD~1:a', 'b', '--stat']);
    expect(before.stdout.replace(/\n/g, ' ')).toContain('0 links asserted');
    expect(before.stderr).toBe(
      'plancmp: drafts/links/a--b.yaml is on the drafts as they are now, and does not count for an earlier version\n',
    );
  });
});
