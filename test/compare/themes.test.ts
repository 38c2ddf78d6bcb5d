import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import type { Theme } from '../../src/model.ts';
import { draft } from '../support/draft.ts';

const theme = (id: string): Theme => ({ id, title: `Title of ${id}`, description: '', keywords: [] });
const given = { themes: [theme('nato'), theme('assets')], parties: [], version: '0' };

function grouped(old: Parameters<typeof draft>[1], next: Parameters<typeof draft>[1]): string[] {
  const report = compare(draft('a', old), draft('b', next), given);
  const refs = (index: number) => {
    const change = report.changes[index];
    return `${change?.old.map(({ ref }) => ref)}>${change?.new.map(({ ref }) => ref)}`;
  };
  return report.themes.map(
    ({ title, changes, also }) => `${title}: ${changes.map(refs)} also ${also.map(refs)}`,
  );
}

describe('groupByTheme', () => {
  it('lists a change under the first theme of its new point and names it under the others of both sides', () => {
    const old = [{ text: 'The troops leave.', themes: ['assets', 'nato'] }];
    const next = [{ text: 'The troops leave.', themes: ['nato'] }];
    expect(grouped(old, next)).toEqual(['Title of nato: 1>1 also ', 'Title of assets:  also 1>1']);
  });
  it('lists a removed point under its own first theme', () => {
    expect(grouped([{ text: 'Funds.', themes: ['assets'] }], [])).toEqual(['Title of assets: 1> also ']);
  });
  it('lists points without a theme under Other, last, after themes that the list does not know', () => {
    const points = [
      'Plain text here.',
      { text: 'Fish and ships.', themes: ['zebra'] },
      { text: 'Alliance.', themes: ['nato'] },
    ];
    expect(grouped([], points)).toEqual(['Title of nato: >3 also ', 'zebra: >2 also ', 'Other: >1 also ']);
  });
});

it('a change of themes alone is not a change of the draft', () => {
  const report = compare(
    draft('a', [{ text: 'A.', themes: ['nato'] }]),
    draft('b', [{ text: 'A.', themes: ['assets'] }]),
    given,
  );
  expect(report.counts).toMatchObject({ unchanged: 1, reworded: 0 });
});

it('a list of themes that has another order changes the order of the report and nothing else', () => {
  const [a, b] = [
    draft('a', []),
    draft('b', [
      { text: 'Alliance.', themes: ['nato'] },
      { text: 'Funds.', themes: ['assets'] },
    ]),
  ];
  const ids = (themes: readonly Theme[]) => compare(a, b, { ...given, themes }).themes.map(({ id }) => id);
  expect(ids([theme('nato'), theme('assets')])).toEqual(['nato', 'assets']);
  expect(ids([theme('assets'), theme('nato')])).toEqual(['assets', 'nato']);
});
