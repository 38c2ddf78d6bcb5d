import { letter, lower } from '../letters.ts';
import { finder } from '../patterns.ts';
import { after, before } from './near.ts';
import { exact } from './numerals.ts';
import type { Candidate } from './spans.ts';
import { halfMore, timeAt } from './times.ts';

const lead =
  'within|for|in|of|every|after|during|over|under|about|nearly|almost|roughly|lasts?|lasted|lasting|takes?|took|exceeds?|exceeding|than|least|most|to|by';
const articleIn = finder(
  `(?<![${letter}])(?:(?:${lead}) (?<article>an? |the (?:next|following|coming|past) )|every )(?=[${letter}])`,
  / (?:an?|next|following|coming|past) |every /,
);
const rated = /\b(?:times?|\d|visits?) (?:per|every|an?) $/i;

/** `within a week`, `over the next decade`, `every month`: one of a unit of time, told without a number. */
export function singles(text: string): Candidate[] {
  return articleIn(lower(text)).flatMap(
    ({ index: lead, 0: whole, groups: { article = '' } = {} }): Candidate[] => {
      const at = lead + whole.length;
      const index = at - article.length;
      const time = timeAt(after(text, at));
      if (!time) return [];
      const behind = after(text, at + time.length);
      // "a month of May", "an hour-long pause" and "twice every month" tell no such time.
      if (/^-|^ of (?:the )?[\d\p{Lu}]/u.test(behind) || rated.test(before(text, index))) return [];
      const more = halfMore.exec(behind)?.[0].length ?? 0;
      const value = exact((more ? 1.5 : 1) * time.is.times);
      return [
        { start: index, end: at + time.length + more, bare: { kind: 'duration', value, unit: time.is.unit } },
      ];
    },
  );
}
