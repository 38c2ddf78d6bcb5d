import { expect, test } from 'vitest';
import { counterparts, fateOf, keptElsewhere } from '../../src/checks/red-lines/counterparts.ts';
import { compare } from '../../src/compare/compare.ts';
import { draft } from '../support/draft.ts';
import { setting } from '../support/shipped.ts';

const relief = 'Measures are taken to relieve the suffering of the victims.';
const ports = 'Ports of the southern coast are reopened to grain ships.';
const coast = {
  text: 'On the coast:',
  clauses: ['lights are lit again at night;', 'wrecks are raised from the sea.'],
};
const old = draft('a', [
  'Elections are held within one hundred days.',
  {
    text: 'On the border:',
    clauses: ['mines are cleared from the hills;', 'bridges are rebuilt at common cost.'],
  },
  coast,
  { text: 'A committee settles:', clauses: [relief, ports, 'the price of grain for the poor;'] },
  relief.replace('Measures', 'Steps'),
  'All parties receive a full amnesty for what they did.',
]);
const next = draft('b', [
  coast,
  'Elections are held within ninety days.',
  {
    text: 'On the border:',
    clauses: ['bridges are rebuilt at common cost within two years.', 'mines are cleared from the hills;'],
  },
  ports,
  relief,
  'Museums reopen.',
]);
const report = compare(old, next, { ...setting(), decisions: [] });

/** What became of it, where it stands now, and whether all of it stands elsewhere too. */
test.each<[string, string, string[], boolean]>([
  ['1', 'reworded 1 = 2', ['2'], false],
  ['2', 'reworded 2 = 3', ['3'], false],
  ['2a', 'moved 2a = 3b', ['3b'], false],
  ['2b', 'reworded 2b = 3a', ['3a'], false],
  ['3', 'moved 3 = 1', ['1'], false],
  ['3a', 'moved 3 = 1', ['1a'], false],
  ['3b', 'moved 3 = 1', ['1b'], false],
  ['4', 'reworded 4 = 4', ['4'], false],
  ['4a', 'reworded 4 = 4', ['4'], true],
  ['4b', 'reworded 4 = 4', ['4'], true],
  ['4c', 'reworded 4 = 4', ['4'], false],
  ['5', 'reworded 5 = 5', ['5'], false],
  ['6', 'removed 6 = ', [], false],
  ['9', 'nothing', [], false],
])('%s of the old draft: %s', (ref, expected, refs, elsewhere) => {
  const fate = fateOf(report, old, ref);
  const of = (side: readonly { readonly ref: string }[]) => side.map((one) => one.ref).join(' ');
  expect(fate ? `${fate.kind} ${of(fate.old)} = ${of(fate.new)}` : 'nothing').toBe(expected);
  expect(counterparts(report, old, ref)).toEqual(refs);
  expect(keptElsewhere(report, ref)).toBe(elsewhere);
});
