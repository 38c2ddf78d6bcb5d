import { visible } from '../../text/safe.ts';
import { clipped } from '../names.ts';

/** The longest line, as in the Markdown that a picture may stand in. */
export const WIDTH = 80;

// What mermaid, and the Markdown and HTML that it reads in a text, take as themselves: letters and digits, what is no
// ASCII, and the marks of prose where they open nothing. `1.` and `1)` open a list at the start, `www.` an address, `fa:` an
// icon, `direction LR` anywhere on a line turns the picture; after `style` or `classDef` a colon changes how the entities that follow are read.
const plain = [
  String.raw`(?!direction (?:TB|TD|BT|RL|LR))[\p{L}\p{M}\p{N} ,'/(]`,
  String.raw`[^\p{ASCII}]`,
  String.raw`(?<!^\p{N}+)\)`,
  String.raw`(?<=[\p{L}\p{N}])-(?=[\p{L}\p{N}])`,
  String.raw`(?<=\d)\.(?=\d)`,
  String.raw`(?<=[\p{L}\p{N}])(?<!^\p{N}+)\.(?= |$)`,
  String.raw`(?<=[\p{L}\p{N}])(?<!(?:style|classDef).*):(?= )`,
  String.raw`(?<=\d)(?<!(?:style|classDef).*):(?=[\p{L}\p{N}])`,
];
const notPlain = new RegExp(`${plain.join('|')}|(?<other>[^])`, 'gu');

/**
 * A text as mermaid shows it: on one line, invisible characters spelt out, whatever it would read as a sign as an entity.
 * The letters by which it marks entities inside are spelt as two.
 */
export function escaped(text: string): string {
  const line = visible(text).trim().replace(/\s+/g, ' ').replaceAll('ﬂ', 'fl').replaceAll('¶ß', '¶ss');
  return line.replace(notPlain, (found: string, other?: string) =>
    other === undefined ? found : `#${other.codePointAt(0)};`,
  );
}

/** As much of a text as fits in `room` characters once it is escaped; an ellipsis where some is left out. */
export function fitted(text: string, room: number): string {
  const whole = clipped(visible(text));
  if (escaped(whole).length <= room) return escaped(whole);
  const characters = [...whole];
  const cut = (length: number) => escaped(`${characters.slice(0, length).join('')}…`);
  const fits = characters.findLastIndex((_, length) => cut(length).length <= room);
  return cut(Math.max(fits, 0));
}

/** Escaped words on lines that fit, for a block of several. */
export function wrapped(text: string, indent: string): string[] {
  const lines: string[] = [];
  for (const word of escaped(text).split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= WIDTH)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(indent + word);
  }
  return lines;
}
