import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { draftFile } from '../../support/plain-draft.ts';
import { repository } from '../../support/repository.ts';

const V1 = draftFile('v1', ['The armed forces are limited to 600000 personnel.']);
const V2 = draftFile('v2', ['Trade is fair.']);

function changed() {
  const repo = repository();
  const base = repo.commit({ 'drafts/v1.yaml': V1, 'drafts/v2.yaml': V2 }).slice(0, 7);
  repo.write({
    'drafts/v1.yaml': V1.replace('600', '800'),
    'drafts/v2.yaml': V2.replace('fair', 'easy'),
    'drafts/v3.yaml': draftFile('v3', ['New.']),
  });
  return { repo, base };
}

test('a report of each draft that could be compared, the older version by the name that git has for it', async () => {
  const { repo, base } = changed();
  const { status } = await repo.run(['check', '--base', 'HEAD', '--reports', 'out/changes']);
  expect(status).toBe(0);
  expect(readdirSync(join(repo.folder, 'out/changes')).sort()).toEqual([
    'v1.html',
    'v1.md',
    'v2.html',
    'v2.md',
  ]);
  const markdown = readFileSync(join(repo.folder, 'out/changes/v1.md'), 'utf8');
  expect(markdown).toContain(`# Draft v1 (${base}) → Draft v1\n`);
  expect(markdown).toContain(`words ~~struck through~~ stand only in ${base}:v1, words`);
  expect(readFileSync(join(repo.folder, 'out/changes/v1.html'), 'utf8')).toContain('</html>');
});

test('two files of one id take different names', async () => {
  const { repo } = changed();
  repo.write({ 'drafts/v2.yaml': V2.replace('id: v2', 'id: v1') });
  repo.commit();
  repo.write({
    'drafts/v1.yaml': V1.replace('600', '900'),
    'drafts/v2.yaml': V2.replace('id: v2', 'id: v1').replace('fair', 'slow'),
  });
  await repo.run(['check', '--base', 'HEAD', '--reports', 'out']);
  expect(readdirSync(join(repo.folder, 'out')).sort()).toEqual(['v1-2.html', 'v1-2.md', 'v1.html', 'v1.md']);
});

test('nothing where nothing could be compared, and a failure where they cannot be written', async () => {
  const { repo } = changed();
  const blocked = await repo.run(['check', '--base', 'HEAD', '--reports', 'drafts/v1.yaml']);
  expect(blocked).toMatchObject({
    status: 2,
    stdout: '',
    stderr: expect.stringContaining('cannot make the folder'),
  });
  repo.write({ 'out/v1.html/x': '' });
  const half = await repo.run(['check', '--base', 'HEAD', '--reports', 'out']);
  expect(half).toMatchObject({ status: 2, stdout: '' });
  expect(existsSync(join(repo.folder, 'out/v1.md'))).toBe(false);
  repo.commit();
  await repo.run(['check', '--base', 'HEAD', '--reports', 'none']);
  expect(existsSync(join(repo.folder, 'none'))).toBe(false);
});
