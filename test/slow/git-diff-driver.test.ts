import { spawnSync } from 'node:child_process';
import { readFileSync, symlinkSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { type Repository, repository } from '../support/repository.ts';
import { home } from '../support/run.ts';

const v20 = readFileSync(join(home, 'drafts/v20.yaml'), 'utf8');
const weaker = v20.replace('stays at 800,000 in peacetime', 'stays at 600,000');

/** A repository whose git calls the built command for its drafts, with the shipped framework in it. */
function plans(): Repository {
  const repo = repository();
  repo.git(
    'config',
    'diff.plancmp.command',
    `"${process.execPath}" "${join(home, 'bin/plancmp.cjs')}" git-diff-driver`,
  );
  repo.commit({ '.gitattributes': 'drafts/** diff=plancmp\n', 'drafts/v20.yaml': v20 });
  return repo;
}

const comparison = '600,000 personnel (minus 200,000, minus a quarter)';

describe('real git', () => {
  it('diff, of the work tree, the index, a subfolder and without a repository', () => {
    const repo = plans();
    repo.write({ 'drafts/v20.yaml': weaker });
    const out = repo.git('diff');
    expect(out).toMatch(/^diff --plancmp a\/drafts\/v20\.yaml b\/drafts\/v20\.yaml\nFramework, 20 points/);
    expect(out).toContain(comparison);
    expect(repo.git('-C', 'drafts', 'diff')).toBe(out);
    expect(repo.git('-C', 'drafts', 'diff', '--relative')).toContain(comparison);
    expect(repo.git('diff', '--no-ext-diff')).toContain('diff --git ');
    repo.git('add', '.');
    expect(repo.git('diff')).toBe('');
    expect(repo.git('diff', '--cached')).toBe(out);
    repo.write({ 'drafts/old.yaml': v20 });
    const apart = spawnSync('git', ['diff', '--no-index', 'drafts/old.yaml', 'drafts/v20.yaml'], {
      cwd: repo.folder,
      env: repo.env,
      encoding: 'utf8',
    });
    expect([apart.status, apart.stderr]).toEqual([1, '']);
    expect(apart.stdout).toContain(comparison);
  });

  it('log, show and stash, where they are told to ask', () => {
    const repo = plans();
    repo.commit({ 'drafts/v20.yaml': weaker });
    for (const args of [
      ['log', '-p', '--ext-diff'],
      ['show', '--ext-diff'],
    ])
      expect(repo.git(...args)).toContain(comparison);
    expect(repo.git('log', '-p', '--ext-diff')).toContain('+ Framework, 20 points — new draft');
    repo.write({ 'drafts/v20.yaml': v20 });
    repo.git('stash');
    expect(repo.git('stash', 'show', '-p', '--ext-diff')).toContain('600,000 → 800,000 personnel');
  });

  it('renames, copies, modes, deletions and files that are no drafts, all in one run', () => {
    const repo = plans();
    const names = [
      'drafts/with space.yaml',
      'drafts/"quoted".yaml',
      'drafts/черновик.yaml',
      'drafts/two\nlines.yaml',
    ];
    repo.commit(
      Object.fromEntries(
        [...names, 'drafts/mode.yaml'].map((name) => [name, v20.replace('id: v20', 'id: x')]),
      ),
    );
    repo.commit({
      'drafts/themes.yaml': 'themes:\n- { id: a, title: A, description: B }\n',
      'drafts/link.yaml': 'x\n',
    });
    repo.git('mv', 'drafts/v20.yaml', 'drafts/v21.yaml');
    unlinkSync(join(repo.folder, 'drafts/link.yaml'));
    symlinkSync('v21.yaml', join(repo.folder, 'drafts/link.yaml'));
    repo.write({
      'drafts/v21.yaml': weaker,
      'drafts/themes.yaml': 'themes:\n- { id: a, title: A, description: C }\n',
      'drafts/bad.yaml': 'id: [\n',
      'drafts/binary.yaml': new Uint8Array([0, 1, 2]),
      ...Object.fromEntries(names.map((name) => [name, weaker.replace('id: v20', 'id: x')])),
    });
    repo.git('update-index', '--chmod=+x', 'drafts/mode.yaml');
    repo.git('add', '-A');
    repo.git('update-index', '--chmod=+x', 'drafts/mode.yaml');
    const out = repo.git('diff', '--cached', '-M');
    expect(out.match(/^diff --plancmp/gm)).toHaveLength(11);
    expect(out).toContain('rename from drafts/v20.yaml\nrename to drafts/v21.yaml\nFramework');
    expect(out).toContain('old mode 100644\nnew mode 100755\n');
    expect(out).toContain('Compared by lines: not a draft but a list of themes');
    expect(out).toContain('Compared by lines: not a file but a symbolic link');
    expect(out).toContain('Compared by lines: b/drafts/bad.yaml:');
    expect(out).toContain('Binary files /dev/null and b/drafts/binary.yaml differ');
    expect(out).toContain('diff --plancmp a/drafts/черновик.yaml b/drafts/черновик.yaml\n');
    expect(out).toContain('diff --plancmp "a/drafts/two\\nlines.yaml" "b/drafts/two\\nlines.yaml"\n');
    expect(out.match(/^ {2}army-caps {2}4 → 4 {2}800,000 → 600,000/gm)).toHaveLength(5);
    repo.commit();
    repo.write({ 'drafts/v22.yaml': weaker, 'drafts/v21.yaml': undefined });
    repo.git('add', '-A');
    expect(repo.git('diff', '--cached', '--no-renames')).toMatch(/deleted draft[\s\S]*new draft/);
  });

  it('a conflict, and a submodule', () => {
    const repo = plans();
    repo.git('checkout', '-q', '-b', 'other');
    repo.commit({ 'drafts/v20.yaml': weaker });
    repo.git('checkout', '-q', 'main');
    const last = repo.commit({ 'drafts/v20.yaml': v20.replace('800,000', '700,000') });
    expect(() => repo.git('merge', '-q', 'other')).toThrow();
    const out = repo.git('diff', '--base');
    expect(out).toMatch(/^\* Unmerged path drafts\/v20\.yaml: not compared/);
    expect(out).toContain('Compared by lines: b/drafts/v20.yaml:');
    repo.git('merge', '--abort');
    repo.git('update-index', '--add', '--cacheinfo', `160000,${last},drafts/sub`);
    expect(repo.git('diff', '--cached')).toContain(
      `a submodule\n--- /dev/null\n+++ b/drafts/sub\n@@ -0,0 +1 @@\n+Subproject commit ${last}`,
    );
  });

  it('in colour where git pages, as wide as its terminal', () => {
    const repo = plans();
    repo.write({ 'drafts/v20.yaml': weaker });
    const env = { ...repo.env, GIT_PAGER_IN_USE: 'true', COLUMNS: '120', TERM: 'xterm' };
    const { stdout } = spawnSync('git', ['diff'], { cwd: repo.folder, env, encoding: 'utf8' });
    expect(stdout).toContain('\u001b[1mdiff --plancmp');
    const widths = stripVTControlCharacters(stdout)
      .split('\n')
      .map((line) => line.length);
    expect(Math.max(...widths)).toBeGreaterThan(100);
    expect(Math.max(...widths)).toBeLessThanOrEqual(120);
  });

  it('a reader that has seen enough', () => {
    const repo = plans();
    repo.write({ 'drafts/v20.yaml': weaker });
    const shell = 'set -o pipefail; git diff | head -n 1';
    const { stdout, stderr } = spawnSync('bash', ['-c', shell], {
      cwd: repo.folder,
      env: repo.env,
      encoding: 'utf8',
    });
    expect([stdout, stderr]).toEqual(['diff --plancmp a/drafts/v20.yaml b/drafts/v20.yaml\n', '']);
  });
});
