import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align } from '../../src/compare/align.ts';
import type { Decided, Link, Passage } from '../../src/model.ts';
import { briefLinks } from '../support/brief.ts';

const plain = (text: string): Passage => ({ parts: [text], themes: [] });
const none: Decided = { fixed: [], forbidden: [] };

/** The alignment of two lists of texts with what a person decided, numbers counted from 1. */
function aligned(old: readonly string[], next: readonly string[], decided: Partial<Decided>): string {
  const from0 = (list: readonly number[]) => list.map((number) => number - 1);
  return briefLinks(
    align(old.map(plain), next.map(plain), 'drafts', {
      fixed: (decided.fixed ?? []).map((group) => ({ old: from0(group.old), new: from0(group.new) })),
      forbidden: (decided.forbidden ?? []).map((pair) => ({ old: pair.old - 1, new: pair.new - 1 })),
    }),
  );
}

const elections = 'Elections are held within one hundred days of the signing.';
const army = 'The armed forces are limited to 600,000 persons in peacetime.';
const prisoners = 'All prisoners of war and civilian hostages are exchanged all for all.';
const mission = 'A monitoring mission of neutral states verifies the ceasefire line.';

it('scores a fixed link between languages the same both ways, where words stand in both', () => {
  const old: Passage[] = [elections, elections].map(plain);
  const next = [`${elections} Soon.`, elections].map((text) => ({ ...plain(text), language: 'zz' }));
  const decided: Decided = { fixed: [{ old: [0], new: [0] }], forbidden: [] };
  const scores = (links: readonly Link[]) => links.map((link) => 'score' in link && link.score);
  expect(scores(align(next, old, 'drafts', decided))).toEqual(scores(align(old, next, 'drafts', decided)));
});

describe('what a person decided', () => {
  it.each<[string, readonly string[], readonly string[], Partial<Decided>, string]>([
    ['nothing', [army, mission], [mission, army], {}, '1=2 2=1'],
    [
      'a link that words cannot show',
      [elections, army],
      [army, mission],
      { fixed: [{ old: [1], new: [2] }] },
      '1~2 2=1',
    ],
    ['equal texts stay equal', [army], [army], { fixed: [{ old: [1], new: [1] }] }, '1=1'],
    ['no counterpart, on either side', [army], [army], { fixed: [{ old: [1], new: [] }] }, '1- +1'],
    [
      'several without a counterpart, each by itself',
      [army, mission],
      [army, mission],
      { fixed: [{ old: [], new: [2, 1] }] },
      '1- 2- +1 +2',
    ],
    [
      'a merger, whatever the order it is written in',
      [army, mission, prisoners],
      [elections, prisoners],
      { fixed: [{ old: [2, 1], new: [1] }] },
      '1,2&1 3=2',
    ],
    [
      'a regrouping',
      [army, mission],
      [elections, prisoners],
      { fixed: [{ old: [1, 2], new: [1, 2] }] },
      '1,2&|1,2',
    ],
    [
      'equal texts kept apart',
      [army, mission],
      [army, mission],
      { forbidden: [{ old: 1, new: 1 }] },
      '1- 2=2 +1',
    ],
    [
      'the second best is taken instead',
      [army],
      [army.replace('600,000', '800,000'), army],
      { forbidden: [{ old: 1, new: 2 }] },
      '1~1 +2',
    ],
    [
      'a merger less one',
      [elections, army, prisoners, mission],
      [elections, `${army} ${prisoners}`, mission],
      { forbidden: [{ old: 3, new: 2 }] },
      '1=1 2~2 3- 4=3',
    ],
    [
      'replaced in place, forbidden',
      [elections, 'Foreign troops never enter the border provinces.', mission],
      [elections, 'Civil guards patrol all the border provinces of both states.', mission],
      { forbidden: [{ old: 2, new: 2 }] },
      '1=1 2- 3=3 +2',
    ],
    [
      'a pair with what is fixed elsewhere keeps no others apart',
      [army, prisoners, mission],
      [elections, `${army} ${prisoners}`],
      { fixed: [{ old: [3], new: [1] }], forbidden: [{ old: 1, new: 1 }] },
      '1,2&2 3~1',
    ],
    [
      'nor on the other side',
      [elections, `${army} ${prisoners}`],
      [army, prisoners, mission],
      { fixed: [{ old: [1], new: [3] }], forbidden: [{ old: 1, new: 1 }] },
      '1~3 2|1,2',
    ],
    [
      'both at once: what is fixed takes no part in the rest',
      [army, army.replace('600,000', '700,000'), mission],
      [army.replace('600,000', '800,000'), mission],
      { fixed: [{ old: [1], new: [] }], forbidden: [{ old: 3, new: 2 }] },
      '1- 2~1 3- +2',
    ],
  ])('%s', (_, old, next, decided, expected) => {
    expect(aligned(old, next, decided)).toBe(expected);
  });

  it('scores a group by the words of all, not of the one that is equal', () => {
    const scores = (old: readonly string[], next: readonly string[]) =>
      align(old.map(plain), next.map(plain), 'drafts', {
        ...none,
        fixed: [{ old: [...old.keys()], new: [...next.keys()] }],
      }).map((link) => 'score' in link && link.score);
    const [merged] = scores([army, mission], [army]);
    expect(merged).toBeLessThan(0.9);
    expect(scores([army], [army, mission])).toEqual([merged]);
    expect(scores([army], [army])).toEqual([1]);
  });

  it('an index in two fixed links is a bug of the caller', () => {
    const twice = { ...none, fixed: [0, 1].map((k) => ({ old: [0], new: [k] })) };
    expect(() => align([plain(army)], [plain(army), plain(mission)], 'drafts', twice)).toThrow('bug');
  });
});

