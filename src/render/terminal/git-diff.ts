import { Chalk, type ChalkInstance } from 'chalk';
import { type Hunk, lineDiff } from '../../text/line-diff.ts';
import { visible } from '../../text/safe.ts';

/** A file as git names it to a program that shows differences. */
export interface GitFile {
  /** Its path in the repository. */
  readonly name: string;
  /** As git writes it, in octal digits; absent where there is no such file. */
  readonly mode?: string;
}

/** The two sides of a file that differs. */
export interface GitPair {
  readonly old: GitFile;
  readonly new: GitFile;
  /** Of a file that was renamed or copied, which of the two, and git's line on how similar they are. */
  readonly moved?: { readonly how: 'rename' | 'copy'; readonly similarity: string };
}

/** The names of the two sides with git's prefixes. */
export function sideNames({ old, new: next }: GitPair): readonly [string, string] {
  return [`a/${old.name}`, `b/${next.name}`];
}

/** The lines that git puts before the differences of a file: names, and what became of mode and name. */
export function gitHeader(pair: GitPair, colour: boolean): string {
  const { old, new: next, moved } = pair;
  const names = sideNames(pair).map(quoted).join(' ');
  const lines = [`diff --plancmp ${names}`, ...modes(old.mode, next.mode)];
  if (moved)
    lines.push(
      moved.similarity,
      `${moved.how} from ${quoted(old.name)}`,
      `${moved.how} to ${quoted(next.name)}`,
    );
  return lines.map((line) => `${inkOf(colour).bold(visible(line))}\n`).join('');
}

function modes(old: string | undefined, next: string | undefined): readonly string[] {
  if (old === undefined) return next === undefined ? [] : [`new file mode ${next}`];
  if (next === undefined) return [`deleted file mode ${old}`];
  return old === next ? [] : [`old mode ${old}`, `new mode ${next}`];
}

/** A file that cannot be compared before a conflict is settled. */
export function unmerged(path: string): string {
  return `* Unmerged path ${visible(quoted(path))}: not compared before the conflict is settled\n`;
}

/** A remark of one line between the header and what follows. */
export function remark(text: string, colour: boolean): string {
  return `${inkOf(colour).yellow(visible(text, LONGEST_REMARK))}\n`;
}

/** Where to find what a comparison of wordings does not show: titles, notes, sources and comments. */
export function linesElsewhere(colour: boolean): string {
  return `${inkOf(colour).dim('The lines of the file: git diff --no-ext-diff')}\n\n`;
}

/** Two texts line by line, as git shows them. */
export function lineDifferences(pair: GitPair, texts: readonly [string, string], colour: boolean): string {
  const hunks = lineDiff(...texts);
  if (hunks.length === 0) return '';
  const ink = inkOf(colour);
  const [old, next] = sideNames(pair);
  const names = [
    `--- ${pair.old.mode === undefined ? '/dev/null' : quoted(old)}`,
    `+++ ${pair.new.mode === undefined ? '/dev/null' : quoted(next)}`,
  ];
  const lines = [
    ...names.map((name) => ink.bold(visible(name))),
    ...hunks.flatMap((hunk) => shown(hunk, ink)),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

const LONGEST_REMARK = 1_000;

function inkOf(colour: boolean): ChalkInstance {
  return new Chalk({ level: colour ? 1 : 0 });
}

function shown({ old, new: next, lines }: Hunk, ink: ChalkInstance): readonly string[] {
  return [ink.cyan(`@@ -${span(old)} +${span(next)} @@`), ...lines.map((line) => inked(line, ink))];
}

function span([start, length]: readonly [number, number]): string {
  return length === 1 ? String(start) : `${start},${length}`;
}

/** Tabs stay what they are: a line that differs in white space alone has to look different. */
function inked(line: string, ink: ChalkInstance): string {
  const text = line
    .split('\t')
    .map((part) => visible(part))
    .join('\t');
  if (text.startsWith('-')) return ink.red(text);
  return text.startsWith('+') ? ink.green(text) : text;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\t': '\\t',
  '\r': '\\r',
};

/** A name as git writes it: in quotes where a reader of lines could be misled, with the escapes of C. */
function quoted(name: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that have to be escaped
  const escaped = name.replace(/["\\\u0000-\u001f\u007f]/g, (found) => ESCAPES[found] ?? octal(found));
  return escaped === name ? name : `"${escaped}"`;
}

function octal(character: string): string {
  return `\\${character.charCodeAt(0).toString(8).padStart(3, '0')}`;
}
