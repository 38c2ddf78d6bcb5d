import { english } from './lexicon/english.ts';
import { russian } from './lexicon/russian.ts';
import { ukrainian } from './lexicon/ukrainian.ts';
import type { Lexicon, ListWords } from './lexicon.ts';

const lexicons = [english, ukrainian, russian];

const listWords = (key: keyof ListWords) => lexicons.flatMap(({ lists }) => lists[key]);

/** Knows no word that carries a signal, and how lists are joined in any language. */
const none: Lexicon = {
  language: 'und',
  inflected: false,
  duties: [],
  weakDuties: [],
  notDuties: [],
  negations: [],
  notNegations: [],
  openings: [],
  introductions: [],
  qualifiers: [],
  restrictions: [],
  attributes: [],
  lead: /^$/,
  trail: /\s+$/,
  and: [],
  andOr: [],
  or: [],
  scopes: [],
  timeLeads: [],
  indefinite: [],
  adverb: /$^/,
  lists: {
    joints: listWords('joints'),
    articles: listWords('articles'),
    others: listWords('others'),
    before: listWords('before'),
    after: listWords('after'),
    asides: listWords('asides'),
    order: listWords('order'),
  },
};

/**
 * The lexicon of a language, by its primary subtag. For a language without one, and where two texts differ in language,
 * one that no signal is read from but those of quantities and parties.
 */
export function lexiconFor(language: string | undefined): Lexicon {
  return lexicons.find((lexicon) => lexicon.language === language) ?? none;
}
