import { describe, expect, it } from 'vitest';
import { align } from '../../src/compare/align.ts';
import { passage } from '../../src/compare/wording.ts';
import type { Passage } from '../../src/model.ts';
import { briefLinks } from '../support/brief.ts';
import { shipped } from '../support/shipped.ts';

const plain = (text: string): Passage => ({ parts: [text], themes: [] });

/** The alignment of two lists of texts. */
function aligned(old: readonly string[], next: readonly string[]): string {
  return briefLinks(align(old.map(plain), next.map(plain)));
}

describe('the drafts that ship', () => {
  /** Which points of two drafts belong together, by number, in one line for those that a reader may doubt. */
  const points = (a: string, b: string) => {
    const [old, next] = [shipped(a).points, shipped(b).points];
    return briefLinks(align(old.map(passage), next.map(passage)), old, next);
  };

  it('v28 and eu28: the same numbers', () => {
    // 7, 14 and 21 are replaced in place under the same theme; 26 too, though relief for victims is no amnesty; 3 is struck.
    expect(points('v28', 'eu28')).toBe(
      '1=1 2~2 3- 4~4 5=5 6~6 7~7 8~8 9~9 10~10 11=11 12=12 13~13 14~14 15~15 16=16 17=17 18=18 19=19 20~20 ' +
        '21~21 22=22 23=23 24=24 25~25 26~26 27=27 28~28',
    );
  });
  it('v28 and v20: what has no counterpart stays alone', () => {
    // 7, the NATO ban, is not drawn to 5 by the name of NATO; 14, frozen assets, is not 9, recovery funds; 2 keeps its subject.
    expect(points('v28', 'v20')).toBe(
      '1~1 2~2 3- 4- 5=3 6~4 7- 8- 9- 10~5 11~7 12~8 13- 14- 15- 16~6 17- 18~11 19~12 20~13 21~14 22~15 23~16 ' +
        '24~17 25~18 26- 27~19 28~20 +9 +10',
    );
  });
  it('eu28 and v20: as v28 and v20', () => {
    // 21 and 14 share no words to speak of, but the theme, and stand alone between the same neighbours.
    expect(points('eu28', 'v20')).toBe(
      '1~1 2~2 4- 5=3 6~4 7- 8- 9- 10~5 11~7 12~8 13- 14- 15- 16~6 17- 18~11 19~12 20~13 21~14 22~15 23~16 24~17 ' +
        '25=18 26- 27~19 28~20 +9 +10',
    );
  });
  it.each([
    ['v28', 'eu28'],
    ['v28', 'v20'],
    ['eu28', 'v20'],
  ])('%s and %s in reverse order: order is evidence, never a ban', (a, b) => {
    const [old, next] = [shipped(a).points, [...shipped(b).points].reverse()];
    const links = align(old.map(passage), next.map(passage));
    // What was replaced in place cannot be told any more; all other links are found.
    const inPlace = ['7~7', '14~14', '21~21', '26~26', '21~14'];
    const found = new Set(briefLinks(links, old, next).split(' '));
    const missing = points(a, b)
      .split(' ')
      .filter((link) => /[=~]/.test(link) && !found.has(link));
    expect(inPlace).toEqual(expect.arrayContaining(missing));
  });
});

