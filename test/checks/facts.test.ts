import { expect, test } from 'vitest';
import { check, checkChanges } from '../../src/checks/index.ts';
import { compare } from '../../src/compare/compare.ts';
import type { Finding } from '../../src/model.ts';
import { readDraft } from '../../src/read/index.ts';
import { lines } from '../read/lines.ts';
import { setting } from '../support/shipped.ts';

const HEAD = 'id: v1\ntitle: T\ndate: 2025-11-20\nsources: { a: { outlet: A }, b: { outlet: B } }\n';

function draft(yaml: string) {
  const read = readDraft(new TextEncoder().encode(yaml), 'v1.yaml');
  if (!read.ok) throw new Error(lines(read.findings).join('\n'));
  return read.value;
}

/** Findings as programs read them, a place as `line:column`: a key that is not there is not `undefined` either. */
function facts(findings: readonly Finding[]) {
  return findings.map(({ file: _, line, column, level, ...rest }) => [`${line}:${column} ${level}`, rest]);
}

test('a change is told with its words, its refs and what became other', () => {
  const before = draft(`${HEAD}points:
- { number: 1, title: Vote, text: Elections are held within 100 days., standing: open }
- number: 2
  text: "On the border:"
  clauses:
  - { label: a, text: mines are cleared from the hills;, evidence: partial, sources: [a] }
  - { label: b, text: bridges are rebuilt at common cost., evidence: seen, sources: [a] }
- { number: 3, text: All parties receive a full amnesty. }
- { number: 4, text: "Frozen funds:", variants: [{ party: us, text: They are paid out to the victims., evidence: summary, sources: [a] }] }
- { number: 5, text: Troops leave the southern towns within a month. }
- { number: 6, text: A committee of both sides watches the line. }
`);
  const after = draft(`${HEAD}points:
- { number: 1, title: Vote, text: Elections are held within 100 days., standing: agreed }
- number: 2
  text: "On the border:"
  clauses:
  - { label: a, text: mines are cleared from the hills;, evidence: seen, sources: [a] }
  - { label: b, text: bridges are rebuilt at common cost within 2 years., evidence: partial, sources: [b] }
- { number: 3, text: "Frozen funds:", variants: [{ party: us, text: They are paid out to the victims., evidence: seen, sources: [a] }] }
- { number: 4, text: A committee of both sides watches the line. }
- { number: 5, text: Troops leave the southern towns within a month. }
- { number: 6, text: Museums reopen. }
`);
  const report = compare(before.draft, after.draft, { ...setting(), decisions: [] });
  const of = (
    kind: 'point' | 'clause',
    old: string[],
    next: string[],
    oldWords: string,
    newWords = oldWords,
  ) => ({
    draft: 'v1',
    of: kind,
    old,
    new: next,
    oldWords,
    newWords,
  });
  const [mines, bridges] = ['mines are cleared from the hills;', 'bridges are rebuilt at common cost.'];
  const soon = bridges.replace('.', ' within 2 years.');
  expect(facts(checkChanges({ report, old: before, new: after }))).toStrictEqual([
    [
      '6:3 note',
      {
        rule: 'standing-changed',
        title: 'Vote',
        ...of('point', ['1'], ['1'], 'Elections are held within 100 days.'),
        standing: { old: 'open', new: 'agreed' },
      },
    ],
    [
      '7:3 note',
      {
        rule: 'point-removed',
        ...of('point', ['3'], [], 'All parties receive a full amnesty.', ''),
        disclosed: true,
        elsewhere: [],
      },
    ],
    [
      '7:3 note',
      {
        rule: 'point-reworded',
        ...of('point', ['2'], ['2'], `On the border: ${mines} ${bridges}`, `On the border: ${mines} ${soon}`),
        kind: 'reworded',
        cosmetic: false,
      },
    ],
    [
      '10:5 warning',
      { rule: 'evidence-raised', ...of('clause', ['2a'], ['2a'], mines), from: 'partial', to: 'seen' },
    ],
    [
      '11:5 note',
      {
        rule: 'quantity-changed',
        ...of('clause', ['2b'], ['2b'], bridges, soon),
        signal: {
          kind: 'quantity',
          old: null,
          new: { kind: 'duration', value: 2, unit: 'year', text: 'within 2 years', bound: 'at most' },
        },
        parties: [],
      },
    ],
    [
      '11:5 note',
      {
        rule: 'evidence-lowered',
        ...of('clause', ['2b'], ['2b'], bridges, soon),
        from: 'seen',
        to: 'partial',
      },
    ],
    [
      '12:50 warning',
      {
        rule: 'evidence-raised',
        ...of('point', ['4'], ['3'], 'They are paid out to the victims.'),
        party: report.parties.find(({ id }) => id === 'us'),
        from: 'summary',
        to: 'seen',
      },
    ],
    [
      '13:3 note',
      { rule: 'point-moved', ...of('point', ['6'], ['4'], 'A committee of both sides watches the line.') },
    ],
    [
      '15:3 note',
      {
        rule: 'point-added',
        ...of('point', [], ['6'], '', 'Museums reopen.'),
        disclosed: true,
        elsewhere: [],
      },
    ],
  ]);
});

test('what a draft lacks is told with its evidence where it says one, and its words', () => {
  const read = draft(`${HEAD}points:
- { number: 1, text: Ports reopen., sources: [a] }
- { number: 2, text: Museums  reopen., evidence: seen }
- { number: 3, text: Schools reopen. }
- { number: 4, text: Troops leave., evidence: unverified }
- { number: 5, text: "At once:", clauses: [{ label: a, text: mines are cleared., sources: [a] }] }
- { number: 6, text: The line moves., variants: [{ party: us, text: It stays., evidence: unverified, sources: [a] }] }
- { number: 7, text: "At last:", clauses: [{ label: a, text: bridges are  rebuilt., evidence: unverified, sources: [b] }] }
`);
  expect(facts(check({ ...read, themes: [], drafts: ['v1'] }))).toStrictEqual([
    ['7:3 warning', { rule: 'source-missing', ref: '2', evidence: 'seen', words: 'Museums reopen.' }],
    ['8:3 warning', { rule: 'source-missing', ref: '3', words: 'Schools reopen.' }],
    ['9:3 note', { rule: 'unverified-point', ref: '4', words: 'Troops leave.' }],
    ['11:50 note', { rule: 'unverified-point', ref: '6 (us)', words: 'It stays.' }],
    ['12:44 note', { rule: 'unverified-point', ref: '7a', words: 'bridges are rebuilt.' }],
  ]);
});
