import { wordCharacter } from './tokens.ts';

/** Names, part by part: each word, mark and run of white space leads from one step to the next. */
export interface Step {
  /** Whose name ends here. */
  owner?: string;
  /** By the first letter of the part; the longest part first. */
  readonly branches: Map<string, Branch[]>;
}

/** A part of a name; an open one stands for all words without digits that begin so. */
interface Branch {
  readonly key: string;
  readonly open: boolean;
  readonly step: Step;
}

// White space and words are bounded, so that no text makes a look at one place take long.
const part = new RegExp(`${wordCharacter}{1,99}(?!${wordCharacter})|\\s{1,99}|.`, 'svy');
const openWord = /[\p{L}\p{M}]+\*(?!\S)/uy;

/** A tree without names. */
export function newStep(): Step {
  return { branches: new Map() };
}

/** Adds a name, in which a `*` at the end of a word stands for any ending; of equal names the last one counts. */
export function addName(root: Step, name: string, owner: string): void {
  let step = root;
  for (let at = 0, read = partAt(name, 0); read; read = partAt(name, at)) {
    openWord.lastIndex = at;
    const open = openWord.test(name);
    step = branch(step, keyOf(read), open);
    at += read.length + (open ? 1 : 0);
  }
  if (step !== root) step.owner = owner;
}

/** The part of a text that begins at an offset, a character where nothing longer does; undefined at the end. */
export function partAt(text: string, at: number): string | undefined {
  part.lastIndex = at;
  return part.test(text) ? text.slice(at, part.lastIndex) : undefined;
}

/** The steps that a part of a text leads to; the one of the whole word comes before those of its beginnings. */
export function stepsFrom({ branches }: Step, read: string): Step[] {
  const key = keyOf(read);
  const steps: Step[] = [];
  for (const branch of branches.get(firstOf(key)) ?? []) if (fits(branch, key)) steps.push(branch.step);
  return steps;
}

/** The characters with which names begin, composed or not. */
export function initials({ branches }: Step): Set<string> {
  return new Set([...branches.keys()].flatMap((first) => [first, firstOf(first.normalize('NFD'))]));
}

function fits(branch: Branch, key: string): boolean {
  return branch.open ? key.startsWith(branch.key) && !/\p{N}/u.test(key) : key === branch.key;
}

function branch({ branches }: Step, key: string, open: boolean): Step {
  const known = branches.get(firstOf(key)) ?? [];
  const found = known.find((other) => other.key === key && other.open === open);
  if (found) return found.step;
  const added = { key, open, step: newStep() };
  const rank = (branch: Branch) => 2 * branch.key.length + (branch.open ? 0 : 1);
  branches.set(
    firstOf(key),
    [...known, added].sort((a, b) => rank(b) - rank(a)),
  );
  return added.step;
}

/** What looks equal to a reader has one key. */
function keyOf(read: string): string {
  if (/^\s/.test(read)) return ' ';
  if (/^['’ʼ]/.test(read)) return "'";
  if (/^[‐‑]/.test(read)) return '-';
  return /\p{M}/u.test(read) ? read.normalize('NFC') : read;
}

function firstOf(text: string): string {
  return String.fromCodePoint(text.codePointAt(0) ?? 0);
}
