import type { SignalRow } from './row.ts';

/**
 * What the rewordings between the US draft of November and the framework of December 2025 do to meaning, marked by hand.
 *
 * A variant that stands beside a kept common text adds to that text: only what the variant itself brings is listed under
 * it. Where variants stand in place of the common text (point 12), each is read against the whole old wording.
 */
export const rows: readonly SignalRow[] = [
  {
    at: '21 → 14 / 21b → 14a',
    signal: 'condition: none -> on the date of this agreement',
    why: 'the line is fixed as of one day; "de facto" stands on both sides',
  },
  {
    at: '21 → 14 / 21c → 14d',
    signal: 'condition: none -> For the agreement to enter into force',
    why: 'the withdrawal becomes a precondition of entry into force',
  },
  {
    at: '21 → 14 / 21c → 14d',
    signal: 'quantity: five regions | the five regions | five -> none',
    why: 'regions are named instead of counted',
  },
  {
    at: '21 → 14 / ukraine',
    signal: 'condition: none -> without a zone | without',
    why: 'takes the common text, but excludes the zone that clause b leaves open',
  },
  {
    at: '22 → 15',
    signal: 'negation: No | No security guarantee applies -> none',
    why: 'the sentence that denies a guarantee is gone',
  },
  {
    at: '22 → 15',
    signal: 'condition: if this commitment is broken | if -> none',
    why: 'the case in which the guarantee lapsed is gone',
  },
  {
    at: '6 → 4',
    signal: 'quantity: 600,000 -> 800,000',
    why: 'the number of personnel',
  },
  {
    at: '6 → 4',
    signal: 'duty: is limited to | limited to | limited -> stays at | stays',
    why: 'a ceiling becomes a statement; the Ukrainian wording is that the strength remains',
  },
  {
    at: '6 → 4',
    signal: 'condition: none -> in peacetime',
    why: 'the old text has no such qualifier',
  },
  {
    at: '10 → 5',
    signal: 'party: none -> NATO',
    why: 'a second guarantor, and the treaty whose article is mirrored',
  },
  {
    at: '10 → 5',
    signal: 'party: none -> the European signatory states | European signatory states | European | Europe',
    why: 'further guarantors',
  },
  {
    at: '10 → 5',
    signal: 'condition: none -> that mirror NATO Article 5 | mirror NATO Article 5 | mirror',
    why: 'says of what degree the guarantees are',
  },
  {
    at: '10 → 5 / 10c → 5a',
    signal: 'condition: decisive -> none',
    why: 'the response need no longer be decisive',
  },
  {
    at: '10 → 5 / 10b, 10d → 5b',
    signal: 'condition: without cause -> without provocation',
    why: 'another test for the same exception',
  },
  {
    at: '10 → 5 / 10b, 10d → 5b',
    signal: 'condition: none -> if Russia opens fire on Ukraine | if Russia opens fire | if',
    why: 'a new case, in which the guarantees take effect',
  },
  {
    at: '10 → 5 / 10b, 10d → 5b',
    signal:
      'condition: fires a missile | fires a missile at Moscow or St Petersburg | if Ukraine fires a missile at Moscow or St Petersburg -> opens fire | opens fire on Russian territory | or opens fire on Russian territory',
    why: 'a wider trigger within a condition that stays; a reader may call it a change of substance without a kind',
    arguable: true,
  },
  {
    at: '2 → 2',
    signal: 'condition: comprehensive -> unconditional',
    why: 'another degree of the same agreement',
  },
  {
    at: '2 → 2',
    signal: 'party: Europe -> none',
    why: 'no longer between three, but two',
  },
  {
    at: '2 → 2',
    signal: 'quantity: thirty years | past thirty years | the past thirty years | thirty -> none',
    why: 'the period went with its sentence',
  },
  {
    at: '2 → 2',
    signal: 'duty: counts as resolved | counts as | counts -> none',
    why: 'the declaration that ambiguities are settled is gone',
  },
  {
    at: '2 → 2',
    signal: 'condition: none -> long-term | long-term peace',
    why: 'a qualifier of time in a new sentence; it stands in the purpose and limits no commitment',
    arguable: true,
  },
  {
    at: '16 → 6',
    signal: 'party: none -> the State Duma | State Duma',
    why: 'the body that ratifies is named',
  },
  {
    at: '16 → 6',
    signal:
      'condition: By statute | statute -> By all necessary laws and all required ratification documents | all necessary laws and all required ratification documents | By all necessary laws | all necessary laws',
    why: 'another legal form of the same promise',
  },
  {
    at: '16 → 6',
    signal:
      'condition: none -> including ratification by an overwhelming majority | by an overwhelming majority | an overwhelming majority | overwhelming majority | overwhelming | including',
    why: 'a majority is asked for that the old text does not ask',
  },
  {
    at: '16 → 6',
    signal: 'scope: none -> all',
    why: 'one statute becomes all laws and documents that are needed',
  },
  {
    at: '1 → 1',
    signal: 'duty: none -> attests',
    why: 'the new sentence is a declaration by each signatory',
  },
  {
    at: '28 → 20',
    signal: 'condition: none -> full',
    why: 'the ceasefire is to be full',
  },
  {
    at: '28 → 20',
    signal:
      'condition: after both sides have withdrawn to the agreed points | after both sides have withdrawn to the agreed points for implementation to begin | after both sides have withdrawn | after -> none',
    why: 'withdrawal no longer comes first; "once" and "immediately" stay',
  },
  {
    at: '27 → 19',
    signal: 'party: none -> Ukraine',
    why: 'takes part in the mechanism; the old text names no state',
  },
  {
    at: '27 → 19',
    signal: 'party: none -> Europe',
    why: 'takes part in the mechanism; the old text names no state',
  },
  {
    at: '27 → 19',
    signal: 'party: none -> NATO',
    why: 'takes part in the mechanism; the old text names no body but the council',
  },
  {
    at: '27 → 19',
    signal: 'party: none -> Russia',
    why: 'takes part in the mechanism; the old text names no state',
  },
  {
    at: '27 → 19',
    signal: 'party: none -> the United States | United States',
    why: 'takes part in the mechanism; the old text names its president as chairman only',
  },
  {
    at: '18 → 11',
    signal: 'duty: accepts -> confirms that it keeps | confirms',
    why: 'an undertaking becomes a confirmation of what is already so',
  },
  {
    at: '19 → 12 / ukraine',
    signal: 'party: IAEA -> none',
    why: 'the agency is not named in the variant',
  },
  {
    at: '19 → 12 / ukraine',
    signal: 'condition: under IAEA supervision -> none',
    why: 'no supervision in the variant',
  },
  {
    at: '19 → 12 / ukraine',
    signal: 'party: Russia | none -> the United States | United States',
    why: "the second share is no longer Russia's; Russia is named still, as the one whose forces leave",
  },
  {
    at: '19 → 12 / ukraine',
    signal: 'quantity: 50:50 | none -> half | half of its electricity',
    why: '50:50 now divides the venture and "half" the electricity; as a figure it is the same share',
    arguable: true,
  },
  {
    at: '19 → 12 / ukraine',
    signal: 'scope: none -> alone | the United States alone',
    why: 'excludes others from the decision, but in a clause that is new as a whole',
    arguable: true,
  },
  {
    at: '19 → 12 / us',
    signal: 'quantity: 50:50 -> 33 per cent',
    why: 'two equal shares become three',
  },
  {
    at: '19 → 12 / us',
    signal: 'party: none -> the United States | United States',
    why: 'a third operator, and chief manager',
  },
  {
    at: '19 → 12 / us',
    signal: 'party: IAEA -> none',
    why: 'the agency is not named in the variant',
  },
  {
    at: '19 → 12 / us',
    signal: 'condition: under IAEA supervision -> none',
    why: 'no supervision in the variant',
  },
  {
    at: '12 → 8',
    signal: 'condition: including but not limited to | including -> covering | none',
    why: 'an open list becomes a closed one',
  },
  {
    at: '12 → 8',
    signal: 'duty: none -> to be set out | to be | to be set out in a separate agreement',
    why: 'the terms are still to be laid down, in another agreement',
  },
  {
    at: '12 → 8 / 12b → 8b',
    signal: 'party: none -> United States companies',
    why: 'a new investor; companies are no state or body, and the state is named on both sides',
    arguable: true,
  },
  {
    at: '11 → 7',
    signal: 'duty: qualifies for | qualifies -> becomes',
    why: 'eligibility becomes membership',
  },
  {
    at: '11 → 7',
    signal: 'condition: none -> by a specifically set date | a specifically set date | specifically set date',
    why: 'membership is tied to a date, which the draft does not name',
  },
  {
    at: '11 → 7',
    signal: 'condition: while that question is under review | while -> none | in the short term',
    why: 'access no longer ends with the review; "short-term" is on both sides',
  },
  {
    at: '25 → 18',
    signal:
      'quantity: within 100 days | 100 days -> as soon as possible | as soon as possible after the signing of this agreement',
    why: 'a time limit becomes an open time',
  },
  {
    at: '25 → 18',
    signal: 'condition: none -> after the signing of this agreement | after the signing | after',
    why: 'the old text does not say from when the time runs',
  },
  {
    at: '24 → 17 / 24a → 17a',
    signal: 'party: none -> Russian | Russia | the Russian justice system',
    why: 'those sentenced by its courts are named',
  },
  {
    at: '24 → 17 / 24a → 17a',
    signal: 'condition: none -> since 2014',
    why: 'a limit in time for those sentenced; the year itself is no quantity',
  },
  {
    at: '24 → 17 / 24a → 17a',
    signal:
      'condition: none -> including those sentenced by the Russian justice system | including those sentenced | including',
    why: 'spells out a group; a reader may say that "all remaining" held it already',
    arguable: true,
  },
  {
    at: '20 → 13',
    signal: 'duty: is rejected and prohibited | rejected and prohibited | prohibited -> none',
    why: 'the prohibition went with its sentence',
  },
  {
    at: '20 → 13',
    signal: 'party: Russian | Russia -> none',
    why: 'Russian media and education were named; the new text has only "both countries"',
  },
  {
    at: '20 → 13',
    signal: 'duty: guarantee | guarantee the rights -> none',
    why: 'a promise to guarantee rights is gone; the verb may also be read as a plain act, like "abolish"',
    arguable: true,
  },
];

/** Every changed quantity of points and clauses, in the order of the report; equal ones left out. */
export const numbers: readonly string[] = [
  'territory 21c → 14d: five regions -> none',
  'army-caps 6 → 4: 600,000 -> 800,000 personnel',
  'non-aggression 2 → 2: thirty years -> none',
  'nuclear 19 → 12 / us: 50:50 -> 33 per cent',
  'assets 14a → –: USD 100 billion -> none',
  'assets 14b → –: 50 per cent -> none',
  'assets 14c → –: USD 100 billion -> none',
  'reconstruction – → 9: none -> USD 800 billion',
  'reconstruction – → 9a: none -> USD 200 billion',
  'elections 25 → 18: within 100 days -> as soon as possible',
];
