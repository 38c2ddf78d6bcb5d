import { isPartlyDisclosed } from '../../compare/notices.ts';
import { findProvision, pointOf } from '../../compare/provision.ts';
import { wholeText } from '../../compare/wording.ts';
import type {
  Change,
  Clause,
  Draft,
  DraftRef,
  Edit,
  FindingFacts,
  Place,
  Point,
  Report,
} from '../../model.ts';
import { defineCheck } from '../check.ts';
import { judged, nameOf, placeOf, type RedLineContext, type TestedDraft } from './context.ts';
import { type Fate, fateOf, keptElsewhere } from './counterparts.ts';
import * as examples from './examples.ts';
import { around } from './pieces.ts';

/** A provision of another draft, or of the draft at the base, that has no counterpart with its words. */
export const redLineMustKeep = defineCheck({
  rule: 'red-line-must-keep',
  level: 'error',
  about:
    'What a red line says must be kept is linked with a point or clause of the draft whose changes are cosmetic at most.',
  example: examples.mustKeep,
  mirror: { none: 'A text that must not be kept is told by words that must not be mentioned.' },
  find: (context: RedLineContext) =>
    judged(context).flatMap(({ line, tested }) =>
      line.mustKeep.flatMap((kept) =>
        notKept(context, tested, kept).map(
          ([at, facts]) => [at, { redLine: nameOf(line), ...facts }] as const,
        ),
      ),
    ),
});

type Found = readonly [
  Place,
  Omit<Extract<FindingFacts, { rule: 'red-line-must-keep' }>, 'rule' | 'redLine'>,
];

/** The draft in which what must be kept is looked up: nothing where the draft would be compared with itself. */
export function keptIn(context: RedLineContext, tested: TestedDraft, { draft }: DraftRef): Draft | undefined {
  return tested.draft.id === draft ? tested.earlier : context.named.get(draft);
}

function notKept(context: RedLineContext, tested: TestedDraft, kept: DraftRef): Found[] {
  const old = keptIn(context, tested, kept);
  const provision = old && findProvision(old, kept.ref);
  const report = provision && context.report(old, tested.draft);
  if (!report || keptElsewhere(report, kept.ref)) return [];
  const fate = fateOf(report, old, kept.ref);
  if (!fate || isKept(fate)) return [];
  const [oldWords = '', words = ''] = wordsOf(fate, provision);
  const facts = {
    draft: tested.draft.id,
    kept: `${kept.draft}#${kept.ref}`,
    kind: fate.kind,
    disclosed: !isPartlyDisclosed(tested.draft),
    oldWords,
    words,
  };
  return [
    [
      placeOf(fate.new[0] ?? neighbour(report, old, kept.ref) ?? tested.at([])),
      { ...facts, refs: fate.new.map(({ ref }) => ref) },
    ],
  ];
}

function isKept(fate: NonNullable<Fate>): boolean {
  return fate.kind === 'unchanged' || fate.kind === 'moved' || (fate.kind === 'reworded' && fate.cosmetic);
}

/** Where what is gone would stand: in what its point became, or at what stands before that. */
function neighbour({ changes }: Report, old: Draft, ref: string): Point | undefined {
  const owner = pointOf(old, ref);
  const at = changes.findIndex((change) => change.old.some((point) => point.ref === owner));
  const linked = changes.map((change) => change.new[0]);
  const isThere = (point: Point | undefined) => point !== undefined;
  return linked.slice(0, at + 1).findLast(isThere) ?? linked.find(isThere);
}

/** The words of both sides at the first difference. */
function wordsOf(fate: Change<Point> | Change<Clause>, provision: Point): readonly [string, string] {
  if (!('edits' in fate)) return [start(wholeText(provision)), ''];
  if (fate.edits.some(({ op }) => op !== 'keep')) return firstEdit(fate.edits);
  const clause = fate.clauses.find(({ kind }) => kind !== 'unchanged');
  if (clause) return 'edits' in clause ? firstEdit(clause.edits) : [text(clause.old[0]), text(clause.new[0])];
  const variant = fate.variants.find(({ kind }) => kind !== 'unchanged');
  if (variant?.kind === 'reworded') return firstEdit(variant.edits);
  if (variant?.kind === 'removed') return [text(variant.old), ''];
  // Merged or split word for word.
  return [variant ? '' : start(wholeText(provision)), text(variant?.new ?? fate.new[0])];
}

function text(part: { readonly text: string } | undefined): string {
  return part ? start(part.text) : '';
}

function start(words: string): string {
  return around(words, { start: 0, end: 0 });
}

/** What stands around the first run of words that differ, on each side. */
function firstEdit(edits: readonly Edit[]): readonly [string, string] {
  const at = edits.findIndex(({ op }) => op !== 'keep');
  const next = edits[at + 1];
  const run = edits.slice(at, at + (next && next.op !== 'keep' ? 2 : 1));
  const side = (left: Edit['op']) => {
    const spell = (list: readonly Edit[]) =>
      list
        .filter(({ op }) => op !== left)
        .map((edit) => edit.text)
        .join('');
    const from = spell(edits.slice(0, Math.max(0, at))).length;
    return around(spell(edits), { start: from, end: from + spell(run).trimEnd().length });
  };
  return [side('add'), side('cut')];
}
