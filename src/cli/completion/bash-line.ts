/** A command line as bash has it, up to the cursor. */
export interface Line {
  /** Its words without quotes, the last one being typed. */
  readonly words: readonly string[];
  /** How much of the last word bash keeps: it replaces what follows, in UTF-16 units. */
  readonly kept: number;
  /** The quote that is open at the cursor, if any. */
  readonly quote: string;
}

/** Where readline begins a word unless COMP_WORDBREAKS says otherwise. */
const BREAKS = ' \t\n"\'><=;|&(:';

/** Takes a line apart by the shell's rules for quotes. Nothing in it is expanded or run. */
export function lexed(line: string, breaks = BREAKS): Line {
  const words: string[] = [];
  let [word, kept, quote, isWord] = ['', 0, '', false];
  for (let k = 0; k < line.length; k++) {
    const letter = line[k] ?? '';
    const isBlank = /\s/.test(letter) && quote === '';
    if (isBlank && isWord) words.push(word);
    if (isBlank) [word, kept, isWord] = ['', 0, false];
    else if (letter === quote || (quote === '' && /["']/.test(letter)))
      [quote, kept, isWord] = [quote === '' ? letter : '', word.length, true];
    else {
      const isEscape =
        letter === '\\' && (quote === '' || (quote === '"' && /["\\$`]/.test(line[k + 1] ?? '')));
      if (isEscape) k++;
      word += isEscape ? (line[k] ?? '') : letter;
      isWord = true;
      if (!isEscape && quote === '' && breaks.includes(letter)) kept = word.length;
    }
  }
  return { words: [...words, word], kept, quote };
}

/** A word without its quotes, which may be open. */
export function unquoted(word: string): string {
  return lexed(word).words.join(' ');
}

/**
 * What bash puts for each value that goes on what is typed, quoted as the line needs it, with the space after it: bash adds
 * none, because no space follows a folder, a revision or a format.
 */
export function replies({ words, kept, quote }: Line, values: readonly string[]): readonly string[] {
  const text = words.at(-1) ?? '';
  return values
    .filter((value) => value.startsWith(text) && !(quote === "'" && value.includes("'")))
    .map((value) => {
      const rest = value.slice(kept);
      if (quote !== '') return quote === '"' ? rest.replace(/["\\$`]/g, '\\$&') : rest;
      return quoted(rest) + (/[/:=]$/.test(value) ? '' : ' ');
    });
}

function quoted(text: string): string {
  return text.replace(/^#|[^\p{L}\p{M}\p{N}_@%+=:,./~#^-]/gu, '\\$&');
}
