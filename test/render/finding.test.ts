import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import schema from '../../schemas/findings.schema.json' with { type: 'json' };
import { checks, linkChecks } from '../../src/checks/index.ts';
import type { Finding, FindingFacts } from '../../src/model.ts';
import { findingLine, findingMessage } from '../../src/render/finding.ts';
import { checkedOf, writtenAs } from '../support/found.ts';

const place = { file: 'v1.yaml', line: 3, column: 7 };
const finding = (facts: FindingFacts): Finding => ({ ...place, level: 'error', ...facts });

/** Every rule: who emits it, and facts to word it with. The compiler asks for a new rule here. */
const rules: {
  readonly [R in FindingFacts['rule']]: readonly [
    'file' | 'read' | 'check' | 'links',
    Extract<FindingFacts, { rule: R }>,
  ];
} = {
  'file-unreadable': ['file', { rule: 'file-unreadable', detail: 'missing' }],
  'file-too-large': ['read', { rule: 'file-too-large', bytes: 2, limit: 1 }],
  'file-encoding': ['read', { rule: 'file-encoding' }],
  'file-empty': ['read', { rule: 'file-empty' }],
  'yaml-syntax': ['read', { rule: 'yaml-syntax', detail: 'other', found: 'words' }],
  'yaml-tab': ['read', { rule: 'yaml-tab' }],
  'yaml-duplicate-key': ['read', { rule: 'yaml-duplicate-key', key: 'k', firstLine: 1 }],
  'yaml-alias': ['read', { rule: 'yaml-alias', what: 'anchor', name: 'a' }],
  'yaml-tag': ['read', { rule: 'yaml-tag', tag: '!t' }],
  'yaml-depth': ['read', { rule: 'yaml-depth', limit: 100 }],
  'yaml-documents': ['read', { rule: 'yaml-documents' }],
  'yaml-byte-order-mark': ['read', { rule: 'yaml-byte-order-mark' }],
  'yaml-crlf': ['read', { rule: 'yaml-crlf' }],
  'schema-unknown-key': ['read', { rule: 'schema-unknown-key', key: 'k', known: [] }],
  'schema-missing-key': ['read', { rule: 'schema-missing-key', key: 'k', within: 'point' }],
  'schema-type': ['read', { rule: 'schema-type', key: 'k', expected: ['string', 'null'], found: '{' }],
  'schema-empty': ['read', { rule: 'schema-empty', key: 'k', expected: ['array'] }],
  'schema-conflict': ['read', { rule: 'schema-conflict', key: 'text', with: 'deleted' }],
  'schema-repeated': ['read', { rule: 'schema-repeated', key: 'k', value: 'v', firstLine: 1 }],
  'schema-number': ['read', { rule: 'schema-number', key: 'number', written: '1.10', read: '1.1' }],
  'schema-value': ['read', { rule: 'schema-value', key: 'k', found: 'v', allowed: ['a', 'b', 'c'] }],
  'schema-form': ['read', { rule: 'schema-form', key: 'date', found: 'v', form: 'date' }],
  'number-duplicate': ['read', { rule: 'number-duplicate', number: '6', firstLine: 1 }],
  'id-duplicate': ['read', { rule: 'id-duplicate', id: 'nato', firstLine: 1 }],
  'name-duplicate': ['read', { rule: 'name-duplicate', name: 'US', firstLine: 1 }],
  'number-gap': ['check', { rule: 'number-gap', missing: ['2', '4–5'], before: '6' }],
  'number-order': ['check', { rule: 'number-order', number: '1', after: '2' }],
  'clause-duplicate': ['check', { rule: 'clause-duplicate', label: 'a', point: '1', firstLine: 1 }],
  'variant-duplicate': ['check', { rule: 'variant-duplicate', party: 'us', point: '1', firstLine: 1 }],
  'theme-unknown': ['check', { rule: 'theme-unknown', theme: 't', known: [] }],
  'theme-duplicate': ['check', { rule: 'theme-duplicate', theme: 't', point: '1' }],
  'source-unknown': ['check', { rule: 'source-unknown', source: 's', known: ['a'] }],
  'based-on-unknown': ['check', { rule: 'based-on-unknown', draft: 'd', known: [] }],
  'text-empty': ['check', { rule: 'text-empty', ref: '1' }],
  'text-character': ['check', { rule: 'text-character', codePoint: 7, what: 'control' }],
  'text-duplicate': ['check', { rule: 'text-duplicate', ref: '2', first: '1', firstLine: 1 }],
  'id-file-name': ['check', { rule: 'id-file-name', id: 'v1' }],
  'link-draft-unknown': ['links', { rule: 'link-draft-unknown', draft: 'd', known: [] }],
  'link-file-name': ['links', { rule: 'link-file-name', expected: 'a--b' }],
  'link-file-twice': ['links', { rule: 'link-file-twice', other: 'b--a' }],
  'link-ref-unknown': ['links', { rule: 'link-ref-unknown', ref: '9', draft: 'a', known: ['1'] }],
  'link-duplicate': ['links', { rule: 'link-duplicate', firstLine: 1 }],
  'link-fixed-twice': ['links', { rule: 'link-fixed-twice', ref: '9', draft: 'a', firstLine: 1 }],
  'link-contradiction': ['links', { rule: 'link-contradiction', old: '1', new: '2', firstLine: 1 }],
  'link-needless': ['links', { rule: 'link-needless', link: 'fixed' }],
};

