import { expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import { leadText, wholeText } from '../../src/compare/wording.ts';
import type { Attention, Change, Clause, Crossing, Draft, Edit, Point, Report } from '../../src/model.ts';
import { normalise } from '../../src/text/tokens.ts';
import { brief } from '../support/brief.ts';
import { lawIn } from '../support/law.ts';
import { setting, shipped } from '../support/shipped.ts';

const given = { themes: setting().themes, parties: [], version: '0.0.0' };

const law = lawIn(given);

const refs = (points: readonly { readonly ref: string }[]) => points.map(({ ref }) => ref);

law(
  'partition: every point of each side is in exactly one change, and under one theme',
  (old, next, report) => {
    expect(report.changes.flatMap((change) => refs(change.old)).sort()).toEqual(refs(old.points).sort());
    expect(report.changes.flatMap((change) => refs(change.new)).sort()).toEqual(refs(next.points).sort());
    const listed = report.themes.flatMap((theme) => theme.changes);
    expect([...listed].sort((a, b) => a - b)).toEqual([...report.changes.keys()]);
  },
);

law('identity: a draft against itself is all unchanged', (old) => {
  const report = compare(old, old, given);
  expect(report.changes.map(({ kind }) => kind)).toEqual(old.points.map(() => 'unchanged'));
  expect(report.changes.flatMap((change) => refs(change.new))).toEqual(refs(old.points));
});

const MIRROR = { merged: 'split', split: 'merged', removed: 'added', added: 'removed' } as const;

law('reversal: the other way round, each change is its mirror', (old, next, report) => {
  const facts = (change: Change<Point>, from: 'old' | 'new', kind: string) =>
    `${kind} ${refs(change[from])} > ${refs(change[from === 'old' ? 'new' : 'old'])} ${'moved' in change && change.moved} ${'score' in change && change.score}`;
  const mirrored = compare(next, old, given).changes.map((change) =>
    facts(change, 'new', change.kind in MIRROR ? MIRROR[change.kind as keyof typeof MIRROR] : change.kind),
  );
  expect(mirrored.sort()).toEqual(report.changes.map((change) => facts(change, 'old', change.kind)).sort());
});

/** The themes of a report that went quiet, or were newly raised. */
const themesThat = (attention: Attention, { themes }: Report) =>
  themes.filter((theme) => theme.attention === attention).map(({ id }) => id);

law('attention: none in a draft with itself, the other way round its mirror', (old, next, report) => {
  const [same, mirrored] = [compare(old, old, given), compare(next, old, given)];
  expect([...themesThat('gone quiet', same), ...themesThat('newly raised', same)]).toEqual([]);
  expect(themesThat('newly raised', mirrored)).toEqual(themesThat('gone quiet', report));
  expect(themesThat('gone quiet', mirrored)).toEqual(themesThat('newly raised', report));
});

law('attention: of every theme that points of one draft only are listed under', (old, next, report) => {
  const listed = ({ points }: Draft) => [...new Set(points.flatMap(({ themes }) => themes.slice(0, 1)))];
  const onlyIn = (a: Draft, b: Draft) => listed(a).filter((id) => !listed(b).includes(id));
  expect(themesThat('gone quiet', report).sort()).toEqual(onlyIn(old, next).sort());
  expect(themesThat('newly raised', report).sort()).toEqual(onlyIn(next, old).sort());
});

law('crossings: none of a draft with itself, the same the other way round', (old, next, report) => {
  expect(compare(old, old, given).crossings).toEqual([]);
  const mirrored = compare(next, old, given).crossings.map(
    ({ old: from, new: to, oldWords: words, newWords, counterpart, ...rest }): Crossing => ({
      ...rest,
      old: to,
      new: from,
      ...(newWords === undefined ? {} : { oldWords: newWords }),
      ...(words === undefined ? {} : { newWords: words }),
      ...(counterpart === undefined ? {} : { counterpart: counterpart === 'old' ? 'new' : 'old' }),
    }),
  );
  const sorted = (crossings: readonly Crossing[]) =>
    crossings.map((crossing) => JSON.stringify(Object.entries(crossing).sort())).sort();
  expect(sorted(mirrored)).toEqual(sorted(report.crossings));
});

law('determinism: the same drafts give the same bytes', (old, next, report) => {
  expect(JSON.stringify(compare(old, next, given))).toBe(JSON.stringify(report));
});

const spells = (edits: readonly Edit[], left: Edit['op']) =>
  edits
    .filter(({ op }) => op !== left)
    .map(({ text }) => text)
    .join('');

/** Leads, or whole wordings, and clauses in turn. */
function replays(change: Change<Point> | Change<Clause>): void {
  if (!('edits' in change)) return;
  const text = (side: readonly (Point | Clause)[]) =>
    change.compared === 'lead' ? leadText(side) : normalise(side.map(wholeText).join(' '));
  expect(spells(change.edits, 'add')).toBe(text(change.old));
  expect(spells(change.edits, 'cut')).toBe(text(change.new));
  for (const clause of change.clauses) replays(clause);
}

law(
  'replay: keeps and cuts spell the old words, keeps and adds the new ones, part by part',
  (_old, _next, report) => {
    for (const change of report.changes) {
      replays(change);
      for (const variant of 'variants' in change ? change.variants : []) {
        if (variant.kind === 'unchanged') continue;
        const [from, to] = [
          'old' in variant ? [variant.old] : change.old,
          'new' in variant ? [variant.new] : change.new,
        ];
        const whole = (side: readonly { text: string; clauses: readonly Clause[] }[]) =>
          variant.kind === 'reworded' && variant.compared === 'lead'
            ? leadText(side)
            : normalise(side.map(wholeText).join(' '));
        expect(spells(variant.edits, 'add')).toBe(whole(from));
        expect(spells(variant.edits, 'cut')).toBe(whole(to));
      }
    }
  },
);

law('counts: in all and by theme they add up', (_old, _next, report) => {
  const { standing: _, cosmetic, ...kinds } = report.counts;
  expect(Object.values(kinds).reduce((sum, n) => sum + n, 0)).toBe(report.changes.length);
  expect(cosmetic).toBeLessThanOrEqual(kinds.reworded);
  for (const kind of Object.keys(report.counts) as (keyof typeof report.counts)[])
    expect(report.themes.reduce((sum, theme) => sum + theme.counts[kind], 0)).toBe(report.counts[kind]);
});

it('a point inserted at the top moves nothing', () => {
  const next = shipped('v28');
  const points = [
    { ...(next.points[0] as Point), ref: '0', text: 'A wholly new opening provision on fisheries quotas.' },
    ...next.points,
  ];
  const report = compare(next, { ...next, points }, given);
  expect(brief(report.changes)).toBe(
    `+0 ${refs(next.points)
      .map((ref) => `${ref}=${ref}`)
      .join(' ')}`,
  );
});
