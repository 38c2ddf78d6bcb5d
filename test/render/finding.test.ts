import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import schema from '../../schemas/findings.schema.json' with { type: 'json' };
import {
  acceptanceChecks,
  changeChecks,
  checks,
  draftChecks,
  linkChecks,
  redLineRules,
} from '../../src/checks/index.ts';
import { rules as registry } from '../../src/checks/rules.ts';
import type { Finding, FindingFacts } from '../../src/model.ts';
import { findingLine, findingMessage } from '../../src/render/finding.ts';
import { checkedOf, writtenAs } from '../support/found.ts';

const place = { file: 'v1.yaml', line: 3, column: 7 };
const finding = (facts: FindingFacts): Finding => ({ ...place, level: 'error', ...facts });

const concerned = {
  draft: 'v1',
  of: 'point',
  old: ['1'],
  new: ['2'],
  oldWords: 'Old words.',
  newWords: 'New words.',
} as const;
const lone = { ...concerned, disclosed: true, elsewhere: [] };
const phrases = { old: { text: 'and' }, new: { text: 'or' } };
const duties = {
  old: { text: 'shall', rung: 'obligation' },
  new: { text: 'may', rung: 'permission' },
} as const;
const redLine = { id: 'floor', reason: 'No fewer.' };
const broken = { redLine, draft: 'v20', refs: ['4'], words: 'The strength is 6.' };
const number = (value: number) => ({ kind: 'number' as const, value, text: String(value) });

