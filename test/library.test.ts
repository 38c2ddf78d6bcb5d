import { expect, it } from 'vitest';
import * as library from '../src/index.ts';
import {
  AT_ROOT,
  check,
  checkChanges,
  checkRedLines,
  compare,
  type Finding,
  findingFormats,
  findRule,
  readConfig,
  readDraft,
  readThemes,
  rules,
  withFingerprints,
  withLevels,
} from '../src/index.ts';
import { readme } from './support/readme.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

function right<T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false }): T {
  if (!result.ok) throw new Error('it cannot be read');
  return result.value;
}

const draft = (id: string, text: string) =>
  right(
    readDraft(
      bytes(`id: ${id}
title: A draft
date: 2026-01-15
points:
  - { number: 1, themes: [forces], text: ${text} }
  - { number: 3, themes: [forces], text: Elections are held. }
`),
      `drafts/${id}.yaml`,
    ),
  );

/** What a program does to check two texts by the settings that it read: no file, no command line. */
function findingsOf(settings: string): Finding[] {
  const { config, at } = right(readConfig(bytes(settings), 'plancmp.yaml'));
  const { themes } = right(
    readThemes(bytes('themes:\n  - { id: forces, title: Forces, description: Forces. }\n'), 'themes.yaml'),
  );
  const files = [
    draft('a', 'The army has 800 000 personnel.'),
    draft('b', 'The army has 600 000 personnel.'),
  ] as const;
  const [ids, known] = [themes.map(({ id }) => id), files.map((file) => file.draft.id)];
  const report = (old: (typeof files)[0]['draft'], next: typeof old) =>
    compare(old, next, { themes, parties: [], version: '1' });
  const found = [
    ...files.flatMap((file) => check({ ...file, themes: ids, drafts: known })),
    ...checkRedLines({
      lines: config.redLines,
      at,
      drafts: files.map((file) => ({ ...file, judged: true })),
      themes: ids,
      known,
      own: known,
      named: new Map(files.map((file) => [file.draft.id, file.draft])),
      report,
    }),
  ];
  return withFingerprints(withLevels(found, config.levels));
}

const SETTINGS = `rules: { number-gap: note }
redLines:
  - { id: floor, theme: forces, quantity: personnel, atLeast: 800000 }
  - { id: same, drafts: [b], mustKeep: a#1 }
`;

it('checks two texts by red lines, and writes SARIF', async () => {
  const findings = findingsOf(SETTINGS);
  const write = await findingFormats.sarif.load();
  const checked = {
    schemaVersion: 1,
    tool: { name: 'plancmp', version: '1' },
    files: ['drafts/a.yaml', 'drafts/b.yaml'],
    drafts: [],
    findings,
    failOn: 'error',
    fails: true,
  } as const;
  const { results } = JSON.parse(write(checked, rules, AT_ROOT)).runs[0];
  expect(results.map((result: { ruleId: string; level: string }) => [result.ruleId, result.level])).toEqual([
    ['number-gap', 'note'],
    ['number-gap', 'note'],
    ['red-line-at-least', 'error'],
    ['red-line-must-keep', 'error'],
  ]);
});

it('has every function that the README names', () => {
  const section = readme.slice(readme.indexOf('## As a library'));
  const names = Array.from(
    section.matchAll(/`([a-z]+(?:[A-Z]\w*)|check|accept|rules)`/g),
    ([, name]) => name,
  );
  expect(names).toContain('checkChanges');
  for (const name of names) expect(library).toHaveProperty([name ?? '']);
  expect(checkChanges).toBeTypeOf('function');
  expect(findRule('number-gap').rule).toBe('number-gap');
});
