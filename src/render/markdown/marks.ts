import type { Edit } from '../../model.ts';
import { shown } from './plain.ts';

/** A stretch of text that both sides have, or what one cuts and the other adds in one place. */
type Stretch = string | Exchange;
interface Exchange {
  readonly cut: string;
  readonly add: string;
}

/**
 * The same edits in a form whose marks Markdown reads as marks. White space stands outside of cuts and adds, a space
 * between a cut and the add that follows it. A mark next to a letter with punctuation on its inner side would not be read
 * (CommonMark's flanking rules): then, and where only one side has a space, the mark takes in the whole word. Keeps
 * and cuts still spell the old text and keeps and adds the new one, but for that white space.
 */
export function legible(edits: readonly Edit[]): Edit[] {
  const out: Stretch[] = [];
  for (const stretch of stretches(edits)) {
    if (typeof stretch === 'string') pushKeep(out, stretch);
    else pushExchange(out, stretch);
  }
  return trimEnds(out.flatMap(spell));
}

function stretches(edits: readonly Edit[]): Stretch[] {
  const out: Stretch[] = [];
  for (const { op, text } of edits) {
    const last = out.at(-1);
    if (op === 'keep') out.push(shown(text));
    else if (typeof last === 'object') out[out.length - 1] = { ...last, [op]: last[op] + shown(text) };
    else out.push({ cut: '', add: '', [op]: shown(text) });
  }
  return out;
}

/** Adds a kept stretch; the exchange before it takes its first word where its mark could not end before it. */
function pushKeep(out: Stretch[], keep: string): void {
  const last = out.at(-1);
  const word = /^\S+/.exec(keep)?.[0] ?? '';
  if (typeof last !== 'object' || word === '' || canEnd(last, keep)) {
    if (keep !== '') out.push(keep);
    return;
  }
  out.pop();
  pushExchange(out, join(last, { cut: word, add: word }));
  if (keep.length > word.length) out.push(keep.slice(word.length));
}

/** Adds an exchange; it takes the last word before it where its mark could not begin after it. */
function pushExchange(out: Stretch[], exchange: Exchange): void {
  const last = out.at(-1);
  if (last === undefined || (typeof last === 'string' && canBegin(last, exchange))) {
    out.push(exchange);
    return;
  }
  out.pop();
  if (typeof last === 'object') pushExchange(out, join(last, exchange));
  else {
    const word = /\S*$/.exec(last)?.[0] ?? '';
    if (last.length > word.length) out.push(last.slice(0, last.length - word.length));
    pushExchange(out, join({ cut: word, add: word }, exchange));
  }
}

function join(a: Exchange, b: Exchange): Exchange {
  return { cut: a.cut + b.cut, add: a.add + b.add };
}

function canBegin(before: string, { cut, add }: Exchange): boolean {
  if (/\s$/.test(before)) return true;
  const sides = [cut, add].filter((side) => side !== '');
  return (
    sides.some((side) => side.trim() !== '') &&
    sameSpacing(sides, /^\s/) &&
    (/\p{P}$/u.test(before) || !sides.some((side) => /^[\p{P}\p{S}]/u.test(side)))
  );
}

function canEnd({ cut, add }: Exchange, after: string): boolean {
  if (/^\s/.test(after)) return true;
  const sides = [cut, add].filter((side) => side !== '');
  return (
    sides.some((side) => side.trim() !== '') &&
    sameSpacing(sides, /\s$/) &&
    (/^\p{P}/u.test(after) || !/[\p{P}\p{S}]$/u.test(sides.at(-1) ?? ''))
  );
}

function sameSpacing(sides: readonly string[], space: RegExp): boolean {
  return new Set(sides.map((side) => space.test(side))).size === 1;
}

function spell(stretch: Stretch): Edit[] {
  if (typeof stretch === 'string') return [{ op: 'keep', text: stretch }];
  const { cut, add } = stretch;
  const space = (needed: boolean) => (needed ? ' ' : '');
  const edits: Edit[] = [
    { op: 'keep', text: space(/^\s/.test(cut) || /^\s/.test(add)) },
    { op: 'cut', text: cut.trim().replace(/\s+/g, ' ') },
    { op: 'keep', text: space(cut.trim() !== '' && add.trim() !== '') },
    { op: 'add', text: add.trim().replace(/\s+/g, ' ') },
    { op: 'keep', text: space(/\s$/.test(cut) || /\s$/.test(add)) },
  ];
  return edits.filter((edit) => edit.text !== '');
}

/** Without white space at the ends of the text, kept runs joined. */
function trimEnds(edits: readonly Edit[]): Edit[] {
  const out: Edit[] = [];
  for (const edit of edits) {
    const last = out.at(-1);
    if (last?.op === 'keep' && edit.op === 'keep')
      out[out.length - 1] = { op: 'keep', text: `${last.text}${edit.text}`.replace(/\s+/g, ' ') };
    else out.push(edit);
  }
  const [first, last] = [0, out.length - 1];
  return out
    .map((edit, k) => (k === first && edit.op === 'keep' ? { ...edit, text: edit.text.trimStart() } : edit))
    .map((edit, k) => (k === last && edit.op === 'keep' ? { ...edit, text: edit.text.trimEnd() } : edit))
    .filter((edit) => edit.text !== '');
}
