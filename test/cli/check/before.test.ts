import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { draftFile } from '../../support/plain-draft.ts';
import { type Repository, repository } from '../../support/repository.ts';

const RIVERS = '  - { number: 2, text: Rivers are open., evidence: unverified }\n';
const V1 = draftFile('v1', ['Up to 600000 personnel serve.']) + RIVERS;
const RAISED = V1.replace('600', '800');

/** A repository with one draft, a point of which is unverified, and a branch checked out. */
function branched(files: Readonly<Record<string, string>> = {}): Repository {
  const repo = repository();
  repo.commit({ 'drafts/v1.yaml': V1, ...files });
  repo.git('checkout', '-q', '-b', 'work');
  return repo;
}

async function checked(repo: Repository, ...args: readonly string[]) {
  const { stdout, stderr, status } = await repo.run(['check', '--base', 'main', '-f', 'json', ...args]);
  const { findings, alreadyAtBase } = JSON.parse(stdout);
  const rules: string[] = findings.map(({ rule }: { rule: string }) => rule);
  return { rules, alreadyAtBase, findings, stderr, status };
}

const CHANGE = ['quantity-changed', 'point-reworded'];

test('what is no error and was found at the base too is left out, counted, and shown without a base', async () => {
  const repo = branched();
  repo.write({ 'drafts/v1.yaml': RAISED });
  const { rules, alreadyAtBase, stderr } = await checked(repo, '-o', 'summary.md');
  expect({ rules, alreadyAtBase }).toEqual({ rules: CHANGE, alreadyAtBase: 1 });
  const said = '1 finding below error that the base has too is left out; --no-base shows all';
  expect(stderr).toContain(`2 notes\n${said}\n`);
  expect((await repo.run(['check', '--base', 'main', '-f', 'markdown'])).stdout).toContain(
    `\n\n${said}.\n\n`,
  );
  const all = await repo.run(['check', '--no-base']);
  expect(all.stdout).toContain('note unverified-point');
  expect(all.stderr).not.toContain('left out');
});

test('what is new in the file is told: another finding, or the same of other words', async () => {
  const repo = branched();
  repo.write({ 'drafts/v1.yaml': V1.replace('open', 'closed') });
  expect((await checked(repo)).rules).toEqual(['point-reworded', 'unverified-point']);
  repo.write({ 'drafts/v1.yaml': V1 + RIVERS.replace('2', '3').replace('Rivers', 'Roads') });
  expect(await checked(repo)).toMatchObject({ rules: ['point-added', 'unverified-point'], alreadyAtBase: 1 });
});

test('numbers and lines may be others, and so may the name of the file', async () => {
  const repo = branched();
  repo.write({
    'drafts/v1.yaml': V1.replace('number: 2', 'number: 3').replace('- { number: 1', '- { number: 2'),
  });
  renameSync(join(repo.folder, 'drafts/v1.yaml'), join(repo.folder, 'drafts/v9.yaml'));
  expect(await checked(repo)).toMatchObject({ rules: ['id-file-name', expect.anything()], alreadyAtBase: 1 });
});

test('an error stays, and so does what another file makes of it', async () => {
  const gap = V1.replace('number: 2', 'number: 4');
  const repo = branched({ 'drafts/v1.yaml': gap });
  repo.write({ 'drafts/v1.yaml': gap.replace('600', '800') });
  expect(await checked(repo)).toMatchObject({ rules: expect.arrayContaining(['number-gap']), status: 1 });
});

test('a named file that does not differ has no news', async () => {
  expect(await checked(branched(), 'v1')).toMatchObject({ rules: [], alreadyAtBase: 1 });
});

test('an entry of links that a change made needless is told, one that was needless is not', async () => {
  const links = (why: string) =>
    `old: v1\nnew: v2\nlinks:\n- { link: fixed, old: [1], new: [1], reason: ${why}, reviewer: a }\n`;
  const repo = branched({ 'drafts/v2.yaml': draftFile('v2', ['Up to 600000 personnel serve.']) });
  repo.commit({ 'drafts/links/v1--v2.yaml': links('r') });
  repo.git('branch', '-f', 'main', 'work');
  repo.write({ 'drafts/links/v1--v2.yaml': links('another') });
  expect(await checked(repo)).toMatchObject({ rules: [], alreadyAtBase: 1 });
  repo.write({ 'drafts/v2.yaml': draftFile('v2', ['Up to 700000 personnel serve.']) });
  expect((await checked(repo)).rules).toContain('link-needless');
});

test('an entry that accepts what is left out matches it', async () => {
  const repo = branched();
  const [finding] = JSON.parse((await repo.run(['check', '-f', 'json'])).stdout).findings;
  await repo.run(['accept', finding.fingerprint, '--reason', 'Known.']);
  repo.commit({ 'drafts/v1.yaml': RAISED });
  expect(await checked(repo)).toMatchObject({ rules: CHANGE, alreadyAtBase: 1 });
  expect((await repo.run(['accept', '--prune', '--base', 'main'])).stdout).toContain('nothing to remove');
});

test('at one place the gravest finding comes first, then what a change does', async () => {
  const repo = branched({ 'plancmp.yaml': 'rules: { point-reworded: error }\n' });
  repo.write({ 'drafts/v1.yaml': RAISED });
  expect((await checked(repo)).rules).toEqual(['point-reworded', 'quantity-changed']);
});
