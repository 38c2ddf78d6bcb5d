import type { Change, Clause, Edit, Point, Side, VariantChange } from '../../model.ts';
import { isUnmarked } from '../cosmetic.ts';
import { isLikeCommonText, isShownByVariants } from '../likeness.ts';
import type { View } from '../view.ts';

/** The edits of each text of one side, by `keyOf`; those without an entry stand in one mark or none. */
export type Marks = ReadonlyMap<string, readonly Edit[]>;

/** What a lead, a clause or a variant of a point is found by among the marks. */
export function keyOf(what: 'lead' | 'clause', ref: string, party = ''): string {
  return [what, ref, party].join(' ');
}

/** What of each text of one side the other side lacks: of the old side the words cut, of the new one those added. */
export function marksOf(change: Change<Point>, side: Side, view: View): Marks {
  const marks = new Map<string, readonly Edit[]>();
  const put = (slots: readonly Slot[], edits: readonly Edit[]) => {
    for (const [k, own] of divided(
      edits,
      side,
      slots.map(({ text }) => text),
    ).entries())
      marks.set(slots[k]?.key ?? '', own);
  };
  if (!('edits' in change)) return marks;
  if (!isShownByVariants(change) && !isUnmarked(change, view))
    put(leads(change[side], change.compared), change.edits);
  for (const clause of change.clauses) putClause(clause, '', put, side, view);
  for (const variant of change.variants) putVariant(variant, change[side], put, side, view);
  return marks;
}

/** A text of one side and what it is found by. */
interface Slot {
  readonly key: string;
  readonly text: string;
}
type Put = (slots: readonly Slot[], edits: readonly Edit[]) => void;

function leads(points: readonly Point[], compared: 'lead' | 'whole'): Slot[] {
  return points.flatMap(({ ref, text, clauses }) => [
    { key: keyOf('lead', ref), text },
    ...(compared === 'whole' ? clauses.map((clause) => clauseSlot(clause)) : []),
  ]);
}

function clauseSlot({ ref, text }: Clause, party = ''): Slot {
  return { key: keyOf('clause', ref, party), text };
}

function putClause(change: Change<Clause>, party: string, put: Put, side: Side, view: View): void {
  const slots = change[side].map((clause) => clauseSlot(clause, party));
  if ('edits' in change) {
    if (!isUnmarked(change, view)) put(slots, change.edits);
  } else if (change.kind === 'removed' || change.kind === 'added') {
    const op = change.kind === 'removed' ? 'cut' : 'add';
    for (const slot of slots) put([slot], [{ op, text: slot.text }]);
  }
}

function putVariant(change: VariantChange, points: readonly Point[], put: Put, side: Side, view: View): void {
  const { party, kind } = change;
  if (kind === 'unchanged' || (kind === 'removed' && side === 'new') || (kind === 'added' && side === 'old'))
    return;
  const variant = kind === 'removed' || (kind === 'reworded' && side === 'old') ? change.old : change.new;
  const ref = points.find((point) => point.variants.some((own) => own.party === party))?.ref ?? '';
  const lead = { key: keyOf('lead', ref, party), text: variant.text };
  const all = [lead, ...variant.clauses.map((clause) => clauseSlot(clause, party))];
  if (kind === 'reworded') {
    if (!isUnmarked(change, view)) put(change.compared === 'whole' ? all : [lead], change.edits);
    for (const clause of change.clauses) putClause(clause, party, put, side, view);
  } else if (isLikeCommonText(change)) put(all, change.edits);
  else for (const slot of all) put([slot], [{ op: kind === 'removed' ? 'cut' : 'add', text: slot.text }]);
}

/**
 * The edits of one side dealt out to the texts that they were joined from, by their letters: white space between texts is
 * not theirs. Whole texts without a mark where the letters do not add up.
 */
export function divided(edits: readonly Edit[], side: Side, texts: readonly string[]): Edit[][] {
  const own = edits.filter(({ op }) => op === 'keep' || op === (side === 'old' ? 'cut' : 'add'));
  const sizes = texts.map((text) => lettersIn(text));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (own.reduce((sum, { text }) => sum + lettersIn(text), 0) !== total)
    return texts.map((text) => [{ op: 'keep', text }]);
  const queue = [...own];
  return sizes.map((size) => take(queue, size));
}

/** Takes edits with so many letters off the front of a queue, splitting the last. */
function take(queue: Edit[], size: number): Edit[] {
  const out: Edit[] = [];
  let left = size;
  for (let edit = queue[0]; edit !== undefined && left > 0; edit = queue[0]) {
    const end = indexAfter(edit.text, left);
    left -= lettersIn(edit.text.slice(0, end));
    out.push({ op: edit.op, text: edit.text.slice(0, end) });
    if (end < edit.text.length) queue[0] = { op: edit.op, text: edit.text.slice(end) };
    else queue.shift();
  }
  return out;
}

function lettersIn(text: string): number {
  return text.replace(/\s+/g, '').length;
}

/** The index after so many characters that are no white space, the whole length where there are fewer. */
function indexAfter(text: string, letters: number): number {
  let left = letters;
  for (let k = 0; k < text.length; k++) {
    if (left === 0) return k;
    if (!/\s/.test(text.charAt(k))) left--;
  }
  return text.length;
}
