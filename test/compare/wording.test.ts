import { expect, it } from 'vitest';
import {
  leadText,
  type Provision,
  passage,
  passages,
  sameWords,
  wholeText,
  wordingKey,
} from '../../src/compare/wording.ts';
import { draft, type Sketch } from '../support/draft.ts';

const pointOf = (sketch: Sketch): Provision => draft('a', [sketch]).points[0] as Provision;

const sea = pointOf({
  title: 'At sea',
  themes: ['trade', 'sea'],
  text: ' Ships  sail. ',
  clauses: ['They pay', 'nothing.'],
  variants: { us: { text: 'Ships stay.', clauses: ['All of\nthem.'] }, ukraine: '' },
});

it('reads lead and clauses as one text, and leads of several', () => {
  expect(wholeText(sea)).toBe('Ships sail. They pay nothing.');
  expect(wholeText({ text: 'Ships sail.' })).toBe('Ships sail.');
  expect(leadText([sea, { text: 'Banks  reopen.' }])).toBe('Ships sail. Banks reopen.');
});

it('tells the alignment all parts that have words', () => {
  const parts = ['Ships sail.', 'They pay', 'nothing.', 'Ships stay.', 'All of them.'];
  expect(passage(sea)).toEqual({ parts, themes: ['trade', 'sea'], title: 'At sea' });
  expect(passage({ text: '' })).toEqual({ parts: [], themes: [] });
  expect(passage({ text: '' })).not.toHaveProperty('title');
  expect(passages([{ text: 'Banks reopen.' }], 'en')).toEqual([
    { parts: ['Banks reopen.'], themes: [], language: 'en' },
  ]);
  expect(passages([{ text: 'Banks reopen.' }])[0]).not.toHaveProperty('language');
});

it.each<[string, Sketch, Sketch, boolean]>([
  ['white space alone', { text: 'Ships  sail. ' }, { text: 'Ships sail.' }, true],
  ['another lead', { text: 'Ships sail.' }, { text: 'Ships stay.' }, false],
  ['a title, themes', { text: 'Ships sail.', title: 'Sea' }, { text: 'Ships sail.', themes: ['sea'] }, true],
  ['the same clauses', { clauses: ['a b', 'c'] }, { clauses: ['a  b', 'c'] }, true],
  ['clauses in another order', { clauses: ['a', 'b'] }, { clauses: ['b', 'a'] }, false],
  ['a clause more', { clauses: ['a'] }, { clauses: ['a', 'b'] }, false],
  ['a clause more that says nothing', { clauses: ['a'] }, { clauses: ['a', ''] }, false],
  ['a clause for the lead', { text: 'a' }, { text: '', clauses: ['a'] }, false],
  [
    'variants in another order',
    { variants: { us: 'a', ukraine: 'b' } },
    { variants: { ukraine: 'b', us: 'a' } },
    true,
  ],
  ['a variant of another party', { variants: { us: 'a' } }, { variants: { ukraine: 'a' } }, false],
  ['another variant', { variants: { us: 'a' } }, { variants: { us: 'b' } }, false],
  ['a variant less', { variants: { us: 'a' } }, {}, false],
  [
    'another clause of a variant',
    { variants: { us: { text: 'a', clauses: ['b'] } } },
    { variants: { us: { text: 'a', clauses: ['c'] } } },
    false,
  ],
])('has the same words or not: %s', (_, a, b, expected) => {
  const [old, next] = [pointOf(a), pointOf(b)];
  expect(sameWords(old, next)).toBe(expected);
  expect(sameWords(next, old)).toBe(expected);
  expect(wordingKey(old) === wordingKey(next)).toBe(expected);
});
