import { expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import type { Link } from '../../src/model.ts';
import { pointCrossings } from '../../src/render/crossings.ts';
import { label } from '../../src/render/phrase.ts';
import { draft, type Sketch } from '../support/draft.ts';
import { inEnglish } from '../support/view.ts';

const river = 'Russia does not hinder the commercial use of the Dnipro River by anyone.';
const grain = 'Agreements are reached on the free shipment of grain across the Black Sea.';
const corn = 'Agreements are reached on the free shipment of corn across the Black Sea.';
const plant = 'The nuclear power plant is restarted under the supervision of the Atomic Energy Agency.';
const list = (...clauses: string[]): Sketch => ({ text: 'It is agreed:', clauses });
const matched = (old: number, next = old): Link => ({ kind: 'matched', old: [old], new: [next], score: 0.5 });
const removed = (index: number): Link => ({ kind: 'removed', old: [index], new: [] });
const added = (index: number): Link => ({ kind: 'added', old: [], new: [index] });
type Texts = readonly (string | Sketch)[];

it.each<[string, Texts, Texts, readonly Link[], string]>([
  [
    'half of a point moved into another: said at both, with the words',
    [`${river} ${grain}`, plant],
    [river, `${plant} ${corn}`],
    [matched(0), matched(1)],
    `1: reworded; part of a#1 moved to b#2, reworded: “${grain.slice(0, -1)}” | ` +
      `2: reworded; part of a#1 moved to b#2, reworded: “${corn.slice(0, -1)}”`,
  ],
  [
    'half of a removed point: the other half is gone',
    [`${river} ${grain}`, plant],
    [`${plant} ${grain}`],
    [matched(1, 0), removed(0)],
    `1: in b only in part; part of a#1 moved to b#1: “${grain.slice(0, -1)}” | ` +
      `2: reworded; part of a#1 moved to b#1: “${grain.slice(0, -1)}”`,
  ],
  [
    'a removed point taken in as a sentence, not in the same words',
    [grain, plant],
    [`${plant} ${corn}`],
    [matched(1, 0), removed(0)],
    `1: in b only as part of 1, reworded | 2: reworded; a#1 reworded as part of b#1: “${corn.slice(0, -1)}”`,
  ],
  [
    'a removed point whose clauses are points: nothing is gone but the heading',
    [list(river, grain), plant],
    [plant, river, corn],
    [removed(0), matched(1, 0), added(1), added(2)],
    '1: in b only in part; list broken out into points of b: 1a kept as 2 and 1b reworded as 3 | 2: unchanged | ' +
      '2: in a only as 1a | 3: in a only as 1b, reworded',
  ],
  [
    'a new point that repeats a clause which stays',
    [list(river, grain)],
    [list(river, grain), grain],
    [matched(0), added(1)],
    '1: unchanged | 2: in a only as 1b',
  ],
])('%s', (_, old, next, asserted, expected) => {
  const report = compare(draft('a', old), draft('b', next), {
    themes: [],
    parties: [],
    version: '0',
    asserted,
  });
  const edition = inEnglish(report);
  const said = report.changes
    .map((change) => {
      const ref = [...change.old, ...change.new][0]?.ref;
      return { ref, text: [label(change, edition), ...pointCrossings(change, edition)].join('; ') };
    })
    .sort((a, b) => Number(a.ref) - Number(b.ref))
    .map(({ ref, text }) => `${ref}: ${text}`);
  expect(said.join(' | ')).toBe(expected);
});
