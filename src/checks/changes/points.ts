import { isPartlyDisclosed } from '../../compare/notices.ts';
import type { Change, Lone, Place, Point, Side } from '../../model.ts';
import { defineCheck } from '../check.ts';
import { type Comparison, concerned, placed } from './comparison.ts';
import { changed, draftText, rewordedPoint } from './examples.ts';

const ELECTIONS = 'number: 1\ntext: Elections are held within 100 days.';
const AMNESTY = 'number: 2\ntext: All parties receive a full amnesty.';
const [ONE, BOTH] = [draftText([ELECTIONS]), draftText([ELECTIONS, AMNESTY])];

/** Of a text that is known to lack parts it is said that the point is not in it as disclosed. */
export const pointRemoved = defineCheck({
  rule: 'point-removed',
  level: 'note',
  about: 'A point has no counterpart any more.',
  example: changed(BOTH, ONE, BOTH),
  mirror: { rule: 'point-added' },
  find: (comparison: Comparison) => lone(comparison, 'removed'),
});

/** The mirror; where the version at the base is known to lack parts the point was not in it as disclosed. */
export const pointAdded = defineCheck({
  rule: 'point-added',
  level: 'note',
  about: 'A point has no counterpart at the base.',
  example: changed(ONE, BOTH, ONE),
  mirror: { rule: 'point-removed' },
  find: (comparison: Comparison) => lone(comparison, 'added'),
});

/** Merged, split and regrouped points are reworded too; that a rewording is cosmetic is said, and is none the less one. */
export const pointReworded = defineCheck({
  rule: 'point-reworded',
  level: 'note',
  about: 'The words of a point differ, or points were merged, split or regrouped.',
  example: rewordedPoint(
    'Elections are held within 100 days.',
    'Elections are held soon after the signature.',
    '"Elections are held  within 100 days."',
  ),
  mirror: 'itself',
  find: (comparison: Comparison) =>
    placed(comparison).flatMap(({ change, place }) =>
      'edits' in change
        ? [
            [
              place,
              {
                ...concerned(change, comparison),
                kind: change.kind,
                cosmetic: change.kind === 'reworded' && change.cosmetic,
              },
            ] as const,
          ]
        : [],
    ),
});

const three = (...order: readonly [string, string, string]) =>
  draftText(order.map((text, k) => `number: ${k + 1}\ntext: ${text}`));

/** A new number alone is no move: points are counted through again wherever one comes in. */
export const pointMoved = defineCheck({
  rule: 'point-moved',
  level: 'note',
  about: 'A point left the order of the others.',
  example: changed(
    three('Elections are held.', 'A ceasefire begins at once.', 'Prisoners are exchanged.'),
    three('Prisoners are exchanged.', 'Elections are held.', 'A ceasefire begins at once.'),
    draftText([
      'number: 1\ntext: A humanitarian committee is set up.',
      'number: 2\ntext: Elections are held.',
      'number: 3\ntext: A ceasefire begins at once.',
      'number: 4\ntext: Prisoners are exchanged.',
    ]),
  ),
  mirror: 'itself',
  find: (comparison: Comparison) =>
    placed(comparison).flatMap(({ change, place }) =>
      change.moved ? [[place, concerned(change, comparison)] as const] : [],
    ),
});

const standing = (value: string) =>
  draftText([`number: 1\nstanding: ${value}\ntext: Elections are held within 100 days.`]);

/** News on the same words too. */
export const standingChanged = defineCheck({
  rule: 'standing-changed',
  level: 'note',
  about: 'A point that was open is agreed, or the other way round, or its standing was not said on one side.',
  example: changed(standing('agreed'), standing('open')),
  mirror: 'itself',
  find: (comparison: Comparison) =>
    placed(comparison).flatMap(({ change, place }) =>
      'standing' in change && change.standing
        ? [[place, { ...concerned(change, comparison), standing: change.standing }] as const]
        : [],
    ),
});

function lone(comparison: Comparison, kind: 'removed' | 'added'): (readonly [Place, Lone])[] {
  const { report } = comparison;
  const [here, there] = kind === 'removed' ? (['old', 'new'] as const) : (['new', 'old'] as const);
  const disclosed = !isPartlyDisclosed(report[there]);
  return placed(comparison).flatMap(({ change, place }) => {
    if (change.kind !== kind) return [];
    const elsewhere = standsAs(change, here, there, comparison);
    return [[place, { ...concerned(change, comparison), disclosed, elsewhere }] as const];
  });
}

/** Where a whole point has its words on the other side, outside of any link. */
function standsAs(change: Change<Point>, here: Side, there: Side, { report }: Comparison): string[] {
  const refs = change[here].map(({ ref }) => ref);
  return report.crossings
    .filter((crossing) => refs.includes(crossing[here]) && crossing.counterpart !== here)
    .filter((crossing) => (here === 'old' ? crossing.oldWords : crossing.newWords) === undefined)
    .map((crossing) => crossing[there]);
}
