import { expect, test } from 'vitest';
import { checkChanges, withFingerprints } from '../../src/checks/index.ts';
import { compare } from '../../src/compare/compare.ts';
import type { Finding } from '../../src/model.ts';
import { readDraft } from '../../src/read/index.ts';
import { setting } from '../support/shipped.ts';

const draft = (...texts: readonly string[]) =>
  `id: v1\ntitle: T\ndate: 2025-11-20\npoints:\n${texts.map((text, k) => `- number: ${k + 1}\n  text: ${text}\n`).join('')}`;

const FORCES = 'The armed forces of the state are limited to 600000 personnel for the time of the agreement.';
const RAISED = FORCES.replace('600000', '800000');
const OTHERS = ['Prisoners are exchanged one for one.', 'A council is set up by all sides.'];

/** What is found between two files, by rule with its fingerprint. */
function found(before: string, after: string): Map<string, string | undefined> {
  const [old, next] = [before, after].map((text) => {
    const read = readDraft(new TextEncoder().encode(text), 'drafts/v1.yaml');
    if (!read.ok) throw new Error('not a draft');
    return read.value;
  });
  if (!old || !next) throw new Error('two drafts make a comparison');
  const findings = checkChanges({ report: compare(old.draft, next.draft, setting()), old, new: next });
  return new Map(withFingerprints(findings).map(({ rule, fingerprint }) => [rule, fingerprint]));
}

const before = draft(FORCES, ...OTHERS);
const accepted = found(before, draft(RAISED, ...OTHERS));

test('a fingerprint is sixteen hexadecimal digits, one for each finding', () => {
  expect([...accepted.keys()]).toEqual(['point-reworded', 'quantity-changed']);
  for (const print of accepted.values()) expect(print).toMatch(/^[0-9a-f]{16}$/);
  expect(new Set(accepted.values()).size).toBe(2);
});

test.each<[string, string]>([
  ['another run', draft(RAISED, ...OTHERS)],
  ['a point on top', draft('A humanitarian committee is formed.', RAISED, ...OTHERS)],
  ['another order', draft(...OTHERS, RAISED)],
  [
    'another indentation',
    draft(RAISED, ...OTHERS)
      .replaceAll('\n-', '\n\n  -')
      .replaceAll('\n  t', '\n    t'),
  ],
  ['a text in lines', draft(RAISED.replaceAll(' ', '\n    '), ...OTHERS)],
])('it survives %s', (_, after) => {
  const again = found(before, after);
  for (const [rule, print] of accepted) expect([rule, again.get(rule)]).toEqual([rule, print]);
});

test('it does not survive another number', () => {
  const again = found(before, draft(FORCES.replace('600000', '900000'), ...OTHERS));
  for (const [rule, print] of accepted) expect(again.get(rule)).not.toBe(print);
});

test('that of a number survives other words of the point, and another way to write it', () => {
  const again = found(
    before,
    draft(RAISED.replace('800000', '800,000').replace('time', 'whole time'), ...OTHERS),
  );
  expect(again.get('quantity-changed')).toBe(accepted.get('quantity-changed'));
  expect(again.get('point-reworded')).not.toBe(accepted.get('point-reworded'));
});

test('it does not hold for another draft', () => {
  const other = (text: string) => text.replace('id: v1', 'id: v2');
  const again = found(other(before), other(draft(RAISED, ...OTHERS)));
  for (const [rule, print] of accepted) expect(again.get(rule)).not.toBe(print);
});

test('equal findings are told apart by their order', () => {
  const twice = (finding: Finding) =>
    withFingerprints([finding, finding]).map(({ fingerprint }) => fingerprint);
  const place = { file: 'drafts/v1.yaml', line: 1, column: 1, level: 'error' } as const;
  const [first, second] = twice({ ...place, rule: 'yaml-tab' });
  expect(first).not.toBe(second);
  expect(twice({ ...place, line: 9, rule: 'yaml-tab' })).toEqual([first, second]);
});

test('of a file it is by what is wrong, not by where that is or what is said to help', () => {
  const of = (finding: Finding) => withFingerprints([finding])[0]?.fingerprint;
  const place = { line: 3, column: 7, level: 'error' } as const;
  const unknown = { rule: 'theme-unknown', theme: 'natoo' } as const;
  const print = of({ ...place, ...unknown, file: 'drafts/v1.yaml', known: [] });
  expect(of({ ...place, ...unknown, file: 'a/v1.yml', line: 9, nearest: 'nato', known: ['nato'] })).toBe(
    print,
  );
  expect(of({ ...place, ...unknown, file: 'drafts/v2.yaml', known: [] })).not.toBe(print);
  expect(of({ ...place, ...unknown, file: 'drafts/v1.yaml', known: [], theme: 'x' })).not.toBe(print);
  const unverified = {
    ...place,
    file: 'v1.yaml',
    rule: 'unverified-point',
    words: 'Elections are held.',
  } as const;
  expect(of({ ...unverified, ref: '2' })).toBe(of({ ...unverified, ref: '1' }));
});

test('it is the same in every version, so that what was accepted stays so', () => {
  const place = { file: 'drafts/v1.yaml', line: 1, column: 1, level: 'error' } as const;
  const findings: Finding[] = [
    { ...place, rule: 'yaml-tab' },
    { ...place, rule: 'yaml-tab' },
    { ...place, rule: 'yaml-tab' },
    { ...place, rule: 'number-gap', missing: ['2'], before: '3' },
    { ...place, rule: 'source-unknown', source: 'a  b', known: [] },
  ];
  expect(withFingerprints(findings).map(({ fingerprint }) => fingerprint)).toEqual([
    '195c2b1101ff268e',
    '240b3ddcfbbc256f',
    '71818687df3058a5',
    '63e199fb680f2750',
    'a416019034ca5cd7',
  ]);
});

test('a standing, a party’s variant and evidence tell findings on the same words apart', () => {
  const place = { file: 'v1.yaml', line: 1, column: 1, level: 'note', draft: 'v1' } as const;
  const words = { of: 'point', old: ['1'], new: ['1'], oldWords: 'One.', newWords: 'One.' } as const;
  const findings: Finding[] = [
    { ...place, ...words, rule: 'standing-changed', standing: { old: 'agreed', new: 'open' } },
    { ...place, ...words, rule: 'standing-changed', standing: { old: 'agreed', new: null } },
    { ...place, ...words, rule: 'evidence-lowered', from: 'seen', to: 'partial' },
    { ...place, ...words, rule: 'evidence-lowered', from: 'seen', to: 'summary' },
    {
      ...place,
      ...words,
      party: { id: 'us', name: 'US' },
      rule: 'evidence-lowered',
      from: 'seen',
      to: 'partial',
    },
  ];
  expect(new Set(findings.map((finding) => withFingerprints([finding])[0]?.fingerprint)).size).toBe(5);
});

test('that of a red line is of the line too, whatever else is found', () => {
  const finding = (id: string) =>
    ({
      file: 'v1.yaml',
      line: 5,
      column: 3,
      level: 'error',
      rule: 'red-line-must-mention',
      draft: 'v1',
      redLine: { id },
      refs: [],
      words: 'Beta stays.',
      terms: ['gamma'],
    }) as unknown as Finding;
  const print = (id: string) => withFingerprints([finding(id)])[0]?.fingerprint;
  expect(print('a')).toBe(print('a'));
  expect(print('a')).not.toBe(print('b'));
});
