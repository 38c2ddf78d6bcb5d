import { expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import type { Crossing, Decision } from '../../src/model.ts';
import { brief } from '../support/brief.ts';
import { draft, type Sketch } from '../support/draft.ts';

/** `2a=14d` is fixed, `3=` has no counterpart, `14!9` is forbidden; several refs with commas. */
function decide(notation: string): Decision[] {
  return notation.split(' ').map((entry) => {
    const [old = '', next = ''] = entry.split(/[=!]/);
    const refs = (side: string) => side.split(',').filter((ref) => ref !== '');
    const link = entry.includes('!') ? 'forbidden' : 'fixed';
    return { link, old: refs(old), new: refs(next), reason: 'seen in both', reviewer: 'A. Reader' };
  });
}

function told({ kind, old, new: next, score, asserted, ...rest }: Crossing): string {
  expect(rest).toEqual({});
  return `${kind} ${old}>${next} ${Number(score.toFixed(2))}${asserted ? ' asserted' : ''}`;
}

const hills = 'The northern hills are cleared of mines by a joint commission.';
const bridges = 'Bridges over the river are rebuilt at common cost.';
const towns = 'Bayford and Ashwell change hands on the day of signature.';
const roads = 'Roads to the coast are mended before the winter.';
const army = 'The armed forces are limited to 600,000 persons in peacetime.';
const border = (...clauses: readonly string[]): Sketch => ({ text: 'On the border:', clauses });

type Points = readonly (string | Sketch)[];

it.each<[string, Points, Points, string, readonly string[]]>([
  [
    'in the same words',
    [border(bridges, hills)],
    [border(bridges), hills],
    '1b=2',
    ['1|1,2(1a=1a 1b-)', 'kept 1b>2 1 asserted'],
  ],
  [
    'in other words',
    [border(bridges, hills)],
    [border(bridges), hills.replace('northern', 'southern')],
    '1b=2',
    ['1|1,2(1a=1a 1b-)', 'reworded 1b>2 0.87 asserted'],
  ],
  [
    'in words that have nothing in common',
    [border(bridges, hills)],
    [border(bridges), army],
    '1b=2',
    ['1~1(1a=1a 1b-) +2', 'reworded 1b>2 0 asserted'],
  ],
  [
    'in the order of the old draft',
    [border(bridges, hills, towns), army],
    [army, hills, border(bridges), towns],
    '1c=4 1b=2',
    ['2=1 1|2,3,4(1a=3a 1b- 1c-)', 'kept 1b>2 1 asserted', 'kept 1c>4 1 asserted'],
  ],
  [
    'then in that of the new one',
    [border(bridges, hills), army],
    [border(bridges), 'Roads are mended.', army, hills],
    '1b=4,2',
    ['1|1,4(1a=1a 1b-) +2 2=3', 'reworded 1b>2 0 asserted', 'kept 1b>4 1 asserted'],
  ],
  [
    'a clause of a wish with those of its point',
    [{ text: army, variants: { us: { text: 'Instead:', clauses: [hills, towns] } } }, border(bridges, roads)],
    [{ text: army, variants: { us: { text: 'Instead:', clauses: [towns] } } }, border(bridges), roads, hills],
    '1!4',
    ['1~1 2|2,3(2a=2a 2b-) +4', 'kept 1a>4 1', 'kept 2b>3 1'],
  ],
  [
    'clauses that correspond in an unchanged point: none',
    [border(bridges, hills)],
    [border(bridges, hills)],
    '1a=1a 1b=1b',
    ['1=1'],
  ],
  [
    'clauses that correspond in a moved point: none',
    [border(bridges, hills), `${army} ${towns} ${army}`],
    [`${army} ${towns} ${army}`, border(bridges, hills)],
    '1a=2a 1b=2b',
    ['2=1 1>2'],
  ],
  [
    'clauses of an unchanged point that do not correspond',
    [border(bridges, hills)],
    [border(bridges, hills)],
    '1a=1b',
    ['1=1', 'reworded 1a>1b 0 asserted'],
  ],
  [
    'clauses that a change links: none',
    [border(bridges, hills)],
    [border(`${bridges} ${hills}`)],
    '1a,1b=1a',
    ['1~1(1a,1b&1a)'],
  ],
  [
    'the computed one of the same pair gives way',
    [border(bridges, hills)],
    [border(bridges), hills],
    '1b=2 1a=1a',
    ['1|1,2(1a=1a 1b-)', 'kept 1b>2 1 asserted'],
  ],
  [
    'none for what has no old counterpart',
    [border(bridges, hills)],
    [border(bridges), hills],
    '=2',
    ['1~1(1a=1a 1b-) +2'],
  ],
  [
    'none for what has no new counterpart',
    [border(bridges, hills)],
    [border(bridges), hills],
    '1b=',
    ['1|1,2(1a=1a 1b-)'],
  ],
  [
    'what forbids other pairs leaves it',
    [border(bridges, hills)],
    [border(bridges), hills],
    '1b!1 1a!2',
    ['1|1,2(1a=1a 1b-)', 'kept 1b>2 1'],
  ],
  [
    'what says that others have no counterpart leaves it',
    [border(bridges, hills), army],
    [border(bridges), hills, towns],
    '2= =3',
    ['1|1,2(1a=1a 1b-) 2- +3', 'kept 1b>2 1'],
  ],
])('crossings as people decided them: %s', (_, old, next, notation, expected) => {
  const decisions = decide(notation);
  const { changes, crossings } = compare(draft('a', old), draft('b', next), {
    themes: [],
    parties: [],
    version: '0',
    decisions,
  });
  expect([brief(changes), ...crossings.map(told)]).toEqual(expected);
});
