import { lazy } from './patterns.ts';
import { byScript } from './scripts.ts';

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

/** The longest part of words or white space, so that no text makes a look at one place take long. */
const LONGEST = 99;
const partIn = byScript(({ word }) => `${word}{1,${LONGEST}}(?!${word})|\\s{1,${LONGEST}}|.`, 'svy');
/** Says the same as the one above where it matches: mostly. */
const plainPart = / (?!\s)|[!-/:-@[-`{-~]|[A-Za-z0-9]{1,99}(?=[ -/:-@[-`{-~\u2010-\u201f]|$)/y;
const openWord = lazy(() => '[\\p{L}\\p{M}]+\\*(?!\\S)', 'uy');

/** A name that is looked for, and whose it is. */
export interface Known {
  readonly name: string;
  readonly owner: string;
}

/** The tree of some names, in which a `*` at the end of a word stands for any ending; of equal names the last one counts. */
export function treeOf(names: readonly Known[]): Step {
  const root = newStep();
  for (const { name, owner } of names) addName(root, name, owner);
  return root;
}

function newStep(): Step {
  return { branches: new Map() };
}

function addName(root: Step, name: string, owner: string): void {
  let step = root;
  for (let at = 0, read = partAt(name, 0); read; read = partAt(name, at)) {
    const open = isOpen(name, at);
    step = branch(step, keyOf(read), open);
    at += read.length + (open ? 1 : 0);
  }
  if (step !== root) step.owner = owner;
}

/** The part of a text that begins at an offset, a character where nothing longer does; undefined at the end. */
export function partAt(text: string, at: number): string | undefined {
  return read(plainPart, text, at) ?? read(partIn(text.slice(at, at + LONGEST + 2)), text, at);
}

function read(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? text.slice(at, pattern.lastIndex) : undefined;
}

function isOpen(name: string, at: number): boolean {
  if (!name.includes('*', at)) return false;
  const pattern = openWord();
  pattern.lastIndex = at;
  return pattern.test(name);
}

/** The steps that a part of a text leads to; the one of the whole word comes before those of its beginnings. */
export function stepsFrom({ branches }: Step, read: string): Step[] {
  const key = keyOf(read);
  const steps: Step[] = [];
  for (const branch of branches.get(firstOf(key)) ?? []) if (fits(branch, key)) steps.push(branch.step);
  return steps;
}

/** Two characters that no third one is composed of. */
const plainStart = /^[ -~А-яЄ-їҐґ](?:[ -~А-яЄ-їҐґ]|$)/;

/** The character, composed, with which the part of a text at an offset begins: names and texts that differ in it differ. */
export function initialOf(text: string, at = 0): string {
  const near = text.slice(at, at + 2);
  return plainStart.test(near) ? near.charAt(0) : firstOf(keyOf(partAt(text, at) ?? ''));
}

/** The characters with which texts may write some initials, composed or not. */
export function waysToWrite(initials: Iterable<string>): string[] {
  return [...new Set(Array.from(initials, (first) => [first, firstOf(first.normalize('NFD'))]).flat())];
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

/** Most parts are their own key. */
const plainKey = /^(?:[A-Za-z0-9А-яЄ-їҐґ]+| )$/;

/** What looks equal to a reader has one key. */
function keyOf(read: string): string {
  if (plainKey.test(read)) return read;
  if (/^\s/.test(read)) return ' ';
  if (/^['’ʼ]/.test(read)) return "'";
  if (/^[‐‑]/.test(read)) return '-';
  return /\p{M}/u.test(read) ? read.normalize('NFC') : read;
}

function firstOf(text: string): string {
  return String.fromCodePoint(text.codePointAt(0) ?? 0);
}
