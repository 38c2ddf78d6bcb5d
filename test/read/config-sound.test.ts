import { expect, test } from 'vitest';
import { readConfig } from '../../src/read/config.ts';
import { read } from './lines.ts';

test('of settings that break their schema all that is sound is used', () => {
  const yaml = `rules: { text-duplicate: off, number-gap: [x] }
failOn: [a]
drafts: 1
themes: {}
redLines:
- x
- id: 1
  reason: 2
  drafts: [a, 1]
  theme: [b]
  point: [1]
  quantity: 3
  atLeast: 5
  mustKeep: [v1#2, v1, 3, "#4"]
  mustMention: [a, 1]
  mustNotMention: b
- { id: a, quantity: troops, atLeast: "  ", atMost: many }
- { id: b, point: v1#2#3, atLeast: 50%, mustKeep: 4 }
`;
  const none = { mustMention: [], mustNotMention: [], mustKeep: [] };
  const at = (line: number) => ({ file: 'plancmp.yaml', line, column: 3 });
  const result = readConfig(new TextEncoder().encode(yaml), 'plancmp.yaml');
  expect(!result.ok && result.sound?.config).toEqual({
    file: 'plancmp.yaml',
    levels: { 'text-duplicate': 'off' },
    redLines: [
      { ...at(6), ...none, id: '' },
      {
        ...at(7),
        id: '',
        drafts: ['a'],
        mustMention: ['a'],
        mustNotMention: [],
        mustKeep: [
          { draft: 'v1', ref: '2' },
          { draft: '', ref: '4' },
        ],
      },
      { ...at(17), ...none, id: 'a' },
      {
        ...at(18),
        ...none,
        id: 'b',
        point: { draft: 'v1', ref: '2#3' },
        atLeast: { bound: { kind: 'percentage', value: 50, text: '50%' } },
      },
    ],
  });
});

test('of settings that are no mapping nothing is', () => {
  const result = readConfig(new TextEncoder().encode('- a\n'), 'plancmp.yaml');
  expect(!result.ok && result.sound?.config).toEqual({ file: 'plancmp.yaml', levels: {}, redLines: [] });
  const broken = readConfig(new TextEncoder().encode('a: [\n'), 'plancmp.yaml');
  expect(Object.keys(broken)).toEqual(['ok', 'findings']);
});

const line = (yaml: string) => `redLines:\n- { ${yaml} }\n`;

test.each<[string, string, string[]]>([
  ['zero', 'id: a, quantity: troops, atLeast: 0', []],
  ['a quantity with its unit', 'id: a, atLeast: 10 years', []],
  ['both bounds', 'id: a, quantity: troops, atLeast: 1, atMost: 2', []],
  [
    'a bound and a misread point',
    'id: a, quantity: troops, atLeast: 1, point: 010',
    ['2:49 error schema-number written 010, YAML reads 10: quote it, as in point: "010"'],
  ],
  [
    'two bounds without a quantity',
    'id: a, atLeast: 1, atMost: 2',
    ['2:3 error schema-missing-key this red line has no "quantity", as in quantity: personnel'],
  ],
  [
    'an empty bound',
    'id: a, quantity: troops, atLeast: ""',
    ['2:39 error schema-empty "atLeast" is empty; expected a number or text, as in atLeast: 800000'],
  ],
  [
    'no id and no test',
    'theme: nato',
    ['2:3 error schema-missing-key this red line has no "id", as in id: army-floor'],
  ],
  [
    'an id that is none, and no test',
    'id: 1, theme: nato',
    ['2:9 error schema-type "id" has to be text, not 1, as in id: "1"'],
  ],
  [
    'an empty test',
    'id: a, mustMention: []',
    [
      '2:25 error schema-empty "mustMention" is empty; expected at least one entry, as in mustMention: [Geneva Convention*]',
    ],
  ],
])('a red line with %s', (_, yaml, expected) => expect(read(readConfig, line(yaml))).toEqual(expected));
