/** One line that is not blank, with what its surroundings say about it. */
export interface Line {
  /** Counts from 1 in the text that was read. */
  readonly number: number;
  /** Columns before the first character, counted from the least indented line. */
  readonly indent: number;
  /** The words, without indentation, quotation marks of mail (`>`) and the hashes of a heading. */
  readonly text: string;
  /** 1 to 6 for a heading, 0 for none. */
  readonly heading: number;
  readonly mark: 'none' | 'rule' | 'link' | 'footnote' | 'page';
  readonly blankBefore: boolean;
  readonly blankAfter: boolean;
  /** Whether something new may well start here: after a blank line, a heading, a rule or the end of a sentence. */
  readonly opens: boolean;
}

/** The form of a line that ends a sentence or announces a list. */
export const sentenceEnd = /[.;:!?…]["'”’»)\]*_`]*$/;

/** Whether words look like a title rather than a sentence. */
export function isTitle(words: string): boolean {
  return words !== '' && words.length <= 80 && !/[.;:,!?…]["'”’»)\]*_]*$/.test(words);
}

const listed = /^(?:[-*+•–—‣◦▪●·]\s|\(?\p{L}{1,4}\)\s)/u;
const setext = /^(?:={3,}|-{3,})$/;
const rule = /^(?:(?:[-*_=~–—+] ?){3,}|`{3,}.*|<!--.*-->)$/;
const footnote = /^\[\^[^\]]+\]:\s/;
const link = /^\[[^\]^][^\]]*\]:\s+\S+/;
const page = /^(?:[-–—] ?\d{1,3} ?[-–—]|page \d+(?: of \d+)?|стор(?:інка|\.) ?\d+|стр(?:аница|\.) ?\d+)$/i;

interface Raw {
  number: number;
  indent: number;
  text: string;
}

/** The lines of a cleaned text, without the blank ones. */
export function readLines(text: string): Line[] {
  const raw = text.split(/\r\n|\n|\r/).map(rawLine);
  const least = raw.reduce(
    (least, { text, indent }) => (text === '' ? least : Math.min(least, indent)),
    Infinity,
  );
  const lines: Line[] = [];
  raw.forEach((line, at) => {
    if (line.text === '') return;
    lines.push(classify(line, raw[at - 1], raw[at + 1], lines.at(-1), least));
  });
  return lines;
}

function rawLine(source: string, at: number): Raw {
  const unquoted = source.replace(/^ {0,3}(?:> ?)+/, '').replace(/\t/g, '    ');
  const text = unquoted.trim();
  return { number: at + 1, indent: unquoted.length - unquoted.trimStart().length, text };
}

function classify(
  raw: Raw,
  before: Raw | undefined,
  after: Raw | undefined,
  last: Line | undefined,
  least: number,
): Line {
  const hashes = raw.text.match(/^(#{1,6})\s+(.*)/);
  const blankBefore = before === undefined || before.text === '';
  return {
    number: raw.number,
    indent: raw.indent - least,
    text: hashes ? (hashes[2] ?? '').replace(/\s+#+$/, '') : raw.text.replace(/(?<!\\)\\$/, ''),
    heading: hashes ? (hashes[1] ?? '').length : blankBefore ? underlined(raw.text, after?.text ?? '') : 0,
    mark: markOf(raw.text, blankBefore),
    blankBefore,
    blankAfter: after === undefined || after.text === '',
    opens: blankBefore || last === undefined || ends(last, raw.indent - least),
  };
}

// Items of a list often end in no mark; what stands left of one is no part of it.
function ends(last: Line, indent: number): boolean {
  const item = listed.test(last.text) && indent < last.indent - 1;
  return item || last.heading > 0 || last.mark !== 'none' || sentenceEnd.test(last.text);
}

// Markdown makes a heading of any paragraph above a row of hyphens; in a plain text such a row often just separates
// points, so only a single short line that ends no sentence is taken for one.
function underlined(text: string, below: string): number {
  if (!setext.test(below) || text.length > 100 || sentenceEnd.test(text) || rule.test(text)) return 0;
  return below.startsWith('=') ? 1 : 2;
}

// A number alone is a page number only as a paragraph of its own: elsewhere it may be a wrapped quantity.
function markOf(text: string, blankBefore: boolean): Line['mark'] {
  if (rule.test(text)) return 'rule';
  if (footnote.test(text)) return 'footnote';
  if (link.test(text)) return 'link';
  return page.test(text) || (blankBefore && /^\d{1,3}$/.test(text)) ? 'page' : 'none';
}
