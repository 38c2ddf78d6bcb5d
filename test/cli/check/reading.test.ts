import { basename } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { draftFile } from '../../support/plain-draft.ts';
import { repository } from '../../support/repository.ts';

const read = vi.hoisted(() => [] as string[]);

vi.mock('node:fs', async (original) => {
  const real = await original<typeof import('node:fs')>();
  const readFileSync = (...args: Parameters<typeof real.readFileSync>) => {
    read.push(String(args[0]));
    return real.readFileSync(...args);
  };
  return { ...real, readFileSync };
});

beforeEach(() => void read.splice(0));

const TEXT = 'The armed forces are limited to 600000 personnel.';
const IDS = ['v1', 'v2', 'v3', 'v4'];
const LINE = '  - { id: floor, quantity: personnel, atLeast: 500000, reason: r }\n';

test.each([
  ['only what differs', 'failOn: error\n', ['v2.yaml']],
  [
    'all drafts, where a red line may find nothing to test',
    `redLines:\n${LINE}`,
    IDS.map((id) => `${id}.yaml`),
  ],
])('a check against a base reads %s', async (_, settings, expected) => {
  const repo = repository();
  const files = IDS.map((id) => [`drafts/${id}.yaml`, draftFile(id, [TEXT])]);
  repo.commit({ ...Object.fromEntries(files), 'plancmp.yaml': settings });
  repo.write({ 'drafts/v2.yaml': draftFile('v2', [TEXT.replace('600', '700')]) });
  const { stdout } = await repo.run(['check', '--base', 'HEAD']);
  expect(stdout).toContain('quantity-changed');
  const drafts = read.filter((path) => path.startsWith(repo.folder)).map((path) => basename(path));
  expect([...new Set(drafts)].filter((name) => /^v\d/.test(name)).sort()).toEqual(expected);
});
