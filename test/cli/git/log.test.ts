import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import schema from '../../../schemas/log.schema.json' with { type: 'json' };
import { type Repository, repository } from '../../support/repository.ts';
import type { World } from '../../support/run.ts';
import { ARMY, ARMY_UP, draftText, GRAIN, PEACE, VOTE, VOTE_SOON } from '../../support/versions.ts';

const A = 'drafts/a.yaml';
const text = (points: readonly string[], more = '') => draftText('a', points, more);

/** What the log says each commit did, without hashes, days and subjects. */
async function deeds(repo: Repository, name = 'a', world: World = {}): Promise<string[]> {
  const { stdout, status } = await repo.run(['log', name], { columns: 400, ...world });
  expect(status).toBe(0);
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => /^[0-9a-f]{7,} {2}\d{4}-\d\d-\d\d {2}(.*?)(?: {2}|$)/.exec(line)?.[1] ?? line);
}

describe('plancmp log', () => {
  it('says in a line what each commit did, later ones first', async () => {
    const repo = repository();
    repo.commit({ [A]: text([ARMY, VOTE, GRAIN]) }, 'First');
    repo.commit({ [A]: text([ARMY_UP, VOTE]) }, 'Raise and cut');
    repo.commit({ [A]: `# Comment\n${text([ARMY_UP, VOTE])}` }, 'Comment');
    repo.commit(
      { [A]: text([ARMY_UP, VOTE], 'note: Now noted.\n').replace('2025-12-24', '2025-12-25') },
      'Note',
    );
    repo.commit({ 'other.txt': 'x' }, 'Other');
    repo.commit({ [A]: text([ARMY_UP, VOTE]).replace('title', 'titel').replace('date', 'dat') }, 'Break');
    repo.commit(
      { [A]: text([ARMY_UP, VOTE], 'note: Now noted.\n').replace('2025-12-24', '2025-12-25') },
      'Mend',
    );
    repo.commit({ [A]: undefined }, 'Delete');
    repo.commit({ [A]: text([ARMY_UP, VOTE]).replace('number: 2,', 'number: 2, standing: open,') }, 'Back');
    expect(await deeds(repo)).toEqual([
      'added again; 1 change of standing',
      'deleted',
      'valid again',
      'does not validate: 2 errors',
      'only date and notes',
      'only layout or comments',
      '1 reworded, 1 removed; 600,000 → 800,000 personnel',
      'first version, 3 points',
    ]);
  });

  it('tells two numbers, counts the others, and says what a part of a text lacks', async () => {
    const many = (n: number) => `There are ${n} ships, ${n + 1} planes, ${n + 2} tanks and ${n + 3} lorries.`;
    const repo = repository();
    repo.commit({ [A]: text([many(10), VOTE], 'complete: false\n') });
    repo.commit({ [A]: text([many(20)], 'complete: false\n') });
    expect((await deeds(repo))[0]).toBe(
      '1 reworded, 1 not in a as disclosed; 10 → 20 ships, 11 → 21 planes, 3 more numbers',
    );
  });

  it('says what else may differ', async () => {
    const repo = repository();
    const points = (one: string) =>
      `id: a\ntitle: A\ndate: 2025-12-24\nsources:\n  s: { outlet: S }\npoints:\n  - ${one}\n`;
    repo.commit({ [A]: points('{ number: 1, text: A }') });
    repo.commit({ [A]: points('{ number: 2, text: A }') });
    repo.commit({ [A]: points('{ number: 2, title: T, text: A }') });
    repo.commit({ [A]: points('{ number: 2, title: T, themes: [nato], text: A }') });
    repo.commit({
      [A]: points('{ number: 2, title: T, themes: [nato], text: A, evidence: seen, sources: [s] }'),
    });
    expect((await deeds(repo)).slice(0, -1)).toEqual([
      'only sources and evidence',
      'only themes',
      'only titles of points',
      'only numbers',
    ]);
  });

  it('follows renames and new ids, and says where a file went on', async () => {
    const repo = repository();
    repo.commit({ [A]: text([ARMY, VOTE, GRAIN]) });
    repo.git('mv', A, 'drafts/b é.yaml');
    repo.commit({}, 'Rename');
    repo.commit({ 'drafts/b é.yaml': draftText('b', [ARMY_UP, VOTE, GRAIN]) }, 'New id');
    expect(await deeds(repo, 'b é')).toEqual([
      'id a → b; 1 reworded; 600,000 → 800,000 personnel',
      'renamed from drafts/a.yaml',
      'first version, 3 points',
    ]);
    expect(await deeds(repo, 'a')).toEqual(['renamed to drafts/b é.yaml', 'first version, 3 points']);
    expect(await deeds(repo, 'HEAD~2:drafts/a.yaml')).toEqual(['first version, 3 points']);
  });

  it('finds a draft that is gone by id and by path, also from a subfolder', async () => {
    const repo = repository();
    repo.commit({ [A]: text([ARMY]), 'sub/x.txt': 'x' });
    repo.commit({ [A]: undefined }, 'Delete');
    for (const name of ['a', A])
      expect(await deeds(repo, name)).toEqual(['deleted', 'first version, 1 point']);
    expect(await deeds(repo, '../drafts/a.yaml', { cwd: 'sub' })).toEqual([
      'deleted',
      'first version, 1 point',
    ]);
  });

  it('has a change that came by a merge once, and what the merge itself changed', async () => {
    const repo = repository();
    const far = [PEACE, ARMY, GRAIN, 'Prisoners are exchanged all for all.', VOTE];
    repo.commit({ [A]: text(far) });
    repo.git('checkout', '-q', '-b', 'side');
    repo.commit({ [A]: text(far.slice(0, 4)) }, 'Side');
    repo.git('checkout', '-q', 'main');
    repo.commit({ [A]: text(far.with(1, ARMY_UP)) }, 'Main');
    repo.git('merge', '-q', '--no-edit', '--no-commit', 'side');
    repo.git('commit', '-q', '-m', 'Merge');
    const clean = await deeds(repo);
    expect([...clean].sort()).toEqual([
      '1 removed; within 100 days → none',
      '1 reworded; 600,000 → 800,000 personnel',
      'first version, 5 points',
    ]);
    repo.write({ [A]: text([PEACE, ARMY_UP, GRAIN]) });
    repo.git('commit', '-q', '-a', '--amend', '-m', 'Evil');
    expect((await deeds(repo))[0]).toBe('1 removed');
    expect(await deeds(repo)).toHaveLength(4);
  });

  it('says that a shallow clone lacks what was before', async () => {
    const repo = repository();
    repo.commit({ [A]: text([ARMY]) });
    repo.commit({ [A]: text([ARMY_UP]) });
    repo.commit({ [A]: text([ARMY_UP, VOTE]) });
    repo.git('clone', '-q', '--depth', '2', `file://${repo.folder}`, 'clone');
    const clone = repository(join(repo.folder, 'clone'));
    expect(await deeds(clone)).toEqual([
      '1 new; none → within 100 days',
      '1 point; what changed is not in this shallow clone',
    ]);
    expect((await clone.run(['log', 'a'])).stderr).toBe(
      'plancmp: the history ends early because the clone is shallow: git fetch --unshallow\n',
    );
    expect((await clone.run(['log', 'a', '-n', '1'])).stderr).toBe('');
  });

  it('takes a version that never validated for no first version', async () => {
    const repo = repository();
    repo.commit({ [A]: 'id: a\n' });
    repo.commit({ [A]: text([ARMY]) });
    expect(await deeds(repo)).toEqual([
      'first version that validates, 1 point',
      'does not validate: 3 errors',
    ]);
  });

  it('takes a symbolic link for no draft', async () => {
    const repo = repository();
    repo.commit({ [A]: text([ARMY]), 'drafts/b.yaml': text([VOTE]) });
    repo.git('rm', '-q', '--cached', A);
    const blob = repo.git('rev-parse', 'HEAD:drafts/b.yaml');
    repo.git('update-index', '--add', '--cacheinfo', `120000,${blob},${A}`);
    repo.git('commit', '-q', '-m', 'Link');
    expect(await deeds(repo)).toEqual(['deleted', 'first version, 1 point']);
  });
});