test.each(Object.entries(rules))('%s is worded as one line without a full stop', (_, [, facts]) => {
  expect(findingMessage(facts)).toMatch(/^[^\n]{10,}[^.\n]$/);
});

const isDescribed = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);

test.each(Object.entries(rules))(
  '%s is described by the schema, with all its facts',
  async (_, [, facts]) => {
    isDescribed(JSON.parse(await writtenAs('json', checkedOf([finding(facts)]))));
    expect(isDescribed.errors).toBeNull();
  },
);

test.each([
  ['check', checks],
  ['links', linkChecks],
] as const)('the registry of checks has every rule that %s emits', (name, registry) => {
  const emitted = Object.values(rules).filter(([by]) => by === name);
  expect(registry.map(({ rule }) => rule).sort()).toEqual(emitted.map(([, { rule }]) => rule).sort());
});

test.each<[FindingFacts, string]>([
  [{ rule: 'file-unreadable', detail: 'missing' }, 'there is no such file'],
  [{ rule: 'file-unreadable', detail: 'directory' }, 'this is a folder, not a file'],
  [{ rule: 'file-unreadable', detail: 'denied' }, 'the file may not be read; its permissions forbid it'],
  [{ rule: 'file-unreadable', detail: 'other' }, 'the file cannot be read'],
  [{ rule: 'schema-unknown-key', key: 'k', known: [] }, 'unknown key "k"; none is known'],
  [
    { rule: 'schema-type', key: 'k', expected: ['string', 'null'], found: '{' },
    '"k" has to be text or null, not a mapping',
  ],
  [
    { rule: 'schema-value', key: 'k', found: 'v', allowed: ['a', 'b', 'c'] },
    '"k" cannot be "v"; expected a, b or c',
  ],
])('%j', (facts, expected) => expect(findingMessage(facts)).toBe(expected));

test('a line begins with the place, and what came from the file is shown safely and cut', () => {
  const key = `\u001b[31m\u202e${'x'.repeat(200)}`;
  const line = findingLine({
    ...finding({ rule: 'schema-unknown-key', key, known: ['a'] }),
    file: 'v\u0007.yaml',
  });
  expect(line).toBe(
    `v\\u{7}.yaml:3:7 error schema-unknown-key unknown key "\\u{1b}[31m\\u{202e}${'x'.repeat(74)}…"; known: a`,
  );
});
