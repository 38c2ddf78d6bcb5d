import { expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import { type Filter, NO_FILTER, select } from '../../src/compare/select.ts';
import { draft } from '../support/draft.ts';

const old = draft('a', [
  { text: 'The agreement reaffirms sovereignty.', themes: ['sovereignty'] },
  { text: 'Elections are held within 100 days of signature.', themes: ['elections'] },
  { text: 'Poland hosts fighter aircraft of the allies.', themes: ['nato', 'foreign-forces'] },
  { text: 'The grain corridor across the sea is opened to all.', themes: ['navigation'], standing: 'open' },
]);
const next = draft('b', [
  { text: 'The grain corridor across the sea is opened to all.', themes: ['navigation'], standing: 'agreed' },
  { text: 'The agreement reaffirms sovereignty.', themes: ['sovereignty'] },
  { text: 'Elections are held within 200 days of signature.', themes: ['elections'] },
]);
const report = compare(old, next, { themes: [], parties: [], version: '0' });

it.each<[string, Partial<Filter>, string, number, number]>([
  ['no filter: all news', {}, '4>1 2>3 3>', 0, 1],
  ['with unchanged points', { unchanged: true }, '4>1 1>2 2>3 3>', 0, 0],
  ['a kind', { kinds: ['removed'] }, '3>', 3, 0],
  ['the kind unchanged shows unchanged points', { kinds: ['unchanged'] }, '1>2', 3, 0],
  ['a theme that a change is listed under', { themes: ['elections'] }, '2>3', 3, 0],
  ['a theme that a change only names', { themes: ['foreign-forces'] }, '3>', 3, 0],
  ['a point of either side', { points: ['3'] }, '2>3 3>', 2, 0],
  ['a point of the old side', { old: ['3'] }, '3>', 3, 0],
  ['a point of the new side', { new: ['3'] }, '2>3', 3, 0],
  ['filters together', { points: ['3'], kinds: ['reworded'] }, '2>3', 3, 0],
])('%s', (_, filter, shown, filtered, unchanged) => {
  const found = select(report, { ...NO_FILTER, ...filter });
  const refs = (points: readonly { readonly ref: string }[]) => points.map(({ ref }) => ref).join();
  const brief = [...found.shown].map(
    (index) => `${refs(report.changes[index]?.old ?? [])}>${refs(report.changes[index]?.new ?? [])}`,
  );
  expect([brief.join(' '), found.filtered, found.unchanged]).toEqual([shown, filtered, unchanged]);
});

it('a moved point with a changed standing is found by the kind moved, reworded ones that moved too', () => {
  expect(report.changes[0]).toMatchObject({ kind: 'moved', standing: { old: 'open', new: 'agreed' } });
  const swapped = compare(
    draft('a', ['Alpha beta gamma delta one.', 'A longer text that stays where it is, with ten words.']),
    draft('b', ['A longer text that stays where it is, with ten words.', 'Alpha beta gamma delta two.']),
    { themes: [], parties: [], version: '0' },
  );
  expect(select(swapped, { ...NO_FILTER, kinds: ['moved'] }).shown.size).toBe(1);
});

const rows = compare(
  draft('a', [
    'The council meets in the capital once a month.',
    'The fund receives USD 100 billion from the frozen assets abroad.',
    'The guards shall report each loss of equipment to the commander.',
    'The organisation keeps the archive of the border commission.',
    'Ships that carry grain pass freely.',
  ]),
  draft('b', [
    'The council meets in the capital once a month.',
    'The guards may report each loss of equipment to the commander.',
    'The organization keeps the archive of the border commission.',
    'Ships that carry grain pass safely.',
  ]),
  { themes: [], parties: [], version: '0' },
);

it.each<[string, Partial<Filter>, string, number, number]>([
  ['cosmetic rewordings are folded', {}, '2> 3>2 5>4', 0, 1],
  ['unless they are asked for', { cosmetic: true }, '2> 3>2 4>3 5>4', 0, 0],
  ['and are folded, not filtered, where their kind is asked for', { kinds: ['reworded'] }, '3>2 5>4', 2, 1],
  ['a signal', { signals: ['duty'] }, '3>2', 4, 0],
  ['a quantity of a point that was removed', { signals: ['quantity'] }, '2>', 4, 0],
  ['one signal or another', { signals: ['quantity', 'duty'] }, '2> 3>2', 3, 0],
  ['a signal that no change has', { signals: ['negation'] }, '', 5, 0],
  ['a signal and a kind', { signals: ['quantity', 'duty'], kinds: ['reworded'] }, '3>2', 4, 0],
])('signals and cosmetic: %s', (_, filter, shown, filtered, cosmetic) => {
  const found = select(rows, { ...NO_FILTER, ...filter });
  const refs = (points: readonly { readonly ref: string }[]) => points.map(({ ref }) => ref).join();
  const brief = [...found.shown].map(
    (index) => `${refs(rows.changes[index]?.old ?? [])}>${refs(rows.changes[index]?.new ?? [])}`,
  );
  expect([brief.join(' '), found.filtered, found.cosmetic]).toEqual([shown, filtered, cosmetic]);
  expect(found.shown.size + found.filtered + found.cosmetic + found.unchanged).toBe(rows.changes.length);
});

it('signals of clauses and variants are signals of their point', () => {
  const of = (force: string, wish: string) => ({
    text: 'On the force:',
    clauses: [`The force ${force} carry arms in the towns.`, 'It leaves in spring.'],
    variants: { us: `The force stays for ${wish} months after the signing.` },
  });
  const report = compare(draft('a', [of('shall', '6')]), draft('b', [of('may', '9')]), {
    themes: [],
    parties: [],
    version: '0',
  });
  for (const signal of ['duty', 'quantity'] as const)
    expect(select(report, { ...NO_FILTER, signals: [signal] }).shown.size).toBe(1);
  expect(select(report, { ...NO_FILTER, signals: ['party'] }).shown.size).toBe(0);
});

it('a cosmetic rewording is shown where the point moved or its standing changed', () => {
  const spelt = (text: string, standing: 'open' | 'agreed') => draft('x', [{ text, standing }]);
  const report = compare(
    spelt('The organisation keeps the archive.', 'open'),
    spelt('The organization keeps the archive.', 'agreed'),
    { themes: [], parties: [], version: '0' },
  );
  expect(report.counts).toMatchObject({ reworded: 1, cosmetic: 1, standing: 1 });
  expect(select(report, NO_FILTER)).toMatchObject({ shown: new Set([0]), cosmetic: 0 });
});

it('the same words with another standing are news, the same words alone are not', () => {
  const stands = (standing: 'open' | 'agreed') =>
    draft('x', [{ text: 'The fleet stays in port.', standing }]);
  const chosen = (next: 'open' | 'agreed') =>
    select(compare(stands('open'), stands(next), { themes: [], parties: [], version: '0' }), NO_FILTER);
  expect(chosen('agreed')).toEqual({ shown: new Set([0]), filtered: 0, unchanged: 0, cosmetic: 0 });
  expect(chosen('open')).toEqual({ shown: new Set(), filtered: 0, unchanged: 1, cosmetic: 0 });
});
