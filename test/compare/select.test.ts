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
