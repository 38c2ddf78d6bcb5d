import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import schema from '../../schemas/config.schema.json' with { type: 'json' };
import { rules } from '../../src/checks/rules.ts';
import { isFixed, readConfig } from '../../src/read/config.ts';
import { home } from '../support/run.ts';
import { read } from './lines.ts';

const line = (yaml: string) => `redLines:\n- { ${yaml} }\n`;
const redLineKeys =
  'id, level, reason, drafts, theme, point, quantity, atLeast, atMost, mustMention, mustNotMention, mustKeep';

test.each<[string, string, string[]]>([
  ['a list', '- a\n', ['1:1 error schema-type the file has to be a mapping, not a list']],
  [
    'a misspelt key',
    'failon: error\n',
    ['1:1 error schema-unknown-key unknown key "failon"; did you mean "failOn"?'],
  ],
  [
    'a level that is none',
    'rules:\n  text-duplicate: warn\n',
    [
      '2:19 error schema-value "text-duplicate" cannot be "warn"; expected error, warning, note or off; did you mean "warning"?',
    ],
  ],
  [
    'a misspelt rule',
    'rules:\n  text-duplicat: off\n',
    ['2:3 error schema-unknown-key unknown key "text-duplicat"; did you mean "text-duplicate"?'],
  ],
  [
    'a rule that nobody can set',
    'rules: { schema-type: off, number-duplicate: note, link-contradiction: off }\n',
    ['schema-type', 'number-duplicate', 'link-contradiction'].map(
      (rule, k) =>
        `1:${[10, 28, 52][k]} error config-rule-fixed the level of ${rule} cannot be set: what breaks it cannot be read or compared`,
    ),
  ],
  [
    'failOn',
    'failOn: off\n',
    ['1:9 error schema-value "failOn" cannot be "off"; expected error, warning, note or never'],
  ],
  [
    'no id',
    line('mustMention: [a]'),
    ['2:3 error schema-missing-key this red line has no "id", as in id: army-floor'],
  ],
  [
    'a misspelt test',
    line('id: a, atleast: 5, quantity: troops'),
    ['2:12 error schema-unknown-key unknown key "atleast"; did you mean "atLeast"?'],
  ],
  [
    'a far key',
    line('id: a, zzz: 5'),
    [`2:12 error schema-unknown-key unknown key "zzz"; known: ${redLineKeys}`],
  ],
  [
    'no test',
    line('id: a, theme: nato'),
    [
      '2:3 error red-line-without-test red line a tests nothing; give it atLeast, atMost, mustMention, mustNotMention or mustKeep',
    ],
  ],
  [
    'a quantity without a bound',
    line('id: a, quantity: troops'),
    ['2:3 error schema-missing-key this red line has no "atLeast", as in atLeast: 800000'],
  ],
  [
    'a bare number without a quantity',
    line('id: a, atLeast: 5'),
    ['2:3 error schema-missing-key this red line has no "quantity", as in quantity: personnel'],
  ],
  [
    'a bound that is no quantity',
    line('id: a, atMost: a lot, quantity: troops'),
    [
      '2:20 error schema-form "atMost" cannot be "a lot"; expected a number, or a quantity as in 10 years, USD 100 billion, 50% or 2027-01-01',
    ],
  ],
  [
    'a bound of another type',
    line('id: a, atMost: [5], quantity: troops'),
    ['2:20 error schema-type "atMost" has to be a number or text, not a list, as in atMost: 100'],
  ],
  [
    'terms',
    line('id: a, mustMention: NATO'),
    ['2:25 error schema-type "mustMention" has to be a list, not the text "NATO", as in mustMention: [NATO]'],
  ],
  [
    'a star inside a word',
    line('id: a, mustNotMention: ["*zone", "z*ne", "zone*"]'),
    ['*zone', 'z*ne'].map(
      (term, k) =>
        `2:${[29, 38][k]} error schema-form each of "mustNotMention" cannot be "${term}"; expected at most 200 letters, with a * only at the end of a word, as in - buffer zone*`,
    ),
  ],
  [
    'a term without end',
    line(`id: a, mustMention: [${'x'.repeat(201)}]`),
    [expect.stringMatching(/^2:26 error schema-form .* expected at most 200 letters/) as unknown as string],
  ],
  [
    'what is kept needs a draft',
    line('id: a, mustKeep: [v20#3, 3]'),
    ['2:30 error schema-type each of "mustKeep" has to be text, not 3, as in - "3"'],
  ],
  [
    'what is kept names a point',
    line('id: a, mustKeep: v20'),
    [
      '2:22 error schema-form "mustKeep" cannot be "v20"; expected a draft and its point or clause, as in v20#3, as in mustKeep: v20#3',
    ],
  ],
  [
    'a number that YAML misreads',
    line('id: a, point: 010, mustMention: [a]'),
    ['2:19 error schema-number written 010, YAML reads 10: quote it, as in point: "010"'],
  ],
  [
    'an id again',
    'redLines:\n- { id: a, mustMention: [a] }\n- { id: a, mustMention: [b] }\n',
    ['3:9 error id-duplicate id "a" is already on line 2; each id stands once'],
  ],
  [
    'all at once',
    'failOn: bad\nthemes: 5\nrules: { nope-such: off }\nredLines: [{ id: A, mustMention: [] }]\n',
    [
      '1:9 error schema-value "failOn" cannot be "bad"; expected error, warning, note or never',
      '2:9 error schema-type "themes" has to be text, not 5, as in themes: "5"',
      expect.stringMatching(
        /^3:10 error schema-unknown-key unknown key "nope-such"; known: /,
      ) as unknown as string,
      '4:18 error schema-form "id" cannot be "A"; expected lower-case letters, digits, dots, hyphens and underscores, as in id: army-floor',
      '4:34 error schema-empty "mustMention" is empty; expected at least one entry, as in mustMention: [Geneva Convention*]',
    ],
  ],
])('%s', (_, yaml, expected) => expect(read(readConfig, yaml)).toEqual(expected));

