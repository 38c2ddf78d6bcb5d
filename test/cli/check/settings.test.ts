import { expect, test } from 'vitest';
import { draftFile } from '../../support/plain-draft.ts';
import { type Repository, repository } from '../../support/repository.ts';

const V1 = draftFile('v1', ['The agreement reaffirms the sovereignty of the state.', 'Trade is free.']);
const KEEP = 'redLines:\n- { id: keep, drafts: [v1], mustKeep: v1#1 }\n';

/** What a check of the working tree finds since the last commit, without fingerprints. */
async function found(repo: Repository, args: readonly string[] = []) {
  const { status, stdout, stderr } = await repo.run(['check', '--base', 'HEAD', ...args]);
  return {
    status,
    lines: stdout
      .replace(/ \[[0-9a-f]{16}\]/g, '')
      .split('\n')
      .slice(0, -1),
    stderr,
  };
}

test('what a red line keeps of the draft itself is what it was at the base', async () => {
  const repo = repository();
  repo.commit({ 'drafts/v1.yaml': V1, 'plancmp.yaml': KEEP });
  expect(await found(repo)).toMatchObject({ status: 0, lines: [] });
  repo.write({ 'drafts/v1.yaml': V1.replace('The agreement', 'the Agreement') });
  expect((await found(repo)).status).toBe(0);
  repo.write({ 'drafts/v1.yaml': V1.replace('reaffirms', 'notes') });
  const { status, lines } = await found(repo);
  expect(status).toBe(1);
  expect(lines.filter((line) => line.includes('red-line'))).toEqual([
    expect.stringMatching(
      /^drafts\/v1\.yaml:\d+:\d+ error red-line-must-keep red line keep demands that v1#1 is kept, and v1 has it reworded as v1#1: /,
    ),
  ]);
});

test('a red line that goes is told, also of settings that had a mistake, and that were in another place', async () => {
  const repo = repository();
  repo.commit({ 'drafts/v1.yaml': V1, 'plancmp.yaml': `${KEEP}failon: error\n` });
  repo.write({ 'plancmp.yaml': 'failOn: error\n' });
  const gone = expect.stringContaining('error red-line-removed red line keep ');
  expect((await found(repo)).lines).toEqual([gone]);
  repo.write({ 'plancmp.yaml': undefined });
  expect((await found(repo)).lines).toEqual([gone]);
  repo.write({ 'more/own.yaml': 'failOn: error\n', 'plancmp.yaml': KEEP });
  expect((await found(repo, ['--config', 'more/own.yaml'])).lines).toEqual([]);
});

test('drafts at the root of the repository are compared too', async () => {
  const repo = repository();
  repo.commit({ 'v1.yaml': V1, 'plancmp.yaml': 'drafts: .\n' });
  repo.write({ 'v1.yaml': V1.replace('free', 'fair'), 'v2.yaml': V1.replace('id: v1', 'id: v2') });
  const { lines, stderr } = await found(repo);
  expect(lines.map((line) => line.split(' ').slice(0, 3).join(' '))).toContainEqual(
    expect.stringMatching(/^\.\/v1\.yaml:\d+:\d+ note point-reworded$/),
  );
  expect(stderr).toMatch(/^2 drafts changed since /m);
});

test('a clone without an index, and a draft that has no id yet', async () => {
  const repo = repository();
  repo.commit({ 'drafts/v1.yaml': V1 });
  repo.write({ 'drafts/v1.yaml': V1.replace('free', 'fair'), 'drafts/v2.yaml': 'title: A draft\n' });
  const { stdout } = await repo.run(['check', '--base', 'HEAD', '-f', 'json']);
  expect(JSON.parse(stdout).drafts).toMatchObject([
    { id: 'v1', change: 'changed' },
    { id: 'v2', file: 'drafts/v2.yaml', change: 'added' },
  ]);
  repo.write({ '.git/index': undefined });
  expect((await found(repo)).lines.join('\n')).toContain(' note point-reworded ');
});

test('links between a draft and what it was called before stop a comparison where they cannot be read', async () => {
  const repo = repository();
  repo.commit({ 'drafts/v1.yaml': V1, 'drafts/links/v1--v2.yaml': 'links: 5\n' });
  repo.git('mv', 'drafts/v1.yaml', 'drafts/v2.yaml');
  repo.write({ 'drafts/v2.yaml': V1.replace('id: v1', 'id: v2') });
  const { status, stderr } = await found(repo);
  expect(status).toBe(2);
  expect(stderr).toContain('drafts/links/v1--v2.yaml');
});
