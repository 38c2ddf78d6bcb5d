import type { Unplaced, UnplacedReason } from '../../model.ts';
import type { Numbering, Start } from './chain.ts';
import { isTitle, type Line, sentenceEnd } from './lines.ts';
import { clauseMarker } from './markers.ts';

/** A point's first line and the others that belong to it. */
export interface Passage {
  readonly start: Start;
  readonly lines: Line[];
}

/** Every line of a text in one of three places. */
export interface Division {
  /** Lines before the first point, in order. */
  readonly head: readonly Line[];
  readonly passages: readonly Passage[];
  readonly unplaced: readonly Unplaced[];
}

const marks = { rule: 'markup', link: 'markup', footnote: 'footnote', page: 'page-number' } as const;
const footer =
  /^(?:\*{0,2}(?:sources?|editor['’]?s['’]? note|note|read more|see also|джерел[оа]|источники?)(?!\p{L})[^:]{0,20}:|©|copyright )/iu;

/** Gives each line to the point that it stands in; what stands in none keeps the reason why. */
export function divide(lines: readonly Line[], numbering: Numbering): Division {
  const starts = new Map(numbering.starts.map((start) => [start.at, start]));
  const head: Line[] = [];
  const passages: Passage[] = [];
  const unplaced: Unplaced[] = [];
  const put = (line: Line, why: UnplacedReason) => unplaced.push({ line: line.number, text: line.text, why });
  let state: 'point' | 'section-text' | 'footer' = 'point';
  lines.forEach((line, at) => {
    const start = starts.get(at);
    const passage = passages.at(-1);
    const last = passages.length === starts.size;
    if (start) {
      passages.push({ start, lines: [] });
      state = 'point';
    } else if (numbering.sections.has(at)) {
      put(line, 'section');
      state = 'section-text';
    } else if (!passage) {
      head.push(line);
    } else if (line.mark !== 'none') {
      put(line, marks[line.mark]);
      if (line.mark === 'rule' && last) state = 'footer';
    } else if (state === 'point' && isSubheading(line, passage)) {
      put(line, 'subheading');
    } else if (line.heading > 0 || isPartTitle(lines, at, starts)) {
      put(line, 'section');
      state = 'section-text';
    } else if (last && line.blankBefore && footer.test(line.text)) {
      put(line, 'footer');
      state = 'footer';
    } else if (state === 'point') {
      passage.lines.push(line);
    } else {
      put(line, state);
    }
  });
  return { head, passages, unplaced };
}

function isSubheading(line: Line, { start }: Passage): boolean {
  return line.heading > start.line.heading && start.line.heading > 0;
}

// A title of a part without hashes stands alone right above a point, below the end of a sentence.
function isPartTitle(lines: readonly Line[], at: number, starts: ReadonlyMap<number, Start>): boolean {
  const line = lines[at];
  if (!line?.blankBefore || !line.blankAfter || !starts.has(at + 1)) return false;
  const words = line.text.replace(/^[*_]+/, '');
  return (
    isTitle(words) &&
    /^\p{Lu}/u.test(words) &&
    !clauseMarker(line.text) &&
    sentenceEnd.test(lines[at - 1]?.text ?? '')
  );
}
