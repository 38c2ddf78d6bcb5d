import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare/compare.ts';
import { isCosmetic } from '../../../src/compare/cosmetic.ts';
import { signalsOf } from '../../../src/compare/signals.ts';
import type { Edit, Signal } from '../../../src/model.ts';
import { wordEdits } from '../../../src/text/edits.ts';
import { normalise } from '../../../src/text/tokens.ts';
import { draft } from '../../support/draft.ts';
import { setting } from '../../support/shipped.ts';
import { reading } from './reading.ts';

const lexical =
  'shall must may will should is are to has not no never neither nor none cannot fail without refrain from if unless until once except only all any some both either half and or the a of in by within after before Russia Ukraine NATO Donetsk forces troops guards towns roads withdraw recognise organisation organization long-term long term re-sign permanent more less most march March us US A I z.B. No. не никогда і або Україна Росія не более'.split(
    ' ',
  );
const figures =
  '5 50 5,000 5.000 1.5 .5 2026 2028 10-12 10/12 50:50 12:30 1.5.2026 Article 242 F-16 20% $5bn €1 million billion days km ½ 5² first one twenty-five ٣ １２'.split(
    ' ',
  );
const marks = [...',.;:!?()[]{}"“”„«»‘’\'–—-/&%§…'];
const odd = [
  '😀',
  '\ud800',
  '\udfff',
  'İ',
  'ß',
  '\u0301',
  '\u00ad',
  '\u200b',
  '\u00a0',
  'x'.repeat(5000),
  '東京',
  'ﬁ',
];
const token = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...lexical) },
  { weight: 4, arbitrary: fc.constantFrom(...figures) },
  { weight: 4, arbitrary: fc.constantFrom(...marks) },
  { weight: 1, arbitrary: fc.constantFrom(...odd) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
);
const piece = fc.tuple(token, fc.constantFrom(' ', ' ', ' ', '')).map((parts) => parts.join(''));
const pieces = fc.array(piece, { maxLength: 25 });
const language = fc.constantFrom('en', 'uk', 'ru', undefined);

/** Two texts of which the second is the first with a few pieces cut, put in or exchanged, or is another one. */
const pair = fc.oneof(
  { weight: 1, arbitrary: fc.tuple(pieces, pieces) },
  {
    weight: 4,
    arbitrary: fc
      .tuple(
        pieces,
        fc.array(fc.tuple(fc.nat(25), fc.nat(1), fc.option(piece)), { minLength: 1, maxLength: 3 }),
      )
      .map(([list, edits]) => {
        const next = [...list];
        for (const [at, cut, put] of edits) next.splice(at, cut, ...(put === null ? [] : [put]));
        return [list, next];
      }),
  },
);
const texts = pair.map((both) => both.map((list) => list.join('')) as [string, string]);

const read = (old: string, next: string, by: string | undefined) => {
  const { edits } = wordEdits(old, next);
  const signals = signalsOf(edits, { ...reading, language: by });
  return { edits, signals, cosmetic: isCosmetic({ compared: 'lead', edits, signals, clauses: [] }, by) };
};

const runs = { numRuns: 500 };

it('every signal is worded by its texts', () => {
  fc.assert(
    fc.property(texts, language, ([old, next], by) => {
      for (const signal of read(old, next, by).signals) {
        if (signal.old) expect(normalise(old)).toContain(signal.old.text);
        if (signal.new) expect(normalise(next)).toContain(signal.new.text);
        expect(signal.old ?? signal.new).toBeTruthy();
      }
    }),
    runs,
  );
});

const flip = { keep: 'keep', cut: 'add', add: 'cut' } as const;
const mirrored = (edits: readonly Edit[]) => edits.map(({ op, text }) => ({ op: flip[op], text }));
const told = (signals: readonly Signal[], isMirror: boolean) =>
  signals
    .map(({ kind, old, new: next }) => JSON.stringify([kind, ...(isMirror ? [next, old] : [old, next])]))
    .sort();
