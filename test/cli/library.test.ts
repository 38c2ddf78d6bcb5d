import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

import { loadParties } from '../../src/cli/library.ts';
import type { Site } from '../../src/cli/site.ts';
import { home } from '../support/run.ts';
import { setting } from '../support/shipped.ts';

let cwd = '';
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'plancmp-library-'));
  mkdirSync(join(cwd, 'drafts'));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

const silent = { isTTY: false, write: () => {} };
const site = (): Site => ({
  home,
  cwd,
  drafts: { shown: 'drafts', path: join(cwd, 'drafts') },
  settings: { findings: [], home: cwd },
  env: {},
  stdout: silent,
  stderr: silent,
  stdin: async () => new Uint8Array(),
  page: async () => false,
  onInterrupt: () => () => {},
  progress: () => {},
  working: (work) => work(),
  today: () => '2026-01-15',
});

it('parties of ./drafts rename those that ship, add to their names, and stand beside them', async () => {
  const own = 'parties:\n- { id: us, name: Washington, acronyms: [USG] }\n- { id: gulf, name: The Gulf }\n';
  writeFileSync(join(cwd, 'drafts', 'parties.yaml'), own);
  const { items } = await loadParties(site());
  const shipped = setting().parties;
  const before = shipped.find(({ id }) => id === 'us');
  expect(items).toHaveLength(shipped.length + 1);
  expect(items.find(({ id }) => id === 'us')).toEqual({
    id: 'us',
    name: 'Washington',
    aliases: ['United States', ...(before?.aliases ?? [])],
    acronyms: ['USG', ...(before?.acronyms ?? [])],
  });
  expect(items.at(-1)).toEqual({ id: 'gulf', name: 'The Gulf', aliases: [], acronyms: [] });
});
