import type { SignalRow } from './row.ts';

/** What the rewordings between the US draft and the E3 counter-proposal do to meaning, marked by hand. */
export const rows: readonly SignalRow[] = [
  {
    at: '21 → 21',
    signal: 'duty: none -> undertakes',
    why: 'the new text is an undertaking; the old one had none',
  },
  {
    at: '21 → 21',
    signal: 'negation: do not enter | do not | not -> none',
    why: 'the rule that Russian forces stay out of the zone went with its sentence',
  },
  {
    at: '21 → 21',
    signal: 'negation: none -> not to recover | not to | not',
    why: 'another commitment of another side, so it does not answer to the old one',
  },
  {
    at: '21 → 21',
    signal: 'quantity: five regions | the five regions | five -> none',
    why: 'no regions are counted any more',
  },
  {
    at: '21 → 21',
    signal: 'party: Russia | Russian | the Russian Federation | Russian Federation -> none',
    why: 'no recognition, no withdrawal: the new text does not name it',
  },
  {
    at: '21 → 21',
    signal: 'party: the United States | United States -> none',
    why: 'its recognition is gone',
  },
  {
    at: '21 → 21',
    signal: 'condition: de facto | as de facto Russian | de facto recognition -> none',
    why: 'the kind of recognition went with the recognition',
  },
  {
    at: '21 → 21',
    signal: 'condition: among others | by the United States among others -> none',
    why: 'the circle of those who recognise was left open',
  },
  {
    at: '21 → 21',
    signal: 'condition: none -> by military means | military means',
    why: 'limits what is renounced: other means stay open',
  },
  {
    at: '21 → 21',
    signal:
      'duty: are recognised | recognised | are recognised as de facto Russian | internationally recognised -> none',
    why: 'a recognition is a declaration, but it may also be read as the subject that is agreed',
    arguable: true,
  },
  {
    at: '21 → 21',
    signal: 'condition: internationally | internationally recognised -> none',
    why: 'says how widely the zone is recognised; a reader may see no limit of a commitment in it',
    arguable: true,
  },
  {
    at: '4 → 4',
    signal:
      'condition: Under United States mediation -> After signature of a peace agreement | After signature | After',
    why: 'how the dialogue is held gives way to when',
  },
  {
    at: '4 → 4',
    signal: 'party: United States -> none',
    why: 'no mediator is named',
  },
  {
    at: '7 → 7',
    signal: 'duty: exclude | to exclude | to exclude joining NATO -> none',
    why: 'the bar in the constitution and the statutes is gone',
  },
  {
    at: '7 → 7',
    signal: 'condition: none -> depends on consensus among NATO members | depends on consensus | depends on',
    why: 'accession is made conditional',
  },
  {
    at: '7 → 7',
    signal: 'condition: at any future time -> none',
    why: 'the exclusion was for all time to come',
  },
  {
    at: '7 → 7',
    signal: 'negation: none -> no | no such consensus | no such consensus exists',
    why: 'the new text denies that there is a consensus',
  },
  {
    at: '8 → 8',
    signal: 'condition: none -> under its command',
    why: 'other troops of members are no longer covered',
  },
  {
    at: '8 → 8',
    signal: 'condition: none -> permanently',
    why: 'stays for a time are no longer covered',
  },
  {
    at: '8 → 8',
    signal: 'condition: none -> in peacetime',
    why: 'wartime is no longer covered',
  },
  {
    at: '9 → 9',
    signal: 'party: European | Europe -> NATO',
    why: 'other aircraft in the same place of the sentence',
  },
  {
    at: '6 → 6',
    signal: 'quantity: 600,000 -> 800,000',
    why: 'the cap on personnel, named in every comparison',
  },
  {
    at: '6 → 6',
    signal: 'condition: none -> in peacetime',
    why: 'the cap holds in peacetime only',
  },
  {
    at: '10 → 10',
    signal: 'condition: none -> that mirrors NATO Article 5 | mirrors NATO Article 5 | mirrors',
    why: 'says of what degree the guarantee is',
  },
  {
    at: '10 → 10',
    signal: 'party: none -> NATO',
    why: 'not named before; but it only says whose treaty the article is of, and NATO itself gives nothing',
    arguable: true,
  },
  {
    at: '2 → 2',
    signal: 'party: Europe -> NATO',
    why: 'another of the three sides to the agreement',
  },
  {
    at: '2 → 2',
    signal: 'duty: counts as resolved | counts as | counts -> is to be resolved | is to be',
    why: 'a declaration that it is settled becomes a task to settle it',
  },
  {
    at: '28 → 28',
    signal: 'condition: none -> under United States supervision',
    why: 'limits how the two sides agree the modalities',
  },
  {
    at: '28 → 28',
    signal: 'party: none -> United States',
    why: 'the supervisor; the old text names no state',
  },
  {
    at: '15 → 15',
    signal: 'party: none -> Ukraine',
    why: 'a new member of the group',
  },
  {
    at: '15 → 15',
    signal: 'party: none -> the Europeans | Europeans | Europe',
    why: 'new members of the group',
  },
  {
    at: '14 → 14',
    signal: 'quantity: USD 100 billion -> none',
    why: 'the sum from frozen Russian assets',
  },
  {
    at: '14 → 14',
    signal: 'quantity: 50 per cent -> none',
    why: 'the share of the profits',
  },
  {
    at: '14 → 14',
    signal: 'quantity: USD 100 billion -> none',
    why: 'the sum that Europe was to add, a second one of the same size',
  },
  {
    at: '14 → 14',
    signal: 'party: the United States | United States -> none',
    why: 'no efforts that it leads, no profits, no joint vehicle',
  },
  {
    at: '14 → 14',
    signal: 'party: Europe | European | European funds -> none',
    why: 'no contribution and no funds of its own are named',
  },
  {
    at: '14 → 14',
    signal: 'condition: none -> fully | fully rebuilt',
    why: 'says to what degree Ukraine is rebuilt',
  },
  {
    at: '14 → 14',
    signal: 'condition: none -> among other means',
    why: 'the assets are one source of several',
  },
  {
    at: '14 → 14',
    signal:
      'condition: none -> until Russia makes good the damage done to Ukraine | until Russia makes good the damage | until',
    why: 'the condition on which the assets are freed',
  },
  {
    at: '13 → 13',
    signal: 'condition: none -> progressively',
    why: 'the only addition to the point',
  },
  {
    at: '25 → 25',
    signal:
      'quantity: within 100 days | 100 days -> as soon as possible | as soon as possible after the signing of this agreement',
    why: 'a time limit becomes an open time',
  },
  {
    at: '25 → 25',
    signal: 'condition: none -> after the signing of this agreement | after the signing | after',
    why: 'the old text does not say from when the time runs',
  },
  {
    at: '26 → 26',
    signal:
      'negation: neither to make claims nor to pursue complaints | neither to make claims | neither ... nor | neither -> none',
    why: 'the waiver of claims is gone',
  },
  {
    at: '26 → 26',
    signal: 'duty: agree | agree neither to make claims nor to pursue complaints -> none',
    why: 'the commitment to the waiver is gone',
  },
  {
    at: '26 → 26',
    signal: 'condition: full | full amnesty -> none',
    why: 'the degree of the amnesty went with it',
  },
  {
    at: '26 → 26',
    signal: 'condition: during the war -> none',
    why: 'the time that the amnesty covered',
  },
  {
    at: '26 → 26',
    signal: 'condition: in future -> none',
    why: 'the time for which claims were waived',
  },
  {
    at: '20 → 20',
    signal: 'duty: is rejected and prohibited | rejected and prohibited | prohibited -> none',
    why: 'the prohibition went with its sentence',
  },
  {
    at: '20 → 20',
    signal: 'party: Russian | Russia -> none',
    why: 'Russian media and education were named; only Ukraine is left',
  },
  {
    at: '20 → 20',
    signal: 'duty: guarantee | guarantee the rights -> none',
    why: 'a promise to guarantee rights is gone; the verb may also be read as a plain act, like "abolish"',
    arguable: true,
  },
];

/** Every changed quantity of points and clauses, in the order of the report; equal ones left out. */
export const numbers: readonly string[] = [
  'territory 21 → 21: five regions -> none',
  'army-caps 6 → 6: 600,000 -> 800,000 personnel',
  'assets 14 → 14: USD 100 billion -> none',
  'assets 14 → 14: 50 per cent -> none',
  'assets 14 → 14: USD 100 billion -> none',
  'elections 25 → 25: within 100 days -> as soon as possible',
];
