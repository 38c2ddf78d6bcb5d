import type { Bound } from '../../model.ts';

const article = '(?: (?:a|an|the))?(?: total(?: of)?| sum of| maximum of| minimum of)?';
const before: readonly (readonly [Bound, string])[] = [
  [
    'at most',
    `(?:(?:no|not) (?:more|greater|larger|higher|longer|later|further) than|not (?:to )?(?:exceed(?:ing)?|surpass|be above)|(?:shall|may|must|will|can)not exceed|at (?:the )?most|up to|(?:a |the )?maximum(?: of)?|within|never (?:exceeds?|more than)|no later than)`,
  ],
  [
    'at least',
    `(?:(?:no|not) (?:less|fewer|lower|smaller|shorter|earlier|under) than|(?:not|never) (?:to )?(?:fall |drop |be |go )?(?:below|under)|at (?:the )?(?:very )?least|(?:a |the )?minimum(?: of)?)`,
  ],
  [
    'more than',
    '(?:(?:more|greater|larger|higher|longer|farther|later) than|over|exceed(?:s|ing)?|in excess of|above|beyond|upwards? of)',
  ],
  ['less than', '(?:(?:less|fewer|lower|smaller|shorter|earlier) than|under|below|short of)'],
  [
    'about',
    '(?:about|approximately|approx\\.?|some|nearly|almost|around|roughly|circa|c\\.|an estimated|estimated at|close to|in the region of|as many as)',
  ],
];
const beforePatterns = before.map(([bound, source]) => ({
  bound,
  pattern: new RegExp(`(?<![\\p{L}\\p{N}-])${source}${article}[ \\u00a0]+$`, 'iu'),
}));
const after: readonly (readonly [Bound, RegExp])[] = [
  ['at least', /^ (?:or (?:more|above|longer|over)|at (?:the )?least)(?!\p{L})/iu],
  ['at most', /^ (?:or (?:less|fewer|under|below)|at (?:the )?most)(?!\p{L})/iu],
];

/** A bound and how many characters of the text it takes. */
export interface ReadBound {
  readonly bound: Bound;
  readonly length: number;
}

/** The bound that a text ends in, right before a quantity. `within` bounds a time only, `over` no duration. */
export function boundBefore(text: string, kind: string): ReadBound | undefined {
  const near = text.slice(-48);
  for (const { bound, pattern } of beforePatterns) {
    const words = pattern.exec(near)?.[0];
    if (words === undefined || !fits(words, kind)) continue;
    return { bound, length: words.length };
  }
  return undefined;
}

function fits(words: string, kind: string): boolean {
  if (/^within/i.test(words)) return kind === 'duration';
  if (/later|earlier/i.test(words)) return kind === 'date' || kind === 'duration';
  if (kind === 'date') return false;
  return !(kind === 'duration' && /^(?:over|under|above|below)/i.test(words));
}

/** The bound that a text starts with, right after a quantity. */
export function boundAfter(text: string): ReadBound | undefined {
  for (const [bound, pattern] of after) {
    const length = pattern.exec(text)?.[0].length;
    if (length !== undefined) return { bound, length };
  }
  return undefined;
}
