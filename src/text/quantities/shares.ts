import { alnum, letter, lower } from '../letters.ts';
import { finder } from '../patterns.ts';
import { after, before } from './near.ts';
import { nounAt, wholeAt } from './nouns.ts';
import type { Candidate } from './spans.ts';

const counts = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const parts = 'half|third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth|hundredth'.split('|');
const sizes = [2, 3, 4, 4, 5, 6, 7, 8, 9, 10, 100];

const verb = 'goes|go|is|are|was|were|shall|may|must|will|each|remains?|as';
const number = `(?:${counts.slice(1).join('|')}|[1-9]|10)`;
const several = `(?<several>${counts.slice(2, 10).join('|')})[ -](?<parts>${parts.slice(1).join('|')})s?`;
// One part alone is a fraction only before `of`, a verb or a stop: "a third party" and "a quarter century" are none.
const single = `(?<one>an?|one)[ -](?<part>${parts.join('|')})(?= (?:of(?! an? (?:century|hour|year))|${verb})(?![${letter}])|[.,;)])`;
const half = `(?<half>half)(?= (?:of|its|the|their|that|this|all|${verb})(?![${letter}])|[.,;)])`;
const figures = `(?<over>[1-9])/(?<under>[2-9]|10)(?= (?:of|majority|vote)(?![${letter}]))`;
// "nine out of ten schools", "one in five": out of round numbers only, for "seven out of nine members" are counted.
const outOf = `(?<some>${number})(?: in| out of)(?: every| a)? (?<all>three|four|five|ten|hundred|3|4|5|10|20|100)(?= [${letter}]|[.,;)])`;
const shareIn = finder(
  `(?<![${alnum}.,-]|\\b(?:hour|day|week|month|year|decade)s? and )(?:${outOf}|${several}|${single}|${half}|${figures})(?![${alnum}])`,
  new RegExp(`${parts.join('|')}|\\d/\\d| (?:in|of) (?:every |a )?(?:three|four|five|ten|hundred|[1-5])`),
);
const noShare = /\b(?:first|second|latter|former|other|this|that|each|every|per|last|next|and an?|better) $/i;

type Groups = Readonly<Record<string, string | undefined>>;

/** The fractions of a text in per cent, to two places: `half`, `two-thirds`, `a quarter`, `nine out of ten`. */
export function shares(text: string): Candidate[] {
  return shareIn(lower(text)).flatMap(({ index, 0: whole, groups = {} }): Candidate[] => {
    const share = ofGroups(groups);
    if (share >= 1 || noShare.test(before(text, index))) return [];
    const end = index + whole.length;
    const behind = after(text, end);
    const of = groups.some ? nounAt(behind) : (wholeAt(behind) ?? partOf(behind));
    const bare = { kind: 'percentage', value: Math.round(1e4 * share) / 100, ...(of && { of }) } as const;
    return [{ start: index, end, bare }];
  });
}

function ofGroups({ over, under, some, all, several, parts: names, part = 'half' }: Groups): number {
  if (over !== undefined) return Number(over) / Number(under);
  if (some !== undefined) return count(some) / count(all);
  const size = sizes[parts.indexOf(names ?? part)] as number;
  return (several === undefined ? 1 : count(several)) / size;
}

function count(word = ''): number {
  const k = counts.indexOf(word);
  return k >= 0 ? k : word === 'hundred' ? 100 : Number(word);
}

/** `half the members`, `half its electricity`. */
function partOf(rest: string): string | undefined {
  const lead = /^ (?:the|its|their|all|that|this)(?= )/.exec(rest);
  return lead ? nounAt(rest.slice(lead[0].length)) : undefined;
}