describe('what plancmp log cannot read', () => {
  /** A repository of two versions, without the object that a revision names. */
  const damaged = (revision: string) => {
    const repo = repository();
    repo.commit({ [A]: text([ARMY]) });
    repo.commit({ [A]: text([ARMY_UP]) });
    const hash = repo.git('rev-parse', revision);
    rmSync(join(repo.folder, '.git/objects', hash.slice(0, 2), hash.slice(2)));
    return repo;
  };

  it.each(['HEAD~1', 'HEAD~1^{tree}'])('a history that lacks %s is a failure of git', async (revision) => {
    const { status, stdout, stderr } = await damaged(revision).run(['log', 'a']);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^plancmp: git failed: .+\n$/);
  });

  it('a version that git has lost is told like a broken one', async () => {
    expect(await deeds(damaged('HEAD~1:drafts/a.yaml'))).toEqual([
      'first version that validates, 1 point',
      'does not validate: 1 error',
    ]);
  });

  it('a broken list of themes stops it, as it stops a comparison', async () => {
    const repo = repository();
    repo.commit({ [A]: text([ARMY]), 'drafts/themes.yaml': 'themes: 1\n' });
    for (const argv of [
      ['log', 'a'],
      ['diff', '--last-change', 'a'],
    ]) {
      const { status, stdout, stderr } = await repo.run(argv);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toContain('plancmp: drafts/themes.yaml:1:9 error');
    }
    expect((await repo.run(['log', 'nix'])).status).toBe(2);
  });
});