test('settings as they are used', () => {
  const yaml = `rules: { text-duplicate: off }
failOn: warning
drafts: plans
themes: lists/themes.yaml
redLines:
  - id: army-floor
    level: note
    reason: No fewer.
    drafts: [v1, v2]
    theme: army-caps
    point: v20#4
    quantity: personnel
    atLeast: 800000
    atMost: 900,000
    mustMention: [peacetime]
    mustKeep: v20#10b
  - { id: other, point: 4, mustNotMention: [a, b*], mustKeep: [v1#1, "v1#2"] }
`;
  const result = readConfig(new TextEncoder().encode(yaml), 'plancmp.yaml');
  expect(result.ok && result.value.config).toEqual({
    file: 'plancmp.yaml',
    levels: { 'text-duplicate': 'off' },
    failOn: 'warning',
    drafts: 'plans',
    themes: 'lists/themes.yaml',
    redLines: [
      {
        file: 'plancmp.yaml',
        line: 6,
        column: 5,
        id: 'army-floor',
        level: 'note',
        reason: 'No fewer.',
        drafts: ['v1', 'v2'],
        theme: 'army-caps',
        point: { draft: 'v20', ref: '4' },
        atLeast: { bound: { kind: 'number', value: 800000, text: '800000' }, of: 'personnel' },
        atMost: { bound: { kind: 'number', value: 900000, text: '900,000' }, of: 'personnel' },
        mustMention: ['peacetime'],
        mustNotMention: [],
        mustKeep: [{ draft: 'v20', ref: '10b' }],
      },
      {
        file: 'plancmp.yaml',
        line: 17,
        column: 5,
        id: 'other',
        point: { ref: '4' },
        mustMention: [],
        mustNotMention: ['a', 'b*'],
        mustKeep: [
          { draft: 'v1', ref: '1' },
          { draft: 'v1', ref: '2' },
        ],
      },
    ],
  });
});

test.each(['', '# nothing yet\n', '{}\n'])('settings may be nothing: %j', (yaml) => {
  expect(read(readConfig, yaml)).toEqual([]);
});

const settable = rules.filter(({ fixed }) => !fixed).map(({ rule }) => rule);

test('a rule that the schema leaves out is told to be fixed', () => {
  for (const { rule, fixed = false } of rules) expect([rule, isFixed(rule)]).toEqual([rule, fixed]);
});

/** `UPDATE=1` writes the rules into the schema. */
test('the rules of the schema are those that can be set', () => {
  const sorted = settable.toSorted();
  if (process.env.UPDATE) {
    const level = { $ref: '#/definitions/level' };
    const own = {
      ...schema.properties.rules,
      properties: Object.fromEntries(sorted.map((rule) => [rule, level])),
    };
    const all = { ...schema, properties: { ...schema.properties, rules: own } };
    writeFileSync(join(home, 'schemas/config.schema.json'), `${JSON.stringify(all, null, 2)}\n`);
  } else expect(Object.keys(schema.properties.rules.properties)).toEqual(sorted);
});

test('every key of the schema is described, and every example keeps it', () => {
  const described = (properties: object, path: string): void => {
    for (const [key, value] of Object.entries(properties) as [
      string,
      { description?: string; examples?: unknown[] },
    ][]) {
      if (key !== 'redLines' && key !== 'rules') expect(value.examples, path + key).not.toBeUndefined();
      expect(value.description, path + key).toMatch(/^.{10,}\.$/);
    }
  };
  described(schema.properties, '');
  const { properties } = schema.definitions.redLine;
  described(properties, 'redLines.');
  const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema);
  for (const [key, { examples }] of Object.entries<{ examples: readonly unknown[] }>(properties))
    for (const example of examples)
      expect(validate({ redLines: [{ id: 'a', [key]: example }] }), `${key}: ${example}`).toBe(true);
});
