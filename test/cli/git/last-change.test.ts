import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Repository, repository } from '../../support/repository.ts';
import { ARMY, ARMY_UP, draftText, GRAIN, PEACE, VOTE, VOTE_SOON } from '../../support/versions.ts';

const A = 'drafts/a.yaml';
const text = (points: readonly string[], more = '') => draftText('a', points, more);

/** What the last change is said to be: the first words of the two commits' hashes, the counts and what is told. */
async function last(repo: Repository, name = 'a', ...options: readonly string[]) {
  const outcome = await repo.run(['diff', '--last-change', name, '-f', 'json', ...options]);
  if (outcome.status !== 0) return { ...outcome, old: '', new: '', kinds: {} };
  const report = JSON.parse(outcome.stdout);
  const kinds = Object.fromEntries(Object.entries(report.counts).filter(([, n]) => n !== 0));
  return { ...outcome, old: report.old.id, new: report.new.id, kinds };
}

const short = (repo: Repository, rev: string) => repo.git('rev-parse', '--short', rev);

describe('diff --last-change', () => {
  it('shows the last commit that changed the wording, and says which', async () => {
    const repo = repository();
    repo.commit({ [A]: text([ARMY, VOTE]) }, 'First');
    repo.commit({ [A]: text([ARMY_UP, VOTE]) }, 'Raise the cap');
    repo.commit({ [A]: `# A comment.\n${text([ARMY_UP, VOTE], 'note: For readers.\n')}` }, 'Note');
    repo.commit({ 'other.txt': 'x' }, 'Other');
    const found = await last(repo);
    expect(found).toMatchObject({ kinds: { unchanged: 1, reworded: 1 } });
    const [old, now] = [short(repo, 'HEAD~3'), short(repo, 'HEAD~2')];
    expect([found.old, found.new]).toEqual([`${old}:a`, `${now}:a`]);
    expect(found.stderr).toBe(`plancmp: the last change of a is in ${now} (2026-01-02) Raise the cap\n`);
    const shown = await repo.run(['diff', '--last-change', 'a', '--exit-code', '--stat']);
    expect(shown.stdout).toContain(`2 points in ${old}:a, 2 in ${now}:a: 1 unchanged, 1 reworded.`);
    expect(shown.status).toBe(1);
    // The names in the report lead to the same comparison.
    const again = await repo.run(['diff', `${old}:a`, `${now}:a`, '--stat']);
    expect(again.stdout).toBe(shown.stdout);
  });

  it.each([
    ['standing', [{ standing: 'open' }]],
    ['order', []],
  ])('counts %s as wording', async (what) => {
    const repo = repository();
    repo.commit({ [A]: text([ARMY, VOTE, GRAIN]) });
    const after =
      what === 'order'
        ? text([GRAIN, ARMY, VOTE])
        : text([ARMY, VOTE, GRAIN]).replace('number: 1,', 'number: 1, standing: open,');
    repo.commit({ [A]: after });
    expect((await last(repo)).new).toBe(`${short(repo, 'HEAD')}:a`);
  });

  it('says that uncommitted changes are not in it', async () => {
    const repo = repository();
    repo.commit({ [A]: text([ARMY]) });
    repo.commit({ [A]: text([ARMY_UP]) });
    repo.write({ [A]: text([ARMY_UP, VOTE]) });
    expect((await last(repo)).stderr).toContain('plancmp: what is not committed yet is not in it\n');
    // Of another commit's history the working file is no part.
    expect((await last(repo, 'HEAD:a')).stderr).not.toContain('not committed');
  });

  it('follows a rename, and a new id', async () => {
    const repo = repository();
    repo.commit({ [A]: text([ARMY, VOTE, GRAIN]) });
    repo.commit({ [A]: text([ARMY_UP, VOTE, GRAIN]) }, 'Change');
    repo.git('mv', A, 'drafts/b.yaml');
    repo.commit({ 'drafts/b.yaml': draftText('b', [ARMY_UP, VOTE, GRAIN]) }, 'Rename');
    const found = await last(repo, 'b');
    expect([found.old, found.new]).toEqual([`${short(repo, 'HEAD~2')}:a`, `${short(repo, 'HEAD~1')}:a`]);
    repo.git('mv', 'drafts/b.yaml', 'c.yaml');
    repo.commit({ 'c.yaml': draftText('c', [ARMY_UP, VOTE_SOON, GRAIN]) }, 'Rename and change');
    const moved = await last(repo, 'c.yaml');
    expect([moved.old, moved.new]).toEqual(['b', 'c']);
    expect(JSON.parse(moved.stdout).new.file).toBe(`${short(repo, 'HEAD')}:c.yaml`);
  });

  it('finds a change that came by a merge in the commit that made it', async () => {
    const repo = repository();
    repo.commit({ [A]: text([PEACE, ARMY, GRAIN, VOTE]) });
    repo.git('checkout', '-q', '-b', 'side');
    repo.commit({ [A]: text([PEACE, ARMY_UP, GRAIN, VOTE]) }, 'On the side');
    repo.git('checkout', '-q', 'main');
    repo.commit({ 'other.txt': 'x' });
    repo.git('merge', '-q', '--no-edit', 'side');
    expect((await last(repo)).stderr).toContain(`is in ${short(repo, 'side')} (2026-01-02) On the side`);
  });

  it('finds it where both sides of a merge changed the draft', async () => {
    const repo = repository();
    const far = [PEACE, ARMY, GRAIN, 'Prisoners are exchanged all for all.', VOTE];
    const withPoint = (k: number, point: string) => text(far.with(k, point));
    repo.commit({ [A]: text(far) });
    repo.git('checkout', '-q', '-b', 'side');
    repo.commit({ [A]: withPoint(0, `${PEACE} It lasts.`) }, 'On the side');
    repo.git('checkout', '-q', 'main');
    repo.commit({ [A]: withPoint(4, VOTE_SOON) }, 'On main');
    repo.git('merge', '-q', '--no-edit', 'side');
    const { stderr } = await last(repo);
    expect(stderr).toMatch(/is in \w+ \(2026-01-02\) On (?:main|the side)\n/);
    expect(stderr).not.toContain('Merge');
    // A merge that was changed by hand is a change of its own.
    repo.commit({
      [A]: text(far.with(0, `${PEACE} It lasts.`).with(4, VOTE_SOON).with(2, 'No ship may pass.')),
    });
    repo.git('reset', '-q', '--soft', 'HEAD~1');
    repo.git('commit', '-q', '--amend', '-m', 'An evil merge');
    expect(repo.git('rev-list', '--parents', '-1', 'HEAD').split(' ')).toHaveLength(3);
    expect((await last(repo)).stderr).toContain('An evil merge');
  });

  it('is not lost where a merge took the other side', async () => {
    const repo = repository();
    repo.commit({ [A]: text([ARMY]) });
    repo.commit({ [A]: text([ARMY_UP]) }, 'Raise');
    repo.git('checkout', '-q', '-b', 'side', 'HEAD~1');
    repo.commit({ 'other.txt': 'x' });
    repo.git('merge', '-q', '--no-edit', '-s', 'ours', 'main');
    // The merge keeps 600,000: what main did is in the history, and the merge undid it.
    expect((await last(repo)).stderr).toContain('Raise');
  });

  it('compares a draft that came back with the version before its deletion', async () => {
    const repo = repository();
    repo.commit({ [A]: text([ARMY, VOTE]) });
    repo.commit({ [A]: undefined, 'other.txt': 'x' }, 'Delete');
    repo.commit({ [A]: text([ARMY_UP, VOTE]) }, 'Back');
    expect(await last(repo)).toMatchObject({
      old: `${short(repo, 'HEAD~2')}:a`,
      new: `${short(repo, 'HEAD')}:a`,
      kinds: { reworded: 1, unchanged: 1 },
    });
  });

  it('of a deleted draft is the last one before, and that it is gone is said', async () => {
    const repo = repository();
    repo.commit({ [A]: text([ARMY]) });
    repo.commit({ [A]: text([ARMY_UP]) });
    repo.commit({ [A]: undefined }, 'Delete');
    const found = await last(repo);
    expect(found.new).toBe(`${short(repo, 'HEAD~1')}:a`);
    expect(found.stderr).toContain(
      `plancmp: ${A} was deleted in ${short(repo, 'HEAD')} (2026-01-02) Delete\n`,
    );
  });

  it('passes over versions that do not validate, and says so', async () => {
    const repo = repository();
    repo.commit({ [A]: text([ARMY]) });
    repo.commit({ [A]: text([ARMY_UP]).replace('title', 'titel') }, 'Broken');
    repo.commit({ [A]: text([ARMY_UP]) }, 'Mended');
    const mended = await last(repo);
    expect([mended.old, mended.new]).toEqual([`${short(repo, 'HEAD~2')}:a`, `${short(repo, 'HEAD')}:a`]);
    repo.commit({ [A]: text([VOTE]).replace('title', 'titel') }, 'Broken again');
    const found = await last(repo);
    expect(found.new).toBe(mended.new);
    expect(found.stderr).toContain(
      `plancmp: warning: ${short(repo, 'HEAD')}:${A} does not validate and is passed over\n`,
    );
  });

  it('begins at a commit that is named', async () => {
    const repo = repository();
    repo.commit({ [A]: text([ARMY]) });
    repo.commit({ [A]: text([ARMY_UP]) });
    repo.commit({ [A]: text([ARMY_UP, VOTE]) });
    expect((await last(repo, 'HEAD~1:a')).new).toBe(`${short(repo, 'HEAD~1')}:a`);
    expect((await last(repo, 'HEAD~1:drafts/a.yaml')).kinds).toEqual({ reworded: 1 });
  });

  it('works in a subfolder, for report, and past hostile subjects', async () => {
    const repo = repository();
    repo.commit({ 'sub/drafts/a.yaml': text([ARMY]) });
    repo.commit({ 'sub/drafts/a.yaml': text([ARMY_UP]) }, '\u202eevil \u001b[2J subject');
    const { stdout, stderr } = await repo.run(['report', '--last-change', 'a'], { cwd: 'sub' });
    expect(stdout).toContain('800,000');
    expect(stderr).toContain('\\u{202e}evil \\u{1b}[2J subject');
  });

  it('is never "no changes" in a shallow clone', async () => {
    const repo = repository();
    repo.commit({ [A]: text([ARMY]) });
    repo.commit({ [A]: text([ARMY_UP]) });
    repo.commit({ 'other.txt': 'x' });
    repo.git('clone', '-q', '--depth', '1', `file://${repo.folder}`, 'clone');
    const clone = repository(join(repo.folder, 'clone'));
    expect(await last(clone)).toMatchObject({
      status: 2,
      stdout: '',
      stderr:
        'plancmp: no change of a was found, and the history ends early because the clone is shallow: git fetch --unshallow\n',
    });
    clone.git('fetch', '-q', '--unshallow');
    expect((await last(clone)).kinds).toEqual({ reworded: 1 });
  });

  it.each<[string, readonly string[], string]>([
    ['two drafts', ['a', 'a'], '--last-change takes one draft: leave out one of the two'],
    ['--swap', ['a', '--swap'], '--last-change goes from the older version to the newer: leave out --swap'],
    ['standard input', ['-'], 'what comes on standard input has no history'],
    ['one provision', ['a#1'], 'a history is that of a whole draft: leave out #1, and filter with --point 1'],
    ['what is staged', [':a'], 'what is staged has no history yet: leave out the colon'],
    ['an unknown revision', ['nix:a'], 'there is no commit nix here'],
    ['an unknown draft', ['nix'], 'there is no draft or file named nix.'],
    ['a draft of no commit', ['HEAD:nix'], 'no commit up to HEAD has nix'],
    ['a draft that was never committed', ['new'], 'new has no history yet: commit it first'],
    ['a draft that ships', ['v28'], 'v28 is not in this git repository'],
    ['a file elsewhere', ['../elsewhere.yaml'], '../elsewhere.yaml'],
    ['one version', ['a'], 'the wording of a has not changed since its first version, in '],
  ])('refuses %s', async (_, argv, said) => {
    const repo = repository();
    repo.commit({ [A]: text([ARMY]) });
    repo.write({ 'drafts/new.yaml': text([VOTE]) });
    const outcome = await repo.run(['diff', '--last-change', ...argv]);
    expect(outcome.stderr).toContain(said);
    expect(outcome).toMatchObject({ status: 2, stdout: '' });
  });

  it('refuses a folder without git', async () => {
    const repo = repository();
    const { stderr, status } = await repo.run(['diff', '--last-change', 'v28'], {
      env: { GIT_DIR: '/nowhere' },
    });
    expect(stderr).toContain('this folder is in no git repository');
    expect(status).toBe(2);
  });
});
