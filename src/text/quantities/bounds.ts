import type { Bound } from '../../model.ts';
import { alnum, lower, wordEnd } from '../letters.ts';
import { lazy } from '../patterns.ts';
import type { Entry } from './entries.ts';

const not =
  '(?:(?:shall|may|must|will|can|does|do|is|are) )?(?:not|never|at no time|in no case|under no circumstances)';
const entries: readonly Entry<Bound>[] = [
  [
    `(?:no|not|never) (?:more|greater|larger|higher|longer|later|further|farther) than|${not} (?:to )?(?:exceed(?:ing)?|surpass|be above)|cannot exceed|at (?:the )?(?:very )?(?:most|latest)|up to|maximum(?: of)?|within|never exceeds?|не (?:більше|більш|пізніше|більше|более|больше|позднее|позже)(?: ніж| чем)?|щонайбільше`,
    'at most',
  ],
  [
    `(?:no|not|never) (?:less|fewer|lower|smaller|shorter|earlier|sooner|under) than|(?:not|never) (?:to )?(?:fall |drop |be |go )?(?:below|under)|at (?:the )?(?:very )?(?:least|earliest)|minimum(?: of)?|не (?:менше|менш|раніше|менее|меньше|ранее|раньше)(?: ніж| чем)?|щонайменше|(?:як )?мінімум|(?:как )?минимум`,
    'at least',
  ],
  [
    '(?:more|greater|larger|higher|longer|farther|later) than|over|exceed(?:s|ed|ing)?|in excess of|above|beyond|upwards? of|більше|понад|более|больше|свыше',
    'more than',
  ],
  ['(?:less|fewer|lower|smaller|shorter|earlier) than|under|below|short of|менше|менее|меньше', 'less than'],
  [
    'about|approximately|approx\\.?|some|nearly|almost|around|roughly|circa|c\\.|an estimated|estimated at|close to|in the region of|as many as|близько|приблизно|майже|около|примерно|почти',
    'about',
  ],
];

const article = '(?: (?<article>a|an|the|another|its|their))?';
// What may stand between a bound and its number: "at least the first 30 days", "a maximum period of 90 days".
const between =
  '(?: (?:first|next|following|coming|last|past|further|additional|total|combined|overall|full|maximum|minimum))*(?: (?:of|on)(?= $)|(?: (?:period|term|number|total|sum|amount|duration|level|age|distance|range|strength))?(?: of)?)?';
const pattern = lazy(
  () =>
    `(?<![${alnum}-])(?:${entries.map(([source]) => `(${source})`).join('|')})${article}${between}[ \\u00a0]+$`,
);

/** A bound and how many characters of the text it takes. */
export interface ReadBound {
  readonly bound: Bound;
  readonly length: number;
}

/** The bound that a text ends in, right before a quantity of this kind. */
export function boundBefore(text: string, kind: string): ReadBound | undefined {
  const near = text.slice(-64);
  const match = /[ \u00a0]/.test(near.slice(-1)) ? pattern().exec(lower(near)) : null;
  const entry = match && entries[match.slice(1).findIndex((group) => group !== undefined)];
  if (!entry || !fits(match[0], near.slice(0, match.index), kind, match.groups?.article)) return undefined;
  return { bound: entry[1], length: match[0].length };
}

const timed = /(?:for|of|after|last(?:s|ed|ing)?|takes?|took|well|just|already|is|was|are|were) $/i;

// "hands over 200 prisoners"
const phrasal = /(?:hand|turn|tak|took|giv|gave|bring|brought|sign)[a-z]* $/;

/**
 * `within` bounds a time only, a date only what says early or late. "Over a ten-year period" and "under a three-month
 * mandate" are none, nor is "over four years" unless a word before says that it is a length.
 */
function fits(words: string, lead: string, kind: string, article: string | undefined): boolean {
  const place = /^(?:over|under|above|below|beyond)\b/.test(words);
  const late = /\b(?:lat(?:er|est)|earl|sooner)|пізніше|раніше|позднее|позже|ранее|раньше/.test(words);
  if (late || kind === 'date') return late && (kind === 'date' || kind === 'duration');
  if (words.startsWith('within')) return kind === 'duration';
  if (place && article !== undefined) return / age of /.test(words);
  if (phrasal.test(lead) && words.startsWith('over')) return false;
  return !(kind === 'duration' && /^(?:over|above)/.test(words)) || timed.test(lead);
}

const behind = lazy(
  () =>
    `^,? (?:(?<least>(?:or|and) (?:more|above|longer|over|older)|at (?:the )?(?:very )?(?:least|earliest))|(?:or|and) (?:less|fewer|under|below)|at (?:the )?(?:very )?(?:most|latest))${wordEnd}`,
);

/** The bound that a text starts with, right behind a quantity. */
export function boundAfter(text: string): ReadBound | undefined {
  const match = /^,? [oa]/i.test(text) ? behind().exec(lower(text)) : null;
  return match
    ? { bound: match.groups?.least === undefined ? 'at most' : 'at least', length: match[0].length }
    : undefined;
}
