import { expect, test } from 'vitest';
import { withLevels } from '../../src/checks/index.ts';
import type { Finding, Levels } from '../../src/model.ts';

const place = { file: 'v1.yaml', line: 1, column: 1, level: 'error' } as const;
const gap: Finding = { ...place, rule: 'number-gap', missing: ['2'], before: '3' };
const line = (level?: 'warning') =>
  ({
    ...place,
    rule: 'red-line-at-least',
    redLine: { id: 'a', ...(level && { level }) },
  }) as unknown as Finding;

test.each<[string, Finding, Levels, string[]]>([
  ['a level that is set', gap, { 'number-gap': 'note' }, ['note']],
  ['another rule', gap, { 'number-order': 'note' }, ['error']],
  ['off', gap, { 'number-gap': 'off' }, []],
  ['a red line', line(), { 'red-line-at-least': 'note' }, ['note']],
  ['a red line with a level of its own', line('warning'), { 'red-line-at-least': 'note' }, ['error']],
  [
    'a change of red lines',
    { ...gap, rule: 'red-line-removed' } as unknown as Finding,
    { 'red-line-removed': 'off' },
    ['error'],
  ],
])('%s', (_, finding, levels, expected) =>
  expect(withLevels([finding], levels).map(({ level }) => level)).toEqual(expected),
);
