/** Words at which a noun phrase ends. */
const stop = new Set(
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
const word = /^[ \u00a0-]([\p{L}][\p{L}’'-]*)/u;

/**
 * The noun phrase at the start of a text: what is counted by the number before it. At most two words, the head last;
 * names in capitals (`Su-35`) are passed over.
 */
export function nounAt(text: string): string | undefined {
  const taken: string[] = [];
  let rest = text.replace(/^[- ]strong(?= )/, '');
  for (let k = 0; k < 5; k++) {
    const name = /^[ \u00a0](?:\p{Lu}[\p{L}]*-?\d[\p{L}\d]*)(?![\p{L}\d])/u.exec(rest);
    if (name) rest = rest.slice(name[0].length);
    const match = word.exec(rest);
    const found = match?.[1];
    if (!match || found === undefined || stop.has(found.toLowerCase())) break;
    taken.push(found);
    rest = rest.slice(match[0].length);
    if (pluralEnd.test(found) || (collective.test(found) && !pluralEnd.test(word.exec(rest)?.[1] ?? '')))
      break;
  }
  return taken.length > 0 ? taken.slice(-2).join(' ') : undefined;
}

/** What a share is a part of: the noun phrase after `of`. */
export function wholeAt(text: string): string | undefined {
  const lead = /^ of(?: (?:the|its|their|his|her|all|any|such|these|those|this|that|total|each))*(?= )/u.exec(
    text,
  );
  return lead ? nounAt(text.slice(lead[0].length)) : undefined;
}

const singular = (noun: string) => (noun.includes(' ') ? noun.split(' ').at(-1) : noun);
const limit =
  '(?:(?:is|are|be|shall|may|must|will|can|stays?|remains?|kept|set|fixed|not|never|at|to|limited|restricted|capped|reduced|raised|increased|lowered|cut|fall|rise|drop|exceeds?|below|above|beyond|no|more|less|than|most|least|up|about|by|from)[ ])+';
const counted = [
  // "the personnel strength of the armed forces is limited to 600,000"
  new RegExp(
    `(?<noun>\\p{Ll}+) (?:strength|levels?|numbers|holdings|ceiling)(?: of [^.;:,]{1,60}?)? ${limit}$`,
    'u',
  ),
  // "the number of observers shall not exceed 700"
  new RegExp(
    `(?:number|strength|total|sum|quota|ceiling|size) of (?:the |its |their |all )?(?<noun>\\p{L}+(?:[ -]\\p{L}+)?)(?: (?:in|of|from|on|at|for) [^.;:,]{1,60}?)? ${limit}$`,
    'u',
  ),
  // "reduces its submarines from 24 to 16"
  /(?<noun>\p{L}+s) from (?:\S+ to )?$/u,
];

/** What a number counts where the text says so before it. */
export function nounBefore(text: string): string | undefined {
  const near = text.slice(-160);
  for (const pattern of counted) {
    const noun = pattern.exec(near)?.groups?.noun;
    if (noun !== undefined && !stop.has(noun)) return singular(noun);
  }
  return undefined;
}
