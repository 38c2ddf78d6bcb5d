import { expect, test } from 'vitest';
import { redLineChanges, withLevels } from '../../src/checks/index.ts';
import type { Config, Finding } from '../../src/model.ts';
import { readConfig } from '../../src/read/index.ts';
import { findingLine } from '../../src/render/finding.ts';
import { settings } from '../support/red-lines.ts';

function config(yaml: string): Config {
  const read = readConfig(new TextEncoder().encode(yaml), 'plancmp.yaml');
  if (!read.ok) throw new Error(read.findings.map(findingLine).join('\n'));
  return read.value.config;
}

const place = { file: 'plancmp.yaml', line: 1, column: 1 };
const floor = 'id: floor, quantity: personnel, atLeast: 800000, reason: Why.';
const ban = 'id: ban, mustNotMention: [a, b]';
const changes = (before: string | undefined, now: string | undefined) =>
  redLineChanges(
    before === undefined ? undefined : config(before),
    now === undefined ? undefined : config(now),
    place,
  ).map(findingLine);

test.each<[string, string, string[]]>([
  ['nothing', floor, []],
  [
    'another reason, and another order of keys',
    'reason: Because., atLeast: 800000, id: floor, quantity: personnel',
    [],
  ],
  [
    'a lower floor',
    floor.replace('800000', '600000'),
    [
      'plancmp.yaml:2:3 error red-line-changed red line floor was changed: atLeast 800000 → 600000; reason: Why',
    ],
  ],
  [
    'a lower level and another scope',
    `${floor}, level: note, theme: nato, point: v2#1, drafts: [v2], mustKeep: v1#1`,
    [
      'plancmp.yaml:2:3 error red-line-changed red line floor was changed: level error → note; drafts none → v2; theme none → nato; point none → v2#1; mustKeep none → v1#1; reason: Why',
    ],
  ],
  [
    'another test',
    'id: floor, point: 1, mustMention: [a], atMost: 10 years',
    [
      'plancmp.yaml:2:3 error red-line-changed red line floor was changed: point none → 1; quantity personnel → none; atLeast 800000 → none; atMost none → 10 years; mustMention none → a',
    ],
  ],
  [
    'words that are excluded, and points of its own draft',
    `${floor}, mustNotMention: [a, b], drafts: [v1, v2], mustKeep: [v1#1, v2#2a]`,
    [
      'plancmp.yaml:2:3 error red-line-changed red line floor was changed: drafts none → v1, v2; mustNotMention none → a, b; mustKeep none → v1#1, v2#2a; reason: Why',
    ],
  ],
  [
    'another id',
    floor.replace('floor', 'ceiling'),
    [
      'plancmp.yaml:1:1 error red-line-removed red line floor is gone; reason: Why',
      'plancmp.yaml:2:3 note red-line-added red line ceiling is new; reason: Why',
    ],
  ],
])('%s', (_, now, expected) => expect(changes(settings(floor), settings(now))).toEqual(expected));

test('settings that are new, or gone', () => {
  const both = settings(`${floor}\n${ban}`);
  expect(changes(undefined, both).map((line) => line.split(' ')[2])).toEqual([
    'red-line-added',
    'red-line-added',
  ]);
  expect(changes(both, undefined).map((line) => line.split(' ')[2])).toEqual([
    'red-line-removed',
    'red-line-removed',
  ]);
  expect(changes(undefined, undefined)).toEqual([]);
});

test('a rule that is lowered lowers the lines that have no level of their own', () => {
  const lower = 'rules: { red-line-at-least: note, red-line-must-not-mention: off }\n';
  const own = settings(`${floor}, level: error\n${ban}`);
  expect(changes(own, lower + own)).toEqual([
    'plancmp.yaml:4:3 error red-line-changed red line ban was changed: level error → off, error',
  ]);
});

test('what changes is judged by the levels at the base', () => {
  const quiet = 'rules: { red-line-changed: off, red-line-removed: off }\n';
  const now = quiet + settings(floor.replace('800000', '600000'));
  expect(changes(settings(`${floor}\n${ban}`), now).map((line) => line.split(' ').slice(1, 3))).toEqual([
    ['error', 'red-line-removed'],
    ['error', 'red-line-changed'],
  ]);
  expect(changes(quiet + settings(floor), now)).toEqual([]);
  expect(changes(settings(`${floor}, level: note`), settings(floor))[0]).toContain(' note red-line-changed ');
  expect(changes(quiet.replaceAll('off', 'warning') + settings(floor), now)[0]).toContain(
    ' warning red-line-changed ',
  );
});

test('levels are set by rule, but for lines that have their own and for what became of lines', () => {
  const at = (level: Finding['level']) => ({ ...place, level });
  const findings: Finding[] = [
    { ...at('error'), rule: 'text-empty', ref: '1' },
    { ...at('warning'), rule: 'text-duplicate', ref: '1', first: '2', firstLine: 1 },
    { ...at('error'), rule: 'red-line-untested', redLine: { id: 'a' }, draft: 'v1', why: 'theme' },
    {
      ...at('error'),
      rule: 'red-line-untested',
      redLine: { id: 'b', level: 'error' },
      draft: 'v1',
      why: 'theme',
    },
    { ...at('warning'), rule: 'red-line-removed', redLine: { id: 'c' } },
    { ...at('error'), rule: 'id-file-name', id: 'v1' },
  ];
  const levels = {
    'text-empty': 'note',
    'text-duplicate': 'off',
    'red-line-untested': 'off',
    'red-line-removed': 'off',
  } as const;
  expect(withLevels(findings, levels).map(({ rule, level }) => `${rule} ${level}`)).toEqual([
    'text-empty note',
    'red-line-untested error',
    'red-line-removed warning',
    'id-file-name error',
  ]);
});
