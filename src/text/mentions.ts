import { addName, initials, newStep, partAt, type Step, stepsFrom } from './name-tree.ts';
import type { Span } from './spans.ts';
import { wordCharacter } from './tokens.ts';

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

const currency =
  '(?:(?:dollar|euro|franc|hryvnia|lira|rouble|ruble|yen|yuan|zloty)s?(?!\\p{L})|дол+ар|рубл|грив[ен]|франк)';
/** `US$`, `US dollars` and `доларів США` are sums of money; `pounds` is a verb too. */
const nameStart = /(?<!дол+ар\p{L}{0,3}\s{1,3})/uy;
/** What a name may end before: `U.S` is no name in `U.S.S.R.` */
const nameEnd = new RegExp(`(?!${wordCharacter}|\\.\\p{Lu}\\.|\\p{Sc}|\\.?\\s{1,3}${currency})`, 'vy');

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
  const names = treeOf(parties);
  const letters = Array.from(initials(names), (first) => `\\u{${first.codePointAt(0)?.toString(16)}}`).join(
    '',
  );
  const start = new RegExp(`(?=[${letters}])(?<!${wordCharacter}).`, 'gsv');
  return (text) => {
    const mentions: Mention[] = [];
    start.lastIndex = 0;
    for (let found = start.exec(text); found; found = start.exec(text)) {
      const mention = longest(names, text, found.index, found.index);
      if (!mention || !holds(nameStart, text, mention.start)) continue;
      mentions.push(mention);
      start.lastIndex = mention.end;
    }
    return mentions;
  };
}

function treeOf(parties: readonly Named[]): Step {
  const root = newStep();
  for (const { id, name, aliases, acronyms } of parties) {
    const long = [name, ...aliases].flatMap((known) => cases(known.trim()));
    const short = acronyms.flatMap((known) => [known.trim(), known.trim().replace(/\.$/, '')]);
    for (const known of [...long, ...short]) addName(root, known, id);
  }
  return root;
}

/** As written, with a capital, and all in capitals. */
function cases(name: string): string[] {
  const [first = '', ...rest] = name;
  return [name, first.toUpperCase() + rest.join(''), name.toUpperCase()];
}

/** The longest of the names that begin at `start` and have led to this step at `at`. */
function longest(step: Step, text: string, start: number, at: number): Mention | undefined {
  let best =
    step.owner !== undefined && holds(nameEnd, text, at) ? { id: step.owner, start, end: at } : undefined;
  const read = step.branches.size > 0 ? partAt(text, at) : undefined;
  if (read === undefined) return best;
  for (const next of stepsFrom(step, read)) {
    const longer = longest(next, text, start, at + read.length);
    if (longer && longer.end > (best?.end ?? start)) best = longer;
  }
  return best;
}

function holds(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