/** Cuts and adds of one place have no order. */
const inOrder = (edits: readonly Edit[]) => {
  const places: Edit[][] = [[]];
  for (const edit of edits) {
    if (edit.op === 'keep') places.push([edit], []);
    else places.at(-1)?.push(edit);
  }
  return places.flatMap((place) => [...place].sort((a, b) => b.op.localeCompare(a.op)));
};

it('the other way round the same signals, old for new', () => {
  fc.assert(
    fc.property(texts, language, ([old, next], by) => {
      const [there, back] = [read(old, next, by), read(next, old, by)];
      expect(back.cosmetic).toBe(there.cosmetic);
      fc.pre(JSON.stringify(inOrder(mirrored(back.edits))) === JSON.stringify(inOrder(there.edits)));
      expect(told(back.signals, true)).toEqual(told(there.signals, false));
    }),
    runs,
  );
});

/** Changes of form, among the words of a text. */
const forms = fc.constantFrom<readonly [string, string]>(
  ['organisation', 'organization'],
  ['long-term', 'long term'],
  ['roads, ports, and towns', 'ports, roads and towns'],
  ['“zone”', '"zone"'],
  [' – ', ' - '],
  ['the State', 'the state'],
  ['', ','],
  ['', '.'],
  [',', ''],
);
const reformed = fc
  .tuple(pieces, fc.array(fc.tuple(fc.nat(25), forms), { minLength: 1, maxLength: 4 }))
  .map(([list, changes]) => {
    const sides = [[...list], [...list]];
    for (const [at, form] of changes)
      for (const [k, side] of sides.entries()) side.splice(at, 0, `${form[k]} `);
    return sides.map((side) => side.join('')) as [string, string];
  });

describe('a cosmetic change keeps', () => {
  const sorted = (list: readonly string[] | null) => [...(list ?? [])].sort().join(' ');
  const words = (source: string) => (text: string) =>
    sorted(text.toLowerCase().match(new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'gu')));
  const kept: readonly (readonly [string, (text: string) => string])[] = [
    ['its digits', (text) => sorted(text.match(/\p{N}/gu))],
    ['its negations', words('not|no|never|neither|nor|none|cannot|nothing|without|fail|refrain|не|никогда')],
    ['its duty words', words('shall|must|may|will|should|can|is|are|has')],
    [
      'its conditions and scope',
      words('if|unless|until|once|except|only|all|any|some|both|either|half|and|or'),
    ],
    ['its brackets', (text) => sorted(text.match(/[()[\]{}]/g))],
    ['its quotation marks', (text) => String(text.match(/["“”„«»]/g)?.length ?? 0)],
  ];
  it.each(kept)('%s', (_, of) => {
    let count = 0;
    fc.assert(
      fc.property(fc.oneof(texts, reformed), language, ([old, next], by) => {
        if (!read(old, next, by).cosmetic) return;
        if (normalise(old) !== normalise(next)) count++;
        expect(of(next)).toBe(of(old));
      }),
      runs,
    );
    // The law says something only where such changes are met.
    expect(count).toBeGreaterThan(10);
  });
});

const given = { themes: setting().themes, parties: setting().parties, version: '0.0.0' };

it('the numbers of two drafts are worded by them', () => {
  fc.assert(
    fc.property(fc.array(texts, { minLength: 1, maxLength: 3 }), (list) => {
      const [old, next] = [
        draft(
          'a',
          list.map(([text]) => text),
        ),
        draft(
          'b',
          list.map(([, text]) => text),
        ),
      ];
      for (const number of compare(old, next, given).numbers) {
        if (number.old) expect(list.map(([text]) => normalise(text)).join(' ')).toContain(number.old.text);
        if (number.new) expect(list.map(([, text]) => normalise(text)).join(' ')).toContain(number.new.text);
      }
    }),
    { numRuns: 100 },
  );
});
