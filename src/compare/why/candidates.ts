import type {
  Both,
  Candidate,
  Change,
  Clause,
  Decision,
  Named,
  Outcome,
  Passage,
  Point,
  Side,
} from '../../model.ts';
import { textOf } from '../align/texts.ts';
import { explain } from '../align.ts';
import { decidedOn } from '../decisions.ts';
import { type Case, verdictOn } from './verdict.ts';
import { figuresOf, otherSide, rivalsOf, weightsOf } from './weights.ts';
import { type Lexicon, lexicon, tellingWords } from './words.ts';

export type Provisions = readonly (Point | Clause)[];

/** Two lists that were aligned with each other, and the changes that came out. */
export interface Field extends Both<Provisions> {
  readonly scope: 'points' | 'clauses';
  readonly changes: readonly (Change<Point> | Change<Clause>)[];
  readonly decisions: readonly Decision[];
  readonly passages: Both<readonly Passage[]>;
}

/** A field with all that was weighed in it. */
interface Weighing extends Case {
  readonly field: Field;
  /** Pairs that a person forbade. */
  readonly forbidden: readonly Both<number>[];
  readonly words: Lexicon;
}

/** One provision of a field. */
interface At {
  readonly side: Side;
  readonly index: number;
}

/** Aligns the two lists once more, as the comparison did, and keeps what was weighed. */
export function weigh(field: Field): Weighing {
  const { old, new: next } = field.passages;
  const { fixed, forbidden } = decidedOn(field.old, field.new, field.decisions);
  const among = field.scope === 'points' ? 'drafts' : 'linked points';
  const { links, considered } = explain(old, next, among, { fixed, forbidden });
  const textAt = (side: Side, index: number) => textOf(field.passages[side][index] as Passage);
  return {
    field,
    scope: field.scope,
    forbidden,
    links,
    weights: weightsOf(considered),
    words: lexicon(old, next),
    decisions: field.decisions,
    refOf: (side, index) => (field[side][index] as Point | Clause).ref,
    equal: (pair) => textAt('old', pair.old) === textAt('new', pair.new),
  };
}

/** How an explanation names a point or clause. */
export function named(provision: Point | Clause): Named {
  const { ref } = provision;
  if ('label' in provision) return { ref, themes: [] };
  const { title, themes } = provision;
  return { ref, ...(title === undefined ? {} : { title }), themes };
}

/** Everything that was linked with a provision, forbidden for it or weighed for it; linked ones first, then the surest. */
export function candidates(at: At, weighing: Weighing): Candidate[] {
  const there = otherSide(at.side);
  const { links, weights, forbidden } = weighing;
  const linked = links.filter((link) => (link[at.side] as readonly number[]).includes(at.index));
  const others = [
    ...linked.flatMap((link) => [...link[there]]),
    ...forbidden.filter((pair) => pair[at.side] === at.index).map((pair) => pair[there]),
    ...weights.of(at.side, at.index).map((pair) => pair[there]),
  ];
  const all = [...new Set(others)].map((other) => candidate(at, other, weighing));
  const rank = ({ verdict, figures }: Candidate) => (verdict.linked ? 2 : figures ? 0 : 1);
  const agreement = ({ figures }: Candidate) => figures?.agreement ?? 1;
  const likeness = ({ figures }: Candidate) => figures?.similarity ?? 1;
  return all.sort((a, b) => rank(b) - rank(a) || agreement(b) - agreement(a) || likeness(b) - likeness(a));
}

/** A provision of the other list beside one of this. */
export function candidate(at: At, other: number, weighing: Weighing): Candidate {
  const { field, weights, words, refOf } = weighing;
  const there = otherSide(at.side);
  const pair = at.side === 'old' ? { old: at.index, new: other } : { old: other, new: at.index };
  const weighed = weights.pair(pair.old, pair.new);
  const [old, next] = [field.old[pair.old] as Point | Clause, field.new[pair.new] as Point | Clause];
  const offset = field.old.length;
  const shown = at.side === 'old' ? pair.old : pair.new + offset;
  return {
    ...named(field[there][other] as Point | Clause),
    verdict: verdictOn(pair, weighing),
    ...(weighed ? { figures: figuresOf(weighed, weights) } : {}),
    ...sameTheme(named(old), named(next)),
    words: tellingWords(words, pair.old, pair.new + offset, shown),
    rivals: { old: rivalsOf(pair, 'new', weights, refOf), new: rivalsOf(pair, 'old', weights, refOf) },
  };
}

function sameTheme(old: Named, next: Named): { sameTheme?: boolean } {
  const [a, b] = [old.themes[0], next.themes[0]];
  return a === undefined || b === undefined ? {} : { sameTheme: a === b };
}

/** What became of a provision, as the report has it; the clauses of an unchanged point have no change of their own. */
export function outcome(at: At, { field, links, refOf }: Weighing): Outcome {
  const ref = refOf(at.side, at.index);
  const change = field.changes.find((item) => item[at.side].some((member) => member.ref === ref));
  if (change) {
    const { kind, moved, old, new: next, asserted } = change;
    return {
      kind,
      old: old.map((item) => item.ref),
      new: next.map((item) => item.ref),
      moved,
      ...('score' in change ? { score: change.score } : {}),
      ...(asserted ? { asserted } : {}),
    };
  }
  const link = links.find((item) => (item[at.side] as readonly number[]).includes(at.index));
  return {
    kind: 'unchanged',
    old: (link?.old ?? []).map((index) => refOf('old', index)),
    new: (link?.new ?? []).map((index) => refOf('new', index)),
    moved: false,
    score: 1,
  };
}
