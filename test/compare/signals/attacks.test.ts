import { describe, expect, it } from 'vitest';
import { isCosmetic } from '../../../src/compare/cosmetic.ts';
import { signalsOf } from '../../../src/compare/signals.ts';
import { wordEdits } from '../../../src/text/edits.ts';
import { type Attack, known, mustBeSilent, mustMatter, mustSignal } from './attacks.ts';
import { reading } from './reading.ts';

/** What is told of an edit, each way round. */
function bothWays([old, next]: Attack) {
  return [
    [old, next],
    [next, old],
  ].map(([from = '', to = '']) => {
    const { edits } = wordEdits(from, to);
    const signals = signalsOf(edits, reading);
    const cosmetic = isCosmetic({ compared: 'lead', edits, signals, clauses: [] }, 'en');
    return { signals, kinds: signals.map(({ kind }) => kind), cosmetic };
  });
}

/** The edit among others that change no more than form. */
function underMarks([old, next]: Attack): Attack {
  return [
    `The centre, roads, ports, and towns of the „zone“ reopen, as the two sides agreed in the talks. ${old} The long-term programme for schools goes on;`,
    `The Center, roads, ports and towns of the "zone" reopen, as the two sides agreed in the talks. ${next} The long term program for schools goes on.`,
  ];
}

describe.each(Object.entries(mustSignal))('%s', (kind, attacks) => {
  it.each(attacks)('%s | %s', (...attack) => {
    for (const { kinds } of bothWays(attack)) expect(kinds).toContain(kind);
  });

  it.each(attacks)('under cosmetic marks: %s | %s', (...attack) => {
    for (const { kinds } of bothWays(underMarks(attack))) expect(kinds).toContain(kind);
  });
});

describe('never cosmetic', () => {
  it.each(mustMatter)('%s | %s', (...attack) => {
    for (const { cosmetic } of bothWays(attack)) expect(cosmetic).toBe(false);
    for (const { cosmetic } of bothWays(underMarks(attack))) expect(cosmetic).toBe(false);
  });
});

describe('no signal', () => {
  it.each(mustBeSilent)('%s | %s', (...attack) => {
    for (const { signals } of bothWays(attack)) expect(signals).toEqual([]);
  });
});

it('the marks alone are cosmetic', () => {
  for (const { cosmetic } of bothWays(underMarks(['The talks go on.', 'The talks go on.'])))
    expect(cosmetic).toBe(true);
});

it('another year in the place of one is another date', () => {
  const [there] = bothWays(['The 2026 elections are observed.', 'The 2028 elections are observed.']);
  expect(there?.signals).toEqual([
    {
      kind: 'quantity',
      old: { kind: 'date', date: '2026', text: '2026' },
      new: { kind: 'date', date: '2028', text: '2028' },
    },
  ]);
});

it.fails.each(known)('$attack.0 | $attack.1: $why', ({ kind, attack }) => {
  for (const { kinds } of bothWays(attack)) expect(kinds).toContain(kind);
});
