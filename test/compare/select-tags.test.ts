import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import {
  type Filter,
  hasPlace,
  isNews,
  NO_FILTER,
  select,
  signalsOfChange,
  tagsOf,
} from '../../src/compare/select.ts';
import type { Link, ThemeGroup } from '../../src/model.ts';
import { draft } from '../support/draft.ts';

const given = { themes: [], parties: [], version: '0' };
const asserted: Link[] = [
  { kind: 'merged', old: [0, 1], new: [2], score: 0.5 },
  { kind: 'matched', old: [2], new: [0], score: 0.5 },
  { kind: 'matched', old: [3], new: [1], score: 0.5 },
  { kind: 'removed', old: [4], new: [] },
];
const report = compare(
  draft('a', [
    { text: 'The fund receives USD 100 billion.', themes: ['assets', 'trade'] },
    { text: 'The guards shall report each loss.', themes: ['army'] },
    {
      text: 'A long provision on the shipment of grain across the sea that stays as it is and has many words.',
      themes: ['trade'],
    },
    { text: 'The organisation keeps the archive, and has many more words so that it stays.', themes: [] },
    { text: 'Poland hosts aircraft.', themes: ['nato'] },
  ]),
  draft('b', [
    {
      text: 'A long provision on the shipment of grain across the sea that stays as it is and has many words.',
      themes: ['trade'],
    },
    { text: 'The organization keeps the archive, and has many more words so that it stays.', themes: [] },
    { text: 'The fund receives USD 90 billion. The guards may report each loss.', themes: ['army'] },
  ]),
  { ...given, asserted },
);

describe('what a filter can ask of a change', () => {
  it.each([
    [3, { theme: ['army', 'assets', 'trade'], kind: ['merged'], signal: ['quantity', 'duty'] }],
    [0, { theme: ['trade'], kind: ['unchanged'], signal: [] }],
    [1, { theme: ['other'], kind: ['reworded'], signal: [] }],
    [2, { theme: ['nato'], kind: ['removed'], signal: [] }],
    [4, { theme: [], kind: [], signal: [] }],
  ])('%d: %o', (index, tags) => {
    const found = tagsOf(report, index);
    expect({ ...found, theme: [...found.theme].sort(), signal: [...found.signal].sort() }).toEqual({
      ...tags,
      signal: [...tags.signal].sort(),
    });
  });

  it.each<[string, Partial<Filter>, number[]]>([
    ['one point of a merger', { points: ['2'] }, [3]],
    ['one old point of a merger', { old: ['1'] }, [3]],
    ['one of several points', { old: ['9', '5'] }, [2]],
    ['a new point', { new: ['3', '9'] }, [3]],
    ['an old number on the new side', { new: ['5'] }, []],
    ['one of several themes', { themes: ['nato', 'zebra'] }, [2]],
    ['one of several kinds', { kinds: ['added', 'removed'] }, [2]],
    ['one of several signals', { signals: ['party', 'duty'] }, [3]],
    ['unchanged points that have a theme', { themes: ['trade'], unchanged: true }, [0, 3]],
  ])('%s', (_, filter, shown) => {
    expect([...select(report, { ...NO_FILTER, ...filter }).shown]).toEqual(shown);
  });

  it('folds what is unchanged or cosmetic, and counts it', () => {
    expect(select(report, NO_FILTER)).toEqual({
      shown: new Set([2, 3]),
      filtered: 0,
      unchanged: 1,
      cosmetic: 1,
    });
    expect(select(report, { ...NO_FILTER, cosmetic: true, unchanged: true }).shown.size).toBe(4);
    expect(select(report, { ...NO_FILTER, themes: ['trade'] })).toMatchObject({
      filtered: 2,
      unchanged: 1,
      cosmetic: 0,
    });
  });
});

describe('a theme has a place among what is shown', () => {
  const theme = (more: Partial<ThemeGroup>): ThemeGroup => ({
    id: 'nato',
    title: 'NATO',
    changes: [],
    also: [],
    counts: report.counts,
    ...more,
  });
  const selection = { shown: new Set([1]), filtered: 0, unchanged: 0, cosmetic: 0 };
  it.each<[string, Partial<ThemeGroup>, number, boolean]>([
    ['that lists a change', { changes: [0, 1] }, 3, true],
    ['that names one', { changes: [0], also: [1] }, 3, true],
    ['that has none of them', { changes: [0], also: [2] }, 0, false],
    ['that went quiet', { changes: [0], attention: 'gone quiet' }, 0, true],
    ['that went quiet, where a filter asks for less', { changes: [0], attention: 'gone quiet' }, 1, false],
  ])('%s', (_, more, filtered, expected) => {
    expect(hasPlace(theme(more), { ...selection, filtered })).toBe(expected);
  });
});

it('nothing is no news, and has no signals', () => {
  expect([undefined, ...report.changes].map(isNews)).toEqual([false, false, true, true, true]);
  expect([undefined, ...report.changes].map((change) => signalsOfChange(change).length)).toEqual([
    0, 0, 0, 0, 2,
  ]);
});