describe('the look of plancmp log', () => {
  const history = () => {
    const repo = repository();
    repo.commit({ [A]: text([ARMY, VOTE]) }, 'A \u001b[31msubject\u202e that steers');
    repo.commit(
      { [A]: text([ARMY_UP, VOTE_SOON]) },
      'Raise the cap on the armed forces after the talks in Geneva',
    );
    return repo;
  };

  it('subjects stand beside where all fit, else below', async () => {
    const repo = history();
    const [h1, h2] = [repo.git('rev-parse', '--short', 'HEAD~1'), repo.git('rev-parse', '--short', 'HEAD')];
    const wide = await repo.run(['log', 'a'], { columns: 170 });
    expect(wide.stdout).toBe(
      [
        `${h2}  2026-01-02  2 reworded; 600,000 → 800,000 personnel, within 100 days → within 60 days  Raise the cap on the armed forces after the talks in Geneva\n`,
        `${h1}  2026-01-02  first version, 2 points${' '.repeat(52)}A \\u{1b}[31msubject\\u{202e} that steers\n`,
      ].join(''),
    );
    const narrow = await repo.run(['log', 'a', '--ascii'], { columns: 80 });
    expect(narrow.stdout).toBe(`${h2}  2026-01-02  2 reworded; 600,000 -> 800,000 personnel, within 100 days
                     -> within 60 days
                     Raise the cap on the armed forces after the talks in Geneva
${h1}  2026-01-02  first version, 2 points
                     A \\u{1b}[31msubject\\u{202e} that steers
`);
  });

  it('is paged and coloured on a terminal, and cut by -n', async () => {
    const repo = history();
    const { paged, stdout } = await repo.run(['log', 'a', '-n', '1'], { tty: true, columns: 100 });
    expect(stdout).toBe('');
    expect(paged[0]?.text).toContain('\u001b[1m');
    expect(paged[0]?.text).not.toContain('first version');
    expect((await repo.run(['log', 'a', '-n', '0'])).stderr).toContain('It is a whole number from 1 on.');
  });

  it('says on standard error that uncommitted changes are not in it', async () => {
    const repo = history();
    repo.write({ [A]: text([GRAIN]) });
    expect((await repo.run(['log', 'a'])).stderr).toBe(
      'plancmp: what is not committed yet is not in the list\n',
    );
  });

  it('a name that is not there is told with what is there', async () => {
    const repo = history();
    const said = async (name: string) => {
      const { status, stderr } = await repo.run(['log', name]);
      return [status, stderr];
    };
    expect(await said('b')).toEqual([
      2,
      expect.stringMatching(/^plancmp: there is no draft or file named b\. .*Known drafts: a\b/),
    ]);
    expect(await said('nosuch:a')).toEqual([
      2,
      'plancmp: there is no commit nosuch here. Known names: main\n',
    ]);
    expect(await said('HEAD:b')).toEqual([2, 'plancmp: no commit up to HEAD has b\n']);
    expect(await said('-')).toEqual([2, expect.stringContaining('standard input has no history')]);
    repo.write({ 'drafts/c.yaml': draftText('c', [ARMY]) });
    expect(await said('c')).toEqual([2, 'plancmp: c has no history yet: commit it first\n']);
  });

  it('tells a commit before those that it is based on, whatever the clocks said', async () => {
    const repo = history();
    repo.git('checkout', '-q', '-b', 'side');
    repo.write({ [A]: text([GRAIN]) });
    const env = { ...repo.env, GIT_COMMITTER_DATE: '2001-01-01T00:00:00Z' };
    execFileSync('git', ['commit', '-q', '-a', '-m', 'Past'], { cwd: repo.folder, env });
    repo.git('checkout', '-q', 'main');
    repo.commit({ 'drafts/b.yaml': draftText('b', [ARMY]) });
    repo.git('merge', '-q', '--no-edit', 'side');
    const all = await deeds(repo);
    expect(all.at(-1)).toMatch(/^first version/);
    expect(all).toHaveLength(3);
  });

  it('a commit without a message has no line for it', async () => {
    const repo = repository();
    repo.write({ [A]: text([ARMY]) });
    repo.git('add', '-A');
    repo.git('commit', '-q', '--allow-empty-message', '-m', '');
    repo.commit({ [A]: text([ARMY_UP]) }, 'x'.repeat(100));
    expect((await repo.run(['log', 'a'])).stdout).toMatch(/first version, 1 point\n$/);
  });

  it('as JSON keeps its schema', async () => {
    const repo = history();
    repo.git('mv', A, 'b.yaml');
    repo.commit({ 'b.yaml': draftText('b', [ARMY_UP, VOTE_SOON], 'note: x\n') });
    repo.commit({ 'b.yaml': 'id: b\n' });
    repo.commit({ 'b.yaml': undefined });
    repo.commit({ 'b.yaml': draftText('b', [ARMY_UP, VOTE_SOON, GRAIN]) });
    const { stdout } = await repo.run(['log', 'b.yaml', '-f', 'json'], { tty: true });
    const log = JSON.parse(stdout);
    const validate = new Ajv({ strict: true, formats: { date: true } }).compile(schema);
    validate(log);
    expect(validate.errors).toBeNull();
    expect(log.revisions.map((revision: { did: string }) => revision.did)).toEqual([
      'changed',
      'deleted',
      'broken',
      'noted',
      'changed',
      'added',
    ]);
    expect(log.revisions[0]).toMatchObject({ after: 'deleted', counts: { unchanged: 0, added: 1 } });
    expect(log.revisions[3]).toMatchObject({ from: A, was: 'a', id: 'b' });
    expect(log.revisions[4].numbers[0]).toMatchObject({ old: { value: 600_000 }, new: { value: 800_000 } });
    const printed = await repo.run(['schema', 'log']);
    expect(JSON.parse(printed.stdout)).toEqual(schema);
  });
});
