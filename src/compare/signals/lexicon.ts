import type { Rung } from '../../model.ts';

/**
 * The words of one language that signals are read from, as sources of regular expressions; white space in them stands for
 * any. Words that are also something else (a month, a noun, a quotation) are told apart where they are found.
 */
export interface Lexicon {
  /** First those that hold others: `shall not` before `shall`. */
  readonly duties: readonly (readonly [rung: Rung, words: readonly string[]])[];
  readonly negations: readonly string[];
  /** What opens a condition that runs to the end of its part of the sentence. */
  readonly openings: readonly string[];
  /** What says under which terms a sentence holds before its subject: ends before a comma. */
  readonly introductions: readonly string[];
  /** Qualifiers that stand for themselves. */
  readonly qualifiers: readonly string[];
  /** What opens a clause that restricts the noun before it: told only where that noun stays. */
  readonly restrictions: readonly string[];
  /** Qualifiers of the noun that follows. */
  readonly attributes: readonly string[];
  readonly and: readonly string[];
  readonly andOr: readonly string[];
  readonly or: readonly string[];
  readonly scopes: readonly string[];
  /** Times without a number. */
  readonly indefinite: readonly string[];
}

// Each rung in the third person too, with an adverb or two between: "shall in no event", "undertakes never to".
const be = '(?:is|are|be|been|was|were)';
const not = '(?:not|never|neither)';
const limits = '(?:limited|restricted|capped|reduced|cut|raised)';

