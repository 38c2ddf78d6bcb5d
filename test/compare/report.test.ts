import { describe, expect, it } from 'vitest';
import { align } from '../../src/compare/align.ts';
import { compare } from '../../src/compare/compare.ts';
import type { Party, Passage } from '../../src/model.ts';
import { briefLinks } from '../support/brief.ts';
import { draft, type Sketch } from '../support/draft.ts';

const party = (id: string, name: string): Party => ({ id, name, aliases: [], acronyms: [] });

describe('the parties of a report', () => {
  const listed = [party('us', 'United States'), party('russia', 'Russia'), party('ukraine', 'Ukraine')];
  const told = (old: Sketch, next: Sketch, head: object = {}) =>
    compare(draft('a', [old], head), draft('b', [next]), {
      themes: [],
      parties: listed,
      version: '0',
    }).parties.map(({ id }) => id);
  it.each<[string, Sketch, Sketch, object, readonly string[]]>([
    ['none', { text: 'Ships pass.' }, { text: 'Ships pass.' }, {}, []],
    [
      'who put a draft forward',
      { text: 'Ships pass.' },
      { text: 'Ships pass.' },
      { parties: ['us'] },
      ['us'],
    ],
    [
      'who wants something, in the order of the list',
      { text: 'Ships pass.', variants: { ukraine: 'Ports open.' } },
      { text: 'Ships pass.', variants: { russia: 'Ports close.' } },
      {},
      ['russia', 'ukraine'],
    ],
  ])('%s', (_, old, next, head, expected) => {
    expect(told(old, next, head)).toEqual(expected);
  });
});

it('a report of two provisions says which, and of no theme that it went quiet', () => {
  const [old, next] = [
    draft('a', [{ text: 'Ships pass.', themes: ['trade'] }]),
    draft('b', [{ text: 'Ships pass.', themes: ['nato'] }]),
  ];
  const setting = { themes: [], parties: [], version: '0' };
  const facts = (only?: readonly [string, string]) => {
    const report = compare(old, next, { ...setting, ...(only ? { only } : {}) });
    return [
      report.old.only,
      report.new.only,
      ...report.themes.map(({ id, attention }) => `${id} ${attention}`),
    ];
  };
  expect(facts(['1', '7'])).toEqual(['1', '7', 'nato undefined', 'trade undefined']);
  expect(facts()).toEqual([undefined, undefined, 'nato newly raised', 'trade gone quiet']);
});

it('a draft of a few points keeps its weak links, however long the other one is', () => {
  const texts = [
    'The armed forces are limited to 600,000 persons in peacetime.',
    'All prisoners of war and civilian hostages are exchanged all for all.',
    'A monitoring mission of neutral states verifies the ceasefire line.',
    'Grain exports through the northern ports are not hindered.',
    'The reconstruction fund is paid out in annual instalments.',
    'Judges of both countries hear claims about property.',
    'Schools teach both languages to all pupils.',
    'Museums return the paintings that were taken.',
    'Bridges over the river are rebuilt at common cost.',
    'Elections are held within one hundred days of the signing.',
  ];
  const passage = (text: string): Passage => ({ parts: [text], themes: [] });
  const links = align(texts.map(passage), [passage('Elections are held as soon as possible.')]);
  expect(briefLinks(links)).toBe('1- 2- 3- 4- 5- 6- 7- 8- 9- 10~1');
});
