import type { ImportNote } from '../../model.ts';
import { invisibles } from '../../text/safe.ts';

type Dropped = Extract<ImportNote, { kind: 'character' }>;

/** A text without characters that cannot be seen, and which ones were dropped, each where it stands first. */
export interface Cleaned {
  readonly text: string;
  readonly notes: readonly Dropped[];
}

// Not dropped but read: old line ends, page breaks, and a soft hyphen at a line end, which says that a word goes on.
const lineEnds = /\r\n|[\r\u0085\u2028\u2029]/g;
const softHyphen = 0xad;
const byteOrderMark = /^\uFEFF/;

/** Drops control, bidi and zero-width characters, and makes every line end `\n`. */
export function clean(source: string): Cleaned {
  const text = source
    .replace(byteOrderMark, '')
    .replace(lineEnds, '\n')
    .replace(/[\f\v]/g, ' ');
  const dropped = new Map<number, Dropped>();
  const kept: string[] = [];
  let from = 0;
  let line = 1;
  for (const { index, codePoint, what } of invisibles(text)) {
    const before = text.slice(from, index);
    line += before.split('\n').length - 1;
    from = index + String.fromCodePoint(codePoint).length;
    const softBreak =
      codePoint === softHyphen && text.charAt(from) === '\n' && before !== '' && !before.endsWith('\n');
    kept.push(before, softBreak ? '\u00AD' : '');
    const known = dropped.get(codePoint) ?? { line, kind: 'character', codePoint, what, times: 0 };
    dropped.set(codePoint, { ...known, times: known.times + 1 });
  }
  return { text: [...kept, text.slice(from)].join(''), notes: [...dropped.values()] };
}
