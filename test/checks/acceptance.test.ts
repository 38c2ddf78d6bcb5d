import { describe, expect, it, test } from 'vitest';
import { accept, acceptanceChecks, isAcceptable, needless } from '../../src/checks/index.ts';
import { rules } from '../../src/checks/rules.ts';
import type { Acceptance, Acceptances, Finding, Looked } from '../../src/model.ts';
import { definite } from '../support/definite.ts';

const today = '2026-01-15';
const gap: Finding = {
  file: 'drafts/v1.yaml',
  line: 6,
  column: 15,
  level: 'error',
  rule: 'number-gap',
  missing: ['2'],
  before: '3',
  fingerprint: 'a'.repeat(16),
};
const twice: Finding = {
  file: 'drafts/v2.yaml',
  line: 5,
  column: 3,
  level: 'warning',
  rule: 'theme-duplicate',
  theme: 'nato',
  point: '1',
  fingerprint: 'b'.repeat(16),
};

/** Entries on lines 2, 3 and so on of the file. */
function entries(...list: readonly (Partial<Acceptance> & { fingerprint: string })[]): Acceptances {
  return list.map((entry, k) => ({
    file: 'plancmp-accepted.yaml',
    line: k + 2,
    column: 5,
    rule: 'number-gap',
    draft: 'v1',
    reason: 'Known.',
    ...entry,
  }));
}

const a = { fingerprint: 'a'.repeat(16) };
const b = { fingerprint: 'b'.repeat(16), rule: 'theme-duplicate', draft: 'v2' };
const everything: Looked = {};

/** What is accepted, by rule, and what is found in the file, as `line rule`. */
function judged(found: readonly Finding[], list: Acceptances, looked = everything, day = today) {
  const all = definite(accept(found, list, looked, day));
  return {
    accepted: all.flatMap((finding) => (finding.accepted ? [finding.rule] : [])),
    file: all.slice(found.length).map(({ line, rule }) => `${line} ${rule}`),
  };
}

describe('an accepted finding', () => {
  it('is marked with who, why and until when, and stays', () => {
    const known = { ...a, by: 'A. Reader', date: '2026-01-02', until: '2026-01-15' };
    const [first, second, ...rest] = accept([gap, twice], entries(known), everything, today);
    const { by, date, until } = known;
    expect(first).toEqual({ ...gap, accepted: { reason: 'Known.', by, date, until } });
    expect(second).toEqual(twice);
    expect(rest).toEqual([]);
  });

  it.each<[string, string, boolean]>([
    ['the day before its last', '2026-01-14', true],
    ['on its last day', '2026-01-15', true],
    ['the day after', '2026-01-16', false],
  ])('counts %s: %s', (_, day, counts) => {
    const list = entries({ ...a, until: '2026-01-15' });
    expect(judged([gap], list, everything, day)).toEqual({
      accepted: counts ? ['number-gap'] : [],
      file: counts ? [] : ['2 acceptance-expired'],
    });
  });

  it('that expired tells whether a finding counts again', () => {
    const list = entries({ ...a, until: '2026-01-01' }, { ...b, until: '2026-01-01' });
    const found = accept([gap], list, everything, today).slice(1);
    expect(found).toMatchObject([
      { level: 'warning', line: 2, counts: true },
      { level: 'warning', line: 3, counts: false },
    ]);
  });

  it('is covered by the entry that still counts where another expired', () => {
    const list = entries({ ...a, until: '2026-01-01' }, a);
    expect(judged([gap], list)).toEqual({
      accepted: ['number-gap'],
      file: ['2 acceptance-expired', '3 acceptance-duplicate'],
    });
  });

  it('is none that makes its file useless', () => {
    const empty: Finding = {
      ...a,
      rule: 'file-empty',
      level: 'error',
      file: 'drafts/v9.yaml',
      line: 1,
      column: 1,
    };
    expect(judged([empty], entries(a))).toEqual({ accepted: [], file: ['2 acceptance-unmatched'] });
  });
});

describe('an entry that matches nothing', () => {
  it.each<[string, Partial<Acceptance>, Looked, boolean]>([
    ['is noted where everything was looked at', {}, {}, true],
    ['is noted where its draft was looked at', {}, { files: new Set(['v1']) }, true],
    ['is not where it was not', {}, { files: new Set(['v2']) }, false],
    ['is noted where its rule was applied', {}, { rules: new Set(['number-gap']) }, true],
    ['is not where it was not applied', {}, { rules: new Set(['number-order']) }, false],
    [
      'is not where one of both is missing',
      {},
      { rules: new Set(['number-gap']), files: new Set(['v2']) },
      false,
    ],
  ])('%s', (_, entry, looked, isNoted) => {
    const list = entries({ ...a, ...entry });
    expect(judged([], list, looked).file).toEqual(isNoted ? ['2 acceptance-unmatched'] : []);
    expect(needless({ entries: list, findings: [], looked, today })).toEqual(isNoted ? list : []);
  });

  it('is told with its rule and fingerprint', () => {
    expect(accept([], entries(a), everything, today)).toEqual([
      {
        file: 'plancmp-accepted.yaml',
        line: 2,
        column: 5,
        level: 'note',
        rule: 'acceptance-unmatched',
        entry: a.fingerprint,
        of: 'number-gap',
      },
    ]);
  });

  it('without a draft is noted where every file was looked at alone', () => {
    const [{ draft, ...entry } = { draft: '' }] = entries(a);
    const list = [entry] as Acceptances;
    expect(judged([], list).file).toEqual(['2 acceptance-unmatched']);
    expect(judged([], list, { files: new Set(['v1']) }).file).toEqual([]);
    expect(judged([{ ...gap, rule: 'yaml-tab' } as Finding], list).file).toEqual([]);
  });

  it('is not noted where its draft cannot be read', () => {
    const broken: Finding = { rule: 'yaml-tab', level: 'error', file: 'drafts/v1.yaml', line: 1, column: 1 };
    expect(judged([broken], entries(a, b)).file).toEqual(['3 acceptance-unmatched']);
    const marked: Finding = { ...broken, rule: 'yaml-byte-order-mark', level: 'note' };
    expect(judged([marked], entries(a)).file).toEqual(['2 acceptance-unmatched']);
    const named = { ...broken, file: 'C:\\drafts\\v1.yaml.new.yml' };
    expect(judged([named], entries({ ...a, draft: 'v1.yaml.new' }, a)).file).toEqual([
      '3 acceptance-unmatched',
      '3 acceptance-duplicate',
    ]);
  });

  it('goes with those that expired, whatever was looked at', () => {
    const list = entries(a, { ...b, until: '2026-01-01' }, { fingerprint: 'c'.repeat(16), draft: 'v3' });
    const context = { entries: list, findings: [gap], looked: { files: new Set(['v1']) }, today };
    expect(needless(context)).toEqual([list[1]]);
  });
});

test('what makes a file useless cannot be accepted, nor what is wrong with an entry; all else can', () => {
  const not = rules.filter((rule) => !isAcceptable(rule)).map(({ rule }) => rule);
  expect(not).toEqual(expect.arrayContaining(['file-empty', 'yaml-tab', 'schema-type', 'number-duplicate']));
  expect(not).toEqual(expect.arrayContaining(acceptanceChecks.map(({ rule }) => rule)));
  expect(rules.filter((rule) => isAcceptable(rule)).map(({ rule }) => rule)).toEqual(
    expect.arrayContaining(['number-gap', 'text-character', 'link-needless', 'yaml-crlf']),
  );
});
