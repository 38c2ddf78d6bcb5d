const rules: readonly (readonly [RegExp, string])[] = [
  [/(?<!^pr)is(e|es|ed|ing|er|ers|able|ation|ations)$/, 'iz$1'],
  [/ys(e|es|ed|ing|er|ers)$/, 'yz$1'],
  [
    /^(mis|dis|un|re)?(arm|behavi|cand|clam|col|endeav|fav|flav|harb|hon|hum|lab|neighb|od|rig|rum|sav|savi|splend|tum|val|vap|vig)our/,
    '$1$2or',
  ],
  [/^(.*)(def|off|pret|lic)ence(s|less)?$/, '$1$2ense$3'],
  [/^(.*)(cent|met|lit|theat|fib|calib|sab|somb|lust|spect|meag)re(s|d)?$/, '$1$2er$3'],
  [/^program(?:me)?(s?)$/, 'program$1'],
  [/^(catalog|dialog|analog|monolog)ue(s?)$/, '$1$2'],
  [/^(.*dg)ement(s?)$/, '$1ment$2'],
  [/^(fulfil|enrol|instal|distil|instil)(s|ment|ments)?$/, '$1l$2'],
  [/^(skil|wil)ful(ly|ness)?$/, '$1lful$2'],
  [
    /^(.*)(cancel|channel|counsel|dial|fuel|initial|label|level|marshal|model|quarrel|rival|shovel|signal|total|travel|tunnel)l(ed|ing|er|ers|ings)$/,
    '$1$2$3',
  ],
  [/^artefact/, 'artifact'],
  [/^grey/, 'gray'],
  [/^aluminium$/, 'aluminum'],
  [/^scept/, 'skept'],
  [/^plough/, 'plow'],
  [/^manoeuvre(s?)$/, 'maneuver$1'],
  [/^manoeuvr(ed|ing)$/, 'maneuver$1'],
  [/^ageing$/, 'aging'],
  [/^(whil|among|amid)st$/, '$1'],
  [/^whil$/, 'while'],
  [/^(to|after|back|for|up|down)wards$/, '$1ward'],
];

/**
 * A lower-case English word in one spelling of the two that are common, so that words which differ in spelling alone are
 * equal: `organisation` and `organization`. Words that mean something else stay apart: `principal` and `principle`, `tonne`
 * and `ton`.
 */
export function inOneSpelling(word: string): string {
  return rules.reduce((spelt, [variant, one]) => spelt.replace(variant, one), word);
}

/** Words that mean something else with a capital: a month, a people, a church, a part of the world. */
const homographs = new Set(
  `am august bill cancer catholic china chad congress conservative czech democratic dane east finn grace green guinea gulf hope
  it japan job jordan labour labor liberal march mark may moor niger north orthodox pole polish reading republican
  scotch slav south strip swede trump turkey union us west western eastern northern southern who will
  схід сходу сході сходом захід заходу заході заходом північ півночі північчю південь півдня півдні півднем рада ради раді раду
  радою дума думи думі думу думою союз союзу союзі союзом світ мир восток востока востоке запад запада западе север севера
  севере юг юга юге совет совета совете советом союза союзе думе думы думой`.split(/\s+/),
);

/** Whether a letter case tells the word from another one: `March` from `march`, `US` from `us`, `zone A` from `a zone`. */
export function dependsOnCase(word: string, other: string): boolean {
  const acronym = (text: string) => text.length > 1 && text.length <= 5 && text === text.toUpperCase();
  return word.length === 1 || homographs.has(word.toLowerCase()) || acronym(word) !== acronym(other);
}

/** Whether two lower-case words differ in a hyphen alone and mean the same: not `re-sign` and `resign`, `10-20` and `1020`. */
export function differInHyphen(word: string, other: string): boolean {
  const hyphens = /[‐‑-]/g;
  if (word === other || word.replace(hyphens, '') !== other.replace(hyphens, '')) return false;
  return ![word, other].some((text) => /^re[‐‑-]|\p{N}/u.test(text));
}
