import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import packageJson from '../../package.json' with { type: 'json' };
import { home } from '../support/run.ts';

const text = readFileSync(join(home, '.github/workflows/ci.yml'), 'utf8');
const { on, permissions, jobs } = parse(text);
const { strategy, steps } = jobs.test;

it('the workflow runs on three systems and three versions of Node, from the lowest that is promised', () => {
  expect(Object.keys(on)).toEqual(['push', 'pull_request']);
  expect(strategy.matrix.os).toHaveLength(3);
  expect(strategy.matrix.node).toEqual([20, 22, 24]);
  expect(packageJson.engines.node).toMatch(/^>=20\./);
});

it('the workflow may read, no more, and runs no action that is not of GitHub', () => {
  expect(permissions).toEqual({ contents: 'read' });
  expect(Object.keys(jobs)).toEqual(['test']);
  expect(text).not.toMatch(/secrets\.|pull_request_target/);
  for (const { uses } of steps) if (uses) expect(uses).toMatch(/^actions\/[a-z-]+@v\d+$/);
});

it('the workflow runs scripts that are there', () => {
  const scripts = Array.from(text.matchAll(/npm run ([\w:]+)/g), ([, name]) => name);
  expect(scripts.length).toBeGreaterThan(0);
  for (const name of scripts) expect(packageJson.scripts).toHaveProperty([name ?? '']);
  expect(text).toContain('run: .ci/run\n');
});