const word = fc.constantFrom(
  ...'Ukraine Russia NATO troops border sanctions assets elections days of the not'.split(' '),
);
const passage = fc.record({
  parts: fc.array(
    fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => `${words.join(' ')}.`),
    { maxLength: 3 },
  ),
  themes: fc.uniqueArray(fc.constantFrom('nato', 'territory'), { maxLength: 2 }),
});
const passages = fc.array(passage, { maxLength: 9 });
/** Two lists of which the second keeps, repeats and joins passages of the first; at times they are equal. */
const lists = fc
  .tuple(passages, fc.array(fc.nat(8), { maxLength: 9 }), fc.boolean())
  .map(([old, picks, equal]) => {
    const at = (k: number) => old[k % Math.max(1, old.length)] ?? { parts: ['New.'], themes: [] };
    const next = picks.map((pick, k) =>
      k % 3 === 0 ? { ...at(pick), parts: [...at(pick).parts, ...at(pick + 1).parts] } : at(pick),
    );
    return { old, new: equal ? old : next };
  });

/** Fixed groups without a common index, and forbidden pairs that no fixed group holds. */
const cases = lists.chain((sides) => {
  const groupsOf = (list: readonly Passage[]) =>
    fc.array(fc.integer({ min: -3, max: 2 }), { minLength: list.length, maxLength: list.length });
  const pair = fc.record({ old: fc.nat(8), new: fc.nat(8) });
  return fc
    .tuple(groupsOf(sides.old), groupsOf(sides.new), fc.array(pair, { maxLength: 12 }))
    .map(([ofOld, ofNew, pairs]) => {
      const members = (groups: readonly number[], group: number) =>
        [...groups.keys()].filter((index) => groups[index] === group);
      const fixed = [0, 1, 2]
        .map((group) => ({ old: members(ofOld, group), new: members(ofNew, group) }))
        .filter((group) => group.old.length + group.new.length > 0);
      const forbidden = pairs.filter(
        ({ old, new: next }) =>
          old < sides.old.length &&
          next < sides.new.length &&
          !fixed.some((group) => group.old.includes(old) && group.new.includes(next)),
      );
      return { ...sides, decided: { fixed, forbidden } };
    });
});