describe('the clauses of the drafts that ship', () => {
  const clauses = (a: string, ref: string, b: string, other: string) => {
    const [old, next] = [
      shipped(a).points.find((point) => point.ref === ref)?.clauses ?? [],
      shipped(b).points.find((point) => point.ref === other)?.clauses ?? [],
    ];
    const labels = (list: typeof old) => list.map(({ label }) => ({ ref: label }));
    return briefLinks(align(old.map(passage), next.map(passage), 'linked points'), labels(old), labels(next));
  };

  it('v28 10 and eu28 10: the last one struck', () => {
    expect(clauses('v28', '10', 'eu28', '10')).toBe('a=a b=b c=c d-');
  });
  it('v28 12 and v20 8: one added', () => {
    expect(clauses('v28', '12', 'v20', '8')).toBe('a=a b~b c=c d=d e=e f~f +g');
  });
  it('v28 24 and v20 17: one struck, the next one takes its letter', () => {
    expect(clauses('v28', '24', 'v20', '17')).toBe('a~a b~b c- d=c');
  });
  it('v28 10 and v20 5: two conditions become one', () => {
    // 5b has of 10b that Ukraine invades, of 10d that it fires: each contributes words that the other has not.
    expect(clauses('v28', '10', 'v20', '5')).toBe('a- b,d&b c~a +d');
  });
  it('eu28 10 and v20 5: the condition and what follows an invasion change places', () => {
    expect(clauses('eu28', '10', 'v20', '5')).toBe('a- b~b c~a +d');
  });
  it.fails('v28 21 and v20 14: the withdrawal from other regions', () => {
    // The four regions that 14d names stand in 21c as "the other agreed territories"; "regions" is all that is left.
    // drafts/links/v28--v20.yaml says that they are the same.
    expect(clauses('v28', '21', 'v20', '14')).toContain('c~d');
  });
});

const plan = [
  'Elections are held within one hundred days of the signing.',
  'The armed forces are limited to 600,000 persons in peacetime.',
  'All prisoners of war and civilian hostages are exchanged all for all.',
  'A monitoring mission of neutral states verifies the ceasefire line.',
  'Grain exports through the northern ports are not hindered.',
  'The reconstruction fund is paid out in annual instalments.',
];
const [elections, army, prisoners, mission, grain, fund] = plan as [
  string,
  string,
  string,
  string,
  string,
  string,
];

const formula =
  'Any dispute on the interpretation of this provision is settled by the Joint Commission within thirty days.';

