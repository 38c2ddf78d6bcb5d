import { describe, expect, it } from 'vitest';
import type { Link } from '../../../src/model.ts';
import type { Sketch } from '../../support/draft.ts';
import { redlined } from '../../support/redlined.ts';

const A = 'Ukraine holds elections within days.';
const B = 'Russia returns all exchanged prisoners.';
const C = 'The plant shares its output with both sides.';
const long =
  'A longer point that stays where it is, whatever else moves around it in the draft, and that has many words.';
const committee = 'A committee settles:';

type Points = readonly (string | Sketch)[];
const m = (old: number, next = old): Link => ({ kind: 'matched', old: [old], new: [next], score: 1 });
const removed = (index: number): Link => ({ kind: 'removed', old: [index], new: [] });
const added = (index: number): Link => ({ kind: 'added', old: [], new: [index] });

describe('every paragraph of both drafts, with what became of it', () => {
  it.each<[string, Points, Points, readonly Link[], readonly string[]]>([
    [
      'unchanged with clauses & variants',
      [{ text: A, clauses: [B], variants: { us: { text: C, clauses: ['So it is.'] } } }],
      [{ text: A, clauses: [B], variants: { us: { text: C, clauses: ['So it is.'] } } }],
      [m(0)],
      [
        '1=1#0 Ukraine holds elections within days. keep',
        'a=a#0 Russia returns all exchanged prisoners. keep',
        'us=us#0 The plant shares its output with both sides. keep',
        'a=a#0 So it is. keep',
      ],
    ],
    [
      'same variants other order',
      [{ text: A, variants: { us: B, ukraine: C } }],
      [{ text: A, variants: { ukraine: C, us: B } }],
      [m(0)],
      [
        '1=1#0 Ukraine holds elections within days. keep',
        'us=#0 [-Russia returns all exchanged prisoners.-] cut >1(us)',
        'ukraine=ukraine#0 The plant shares its output with both sides. keep',
        '=us#0 {+Russia returns all exchanged prisoners.+} add <1(us)',
      ],
    ],
    [
      'moved unchanged with clause and variant',
      [{ text: A, clauses: [B], variants: { us: C } }, long],
      [long, { text: A, clauses: [B], variants: { us: C } }],
      [m(0, 1), m(1, 0)],
      [
        '1=#1 [-Ukraine holds elections within days.-] cut >2',
        'a=#1 [-Russia returns all exchanged prisoners.-] cut >2a(a)',
        'us=#1 [-The plant shares its output with both sides.-] cut >2(us)',
        '2=1#0 A longer point that stays where it is, whatever else moves around it in the draft, and that has many words. keep',
        '=2#1 {+Ukraine holds elections within days.+} add <1',
        '=a#1 {+Russia returns all exchanged prisoners.+} add <1a(a)',
        '=us#1 {+The plant shares its output with both sides.+} add <1(us)',
      ],
    ],
    [
      'variant reworded',
      [{ text: A, variants: { us: { text: B, clauses: [C] } } }],
      [{ text: A, variants: { us: { text: 'Russia returns all prisoners.', clauses: [C] } } }],
      [m(0)],
      [
        '1=1#0 Ukraine holds elections within days. keep',
        'us=us#0 Russia returns all [-exchanged -]prisoners. keep',
        'a=a#0 The plant shares its output with both sides. keep',
      ],
    ],
    [
      'variant reworded whole',
      [{ text: A, variants: { us: { text: `${B} ${C}`, clauses: [] } } }],
      [{ text: A, variants: { us: { text: B, clauses: [C] } } }],
      [m(0)],
      [
        '1=1#0 Ukraine holds elections within days. keep',
        'us=us#0 Russia returns all exchanged prisoners. add',
        '=a#0 .. [- -]The plant shares its output with both sides. keep',
      ],
    ],
    [
      'variant removed beside common text',
      [{ text: A, variants: { us: B } }],
      [{ text: `${A} ${B}` }],
      [m(0)],
      [
        '1=1#0 Ukraine holds elections within days.{+ Russia returns all exchanged prisoners.+} keep',
        'us=#0 [-Russia returns all exchanged prisoners.-] cut',
      ],
    ],
    [
      'variant removed, no common text',
      [{ text: '', variants: { us: B } }],
      [{ text: B }],
      [m(0)],
      ['1=#0 cut', 'us=1#0 Russia returns all exchanged prisoners. keep'],
    ],
    [
      'variant added, no common text',
      [{ text: B }],
      [{ text: '', variants: { us: B } }],
      [m(0)],
      ['=1#0 add', '1=us#0 Russia returns all exchanged prisoners. keep'],
    ],
    [
      'variant added beside',
      [{ text: A }],
      [{ text: A, variants: { us: B } }],
      [m(0)],
      [
        '1=1#0 Ukraine holds elections within days. keep',
        '=us#0 {+Russia returns all exchanged prisoners.+} add',
      ],
    ],
    [
      'variants both of blank',
      [{ text: '', variants: { us: B } }],
      [{ text: '', variants: { russia: B } }],
      [m(0)],
      [
        '1=1#0 keep',
        'us=#0 [-Russia returns all exchanged prisoners.-] cut',
        '=russia#0 {+Russia returns all exchanged prisoners.+} add',
      ],
    ],
    [
      'removed and added',
      [A, B],
      [C],
      [removed(0), removed(1), added(0)],
      [
        '1=#0 [-Ukraine holds elections within days.-] cut',
        '2=#1 [-Russia returns all exchanged prisoners.-] cut',
        '=1#2 {+The plant shares its output with both sides.+} add',
      ],
    ],
    [
      'clauses merged',
      [{ text: A, clauses: [B, C] }],
      [{ text: A, clauses: [`${B} ${C}`] }],
      [m(0)],
      [
        '1=1#0 Ukraine holds elections within days. keep',
        'a=a#0 Russia returns all exchanged prisoners. cut',
        'b=#0 .. {+ +}The plant shares its output with both sides. keep',
      ],
    ],
    [
      'clauses split',
      [{ text: A, clauses: [`${B} ${C}`] }],
      [{ text: A, clauses: [B, C] }],
      [m(0)],
      [
        '1=1#0 Ukraine holds elections within days. keep',
        'a=a#0 Russia returns all exchanged prisoners. add',
        '=b#0 .. [- -]The plant shares its output with both sides. keep',
      ],
    ],
    [
      'clause removed, added',
      [{ text: A, clauses: [B, 'Nothing like it stands here.'] }],
      [{ text: A, clauses: ['Sanctions end within twelve months.', B] }],
      [m(0)],
      [
        '1=1#0 Ukraine holds elections within days. keep',
        '=a#0 {+Sanctions end within twelve months.+} add',
        'a=b#0 Russia returns all exchanged prisoners. keep',
        'b=#0 [-Nothing like it stands here.-] cut',
      ],
    ],
    [
      'merge of points with clauses',
      [{ text: A, clauses: [B] }, { text: C }],
      [{ text: `${A} ${C}`, clauses: [B] }],
      [{ kind: 'merged', old: [0, 1], new: [0], score: 1 }],
      [
        '1=1#0 Ukraine holds elections within days. cut',
        'a=#0 .. [-Russia returns all exchanged prisoners.-] cut >1a(a)',
        '2=#0 .. {+ +}The plant shares its output with both sides. keep',
        '=a#0 {+Russia returns all exchanged prisoners.+} add <1a(a)',
      ],
    ],
    [
      'regrouped',
      [`${A} ${B}`, C],
      [A, `${C} ${B}`],
      [{ kind: 'regrouped', old: [0, 1], new: [0, 1], score: 1 }],
      [
        '1=1#0 Ukraine holds elections within days.[- Russia returns all exchanged prisoners.-] keep',
        '2=2#0 The plant shares its output with both sides.{+ Russia returns all exchanged prisoners.+} keep',
      ],
    ],
    [
      'clause to point',
      [{ text: committee, clauses: ['Borders stay.', B] }],
      [{ text: committee, clauses: ['Borders stay.'] }, B],
      [m(0), added(1)],
      [
        '1=1#0 A committee settles: keep',
        'a=a#0 Borders stay. keep',
        'b=#0 [-Russia returns all exchanged prisoners.-] cut >2',
        '=2#1 {+Russia returns all exchanged prisoners.+} add <1b(b)',
      ],
    ],
    [
      'sentence to point',
      [`${A} ${B}`],
      [A, B],
      [m(0), added(1)],
      [
        '1=1#0 Ukraine holds elections within days.[- Russia returns all exchanged prisoners.-] keep',
        '=2#1 {+Russia returns all exchanged prisoners.+} add',
      ],
    ],
    [
      'point to variant',
      [A, B],
      [{ text: A, variants: { us: B } }],
      [m(0), removed(1)],
      [
        '1=1#0 Ukraine holds elections within days. keep',
        '2=#1 [-Russia returns all exchanged prisoners.-] cut',
        '=us#0 {+Russia returns all exchanged prisoners.+} add',
      ],
    ],
    [
      'empty leads matched',
      [{ text: '', clauses: [A] }, B],
      [B, { text: '', clauses: [A] }],
      [m(0, 1), m(1, 0)],
      [
        '1=#1 cut',
        'a=#1 [-Ukraine holds elections within days.-] cut >2a(a)',
        '2=1#0 Russia returns all exchanged prisoners. keep',
        '=2#1 add',
        '=a#1 {+Ukraine holds elections within days.+} add <1a(a)',
      ],
    ],
    [
      'lead to nothing',
      [{ text: A, clauses: [B] }],
      [{ text: '', clauses: [B] }],
      [m(0)],
      [
        '1=1#0 [-Ukraine holds elections within days.-] keep',
        'a=a#0 Russia returns all exchanged prisoners. keep',
      ],
    ],
    [
      'moved and reworded clause',
      [
        { text: A, clauses: [B, C] },
        'Funds are unfrozen and go to the towns that were destroyed in the war and to nobody else.',
      ],
      [
        'Funds are unfrozen and go to the towns that were destroyed in the war and to nobody else.',
        { text: A, clauses: [B, 'The plant shares its power with both sides.'] },
      ],
      [m(0, 1), m(1, 0)],
      [
        '=1#0 {+Funds are unfrozen and go to the towns that were destroyed in the war and to nobody else.+} add <2',
        '1=2#1 Ukraine holds elections within days. keep',
        'a=a#1 Russia returns all exchanged prisoners. keep',
        'b=b#1 The plant shares its [-output-]{+power+} with both sides. keep',
        '2=#0 [-Funds are unfrozen and go to the towns that were destroyed in the war and to nobody else.-] cut >1',
      ],
    ],
    [
      'three to one',
      [A, B, C],
      [`${A} ${B} ${C}`],
      [{ kind: 'merged', old: [0, 1, 2], new: [0], score: 1 }],
      [
        '1=1#0 Ukraine holds elections within days. cut',
        '2=#0 .. {+ +}Russia returns all exchanged prisoners. cut',
        '3=#0 .. {+ +}The plant shares its output with both sides. keep',
      ],
    ],
    [
      'merged reversed order',
      [A, B],
      [`${B} ${A}`],
      [{ kind: 'merged', old: [0, 1], new: [0], score: 1 }],
      [
        '1=#0 [-Ukraine holds elections within days.-] cut >1',
        '2=1#0 Russia returns all exchanged prisoners.{+ Ukraine holds elections within days.+} keep <1',
      ],
    ],
    [
      'split in the middle of a word run',
      [`${A} And ${B}`],
      [`${A}`, `${B} And more.`],
      [{ kind: 'split', old: [0], new: [0, 1], score: 1 }],
      [
        '1=1#0 Ukraine holds elections within days. add',
        '=2#0 .. [- And -]Russia returns all exchanged prisoners.{+ And more.+} keep',
      ],
    ],
    [
      'a wish that stays where the common words change',
      [{ text: A, variants: { us: { text: C, clauses: ['So it is.'] } } }],
      [{ text: B, variants: { us: { text: C, clauses: ['So it is.'] } } }],
      [m(0)],
      [
        '1=1#0 [-Ukraine holds elections within days.-]{+Russia returns all exchanged prisoners.+} keep',
        'us=us#0 The plant shares its output with both sides. keep',
        'a=a#0 So it is. keep',
      ],
    ],
  ])('%s', (_, old, next, asserted, lines) => {
    expect(redlined(old, next, { asserted })).toEqual(lines);
  });
});