export const english: Lexicon = {
  duties: [
    [
      'prohibition',
      [
        `(?:shall|must|may|will|can)(?: in no (?:event|case|circumstances))? ${not}`,
        'cannot',
        `(?:undertakes?|agrees?|commits? (?:itself |themselves )?|pledges?|promises?) ${not} to`,
        `${be} ${not} to(?= (?:be )?[a-z])`,
        `${be} (?:\\p{L}+ and |strictly )?(?:prohibited|forbidden|barred|banned|precluded)(?: from)?`,
        `${be} not (?:allowed|permitted|entitled|authori[sz]ed)(?: to)?`,
        '(?:refrains?|abstains?) from',
        '(?:prohibits?|forbids?|bans?|rules? out|excludes?)',
      ],
    ],
    [
      'obligation',
      [
        'shall',
        'must',
        'will(?! not)',
        `${be} (?:obliged|required|bound|obligated|committed|duty-bound) to`,
        `${be} under (?:an?|the) (?:obligation|duty) to`,
        '(?:has|have|assumes?|bears?) (?:an?|the) (?:obligation|duty)(?: to)?',
        '(?:binds?|obliges?) (?:itself|themselves)(?: to)?',
        `${be} (?:mandatory|compulsory|obligatory)`,
        'undertakes?(?: to)?',
        'commits? (?:itself |themselves )?to',
        'agrees? to',
        'pledges? to',
        '(?<!\\bnot )(?:has|have) to',
        `(?:${be}|(?<=,)) to be`,
        `${be} ${limits} (?:to|at)`,
        'accepts?',
      ],
    ],
    [
      'permission',
      [
        'may',
        `${be} (?:under no obligation|not (?:obliged|required|bound)) to`,
        '(?:need not|(?:does|do) not have to)',
        `${be} at liberty to`,
        `${be} empowered to`,
        '(?:has|have) the (?:option|possibility|authority|power|discretion) (?:to|of)',
        'can',
        `${be} (?:allowed|permitted|entitled|authori[sz]ed|free|eligible)(?: to| for)?`,
        '(?:has|have) the right to',
        '(?:reserves?|retains?) the right(?: to)?',
        'qualif(?:y|ies) for',
        'at its (?:own )?discretion',
      ],
    ],
    [
      'expectation',
      [
        'should',
        'ought to',
        `${be} (?:expected|intended|planned|foreseen|envisaged)(?: to)?`,
        '(?:makes? every effort|uses? (?:its|their) best efforts|strives|works?) to',
        '(?:recommends?|considers?(?= \\p{L}+ing))',
        `the expectation ${be} recorded that`,
        'expects?(?: that| to)?',
        '(?:aims?|seeks?|intends?|endeavou?rs?|strives?|plans?|hopes?) to',
        '(?:encourages?|invites?|urges?|calls? (?:up)?on)',
        `${be} (?:encouraged|invited|urged|called upon) to`,
      ],
    ],
    [
      'declaration',
      [
        '(?:re)?(?:confirms?|affirms?|declares?)(?: that)?',
        '(?:recogni[sz]es?|acknowledges?|attests?|recalls?)',
        '(?:notes? that|takes? note(?: of| that)?)',
        '(?:reiterates?|welcomes?|emphasi[sz]es?|stresses|underlines?)',
        `${be} recogni[sz]ed`,
        'counts? as',
        `${be} (?:considered|deemed)`,
        '(?:stays?|remains?) at',
        '(?:becomes?|amounts? to)',
      ],
    ],
  ],
  negations: ['not', 'never', 'no', 'nor', 'neither', 'none', 'nobody', 'nothing', 'cannot', "\\p{L}+n['’]t"],
  openings: [
    'only if',
    '(?<!\\bas )if(?: and only if)?',
    'unless',
    'provid(?:ed|ing)(?: always)? that',
    'on (?:the )?condition that',
    'in case(?: of)?',
    'in the (?:case|event)(?: of| that)?',
    'subject to',
    '(?:so|as) long as',
    'without prejudice to',
    'notwithstanding',
    'failing which',
    'in the absence of',
    'to the extent that',
    'insofar as',
    'in so far as',
    'with the (?:consent|approval|agreement) of',
    'otherwise than',
    'other than',
    'whether or not',
    '(?:except|save)(?: for| that| where| when| in)?',
    'until',
    'till',
    'whil(?:e|st)',
    'once(?! (?:an?|per|every) )',
    'when(?:ever)?',
    '(?<!\\b(?:look|looks|looking|named|called|takes?|seeks?) )after',
    '(?<!\\b(?:appears?|brought|stands?|placed|put|comes?|came|goes|went|lies|laid|submitted|filed|lodged) )before',
    'pending',
    'without',
    'for (?:this|the) \\p{L}+ to',
    'depends? (?:up)?on',
    '(?:conditional|contingent) (?:up)?on',
    'among other means',
    '(?:inter alia|among others)',
    'including(?:,)? but not limited to',
  ],
  introductions: [
    '(?<=^|[.;:] )(?:by|under|upon|at|through|pursuant to|in accordance with|in agreement with) [^,;.:]{2,120}(?=,)',
  ],
  qualifiers: [
    'in (?:time of )?(?:peace|war)(?:time)?',
    'in the (?:short|medium|long)(?:er)?(?: |-)term',
    'de (?:facto|jure)',
    'case by case',
    'on a case-by-case basis',
    '(?:in|by) stages',
    'step by step',
    'in (?:principle|whole|part|perpetuity)',
    '(?:where|wherever|when|as|if)(?: and when| and where)? (?:possible|appropriate|necessary|applicable|practicable|feasible|needed|required)',
    'as (?:appropriate|necessary|needed|required|applicable)',
    'as a (?:rule|last resort|matter of (?:principle|priority|urgency))',
    'by way of exception',
    'mutatis mutandis',
    'for the duration of (?:the |this )?\\p{L}+',
    '(?:as|so) far as (?:possible|practicable)',
    'to the (?:\\p{L}+ )?extent (?:that )?(?:possible|practicable|feasible|permitted|necessary|required)',
    'as soon as (?:possible|practicable)',
    'without delay',
    'by a (?:specifically |specified |previously )?(?:set |fixed |agreed )?date',
    'at (?:all times|any(?: future)? time)',
    'under (?:\\p{L}+ ){0,3}(?:supervision|mediation|auspices|command|control|monitoring|oversight|leadership|authority|jurisdiction)',
    'on an equal footing',
    'on equal terms',
    'by (?:military|peaceful|diplomatic|political|legal|judicial) means',
    'by (?:force|consensus|unanimity|statute|law|decree|mutual (?:consent|agreement))',
    'all for all',
    'on the (?:date|day) of (?:this|the) \\p{L}+',
    'since (?:\\p{L}+ )?(?:\\d{1,2} )?(?:\\p{L}+ )?\\d{4}',
    'by an? (?:\\p{L}+ )?majority(?: of (?:the )?(?:\\p{L}+ ){0,2}\\p{L}+)?',
    'during the \\p{L}+',
    'in(?: the)? future',
    `(?:permanent|temporari|provisional|immediate|prompt|gradual|progressive|unconditional|conditional|voluntari|ful|whol|partial|complete|entire|indefinite|irrevocab|irreversib|verifiab|simultaneous|automatical|exceptional|substantial|significant|formal|unilateral|bilateral|peaceful|strict)ly`,
    'partly',
    'forthwith',
  ],
  // A restrictive clause: not "confirms that elections are held", not "while that question is open".
  restrictions: [
    '(?<=\\p{Ll}{4} )that(?= (?!(?:the|this|these|any|each|all|its?|they|their|his|her|he|she|no|such|some|an?|is|are|was|were)\\b)\\p{Ll}+ (?!(?:is|are|was|were|be|will|shall|may|can|has|have|do|does)\\b))',
  ],
  attributes: [
    '(?:un)?conditional',
    'comprehensive',
    'full',
    'complete',
    'total',
    'partial',
    'permanent',
    'temporary',
    'provisional',
    'interim',
    'immediate',
    'gradual',
    'exclusive',
    'lasting',
    'indefinite',
    'irrevocable',
    'irreversible',
    'verifiable',
    'voluntary',
    'automatic',
    'unilateral',
    'decisive',
    '(?:short|medium|long)[ -]term',
    'substantial',
    'significant',
    'reasonable',
  ],
  and: ['and', 'as well as', '&'],
  andOr: ['and/or', 'and, or', 'or both'],
  or: ['or', 'nor'],
  scopes: [
    'all',
    'any',
    'some',
    '(?<!\\beach )other',
    'others',
    'each(?! other)',
    'every',
    'both',
    'either',
    'only',
    'most',
    'many',
    'several',
    'certain',
    'few',
    'the remaining',
    'remaining',
    'entire',
    'whole',
    'solely',
    'exclusively',
  ],
  indefinite: [
    'as soon as (?:possible|practicable)',
    'as (?:quickly|early|promptly) as possible',
    'immediately',
    'without (?:undue )?delay',
    'promptly',
    'forthwith',
    'at once',
    'at (?:a later|an early|an agreed) date',
    'by a (?:specifically |specified )?(?:set |fixed |agreed )?date',
    'within a reasonable (?:time|period)',
    'in due course',
    'at any(?: future)? time',
    'indefinitely',
    'permanently',
    'in perpetuity',
    'until further notice',
  ],
};