describe('small cases', () => {
  const cases: readonly (readonly [string, readonly string[], readonly string[], string])[] = [
    ['nothing and nothing', [], [], ''],
    ['nothing and something', [], [army], '+1'],
    [
      'inserted at the top',
      plan,
      ['A wholly new opening on fisheries.', ...plan],
      '1=2 2=3 3=4 4=5 5=6 6=7 +1',
    ],
    ['struck', plan, plan.toSpliced(2, 1), '1=1 2=2 3- 4=3 5=4 6=5'],
    ['two neighbours that swap', [elections, army, prisoners], [army, elections, prisoners], '1=2 2=1 3=3'],
    ['white space', [army], [` ${army.replaceAll(' ', '  ')}\n`], '1=1'],
    ['another figure', plan, plan.with(1, army.replace('600,000', '800,000')), '1=1 2~2 3=3 4=4 5=5 6=6'],
    ['merged', plan, [elections, `${army} ${prisoners}`, mission, grain, fund], '1=1 2,3&2 4=3 5=4 6=5'],
    [
      'split',
      [elections, `${army} ${prisoners}`, mission],
      [elections, army, prisoners, mission],
      '1=1 2|2,3 3=4',
    ],
    [
      'regrouped: half of one point went to the next',
      [elections, `${army} ${prisoners}`, mission, grain],
      [elections, army, `${prisoners} ${mission}`, grain],
      '1=1 2,3&|2,3 4=4',
    ],
    [
      'replaced in place: what is left of the wording says so',
      [elections, 'Foreign troops never enter the border provinces.', mission],
      [elections, 'Civil guards patrol all the border provinces of both states.', mission],
      '1=1 2~2 3=3',
    ],
    [
      'replaced in place, with no word in common',
      [elections, 'Foreign troops leave.', mission],
      [elections, 'Museums reopen.', mission],
      '1=1 2- 3=3 +2',
    ],
    ['unrelated', [elections, army, prisoners], [mission, grain, fund], '1- 2- 3- +1 +2 +3'],
    ['one point and an unrelated one', [elections], [fund], '1- +1'],
    [
      'repeated texts go with their neighbours',
      [elections, '###', army, '###'],
      [army, '###'],
      '1- 2- 3=1 4=2',
    ],
    ['repeated texts, in order', ['###', '###'], ['###', '###', '###'], '1=1 2=2 +3'],
    ['a text without words', ['—', army], [army, '—'], '1=2 2=1'],
    [
      'a repeated point is not merged into its twin',
      [elections, elections, army],
      [elections, army],
      '1- 2=1 3=2',
    ],
    [
      'Ukrainian: another case of the same words',
      ['Вибори проводяться протягом ста днів.', 'Усі полонені підлягають обміну.', 'Збройні сили обмежено.'],
      ['Обмін усіх полонених.', 'Обмеження збройних сил.', 'Проведення виборів за сто днів.'],
      '1~3 2~1 3~2',
    ],
    [
      'Russian: a figure and a qualifier',
      [
        'Численность вооружённых сил Украины ограничивается 600 000 человек.',
        'Выборы проводятся через 100 дней.',
      ],
      [
        'Выборы проводятся как можно скорее.',
        'Численность вооружённых сил Украины составляет 800 000 человек.',
      ],
      '1~2 2~1',
    ],
  ];
  it.each(cases)('%s', (_, old, next, expected) => {
    expect(aligned(old, next)).toBe(expected);
  });

  const failures: readonly (readonly [string, readonly string[], readonly string[], string])[] = [
    // Words alone cannot know that these mean the same.
    ['synonyms', ['Everyone receives a full amnesty.', army], [army, 'Nobody is prosecuted.'], '1~2 2=1'],
    [
      'acronyms',
      ['EU accession talks open.', army],
      [army, 'The European Union invites it to join.'],
      '1~2 2=1',
    ],
    // Most of their words are the same, and in two texts alone nothing tells a formula from a provision.
    [
      'two points that have nothing but a long formula in common',
      [...plan, `Museums return the paintings that were taken. ${formula}`],
      [`Schools teach both languages to all pupils. ${formula}`, ...plan],
      '1=2 2=3 3=4 4=5 5=6 6=7 7- +1',
    ],
    // The first says nothing that the second has not, but two verbs.
    [
      'two near-duplicates that merge into one',
      [
        ...plan,
        'The risks of each convoy are identified and analysed in advance.',
        'The risks that may emerge when a convoy is used as intended are estimated and evaluated.',
      ],
      [
        ...plan,
        'The known risks that a convoy may pose when it is used as intended are identified, estimated and evaluated.',
      ],
      '1=1 2=2 3=3 4=4 5=5 6=6 7,8&7',
    ],
    // Two words are too few to vote by themselves.
    [
      'a heading that becomes a point of its own',
      [...plan, 'Security guarantees. The guarantor states answer an attack with a joint response.'],
      [...plan, 'Security guarantees.', 'The guarantor states answer an attack with a joint response.'],
      '1=1 2=2 3=3 4=4 5=5 6=6 7|7,8',
    ],
  ];
  it.fails.each(failures)('known failure: %s', (_, old, next, expected) => {
    expect(aligned(old, next)).toBe(expected);
  });
});

describe('scores', () => {
  const scores = (old: readonly string[], next: readonly string[]) =>
    align(old.map(plain), next.map(plain)).map((link) => ('score' in link ? link.score : undefined));

  it('are 1 for equal texts only', () => {
    expect(scores([army], [army])).toEqual([1]);
    expect(scores([army], [army.replace('.', ';')])).toEqual([0.999]);
  });
  it('fall with the words that are changed', () => {
    const [little] = scores(plan, plan.with(0, 'Elections are held within ninety days of the signing.'));
    const [much] = scores(plan, plan.with(0, 'Elections are held as soon as possible.'));
    expect(little).toBeGreaterThan(much ?? 1);
  });
});
