import type { SignalRow } from './row.ts';

/**
 * What the rewordings between the E3 counter-proposal of November and the framework of December 2025 do to meaning, marked
 * by hand. Variants are read as in the table of the US draft against the framework.
 */
export const rows: readonly SignalRow[] = [
  {
    at: '21 → 14',
    signal: 'duty: undertakes -> none',
    why: 'the undertaking went with its sentence',
  },
  {
    at: '21 → 14',
    signal: 'negation: not to recover | not to | not -> none',
    why: 'the renunciation of force by Ukraine is not in the common text',
  },
  {
    at: '21 → 14',
    signal: 'condition: by military means | military means -> none',
    why: 'the limit of the renunciation went with it',
  },
  {
    at: '21 → 14',
    signal: 'party: Ukraine -> none',
    why: 'the new common text does not name it',
  },
  {
    at: '21 → 14',
    signal: 'party: none -> Russia',
    why: 'the one that withdraws from four regions',
  },
  {
    at: '21 → 14',
    signal: 'condition: none -> de facto | recognised de facto',
    why: 'the kind of recognition',
  },
  {
    at: '21 → 14',
    signal: 'condition: none -> on the date of this agreement',
    why: 'the line is fixed as of one day',
  },
  {
    at: '21 → 14',
    signal:
      'condition: none -> After forces have been pulled back on an equal footing | After forces have been pulled back | on an equal footing | After',
    why: 'the pull-back comes before the international forces',
  },
  {
    at: '21 → 14',
    signal: 'condition: none -> For the agreement to enter into force',
    why: 'the withdrawal is a precondition of entry into force',
  },
  {
    at: '21 → 14',
    signal: 'duty: none -> is recognised | recognised | is recognised de facto',
    why: 'a recognition is a declaration, but it may also be read as the subject that is agreed',
    arguable: true,
  },
  {
    at: '21 → 14',
    signal: 'duty: none -> abide by | abide',
    why: 'it says that rules are kept, but in the plain present, like the other commitments',
    arguable: true,
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
    signal: 'duty: is limited to | limited to | limited -> stays at | stays',
    why: 'a ceiling becomes a statement; the Ukrainian wording is that the strength remains',
  },
  {
    at: '10 → 5',
    signal: 'party: none -> NATO',
    why: 'a second guarantor; the old text names it only for the article that is mirrored',
  },
  {
    at: '10 → 5',
    signal: 'party: none -> the European signatory states | European signatory states | European | Europe',
    why: 'further guarantors',
  },
  {
    at: '10 → 5 / 10c → 5a',
    signal: 'condition: decisive -> none',
    why: 'the response need no longer be decisive',
  },
  {
    at: '10 → 5 / 10b → 5b',
    signal:
      'condition: none -> without provocation | opens fire on Russian territory without provocation | or opens fire on Russian territory without provocation',
    why: 'limits the second case in which the guarantees are void, itself new',
  },
  {
    at: '10 → 5 / 10b → 5b',
    signal: 'condition: none -> if Russia opens fire on Ukraine | if Russia opens fire | if',
    why: 'a new case, in which the guarantees take effect',
  },
  {
    at: '2 → 2',
    signal: 'condition: comprehensive -> unconditional',
    why: 'another degree of the same agreement',
  },
  {
    at: '2 → 2',
    signal: 'party: NATO -> none',
    why: 'no longer between three, but two',
  },
  {
    at: '2 → 2',
    signal: 'quantity: thirty years | past thirty years | the past thirty years | thirty -> none',
    why: 'the period went with its sentence',
  },
  {
    at: '2 → 2',
    signal: 'duty: is to be resolved | is to be -> none',
    why: 'the task to settle ambiguities is gone',
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
    at: '28 → 20',
    signal: 'condition: under United States supervision -> none',
    why: 'the supervision went with the sentence on the modalities',
  },
  {
    at: '28 → 20',
    signal: 'party: United States -> none',
    why: 'the supervisor; the new text names no state',
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
];

/** Every changed quantity of points and clauses, in the order of the report; equal ones left out. */
export const numbers: readonly string[] = [
  'non-aggression 2 → 2: thirty years -> none',
  'nuclear 19 → 12 / us: 50:50 -> 33 per cent',
  'reconstruction – → 9: none -> USD 800 billion',
  'reconstruction – → 9a: none -> USD 200 billion',
];
