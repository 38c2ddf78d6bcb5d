import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import type { Attention, Theme } from '../../src/model.ts';
import { draft } from '../support/draft.ts';
import { shippedReport } from '../support/shipped.ts';

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

describe('attention', () => {
  /** Drafts as the themes of their points, whose texts are alike on both sides by their place; `-` is a point without. */
  const drafted = (id: string, points: string) =>
    draft(
      id,
      points.split(' ').flatMap((themes, k) =>
        themes === ''
          ? []
          : [
              {
                text: `Provision ${'abcdef'[k]} is kept.`,
                themes: themes.split(',').filter((theme) => theme !== '-'),
              },
            ],
      ),
    );
  const told = (old: string, next: string, more: object = {}) =>
    compare(drafted('a', old), drafted('b', next), { ...given, ...more }).themes.flatMap(
      ({ id, attention }) => (attention === undefined ? [] : [`${id} ${attention}`]),
    );

  it.each<[string, string, string, string[]]>([
    ['both drafts list points under it', 'nato', 'nato', []],
    ['the same of several points', 'nato nato', 'nato assets', ['assets newly raised']],
    ['neither lists one under it, both name it', 'assets,nato', 'assets,nato', []],
    ['only the old one lists points', 'nato assets', 'assets', ['nato gone quiet']],
    ['only the new one lists points', 'nato', 'nato assets', ['assets newly raised']],
    ['the new one still names it', 'nato assets', 'assets,nato assets', ['nato gone quiet']],
    ['the old one named it', 'nato,assets', 'nato,assets assets', ['assets newly raised']],
    ['a linked point changed its theme', 'nato', 'assets', ['nato gone quiet', 'assets newly raised']],
    ['themes that the list does not know', 'zebra', 'yak', ['yak newly raised', 'zebra gone quiet']],
    ['points without a theme are no subject', '-', 'nato', ['nato newly raised']],
    ['points without a theme in the new draft', 'nato', '-', ['nato gone quiet']],
    ['a draft without points', 'nato assets', '', ['nato gone quiet', 'assets gone quiet']],
    ['two drafts without points', '', '', []],
  ])('%s', (_, old, next, expected) => {
    expect(told(old, next)).toEqual(expected);
  });

  it('counts every point of a link, though only one theme lists it', () => {
    const asserted = [{ kind: 'merged', old: [0, 1], new: [0], score: 0.5 }];
    expect(told('assets nato', 'assets', { asserted })).toEqual(['nato gone quiet']);
  });

  it('is not known of two provisions alone', () => {
    const asserted = [{ kind: 'matched', old: [0], new: [0], score: 0.5 }];
    expect(told('nato', 'assets', { asserted })).toEqual(['nato gone quiet', 'assets newly raised']);
    expect(told('nato', 'assets', { asserted, only: ['1', '1'] })).toEqual([]);
  });

  it.each<[string, string, Record<string, Attention>]>([
    [
      'v28',
      'v20',
      {
        nato: 'gone quiet',
        assets: 'gone quiet',
        'russia-reintegration': 'gone quiet',
        trade: 'newly raised',
        accountability: 'gone quiet',
      },
    ],
    ['v28', 'eu28', { accountability: 'gone quiet' }],
    [
      'eu28',
      'v20',
      {
        nato: 'gone quiet',
        assets: 'gone quiet',
        'russia-reintegration': 'gone quiet',
        trade: 'newly raised',
      },
    ],
  ])('of %s and %s', (old, next, expected) => {
    const { themes } = shippedReport(old, next);
    const shown = themes.flatMap(({ id, attention }) => (attention === undefined ? [] : [[id, attention]]));
    expect(Object.fromEntries(shown)).toEqual(expected);
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