/** Every rule: who emits it, and facts to word it with. The compiler asks for a new rule here. */
const rules: {
  readonly [R in FindingFacts['rule']]: readonly [
    'file' | 'read' | 'check' | 'links' | 'draft' | 'change' | 'acceptance' | 'red-lines',
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
  'yaml-size': ['read', { rule: 'yaml-size', of: 'piece', limit: 500_000 }],
  'file-more-findings': ['read', { rule: 'file-more-findings', count: 2 }],
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
  'source-missing': ['check', { rule: 'source-missing', ref: '1', words: 'Words.' }],
  'unverified-point': ['check', { rule: 'unverified-point', ref: '1', words: 'Words.' }],
  'draft-added': ['draft', { rule: 'draft-added', draft: 'v1', points: 1 }],
  'draft-deleted': ['draft', { rule: 'draft-deleted', draft: 'v1', points: 1 }],
  'draft-renamed': ['draft', { rule: 'draft-renamed', draft: 'v1', from: 'v0' }],
  'base-invalid': [
    'draft',
    {
      rule: 'base-invalid',
      draft: 'v1',
      commit: '1a2b3c4',
      problem: 'file-empty',
      baseFile: 'v1.yaml',
      baseLine: 1,
      more: 0,
    },
  ],
  'point-removed': ['change', { rule: 'point-removed', ...lone }],
  'point-added': ['change', { rule: 'point-added', ...lone }],
  'point-moved': ['change', { rule: 'point-moved', ...concerned }],
  'point-reworded': ['change', { rule: 'point-reworded', ...concerned, kind: 'reworded', cosmetic: false }],
  'standing-changed': [
    'change',
    { rule: 'standing-changed', ...concerned, standing: { old: 'open', new: null } },
  ],
  'quantity-changed': [
    'change',
    {
      rule: 'quantity-changed',
      ...concerned,
      parties: [],
      signal: { kind: 'quantity', old: { kind: 'number', value: 1, text: '1' }, new: null },
    },
  ],
  'duty-changed': [
    'change',
    { rule: 'duty-changed', ...concerned, parties: [], signal: { kind: 'duty', ...duties } },
  ],
  'negation-changed': [
    'change',
    { rule: 'negation-changed', ...concerned, parties: [], signal: { kind: 'negation', ...phrases } },
  ],
  'party-changed': [
    'change',
    {
      rule: 'party-changed',
      ...concerned,
      parties: [{ id: 'us', name: 'United States' }],
      signal: { kind: 'party', old: { text: 'American', id: 'us' }, new: null },
    },
  ],
  'condition-changed': [
    'change',
    { rule: 'condition-changed', ...concerned, parties: [], signal: { kind: 'condition', ...phrases } },
  ],
  'and-or-changed': [
    'change',
    { rule: 'and-or-changed', ...concerned, parties: [], signal: { kind: 'and-or', ...phrases } },
  ],
  'scope-changed': [
    'change',
    { rule: 'scope-changed', ...concerned, parties: [], signal: { kind: 'scope', ...phrases } },
  ],
  'theme-gone-quiet': ['change', { rule: 'theme-gone-quiet', draft: 'v1', theme: 'nato', title: 'NATO' }],
  'theme-newly-raised': ['change', { rule: 'theme-newly-raised', draft: 'v1', theme: 'nato', title: 'NATO' }],
  'evidence-raised': ['change', { rule: 'evidence-raised', ...concerned, from: null, to: 'seen' }],
  'evidence-lowered': ['change', { rule: 'evidence-lowered', ...concerned, from: 'seen', to: null }],
  'published-text-changed': ['change', { rule: 'published-text-changed', ...concerned, kind: 'reworded' }],
  'published-withdrawn': ['change', { rule: 'published-withdrawn', draft: 'v1' }],
  'erratum-point-unknown': ['change', { rule: 'erratum-point-unknown', draft: 'v1', ref: '9' }],
  'link-draft-unknown': ['links', { rule: 'link-draft-unknown', draft: 'd', known: [] }],
  'link-file-name': ['links', { rule: 'link-file-name', expected: 'a--b' }],
  'link-file-twice': ['links', { rule: 'link-file-twice', other: 'b--a' }],
  'link-ref-unknown': ['links', { rule: 'link-ref-unknown', ref: '9', draft: 'a', known: ['1'] }],
  'link-duplicate': ['links', { rule: 'link-duplicate', firstLine: 1 }],
  'link-fixed-twice': ['links', { rule: 'link-fixed-twice', ref: '9', draft: 'a', firstLine: 1 }],
  'link-contradiction': ['links', { rule: 'link-contradiction', old: '1', new: '2', firstLine: 1 }],
  'link-needless': ['links', { rule: 'link-needless', link: 'fixed' }],
  'acceptance-expired': [
    'acceptance',
    { rule: 'acceptance-expired', entry: 'f', until: '2025-12-31', counts: true },
  ],
  'acceptance-unmatched': ['acceptance', { rule: 'acceptance-unmatched', entry: 'f', of: 'number-gap' }],
  'acceptance-duplicate': ['acceptance', { rule: 'acceptance-duplicate', entry: 'f', firstLine: 2 }],
  'config-rule-fixed': ['read', { rule: 'config-rule-fixed', set: 'schema-type' }],
  'red-line-without-test': ['read', { rule: 'red-line-without-test', id: 'a' }],
  'red-line-at-least': [
    'red-lines',
    { rule: 'red-line-at-least', ...broken, bound: number(8), stated: number(6), how: 'beyond' },
  ],
  'red-line-at-most': [
    'red-lines',
    { rule: 'red-line-at-most', ...broken, bound: number(6), stated: number(8), how: 'beyond' },
  ],
  'red-line-must-mention': ['red-lines', { rule: 'red-line-must-mention', ...broken, term: 'NATO' }],
  'red-line-must-not-mention': ['red-lines', { rule: 'red-line-must-not-mention', ...broken, term: 'NATO' }],
  'red-line-must-keep': [
    'red-lines',
    { rule: 'red-line-must-keep', ...broken, kept: 'a#1', kind: 'reworded', disclosed: true, oldWords: 'x' },
  ],
  'red-line-untested': ['red-lines', { rule: 'red-line-untested', redLine, draft: 'v20', why: 'theme' }],
  'red-line-theme-unknown': ['red-lines', { rule: 'red-line-theme-unknown', redLine, theme: 'n', known: [] }],
  'red-line-draft-unknown': ['red-lines', { rule: 'red-line-draft-unknown', redLine, draft: 'n', known: [] }],
  'red-line-ref-unknown': [
    'red-lines',
    { rule: 'red-line-ref-unknown', redLine, draft: 'v20', ref: '9', known: ['1'] },
  ],
  'red-line-changed': [
    'red-lines',
    { rule: 'red-line-changed', redLine, differences: [{ key: 'atLeast', old: '8' }] },
  ],
  'red-line-removed': ['red-lines', { rule: 'red-line-removed', redLine }],
  'red-line-added': ['red-lines', { rule: 'red-line-added', redLine }],
};

test('the registry of rules has every rule that a finding can have, once', () => {
  expect(registry.map(({ rule }) => rule).sort()).toEqual(Object.keys(rules).sort());
});

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
  ['draft', draftChecks],
  ['change', changeChecks],
  ['acceptance', acceptanceChecks],
  ['red-lines', redLineRules],
] as const)('the registry of checks has every rule that %s emits', (name, registered) => {
  const emitted = Object.values(rules).filter(([by]) => by === name);
  expect(registered.map(({ rule }) => rule).sort()).toEqual(emitted.map(([, { rule }]) => rule).sort());
});

