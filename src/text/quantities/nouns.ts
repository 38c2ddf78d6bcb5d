import { isCapital, isSmall, latin, letter } from '../letters.ts';
import { lazy } from '../patterns.ts';

/** Words at which a noun phrase ends. */
export const stop = new Set(
  `a an the this that these those its their his her our each every all any some no not never and or but nor than then as if
  while once until till of in on at by for from to with within without under over into onto between among against after
  before during through per via about above below across along around behind beyond near off out up down is are was were be
  been being has have had do does did shall will would should may might must can could who which whose whom where when how
  there it they he she we only also more less most least both either neither goes go go. respectively annually monthly daily
  yearly weekly apiece remain remains take takes place`.split(/\s+/),
);
const collective =
  /^(?:personnel|people|men|women|children|troops|staff|police|aircraft|cattle|sheep|livestock|spacecraft|hovercraft|GDP|GNP)$/;
const pluralEnd = /(?:[^su']s|[aeiou]us?es|ies|sses|ches|shes|xes)$/;
// Nouns are read in Latin letters only: where a phrase ends is told by English endings and function words.
const word = lazy(() => `^[ \\u00a0-]([${latin}][${latin}’'-]{0,40})`);

const model = lazy(() => `^[ \\u00a0][${letter}]+-?\\d[${letter}\\d]*`);

/**
 * The noun phrase at the start of a text: what is counted by the number before it. At most two words, the head last;
 * names in capitals (`Su-35`) are passed over.
 */
export function nounAt(text: string): string | undefined {
  const taken: string[] = [];
  let rest = text.replace(/^[- ]strong(?= )/, '');
  for (let k = 0; k < 5; k++) {
    const name = isCapital(rest[1]) ? model().exec(rest) : null;
    if (name) rest = rest.slice(name[0].length);
    const match = word().exec(rest);
    const found = match?.[1];
    if (!match || found === undefined || stop.has(found.toLowerCase())) break;
    taken.push(found);
    rest = rest.slice(match[0].length);
    if (pluralEnd.test(found) || (collective.test(found) && !pluralEnd.test(word().exec(rest)?.[1] ?? '')))
      break;
  }
  const named = taken.filter((name, k) => k === taken.length - 1 || !isMake(name));
  return named.length > 0 ? named.slice(-2).join(' ') : undefined;
}

/** What a share is a part of: the noun phrase after `of`. */
export function wholeAt(text: string): string | undefined {
  const lead = /^ of(?: (?:the|its|their|his|her|all|any|such|these|those|this|that|total|each))*(?= )/.exec(
    text,
  );
  return lead ? nounAt(text.slice(lead[0].length)) : undefined;
}

/** `19 Boeing airliners`: a name in capitals is a make, unless it ends as the names of peoples do or is an acronym. */
function isMake(name: string): boolean {
  return isCapital(name[0]) && isSmall(name[1]) && !/(?:[aei]n|ish|ese|ch|i|ic|s|k|ot|rb)$/.test(name);
}
