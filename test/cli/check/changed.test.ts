import { chmodSync, mkdirSync, renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { draftFile } from '../../support/plain-draft.ts';
import { type Repository, repository } from '../../support/repository.ts';

const FORCES = 'The armed forces are limited to 600000 personnel.';
const OTHERS = ['Prisoners are exchanged one for one.', 'A council is set up by all sides.'];
const [V1, V2] = [
  draftFile('v1', [FORCES, ...OTHERS]),
  draftFile('v2', ['Elections are held.', 'Trade is fair.']),
];

/** A repository with two drafts on main, and a branch of it checked out. */
function branched(): Repository {
  const repo = repository();
  repo.commit({ 'drafts/v1.yaml': V1, 'drafts/v2.yaml': V2, '.gitignore': 'ignored.yaml\n' });
  repo.git('checkout', '-q', '-b', 'work');
  return repo;
}

/** What a check of the branch finds: `file level rule` of each, and the line on the drafts that changed. */
async function checked(repo: Repository, ...args: readonly string[]) {
  const { status, stdout, stderr } = await repo.run(['check', '--base', 'main', ...args]);
  const found = stdout.split('\n').flatMap((line) => {
    const [, file, level, rule] = /^(.*?):\d+:\d+ (\w+) (\S+) /.exec(line) ?? [];
    return file === undefined ? [] : [`${file} ${level} ${rule}`];
  });
  return {
    status,
    found,
    drafts: /^\d+ drafts? changed since [0-9a-f]{7}(.*)$/m.exec(stderr)?.[0].replace(/ since \w+/, ''),
    stderr,
  };
}

const REWORDED = ['drafts/v1.yaml note quantity-changed', 'drafts/v1.yaml note point-reworded'];

describe('what changed since the base', () => {
  test('nothing is said in so many words', async () => {
    const repo = branched();
    const { status, found, stderr } = await checked(repo);
    expect({ status, found }).toEqual({ status: 0, found: [] });
    const short = repo.git('rev-parse', '--short=7', 'main');
    expect(stderr).toBe(
      `plancmp: base: ${short}, where HEAD left main (--base)\n0 drafts changed since ${short}\n0 files checked, no findings\n`,
    );
  });

  test.each<[string, (repo: Repository) => void]>([
    ['committed', (repo) => void repo.commit({ 'drafts/v1.yaml': V1.replace('600', '800') })],
    [
      'staged',
      (repo) => {
        repo.write({ 'drafts/v1.yaml': V1.replace('600', '800') });
        repo.git('add', '.');
      },
    ],
    ['neither', (repo) => repo.write({ 'drafts/v1.yaml': V1.replace('600', '800') })],
    [
      'deleted and added again',
      (repo) => {
        repo.commit({ 'drafts/v1.yaml': undefined });
        repo.commit({ 'drafts/v1.yaml': V1.replace('600', '800') });
      },
    ],
    [
      'changed after the base went on',
      (repo) => {
        repo.git('checkout', '-q', 'main');
        repo.commit({ 'drafts/v2.yaml': draftFile('v2', ['Nobody sees this.']) });
        repo.git('checkout', '-q', 'work');
        repo.commit({ 'drafts/v1.yaml': V1.replace('600', '800') });
      },
    ],
  ])('a draft, %s', async (_, change) => {
    const repo = branched();
    change(repo);
    expect(await checked(repo)).toMatchObject({ status: 0, found: REWORDED, drafts: '1 draft changed: v1' });
  });

  test('new drafts, but for those that git ignores, and deleted ones', async () => {
    const repo = branched();
    repo.write({
      'drafts/v3.yaml': draftFile('v3', [FORCES]),
      'drafts/ignored.yaml': V2,
      'drafts/v2.yaml': undefined,
    });
    expect(await checked(repo, '--fail-on', 'warning')).toMatchObject({
      status: 1,
      found: ['drafts/v3.yaml note draft-added', 'drafts/v2.yaml warning draft-deleted'],
      drafts: '2 drafts changed: v3 (added), v2 (deleted)',
    });
  });

  test.each<[string, (repo: Repository) => void]>([
    ['by git', (repo) => void repo.git('mv', 'drafts/v1.yaml', 'drafts/v9.yaml')],
    ['by hand', ({ folder }) => renameSync(join(folder, 'drafts/v1.yaml'), join(folder, 'drafts/v9.yaml'))],
  ])('a draft that was renamed %s is compared with its old file', async (_, rename) => {
    const repo = branched();
    rename(repo);
    repo.write({ 'drafts/v9.yaml': V1.replace('id: v1', 'id: v9').replace('600', '800') });
    expect(await checked(repo)).toMatchObject({
      found: ['drafts/v9.yaml note draft-renamed', ...REWORDED.map((line) => line.replace('v1', 'v9'))],
      drafts: '1 draft changed: v9 (renamed)',
    });
  });

  test('another file name alone is no other draft', async () => {
    const repo = branched();
    repo.git('mv', 'drafts/v1.yaml', 'drafts/other.yaml');
    expect(await checked(repo)).toMatchObject({
      found: ['drafts/other.yaml warning id-file-name'],
      drafts: '1 draft changed: v1 (renamed)',
    });
  });

  test('a file that becomes another draft', async () => {
    const repo = branched();
    repo.write({ 'drafts/v1.yaml': draftFile('v7', [FORCES, ...OTHERS]) });
    expect((await checked(repo)).found).toContain('drafts/v1.yaml note draft-renamed');
  });

  test('two drafts that changed places are each compared with itself', async () => {
    const repo = branched();
    repo.write({ 'drafts/v1.yaml': V2, 'drafts/v2.yaml': V1.replace('600', '800') });
    const { found, drafts } = await checked(repo);
    expect(drafts).toBe('2 drafts changed: v2 (renamed), v1 (renamed)');
    expect(found.filter((line) => line.includes('id-file'))).toHaveLength(2);
    expect(found.filter((line) => !line.includes('id-file'))).toEqual(
      REWORDED.map((line) => line.replace('v1.yaml', 'v2.yaml')),
    );
  });

  test('several drafts in one run', async () => {
    const repo = branched();
    repo.write({
      'drafts/v1.yaml': V1.replace('600', '800'),
      'drafts/v2.yaml': V2.replace('fair', 'easy'),
    });
    expect(await checked(repo)).toMatchObject({
      found: [...REWORDED, 'drafts/v2.yaml note point-reworded'],
      drafts: '2 drafts changed: v1, v2',
    });
  });

  test('a mode is no change, line ends are one of no words', async () => {
    const repo = branched();
    chmodSync(join(repo.folder, 'drafts/v1.yaml'), 0o755);
    expect(await checked(repo)).toMatchObject({ found: [], drafts: '0 drafts changed' });
    repo.write({ 'drafts/v1.yaml': V1.replaceAll('\n', '\r\n') });
    expect(await checked(repo)).toMatchObject({
      found: ['drafts/v1.yaml note yaml-crlf'],
      drafts: '1 draft changed: v1',
    });
  });

  test('what neither side can be read as is an error, and said not to be compared', async () => {
    const repo = branched();
    repo.commit({ 'drafts/v1.yaml': V1.replace('title', 'tittle') });
    const broken = await checked(repo);
    expect(broken).toMatchObject({ status: 1, found: ['drafts/v1.yaml error schema-unknown-key'] });
    expect(broken.stderr).toContain('plancmp: not compared: drafts/v1.yaml\n');
    repo.git('branch', '-f', 'main', 'work');
    repo.commit({ 'drafts/v1.yaml': V1 });
    const mended = await checked(repo);
    expect(mended).toMatchObject({
      status: 1,
      found: ['drafts/v1.yaml error base-invalid'],
      drafts: '1 draft changed: v1',
    });
    repo.write({ 'drafts/v1.yaml': undefined });
    expect(await checked(repo)).toMatchObject({ status: 1, found: ['drafts/v1.yaml error base-invalid'] });
  });

  test('a published draft is neither deleted nor renamed', async () => {
    const repo = repository();
    const published = draftFile('v1', [FORCES], 'published: true\n');
    repo.commit({ 'drafts/v1.yaml': published });
    repo.git('checkout', '-q', '-b', 'work');
    repo.write({ 'drafts/v1.yaml': published.replace('id: v1', 'id: v3') });
    const renamed = await repo.run(['check', '--base', 'main']);
    expect(renamed.stdout).toContain(
      'error draft-renamed v3 was published under the id "v1", by which others cite it',
    );
    repo.write({ 'drafts/v1.yaml': undefined });
    expect(await checked(repo)).toMatchObject({ status: 1, found: ['drafts/v1.yaml error draft-deleted'] });
    const { stdout } = await repo.run(['check', '--base', 'main']);
    expect(stdout).toContain('v1 is deleted though it was published; it had 1 point');
  });

  test('links on a changed draft, and all files where a draft or the list of themes went', async () => {
    const repo = repository();
    const links = 'old: v1\nnew: v2\nlinks:\n- { link: fixed, old: [3], new: [1], reason: r, reviewer: a }\n';
    const themed = V2.replace('    text', '    themes: [fish]\n    text');
    const themes = 'themes:\n- { id: fish, title: Fish, description: Where boats may fish. }\n';
    repo.commit({
      'drafts/v1.yaml': V1,
      'drafts/v2.yaml': themed,
      'drafts/links/v1--v2.yaml': links,
      'drafts/themes.yaml': themes,
    });
    repo.git('checkout', '-q', '-b', 'work');
    repo.write({ 'drafts/v1.yaml': draftFile('v1', [FORCES, OTHERS[0] ?? '']) });
    expect(await checked(repo)).toMatchObject({
      status: 1,
      found: expect.arrayContaining([
        'drafts/links/v1--v2.yaml error link-ref-unknown',
        'drafts/v1.yaml note point-removed',
      ]),
    });
    repo.write({ 'drafts/v1.yaml': V1, 'drafts/themes.yaml': undefined });
    expect((await checked(repo)).found).toEqual(['drafts/v2.yaml error theme-unknown']);
    repo.write({ 'drafts/themes.yaml': themes, 'drafts/v1.yaml': undefined });
    expect((await checked(repo)).found).toContain('drafts/links/v1--v2.yaml error link-draft-unknown');
  });
});

describe('names narrow what is looked at', () => {
  const both = (repo: Repository) =>
    repo.write({
      'drafts/v1.yaml': V1.replace('600', '800'),
      'drafts/v2.yaml': undefined,
      'plans/v5.yaml': draftFile('v5', ['Trade is easy.']),
    });
  const start = () => {
    const repo = branched();
    repo.git('checkout', '-q', 'main');
    repo.commit({ 'plans/v5.yaml': draftFile('v5', ['Trade is fair.']) });
    repo.git('checkout', '-q', '-B', 'work');
    both(repo);
    return repo;
  };

  test.each<[string, string, string[]]>([
    ['an id', 'v1', REWORDED],
    ['a file', 'drafts/v1.yaml', REWORDED],
    ['a file, written otherwise', './drafts/v1.yaml', REWORDED.map((line) => `./${line}`)],
    ['the id of a deleted draft', 'v2', ['drafts/v2.yaml warning draft-deleted']],
    ['its file', 'drafts/v2.yaml', ['drafts/v2.yaml warning draft-deleted']],
    ['a folder', 'drafts', [...REWORDED, 'drafts/v2.yaml warning draft-deleted']],
    ['another folder', 'plans', ['plans/v5.yaml note point-reworded']],
    ['a file of another folder', 'plans/v5.yaml', ['plans/v5.yaml note point-reworded']],
  ])('%s', async (_, name, expected) => expect((await checked(start(), name)).found).toEqual(expected));

  test('a file that did not change is checked all the same', async () => {
    const repo = branched();
    expect((await checked(repo, 'v1')).stderr).toContain('1 file checked');
  });

  test('what is nowhere, and what has no version at the base', async () => {
    const repo = start();
    expect(await checked(repo, 'v8')).toMatchObject({
      status: 2,
      found: [],
      stderr: expect.stringContaining('named v8'),
    });
    const { stderr } = await repo.run(['check', '--base', 'main', '-'], { stdin: V1 });
    expect(stderr).toContain('not compared: standard input has no version at the base');
  });

  test('a renamed draft by its new name', async () => {
    const repo = branched();
    repo.git('mv', 'drafts/v1.yaml', 'drafts/v9.yaml');
    repo.write({ 'drafts/v9.yaml': V1.replace('id: v1', 'id: v9') });
    expect((await checked(repo, 'v9')).found).toEqual(['drafts/v9.yaml note draft-renamed']);
  });
});

describe('where the drafts are', () => {
  test('in a subfolder that is worked in, with spaces and letters of all scripts in its name', async () => {
    const repo = repository();
    repo.commit({ 'мій план/drafts/план-1.yaml': V1, 'drafts/v2.yaml': V2 });
    repo.git('checkout', '-q', '-b', 'work');
    repo.write({
      'мій план/drafts/план-1.yaml': V1.replace('600', '800'),
      'drafts/v2.yaml': draftFile('v2', ['No.']),
    });
    const { stdout } = await repo.run(['check', '--base', 'main'], { cwd: 'мій план' });
    expect(stdout).toContain('drafts/план-1.yaml:5:5 note quantity-changed');
    expect(stdout).not.toContain('v2');
  });

  test('in a folder that the settings of the change name, with those of the base still compared', async () => {
    const repo = branched();
    repo.git('mv', 'drafts', 'plans');
    repo.write({ 'plancmp.yaml': 'drafts: plans\n', 'plans/v1.yaml': V1.replace('600', '800') });
    expect(await checked(repo)).toMatchObject({
      found: REWORDED.map((line) => line.replace('drafts', 'plans')),
      drafts: '2 drafts changed: v1 (renamed), v2 (renamed)',
    });
    repo.commit();
    repo.git('branch', '-f', 'main', 'work');
    repo.git('mv', 'plans', 'sub');
    repo.write({ 'plancmp.yaml': 'drafts: sub\n' });
    expect(await checked(repo)).toMatchObject({
      found: [],
      drafts: '2 drafts changed: v1 (renamed), v2 (renamed)',
    });
    repo.git('mv', 'sub/v1.yaml', 'v1.yaml');
    expect((await checked(repo)).found).toEqual(['plans/v1.yaml warning draft-deleted']);
    repo.write({ 'plancmp.yaml': 'drafts: ../elsewhere\n' });
    expect((await checked(repo)).status).toBe(2);
  });

  test('in a second working tree', async () => {
    const repo = branched();
    repo.git('worktree', 'add', '-q', '--detach', 'second', 'main');
    repo.write({ 'second/drafts/v1.yaml': V1.replace('600', '800') });
    const { stdout } = await repo.run(['check', '--base', 'main'], { cwd: 'second' });
    expect(stdout).toContain('drafts/v1.yaml:5:5 note quantity-changed');
  });

  test('behind a symbolic link in the tree; not in a repository inside it, nor outside', async () => {
    const repo = branched();
    mkdirSync(join(repo.folder, 'sub'));
    symlinkSync('../drafts', join(repo.folder, 'sub/drafts'));
    repo.write({ 'drafts/v1.yaml': V1.replace('600', '800') });
    expect((await repo.run(['check', '--base', 'main'], { cwd: 'sub' })).stdout).toContain(
      'quantity-changed',
    );
    repo.write({ 'inner/drafts/v1.yaml': V1 });
    repo.git('init', '-q', 'inner/drafts');
    const inner = await repo.run(['check', '--base', 'main', 'inner/drafts']);
    expect(inner).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('inner/drafts is not in the git working tree'),
    });
  });

  test('nowhere, now or at the base', async () => {
    const repo = repository();
    repo.commit({ 'readme.txt': 'x' });
    expect(await repo.run(['check', '--base', 'main'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining(
        'nothing to check: there is no YAML file in ./drafts, now or at the base',
      ),
    });
  });
});
