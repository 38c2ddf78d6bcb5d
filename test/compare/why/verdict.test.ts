import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare/compare.ts';
import { type Asked, why } from '../../../src/compare/why.ts';
import type { Decision, Draft } from '../../../src/model.ts';
import { draft, type Sketch } from '../../support/draft.ts';
import { setting } from '../../support/library.ts';

const grain = 'Grain ships pass the strait under escort of a neutral navy during harvest.';
const customs = 'Customs officers inspect cargo at three harbours before each departure.';
const bees = 'Beekeepers receive seedlings and saplings against documented orchard losses.';
const prisoners = 'Prisoners are exchanged all for all within sixty days of signature.';
const jurists = 'A commission of jurists hears complaints about property seized since spring.';
const teachers = 'Teachers of both languages return to village schools with new textbooks.';
const divers = 'Divers clear mines from the river bed below the ruined dam.';

const contained = {
  old: ['Grain ships pass. Pensions are paid through post offices on the first Monday.', prisoners],
  new: [
    'Grain ships pass.',
    `${divers} Pensions are paid through post offices on the first Monday.`,
    `${prisoners} ${customs}`,
  ],
};

function explain(old: Draft, next: Draft, asked: Partial<Asked>, decisions: readonly Decision[] = []) {
  const report = compare(old, next, { ...setting(), decisions });
  return why({ old, new: next, report, decisions }, { side: 'old', ref: '1', top: 9, ...asked });
}

/** What became of each old passage, and what is said of its candidates: `1 removed: 2 told-already`. */
function verdicts(
  old: Draft,
  next: Draft,
  refs: readonly string[],
  decisions: readonly Decision[] = [],
): string[] {
  return refs.map((ref) => {
    const explanation = explain(old, next, { ref }, decisions);
    const said = explanation?.candidates.map(({ ref: other, verdict: { linked: _, ...rest } }) =>
      [other, ...Object.values(rest).filter((value) => typeof value !== 'object')].join(' '),
    );
    return `${ref} ${explanation?.outcome?.kind}: ${said?.join(', ')}`;
  });
}

const refsOf = (list: readonly { readonly ref: string }[] = []) => list.map(({ ref }) => ref);

describe('verdicts', () => {
  it.each<[string, readonly string[], readonly string[], readonly string[]]>([
    [
      'one that is too little for both sides alike',
      [`A commission of jurists hears. Divers clear mines from the. Teachers of both languages return.`],
      [`Later ${customs} Pensions are paid through post offices on the first Monday. ${teachers}`],
      ['1 removed: 1 too-little old'],
    ],
    [
      'one that says nothing of its own, though it is found',
      [
        'Prisoners are exchanged all for all.',
        `${grain} Prisoners are exchanged all for all. ${grain}`,
        `${divers} ${jurists}`,
      ],
      ['Divers clear mines.', `${divers} Prisoners are exchanged all for all. Grain ships pass the strait.`],
      ['1 removed: 2 told-already', '2 merged: 2 assigned', '3 merged: 2 joined, 1 rival new 2 true true'],
    ],
    [
      'one that likes another better, which a surer one took',
      [
        'Pensions are paid through the post.',
        `${divers} ${grain}`,
        `Pensions are paid through post offices. ${jurists} ${bees}`,
        customs,
      ],
      [
        `${grain} Pensions are paid through post offices.`,
        `${prisoners} ${grain}`,
        teachers,
        `${bees} ${prisoners}`,
      ],
      [
        '1 reworded: 1 assigned',
        '2 reworded: 2 assigned, 1 rival new 2 false true',
        '3 reworded: 4 assigned, 1 rival new 4 true true',
        '4 removed: 1 rival old 2 true false',
      ],
    ],
    [
      'a short part that is found whole',
      contained.old,
      contained.new,
      ['1 reworded: 2 assigned, 1 rival new 2 true true', '2 reworded: 3 assigned'],
    ],
  ])('points: %s', (_, old, next, expected) => {
    const [a, b] = [draft('a', old), draft('b', next)];
    expect(verdicts(a, b, refsOf(a.points))).toEqual(expected);
  });

  it.each<[string, readonly string[], readonly string[], readonly string[]]>([
    [
      'halves that were exchanged',
      [`${bees} Divers clear mines from the river.`, `${teachers} ${prisoners}`],
      [grain, `${divers} ${teachers}`, `Teachers of both languages return. ${prisoners} ${bees}`],
      ['1a regrouped: 1c assigned, 1b exchanged', '1b regrouped: 1b assigned, 1c exchanged'],
    ],
    [
      'a part that is found on one side alone',
      [`Divers clear mines from the river. ${bees} ${teachers}`],
      ['A commission of jurists hears.', divers, bees],
      ['1a split: 1c assigned, 1b joined'],
    ],
    // Whole points are not linked for so little.
    [
      'a short part that is found whole',
      contained.old,
      contained.new,
      ['1a split: 1b assigned, 1a contained', '1b reworded: 1c assigned'],
    ],
    [
      'rivals that were taken, and one that was not',
      [`${prisoners} ${bees}`, 'Pensions are paid through post offices on the first Monday.'],
      [
        `${prisoners} Customs officers inspect cargo.`,
        'Teachers of both languages return.',
        `${prisoners} ${customs}`,
      ],
      [
        '1a reworded: 1a assigned, 1c rival new 1a true true',
        '1b removed: 1a rival old 1a true true, 1c rival old 1a true false',
      ],
    ],
  ])('clauses: %s', (_, old, next, expected) => {
    const points = (clauses: readonly string[]): Sketch[] => [
      { text: 'On trade:', clauses },
      { text: 'Banks reopen.' },
    ];
    const [a, b] = [draft('a', points(old)), draft('b', points(next))];
    expect(verdicts(a, b, refsOf(a.points[0]?.clauses))).toEqual(expected);
  });
});

