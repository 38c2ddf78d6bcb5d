import assert from 'node:assert/strict';
import { align } from '../../../src/compare/align.ts';
import { compare } from '../../../src/compare/compare.ts';
import { redline } from '../../../src/compare/redline.ts';
import { NO_FILTER, select } from '../../../src/compare/select.ts';
import { why } from '../../../src/compare/why.ts';
import { leadText, passage, wholeText } from '../../../src/compare/wording.ts';
import type { Change, Clause, Draft, Edit, Link, Point, Report, Variant } from '../../../src/model.ts';
import { quantities } from '../../../src/text/quantities.ts';
import { normalise } from '../../../src/text/tokens.ts';
import { paragraphsOf, readBack } from '../../support/drafted.ts';
import { processorSeconds } from '../clock.ts';
import { MIRROR, type Pair, pair, show } from '../drafts.ts';
import { fuzzed } from '../target.ts';

/** The time that a comparison may take, in seconds of the processor. */
function mostSeconds({ old, new: next }: Pair): number {
  return 5 + JSON.stringify([old, next]).length / 20_000;
}

/** All that is promised of a comparison, whatever the drafts say. */
function run(input: Pair): void {
  const { old, new: next, setting } = input;
  const before = JSON.stringify([old, next]);
  const start = processorSeconds();
  const report = compare(old, next, setting);
  const seconds = processorSeconds(start);
  assert.ok(seconds < mostSeconds(input), `took ${seconds} s`);
  assert.equal(JSON.stringify([old, next]), before, 'the drafts are as they were');
  assert.equal(JSON.stringify(compare(old, next, setting)), JSON.stringify(report));
  partition(old, next, report);
  reversal(input, report);
  for (const change of report.changes) replay(change);
  redlined(old, next, report);
  explained(input, report);
  alone(old, next);
  const selection = select(report, { ...NO_FILTER, kinds: ['reworded', 'moved'], signals: ['quantity'] });
  const hidden = selection.filtered + selection.unchanged + selection.cosmetic;
  assert.equal(selection.shown.size + hidden, report.changes.length);
  assert.equal(({} as { polluted?: unknown }).polluted, undefined);
}

const refs = (points: readonly { readonly ref: string }[]) => points.map(({ ref }) => ref);

function partition(old: Draft, next: Draft, report: Report): void {
  const sides = (side: 'old' | 'new') => report.changes.flatMap((change) => refs(change[side])).sort();
  assert.deepEqual(sides('old'), refs(old.points).sort());
  assert.deepEqual(sides('new'), refs(next.points).sort());
  const listed = report.themes.flatMap((theme) => theme.changes).sort((a, b) => a - b);
  assert.deepEqual(listed, [...report.changes.keys()]);
  for (const change of report.changes)
    if ('score' in change) assert.ok(change.score >= 0 && change.score <= 1, String(change.score));
}

function reversal({ old, new: next, setting }: Pair, report: Report): void {
  const decisions = (setting.decisions ?? []).map((one) => ({ ...one, old: one.new, new: one.old }));
  // Of two points with the same words that a decision makes cross, either may be the one that moved.
  const mayCross = decisions.length > 0;
  const facts = (change: Change<Point>, from: 'old' | 'new', kind: string) =>
    JSON.stringify([
      mayCross && kind === 'moved' ? 'unchanged' : kind,
      refs(change[from]),
      refs(change[from === 'old' ? 'new' : 'old']),
      !mayCross && change.moved,
      'score' in change && change.score,
    ]);
  const mirrored = compare(next, old, { ...setting, decisions }).changes.map((change) =>
    facts(change, 'new', change.kind in MIRROR ? MIRROR[change.kind as Link['kind']] : change.kind),
  );
  assert.deepEqual(mirrored.sort(), report.changes.map((change) => facts(change, 'old', change.kind)).sort());
}

const spells = (edits: readonly Edit[], left: Edit['op']) =>
  edits.flatMap(({ op, text }) => (op === left ? [] : [text])).join('');

type Worded = { readonly text: string; readonly clauses: readonly Clause[] };
const whole = (side: readonly (Worded | Clause)[]) => normalise(side.map((one) => wholeText(one)).join(' '));

function spellBoth(edits: readonly Edit[], old: string, next: string): void {
  assert.equal(spells(edits, 'add'), old);
  assert.equal(spells(edits, 'cut'), next);
}

function replay(change: Change<Point> | Change<Clause>): void {
  if (!('edits' in change)) return;
  const text = change.compared === 'lead' ? leadText : whole;
  spellBoth(change.edits, text(change.old), text(change.new));
  for (const clause of change.clauses) replay(clause);
  for (const variant of 'variants' in change ? change.variants : []) {
    if (variant.kind === 'unchanged') continue;
    const side = (own: Variant | undefined, points: readonly (Point | Clause)[]) => (own ? [own] : points);
    const said = variant.kind === 'reworded' && variant.compared === 'lead' ? leadText : whole;
    const from = side('old' in variant ? variant.old : undefined, change.old);
    const to = side('new' in variant ? variant.new : undefined, change.new);
    spellBoth(variant.edits, said(from), said(to));
  }
}

function redlined(old: Draft, next: Draft, report: Report): void {
  const made = redline(report);
  assert.deepEqual(readBack(made, 'old'), paragraphsOf(old.points));
  assert.deepEqual(readBack(made, 'new'), paragraphsOf(next.points));
}

function explained({ old, new: next, setting }: Pair, report: Report): void {
  const compared = { old, new: next, report, decisions: setting.decisions ?? [] };
  const clause = old.points.find(({ clauses }) => clauses.length > 0)?.clauses[0];
  for (const [side, asked] of [
    ['new', next.points.at(-1)],
    ['old', clause],
  ] as const) {
    const told = asked && why(compared, { side, ref: asked.ref, top: 3 });
    assert.ok(
      !asked || (told !== undefined && told.candidates.length <= 3),
      `nothing is told of ${asked?.ref}`,
    );
  }
}

/** What reads one text, or one side's passages. */
function alone(old: Draft, next: Draft): void {
  const passages = (draft: Draft) => draft.points.map((point) => passage(point));
  const links = align(passages(old), passages(next));
  assert.deepEqual(links.flatMap((link) => [...link.old]).sort(ascending), [...old.points.keys()]);
  assert.deepEqual(links.flatMap((link) => [...link.new]).sort(ascending), [...next.points.keys()]);
  for (const { text } of [...old.points, ...next.points]) {
    let end = 0;
    for (const found of quantities(text)) {
      assert.ok(found.start >= end && found.end > found.start && found.end <= text.length);
      assert.equal(text.slice(found.start, found.end), found.quantity.text);
      end = found.end;
    }
  }
}

const ascending = (a: number, b: number) => a - b;

/** The engine, fed with drafts of any words: partition, reversal, replay, the redline, why, and no surprise on the way. */
export const target = fuzzed<Pair>({ name: 'engine', arbitrary: pair, run, show, quick: 60 });
