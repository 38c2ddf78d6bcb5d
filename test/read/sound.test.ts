import { expect, test } from 'vitest';
import { soundParts } from '../../src/read/sound.ts';

const nothing = { id: '', title: '', date: '', basedOn: null, sources: {}, points: [] };
const point = { themes: [], sources: [], clauses: [], variants: [] };

test.each([null, 'a', 1, [], [1], { points: 1, sources: 'a', id: 2, basedOn: 3 }])(
  'nothing of %j is sound',
  (raw) => expect(soundParts(raw)).toEqual({ ...nothing, sources: {} }),
);

test('the head has what is checked of it', () => {
  expect(
    soundParts({
      id: 'v1',
      title: 'T',
      date: 'x',
      basedOn: 'v0',
      note: 1,
      sources: { axios: null, b: { outlet: 1 } },
    }),
  ).toEqual({
    ...nothing,
    id: 'v1',
    basedOn: 'v0',
    sources: { axios: { outlet: 'axios' }, b: { outlet: 'b' } },
  });
});

test.each<[string, unknown, object]>([
  ['one with a text', { number: 1, text: 'x' }, { number: 1, ...point, text: 'x' }],
  ['one with an empty text', { number: 1, text: '' }, { number: 1, ...point, text: '' }],
  ['one without', { number: 1 }, { number: 1, deleted: true }],
  ['one whose text is none', { number: 1, text: 2, themes: ['a'] }, { number: 1, deleted: true }],
  ['one that is deleted', { number: 1, text: 'x', deleted: 'no' }, { number: 1, deleted: true }],
  ['one that is unpublished', { number: 1, text: 'x', unpublished: false }, { number: 1, deleted: true }],
  ['one that is no mapping', 'x', { number: 1, deleted: true }],
  ['one with a text as number', { number: '4.1', text: 'x' }, { number: '4.1', ...point, text: 'x' }],
  ['one with a fraction', { number: 4.1, text: 'x' }, { number: '4.1', ...point, text: 'x' }],
  ['one without a number', { text: 'x' }, { number: 1, ...point, text: 'x' }],
  ['one with an empty number', { number: '', text: 'x' }, { number: 1, ...point, text: 'x' }],
  ['one with a list as number', { number: [3], text: 'x' }, { number: 1, ...point, text: 'x' }],
  [
    'all that it has',
    {
      number: 1,
      text: 'x',
      title: 2,
      note: 3,
      evidence: 'partial',
      themes: ['a', 1],
      sources: ['b', null],
      clauses: [{ label: 'a', text: 'y', sources: 'c', evidence: 'seen' }],
      variants: [
        { party: 'us', text: 'z', sources: ['d'], evidence: 'summary', clauses: [{ label: 'b', text: 'w' }] },
      ],
    },
    {
      number: 1,
      text: 'x',
      evidence: 'partial',
      themes: ['a', ''],
      sources: ['b', ''],
      clauses: [{ label: 'a', text: 'y', sources: [], evidence: 'seen' }],
      variants: [
        {
          party: 'us',
          text: 'z',
          sources: ['d'],
          evidence: 'summary',
          clauses: [{ label: 'b', text: 'w', sources: [] }],
        },
      ],
    },
  ],
  [
    'clauses and variants that are not sound',
    {
      number: 1,
      text: '',
      evidence: 'sure',
      clauses: [{}, 'x', { label: '', text: '' }, { label: 'c' }],
      variants: [{}, { party: '', text: 1 }],
    },
    {
      number: 1,
      ...point,
      text: '',
      clauses: [
        { label: ' 0', deleted: true },
        { label: ' 1', deleted: true },
        { label: ' 2', text: '', sources: [] },
        { label: 'c', deleted: true },
      ],
      variants: [
        { party: ' 0', text: ' ', sources: [], clauses: [] },
        { party: ' 1', text: ' ', sources: [], clauses: [] },
      ],
    },
  ],
])('of points: %s', (_, raw, expected) => expect(soundParts({ points: [raw] }).points).toEqual([expected]));

test('points without a number go on from the last', () => {
  const points = [{}, { number: 5 }, {}, { number: 'IV' }, {}, { number: 2 }, {}];
  expect(soundParts({ points }).points.map(({ number }) => number)).toEqual([1, 5, 6, 'IV', 7, 2, 3]);
});
