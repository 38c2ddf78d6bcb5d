import type { Setting } from '../../src/compare/compare.ts';
import { compare } from '../../src/compare/compare.ts';
import { type Paragraph, redline } from '../../src/compare/redline.ts';
import { draft, type Sketch } from './draft.ts';
import { setting } from './library.ts';

type Points = readonly (string | Sketch)[];

const marks = { keep: ['', ''], cut: ['[-', '-]'], add: ['{+', '+}'] } as const;

/**
 * A redline in short, a line for each paragraph: `old=new` numbers and the index of the change, `..` where a paragraph goes
 * on, `[-cut-]` and `{+added+}` words, what ends the paragraph, and where words went to and came from.
 */
export function redlined(old: Points, next: Points, given: Partial<Setting> = {}): string[] {
  const report = compare(draft('a', old), draft('b', next), { ...setting(), ...given });
  return redline(report).paragraphs.map(brief);
}

function brief({ old, new: next, change, continues, text, mark, wentTo, cameFrom }: Paragraph): string {
  const words = text.map((edit) => marks[edit.op].join(edit.text)).join('');
  const places = (parts: Paragraph['wentTo']) =>
    parts.map(({ ref, number }) => (ref === number ? ref : `${ref}(${number})`)).join(',');
  return [
    `${old?.number ?? ''}=${next?.number ?? ''}#${change}`,
    ...(continues ? ['..'] : []),
    ...(words === '' ? [] : [words]),
    mark,
    ...(wentTo.length > 0 ? [`>${places(wentTo)}`] : []),
    ...(cameFrom.length > 0 ? [`<${places(cameFrom)}`] : []),
  ].join(' ');
}