describe('what a person forbade', () => {
  const all = [grain, customs, bees];
  const word = { reviewer: 'A. Reader', reason: 'other matters' };
  const forbid = (old: string, next: string): Decision => ({
    link: 'forbidden',
    old: [old],
    new: [next],
    ...word,
  });
  const [old, next] = [
    draft('a', all),
    draft(
      'b',
      all.map((text) => text.replace('.', ' at once.')),
    ),
  ];

  it('stands behind what is linked and before what was weighed, for the two alone', () => {
    const decisions = [forbid('1', '3')];
    expect(verdicts(old, next, ['1', '2', '3'], decisions)).toEqual([
      '1 reworded: 1 assigned, 3 decided',
      '2 reworded: 2 assigned',
      '3 reworded: 3 assigned',
    ]);
  });

  it('keeps apart what would be linked through it, and nothing else', () => {
    const verdict = (decision: Decision) =>
      explain(old, next, { ref: '1', beside: '2' }, [decision])?.candidates[0]?.verdict;
    expect(verdict(forbid('2', '1'))).toEqual({ linked: false, reason: 'decided', asserted: word });
    for (const other of ['1', '2', '3'])
      expect(verdict(forbid('3', other))).toEqual({ linked: false, reason: 'not-weighed' });
  });
});

it('weighs nothing for the clauses of a point that is alone', () => {
  const lone: Sketch = { text: 'On banks:', clauses: ['Banks reopen.', 'Loans are paid back.'] };
  const [old, next] = [draft('a', [grain, lone]), draft('b', [grain])];
  const told = [explain(old, next, { ref: '2b' }), explain(next, old, { ref: '2b', side: 'new' })];
  for (const explanation of told)
    expect(explanation).toMatchObject({
      ref: '2b',
      unweighed: 'point-alone',
      weighed: 0,
      candidates: [],
      omitted: 0,
    });
  expect(told.map((explanation) => explanation?.within)).toEqual([
    { old: ['2'], new: [] },
    { old: [], new: ['2'] },
  ]);
});

it('lists candidates that are as likely in their order', () => {
  const [one, three] = [draft('a', [grain]), draft('b', Array(3).fill(`${grain} At once.`))];
  for (const explanation of [explain(one, three, {}), explain(three, one, { side: 'new' })])
    expect(explanation?.candidates.map(({ ref }) => ref)).toEqual(['1', '2', '3']);
});

it('explains a pair with the first of the other list, and with nothing that is not in it', () => {
  const [old, next] = [draft('a', [grain, customs]), draft('b', [customs, grain])];
  const first = explain(old, next, { beside: '1' });
  expect(first?.candidates.map(({ ref }) => ref)).toEqual(['1']);
  expect(first).not.toHaveProperty('unweighed');
  expect(explain(old, next, { beside: '9' })).toMatchObject({ unweighed: 'other-list', candidates: [] });
});

it('names each candidate by its title, and tells whether its theme is the same where both have one', () => {
  const old = draft('a', [
    { title: 'Grain', text: grain, themes: ['trade', 'sea'] },
    { text: customs, themes: ['trade'] },
    { text: bees },
  ]);
  const next = draft('b', [
    { title: 'Ships', text: `${grain} So it is.`, themes: ['sea', 'trade'] },
    { text: `${customs} So it is.` },
    { text: `${bees} So it is.`, themes: ['trade'] },
  ]);
  const told = refsOf(old.points).map((ref) => {
    const { title, themes, candidates } = explain(old, next, { ref }) ?? {};
    const [first] = candidates ?? [];
    return [title, themes, first?.title, first?.themes, first?.sameTheme];
  });
  expect(told).toEqual([
    ['Grain', ['trade', 'sea'], 'Ships', ['sea', 'trade'], false],
    [undefined, ['trade'], undefined, [], undefined],
    [undefined, [], undefined, ['trade'], undefined],
  ]);
  expect(explain(old, next, { ref: '2' })).not.toHaveProperty('title');
});
