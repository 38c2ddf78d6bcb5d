import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare/compare.ts';
import { partsOf } from '../../../src/compare/redline/parts.ts';
import { asEdits, redline } from '../../../src/compare/redline.ts';
import type { Gap, Link } from '../../../src/model.ts';
import { draft, type Sketch } from '../../support/draft.ts';
import { setting } from '../../support/library.ts';
import { redlined } from '../../support/redlined.ts';

const A = 'Ukraine holds elections within days.';
const B = 'Russia returns all exchanged prisoners.';
const C = 'The plant shares its output with both sides.';
const X = 'Nothing like it stands here';
const Y = 'Funds go abroad at noon;';
const heavy =
  'A longer point that stays where it is, whatever else moves around it in the draft, and that has many words. ';
const long = heavy.repeat(3).trim();

type Points = readonly (string | Sketch)[];
const added = (index: number): Link => ({ kind: 'added', old: [], new: [index] });
const m = (old: number, next = old): Link => ({ kind: 'matched', old: [old], new: [next], score: 1 });

describe('where paragraphs part', () => {
  it.each<[string, Points, Points, readonly Link[], readonly string[]]>([
    [
      'regrouped points of which the last ones have nothing in common',
      [`${A} ${B}`, X, C],
      [A, `${B} ${Y}`, C],
      [{ kind: 'regrouped', old: [0, 1], new: [0, 1], score: 1 }, m(2)],
      [
        '1=1#0 Ukraine holds elections within days. add',
        '=2#0 .. [- -]Russia returns all exchanged prisoners.{+ Funds go abroad at noon;+} keep',
        '2=#0 [-Nothing like it stands here-] cut',
        '3=3#1 The plant shares its output with both sides. keep',
      ],
    ],
    [
      'a split of which the last part has nothing of the point',
      [`${A} ${X}`, C],
      [A, Y, C],
      [{ kind: 'split', old: [0], new: [0, 1], score: 1 }, m(1, 2)],
      [
        '1=1#0 Ukraine holds elections within days.[- Nothing like it stands here-] keep >2',
        '=2#0 {+Funds go abroad at noon;+} add <1',
        '2=3#1 The plant shares its output with both sides. keep',
      ],
    ],
    [
      'a merger of which the last part has nothing in common',
      [A, X, C],
      [`${A} ${Y}`, C],
      [{ kind: 'merged', old: [0, 1], new: [0], score: 1 }, m(2, 1)],
      [
        '1=1#0 Ukraine holds elections within days.{+ Funds go abroad at noon;+} keep <2',
        '2=#0 [-Nothing like it stands here-] cut >1',
        '3=2#1 The plant shares its output with both sides. keep',
      ],
    ],
    [
      'a lead without words, taken in with its clauses',
      [{ text: '', clauses: [A, B] }],
      [`${A} ${B}`],
      [m(0)],
      [
        '1=#0 cut',
        'a=1#0 Ukraine holds elections within days. cut',
        'b=#0 .. {+ +}Russia returns all exchanged prisoners. keep',
      ],
    ],
    [
      'clauses of a point that moved and was reworded',
      [{ text: A, clauses: [B, `${C} ${X}`] }, long],
      [long, { text: A, clauses: [B, `${C} ${Y}`] }],
      [m(0, 1), m(1, 0)],
      [
        '1=#1 [-Ukraine holds elections within days.-] cut >2',
        'a=#1 [-Russia returns all exchanged prisoners.-] cut >2a(a)',
        'b=#1 [-The plant shares its output with both sides. Nothing like it stands here-] cut >2b(b)',
        `2=1#0 ${long} keep`,
        '=2#1 {+Ukraine holds elections within days.+} add <1',
        '=a#1 {+Russia returns all exchanged prisoners.+} add <1a(a)',
        '=b#1 {+The plant shares its output with both sides. Funds go abroad at noon;+} add <1b(b)',
      ],
    ],
    [
      'clauses of a point that moved and has its words',
      [{ text: '', clauses: [A], variants: { us: { text: B, clauses: [C] } } }, long],
      [long, { text: '', clauses: [A], variants: { us: { text: B, clauses: [C] } } }],
      [m(0, 1), m(1, 0)],
      [
        '1=#1 cut',
        'a=#1 [-Ukraine holds elections within days.-] cut >2a(a)',
        'us=#1 [-Russia returns all exchanged prisoners.-] cut >2(us)',
        'a=#1 [-The plant shares its output with both sides.-] cut >2a(a)',
        `2=1#0 ${long} keep`,
        '=2#1 add',
        '=a#1 {+Ukraine holds elections within days.+} add <1a(a)',
        '=us#1 {+Russia returns all exchanged prisoners.+} add <1(us)',
        '=a#1 {+The plant shares its output with both sides.+} add <1a(a)',
      ],
    ],
    [
      'clauses regrouped',
      [{ text: A, clauses: [`${B} ${C}`, `${X} ${Y}`] }],
      [{ text: A, clauses: [`${B} ${X}`, `${C} ${Y}`] }],
      [m(0)],
      [
        '1=1#0 Ukraine holds elections within days. keep',
        'a=a#0 Russia returns all exchanged prisoners. {+Nothing like it stands here+} add',
        '=b#0 .. The plant shares its output with both sides. cut',
        'b=#0 .. [-Nothing like it stands here -]{+ +}Funds go abroad at noon; keep',
      ],
    ],
    [
      'a wish beside the common words that it repeats',
      [A, C],
      [{ text: A, variants: { us: `${A} But not in spring.` } }, C],
      [m(0), m(1)],
      [
        '1=1#0 Ukraine holds elections within days. keep',
        '=us#0 {+Ukraine holds elections within days. But not in spring.+} add',
        '2=2#1 The plant shares its output with both sides. keep',
      ],
    ],
    [
      'a wish that was what all wanted',
      [{ text: ' ', clauses: [], variants: { us: A } }],
      [A],
      [m(0)],
      ['1=#0 cut', 'us=1#0 Ukraine holds elections within days. keep'],
    ],
    [
      'equally long points in another order',
      ['One two six.', 'Ten and two.'],
      ['Ten and two.', 'One two six.'],
      [m(0, 1), m(1, 0)],
      ['=1#0 {+Ten and two.+} add <2', '1=2#1 One two six. keep', '2=#0 [-Ten and two.-] cut >1'],
    ],
    [
      'equally long halves in another order',
      ['One two six.', 'Ten and two.'],
      ['Ten and two. One two six.'],
      [{ kind: 'merged', old: [0, 1], new: [0], score: 1 }],
      ['1=#0 [-One two six.-] cut >1', '2=1#0 Ten and two.{+ One two six.+} keep <1'],
    ],
  ])('%s', (_, old, next, asserted, lines) => {
    expect(redlined(old, next, { asserted })).toEqual(lines);
  });
});

