import { initialOf, type Known, partAt, type Step, stepsFrom, treeOf, waysToWrite } from './name-tree.ts';
import { byScript } from './scripts.ts';
import type { Span } from './spans.ts';

/** A name of a party in a text: the party's id, and the span in UTF-16 units. */
export interface Mention extends Span {
  readonly id: string;
}

/** The names under which texts mention a party, as `Party` has them. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly acronyms: readonly string[];
}

/** `US$`, `US dollars` and `доларів США` are sums of money; `pounds` is a verb too. */
const nameStartIn = byScript(({ letter }) => `(?<!дол+ар${letter}{0,3}\\s{1,3})`, 'vy');
/** What a name may end before: `U.S` is no name in `U.S.S.R.` */
const nameEndIn = byScript(({ letter, capital, word, currency }) => {
  const money = `(?:(?:dollar|euro|franc|hryvnia|lira|rouble|ruble|yen|yuan|zloty)s?(?!${letter})|дол+ар|рубл|грив[ен]|франк)`;
  return `(?!${word}|\\.${capital}\\.|${currency}|\\.?\\s{1,3}${money})`;
}, 'vy');

/**
 * Makes a function that finds where a text mentions the parties, in text order. No two mentions overlap: of the names
 * that begin at one place the longest counts, of parties with the same name the last. Names are whole words, or whole
 * parts of hyphenated ones, without the `'s`. A name or alias is found as it is written, with a capital at the start of
 * a sentence, and all in capitals; an acronym only as it is written, its last dot may be missing. White space,
 * apostrophes and hyphens of any kind are equal. The name of a state in that of its currency is no mention.
 *
 * The time it takes grows with the length of the text, whatever stands in it.
 */
export function mentionFinder(parties: readonly Named[]): (text: string) => Mention[] {
  const names = namesOf(parties);
  const trees = new Map<string, Step>();
  const treeFor = (initial: string) => {
    const tree = trees.get(initial) ?? treeOf(names.get(initial) ?? []);
    trees.set(initial, tree);
    return tree;
  };
  const letters = waysToWrite(names.keys()).map((first) => `\\u{${first.codePointAt(0)?.toString(16)}}`);
  const startIn = byScript(({ word }) => `(?=[${letters.join('')}])(?<!${word}).`, 'gsv');
  return (text) => {
    const [start, nameStart, nameEnd] = [startIn(text), nameStartIn(text), nameEndIn(text)];
    const mentions: Mention[] = [];
    start.lastIndex = 0;
    for (let found = start.exec(text); found; found = start.exec(text)) {
      const at = found.index;
      const mention = longest(treeFor(initialOf(text, at)), text, at, at, nameEnd);
      if (!mention || !holds(nameStart, text, mention.start)) continue;
      mentions.push(mention);
      start.lastIndex = mention.end;
    }
    return mentions;
  };
}

/** The names by which texts call parties, in order, by their initials: mostly a text has words with few of these. */
function namesOf(parties: readonly Named[]): Map<string, Known[]> {
  const names = new Map<string, Known[]>();
  const add = (name: string, owner: string) => {
    const initial = initialOf(name);
    const known = names.get(initial);
    if (known) known.push({ name, owner });
    else names.set(initial, [{ name, owner }]);
  };
  for (const { id, name, aliases, acronyms } of parties) {
    for (const known of [name, ...aliases]) for (const written of cases(known.trim())) add(written, id);
    for (const known of acronyms) for (const written of shortForms(known.trim())) add(written, id);
  }
  return names;
}

/** As written, with a capital, and all in capitals. */
function cases(name: string): string[] {
  const [first = ''] = name;
  return [...new Set([name, first.toUpperCase() + name.slice(first.length), name.toUpperCase()])];
}

/** An acronym's last dot may be missing. */
function shortForms(acronym: string): string[] {
  return acronym.endsWith('.') ? [acronym, acronym.slice(0, -1)] : [acronym];
}

/** The longest of the names that begin at `start` and have led to this step at `at`. */
function longest(step: Step, text: string, start: number, at: number, nameEnd: RegExp): Mention | undefined {
  let best =
    step.owner !== undefined && holds(nameEnd, text, at) ? { id: step.owner, start, end: at } : undefined;
  const read = step.branches.size > 0 ? partAt(text, at) : undefined;
  if (read === undefined) return best;
  for (const next of stepsFrom(step, read)) {
    const longer = longest(next, text, start, at + read.length, nameEnd);
    if (longer && longer.end > (best?.end ?? start)) best = longer;
  }
  return best;
}

function holds(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