test.each<[FindingFacts, string]>([
  [{ rule: 'file-unreadable', detail: 'missing' }, 'there is no such file'],
  [{ rule: 'file-unreadable', detail: 'directory' }, 'this is a folder, not a file'],
  [{ rule: 'file-unreadable', detail: 'denied' }, 'the file may not be read; its permissions forbid it'],
  [{ rule: 'file-unreadable', detail: 'special' }, 'this is a pipe or a device, not a file'],
  [
    { rule: 'file-unreadable', detail: 'outside' },
    'this is a symbolic link that leads out of the repository; it is not followed',
  ],
  [{ rule: 'file-unreadable', detail: 'loop' }, 'its symbolic links lead round in a circle'],
  [{ rule: 'file-unreadable', detail: 'dangling' }, 'this is a symbolic link to what is not there'],
  [{ rule: 'file-unreadable', detail: 'long-name' }, 'the name is too long for a file'],
  [{ rule: 'file-unreadable', detail: 'socket' }, 'this is a socket, not a file'],
  [{ rule: 'file-unreadable', detail: 'device' }, 'the disk or device reports an error'],
  [
    { rule: 'file-unreadable', detail: 'handles' },
    'too many files are open; raise the limit of open files (ulimit -n)',
  ],
  [{ rule: 'file-too-large', limit: 5 }, 'the file has more than 5 bytes; that is the limit'],
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

test.each<[string, FindingFacts, string]>([
  [
    'both numbers, the title and only what differs',
    {
      rule: 'point-reworded',
      ...concerned,
      title: 'Armed forces',
      kind: 'reworded',
      cosmetic: false,
      oldWords: 'The strength of the armed forces is limited to 600,000 in the years that follow it.',
      newWords: 'The strength of the armed forces is limited to 800,000 in the years that follow it.',
    },
    'point 1 → 2 "Armed forces" is reworded: "…is limited to 600,000 in the years…" → "…is limited to 800,000 in the years…"',
  ],
  [
    'several points, and that nothing matters of it',
    { rule: 'point-reworded', ...concerned, old: ['1', '2'], kind: 'merged', cosmetic: false },
    'points 1, 2 → 2 are merged: "Old words." → "New words."',
  ],
  [
    'that a rewording is cosmetic',
    { rule: 'point-reworded', ...concerned, new: ['1'], kind: 'reworded', cosmetic: true },
    'point 1 is reworded (cosmetic): "Old words." → "New words."',
  ],
  [
    'a text that is known to lack parts',
    { rule: 'point-removed', ...lone, new: [], newWords: '', disclosed: false },
    'point 1 is not in it as disclosed: "Old words."',
  ],
  [
    'where else the words stand',
    { rule: 'point-removed', ...lone, new: [], elsewhere: ['5b'] },
    'point 1 is no point of its own any more and stands as 5b: "Old words."',
  ],
  [
    'that a clause became a point',
    { rule: 'point-added', ...lone, old: [], elsewhere: ['5b'] },
    'point 2 is now a point of its own and was 5b: "New words."',
  ],
  [
    'that the older text lacked parts',
    { rule: 'point-added', ...lone, old: [], disclosed: false },
    'point 2 was not in it as disclosed: "New words."',
  ],
  [
    'whose variant it is, and the party with its own word',
    {
      rule: 'party-changed',
      ...concerned,
      of: 'clause',
      old: ['1a'],
      new: ['1a'],
      party: { id: 'ukraine', name: 'Ukraine' },
      parties: [{ id: 'us', name: 'United States' }],
      signal: { kind: 'party', old: { text: 'American', id: 'us' }, new: null },
    },
    'clause 1a, Ukraine (variant): party removed United States ("American")',
  ],
  [
    'how many things are wrong at the base',
    {
      rule: 'base-invalid',
      draft: 'v1',
      commit: '1a2b3c4',
      problem: 'schema-type',
      baseFile: 'drafts/v1.yaml',
      baseLine: 3,
      more: 2,
    },
    'not compared: its version at 1a2b3c4 cannot be read (schema-type on line 3 of drafts/v1.yaml and 2 more)',
  ],
  [
    'words that are the same on both sides, once',
    { rule: 'published-text-changed', ...concerned, oldWords: 'New words.', kind: 'moved' },
    'point 1 → 2 is moved in a published draft; add an entry to "errata", with date and reason: "New words."',
  ],
  [
    'what a point is said to be without a source',
    { rule: 'source-missing', ref: '1', evidence: 'seen', words: 'Words.' },
    'point 1 has "evidence: seen" and cites no source; name one in "sources"',
  ],
])('a finding tells %s', (_, facts, expected) => expect(findingMessage(facts)).toBe(expected));

test('words of a draft cannot steer a terminal from a finding', () => {
  const hostile = '\u001b[31m\u202e::error::';
  const message = findingMessage({
    rule: 'point-removed',
    ...lone,
    title: hostile,
    oldWords: hostile,
    elsewhere: [hostile],
  });
  expect(message).toContain('\\u{1b}[31m\\u{202e}');
  expect(message).not.toContain('\u001b');
});

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