type Aligner = (old: readonly Passage[], next: readonly Passage[], decided: Decided) => Link[];

function law(
  name: string,
  holds: (old: readonly Passage[], next: readonly Passage[], decided: Decided, aligner: Aligner) => void,
): void {
  it.each(['drafts', 'linked points'] as const)(`${name} (%s)`, (scope) => {
    fc.assert(
      fc.property(cases, ({ old, new: next, decided }) =>
        holds(old, next, decided, (from, to, given) => align(from, to, scope, given)),
      ),
      { numRuns: 300 },
    );
  });
}

const sides = (link: { readonly old: readonly number[]; readonly new: readonly number[] }) =>
  `${link.old} > ${link.new}`;

law('partition: every index of each side in exactly one link', (old, next, decided, aligner) => {
  const links = aligner(old, next, decided);
  const all = (side: 'old' | 'new') => links.flatMap((link) => [...link[side]]).sort((a, b) => a - b);
  expect(all('old')).toEqual([...old.keys()]);
  expect(all('new')).toEqual([...next.keys()]);
});

law('fixed groups come out as links of their shape', (old, next, decided, aligner) => {
  const alone = (side: 'old' | 'new') => (index: number) =>
    side === 'old' ? { old: [index], new: [] } : { old: [], new: [index] };
  const wanted = decided.fixed.flatMap((group) => {
    if (group.new.length === 0) return group.old.map(alone('old'));
    return group.old.length === 0 ? group.new.map(alone('new')) : [group];
  });
  expect(aligner(old, next, decided).map(sides)).toEqual(expect.arrayContaining(wanted.map(sides)));
});

law('no link holds a forbidden pair, through a third passage neither', (old, next, decided, aligner) => {
  for (const link of aligner(old, next, decided))
    for (const pair of decided.forbidden)
      expect(link.old.some((k) => k === pair.old) && link.new.some((k) => k === pair.new)).toBe(false);
});

law('the rest is aligned as if the fixed passages were not there', (old, next, decided, aligner) => {
  const { fixed, forbidden } = decided;
  const left = (list: readonly Passage[], taken: readonly number[]) =>
    [...list.keys()].filter((index) => !taken.includes(index));
  const olds = left(
    old,
    fixed.flatMap((group) => group.old),
  );
  const news = left(
    next,
    fixed.flatMap((group) => group.new),
  );
  const rest = aligner(
    olds.map((k) => old[k] as Passage),
    news.map((k) => next[k] as Passage),
    {
      fixed: [],
      forbidden: forbidden
        .map((pair) => ({ old: olds.indexOf(pair.old), new: news.indexOf(pair.new) }))
        .filter((pair) => pair.old >= 0 && pair.new >= 0),
    },
  );
  const back = rest.map((link) => ({
    old: link.old.map((k) => olds[k] as number),
    new: link.new.map((k) => news[k] as number),
  }));
  expect(aligner(old, next, decided).map(sides)).toEqual(expect.arrayContaining(back.map(sides)));
});

law(
  'reversal: the other way round, with mirrored decisions, is the mirror',
  (old, next, decided, aligner) => {
    const mirrored: Decided = {
      fixed: decided.fixed.map((group) => ({ old: group.new, new: group.old })),
      forbidden: decided.forbidden.map((pair) => ({ old: pair.new, new: pair.old })),
    };
    const facts = (link: Link, from: 'old' | 'new', to: 'old' | 'new') =>
      `${link[from]} > ${link[to]} ${'score' in link ? link.score : ''}`;
    const there = aligner(old, next, decided).map((link) => facts(link, 'old', 'new'));
    const back = aligner(next, old, mirrored).map((link) => facts(link, 'new', 'old'));
    expect(back.sort()).toEqual(there.sort());
  },
);