describe('the paragraphs of a draft', () => {
  it('are its leads, clauses and variants in its own order, each with what it is told by', () => {
    const point: Sketch = {
      text: ' On  trade:',
      clauses: ['a.', 'b.'],
      variants: { us: { text: 'No.', clauses: ['c.'] } },
    };
    const report = compare(draft('a', [C, point]), draft('b', [point, C]), {
      ...setting(),
      asserted: [m(0, 1), m(1, 0)],
    });
    const told = (side: 'old' | 'new') =>
      partsOf(report, side).list.map(({ role, number, ref, text, change, index }) => [
        role,
        number,
        ref,
        text,
        change,
        index,
      ]);
    const parts = (at: number, ref: string, change: number) => [
      ['point', ref, ref, 'On trade:', change, at],
      ['clause', 'a', `${ref}a`, 'a.', change, at + 1],
      ['clause', 'b', `${ref}b`, 'b.', change, at + 2],
      ['variant', 'us', ref, 'No.', change, at + 3],
      ['variant clause', 'a', `${ref}a`, 'c.', change, at + 4],
    ];
    const changes = report.changes.map(({ old }) => old[0]?.ref);
    const plain = (ref: string, at: number) => ['point', ref, ref, C, changes.indexOf('1'), at];
    expect(told('old')).toEqual([plain('1', 0), ...parts(1, '2', changes.indexOf('2'))]);
    expect(told('new')).toEqual([...parts(0, '1', changes.indexOf('2')), plain('2', 5)]);
  });
});

describe('numbers and labels without text', () => {
  const gap = (file: string, ref: string, line: number, column = 1): Gap => {
    return { ref, reason: 'deleted', file: `${file}.yaml`, line, column };
  };

  it('stand before what follows them in their own draft, those of the old draft first', () => {
    const old = draft('a', [A, { text: B, deleted: ['a'] }, C], {
      gaps: [gap('a', '9', 0), gap('a', '2x', 1.5), gap('a', '10', 9)],
    });
    const next = draft('b', [A, B, X, C], {
      gaps: [gap('b', '4', 3.5), gap('b', '3', 3.5, 0), gap('b', '0', 0), gap('b', '11', 9)],
    });
    const { paragraphs, gaps } = redline(
      compare(old, next, { ...setting(), asserted: [m(0), m(1), added(2), m(2, 3)] }),
    );
    const brief = (placed: typeof gaps) => placed.map(({ side, gap: { ref } }) => `${side} ${ref}`);
    expect(paragraphs.map((paragraph) => brief(paragraph.gaps))).toEqual([
      ['old 9', 'new 0'],
      ['old 2x'],
      [],
      ['old 2a', 'new 3', 'new 4'],
    ]);
    expect(brief(gaps)).toEqual(['old 10', 'new 11']);
    expect(gaps.map((placed) => 'before' in placed)).toEqual([false, false]);
    expect(paragraphs[1]?.gaps[0]?.before?.ref).toBe('2');
  });
});

it('there are none where a draft has none', () => {
  expect(redline(compare(draft('a', [A]), draft('b', [B]), setting())).gaps).toEqual([]);
});

describe('one word becomes another', () => {
  it.each([
    [undefined, undefined, []],
    ['', '', []],
    ['4', '4', [{ op: 'keep', text: '4' }]],
    [
      '4',
      '5',
      [
        { op: 'cut', text: '4' },
        { op: 'add', text: '5' },
      ],
    ],
    ['4', undefined, [{ op: 'cut', text: '4' }]],
    ['', '5', [{ op: 'add', text: '5' }]],
  ] as const)('%s | %s', (old, next, edits) => {
    expect(asEdits(old, next)).toEqual(edits);
  });
});
