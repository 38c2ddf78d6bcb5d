import type { SignalKind } from './row.ts';

export interface FalseAlarm {
  readonly old: string;
  readonly next: string;
  /** The kind of signal that must not be reported; `any`: none at all. */
  readonly not: SignalKind | 'any';
  readonly why: string;
}

/** Invented rewordings with words that look like a signal and are none. */
export const falseAlarms: readonly FalseAlarm[] = [
  // Ordinals, names and references that hold figures but measure nothing.
  {
    old: 'Disputes are referred to an outside body.',
    next: 'Disputes are referred to a third party.',
    not: 'quantity',
    why: '"third" tells an outsider from the two sides and counts nothing',
  },
  {
    old: 'The second phase begins with inspections.',
    next: 'The next phase begins with inspections.',
    not: 'any',
    why: 'the same phase, named by its place',
  },
  {
    old: 'The parties consult under the treaty.',
    next: 'The parties consult under Article 5 of the treaty.',
    not: 'quantity',
    why: 'the number of an article is an address',
  },
  {
    old: 'The force acts under the resolution of the council.',
    next: 'The force acts under Resolution 1701 of the council.',
    not: 'quantity',
    why: 'the number of a resolution is an address',
  },
  {
    old: 'The Convention on Northern Straits applies.',
    next: 'The Convention on Northern Straits of 1936 applies.',
    not: 'quantity',
    why: 'the year belongs to the name of the convention',
  },
  {
    old: 'The annexed protocol applies.',
    next: 'The annexed Protocol No 3 applies.',
    not: 'negation',
    why: '"No" stands for number',
  },
  {
    old: 'The map is attached as Annex No. 5.',
    next: 'The map is attached as Annex Number 5.',
    not: 'any',
    why: 'an abbreviation written out',
  },
  {
    old: 'Paragraphs 1 to 3 apply.',
    next: 'Paragraphs 1, 2 and 3 apply.',
    not: 'any',
    why: 'the same three paragraphs',
  },
  {
    old: 'The leading economies are informed of the results.',
    next: 'The G7 is informed of the results.',
    not: 'quantity',
    why: 'the figure is part of a name',
  },
  {
    old: 'The air force receives new fighter aircraft.',
    next: 'The air force receives new F-16 fighter aircraft.',
    not: 'quantity',
    why: 'the figure is part of a type name',
  },
  {
    old: 'The report calls the statement insincere.',
    next: 'The report calls the statement two-faced.',
    not: 'quantity',
    why: 'a figure of speech',
  },
  {
    old: 'The teams meet at the midway point.',
    next: 'The teams meet at the halfway point.',
    not: 'any',
    why: 'the same place by another word',
  },
  {
    old: 'Norway lends officers to the mission.',
    next: 'Norway seconds officers to the mission.',
    not: 'quantity',
    why: '"seconds" is a verb here, neither an ordinal nor a time',
  },
  {
    old: 'A detailed inspection of the depot follows.',
    next: 'A minute inspection of the depot follows.',
    not: 'quantity',
    why: '"minute" is an adjective here',
  },
  {
    old: 'The signatories respect one another.',
    next: 'The signatories respect each other.',
    not: 'any',
    why: 'neither a number nor a quantifier',
  },
  {
    old: 'The committee meets once a year.',
    next: 'The committee meets one time a year.',
    not: 'any',
    why: '"once" counts here, sets no condition, and counts the same',
  },
  // Equal quantities in another writing.
  {
    old: 'The withdrawal takes 100 days.',
    next: 'The withdrawal takes one hundred days.',
    not: 'any',
    why: 'the same number in words',
  },
  {
    old: 'The fund receives 50 per cent of the revenue.',
    next: 'The fund receives half of the revenue.',
    not: 'any',
    why: 'the same share',
  },
  {
    old: 'The council decides by two thirds of its votes.',
    next: 'The council decides by 2/3 of its votes.',
    not: 'any',
    why: 'the same fraction',
  },
  {
    old: 'Donors pledge USD 5 billion.',
    next: 'Donors pledge $5bn.',
    not: 'any',
    why: 'the same sum',
  },
  {
    old: 'Donors pledge USD 1.5 billion.',
    next: 'Donors pledge USD 1,500 million.',
    not: 'any',
    why: 'the same sum in a smaller unit',
  },
  {
    old: 'The brigade numbers 1,500 soldiers.',
    next: 'The brigade numbers 1 500 soldiers.',
    not: 'any',
    why: 'another mark between the groups of digits',
  },
  {
    old: 'The tax falls to 10 per cent.',
    next: 'The tax falls to 10%.',
    not: 'any',
    why: 'the sign for the words',
  },
  {
    old: 'The buffer is 12 km wide.',
    next: 'The buffer is 12 kilometres wide.',
    not: 'any',
    why: 'the unit written out',
  },
  {
    old: 'The lease ends on 1 January 2027.',
    next: 'The lease ends on January 1, 2027.',
    not: 'any',
    why: 'the same day',
  },
  {
    old: 'Mines are cleared within 30 days of signature.',
    next: 'Mines are cleared within thirty days of signature.',
    not: 'any',
    why: 'the same time limit in words',
  },
  // Words that look like duty words.
  {
    old: 'The conference is held in the spring of 2026.',
    next: 'The conference is held in May 2026.',
    not: 'duty',
    why: 'the month',
  },
  {
    old: 'The council respects the wishes of the people.',
    next: 'The council respects the will of the people.',
    not: 'any',
    why: '"will" is a noun here',
  },
  {
    old: 'The memorial bears a line of verse.',
    next: 'The memorial bears the words "peace will return".',
    not: 'duty',
    why: 'a quotation binds nobody',
  },
  {
    old: 'Each household receives fuel in a sealed tin.',
    next: 'Each household receives fuel in a sealed can.',
    not: 'any',
    why: '"can" is a noun here',
  },
  {
    old: 'Grape juice is exempt from customs.',
    next: 'Grape must is exempt from customs.',
    not: 'duty',
    why: '"must" is a noun here',
  },
  {
    old: 'Fuel is exempt from customs charges.',
    next: 'Fuel is exempt from customs duty.',
    not: 'any',
    why: 'a duty that is a charge',
  },
  {
    old: 'Aid goes to poor families.',
    next: 'Aid goes to families in need.',
    not: 'duty',
    why: '"need" is a noun here',
  },
  {
    old: 'Each lorry carries a pass.',
    next: 'Each lorry carries a permit.',
    not: 'any',
    why: '"permit" is a noun here',
  },
  {
    old: 'Ships heading for Ashmouth are inspected.',
    next: 'Ships bound for Ashmouth are inspected.',
    not: 'any',
    why: 'on the way, not obliged',
  },
  {
    old: 'Refugees receive a monthly payment.',
    next: 'Refugees receive a monthly allowance.',
    not: 'any',
    why: 'money, not permission',
  },
  {
    old: 'Demobilised units walk to the assembly areas.',
    next: 'Demobilised units march to the assembly areas.',
    not: 'any',
    why: 'a verb, not the month',
  },
  {
    old: 'The commander shall inform the council, and the units shall return to base.',
    next: 'The units shall return to base, and the commander shall inform the council.',
    not: 'any',
    why: 'each duty moved with its clause',
  },
  {
    old: 'The council shall publish its rules.',
    next: 'The council must publish its rules.',
    not: 'any',
    why: 'the same rung: an obligation',
  },
  {
    old: 'The units are obliged to report losses.',
    next: 'The units are required to report losses.',
    not: 'any',
    why: 'the same rung: an obligation',
  },
  // Negations that deny nothing, or deny the same.
  {
    old: 'The committee inspects prisons and camps.',
    next: 'The committee inspects not only prisons but also camps.',
    not: 'negation',
    why: '"not only ... but also" denies nothing',
  },
  {
    old: 'The mandate covers not only patrols but also inspections.',
    next: 'The mandate extends not only to patrols but also to inspections.',
    not: 'any',
    why: 'kept on both sides',
  },
  {
    old: 'The zone cannot be fortified.',
    next: 'The zone can not be fortified.',
    not: 'any',
    why: 'one word or two',
  },
  {
    old: 'Heavy weapons are not stored in the zone.',
    next: 'In the zone, heavy weapons are not stored.',
    not: 'any',
    why: 'the negation stays with its verb',
  },
  {
    old: 'The fund has little money left.',
    next: 'The fund has next to nothing left.',
    not: 'negation',
    why: 'a figure of speech for little',
  },
  // Names and pronouns that look like parties, and parties that stay.
  {
    old: 'The two communities stay on good terms.',
    next: 'The two communities stay united.',
    not: 'party',
    why: '"united" is an adjective here',
  },
  {
    old: 'The seal reads "Peace for all".',
    next: 'The seal reads "Peace for all of us".',
    not: 'party',
    why: 'the pronoun, not the country',
  },
  {
    old: 'Persons that apply are registered.',
    next: 'Persons who apply are registered.',
    not: 'any',
    why: 'the pronoun, not the health body',
  },
  {
    old: 'Imports of goose and duck resume.',
    next: 'Imports of turkey and duck resume.',
    not: 'party',
    why: 'the bird, not the country',
  },
  {
    old: 'Looted paintings and porcelain are returned.',
    next: 'Looted paintings and china are returned.',
    not: 'any',
    why: 'the ware, not the country',
  },
  {
    old: 'The envoy, J. Reed, chairs the committee.',
    next: 'The envoy, Jordan Reed, chairs the committee.',
    not: 'any',
    why: 'a first name, not the country',
  },
  {
    old: 'The US monitors the crossing.',
    next: 'The United States monitors the crossing.',
    not: 'any',
    why: 'the same party in full',
  },
  {
    old: 'The European Union opens its market.',
    next: 'The EU opens its market.',
    not: 'any',
    why: 'the same party in short',
  },
  {
    old: 'Ukrainian ports reopen.',
    next: "Ukraine's ports reopen.",
    not: 'any',
    why: 'adjective and possessive of the same party',
  },
  {
    old: 'Türkiye hosts the talks.',
    next: 'Turkey hosts the talks.',
    not: 'any',
    why: 'two spellings of one name',
  },
  {
    old: 'France, Germany and Italy monitor the ceasefire.',
    next: 'Italy, France and Germany monitor the ceasefire.',
    not: 'any',
    why: 'the same members in another order',
  },
  {
    old: 'Norway monitors the ceasefire.',
    next: 'The ceasefire is monitored by Norway.',
    not: 'any',
    why: 'passive for active, the same party acts',
  },
  {
    old: 'Chile withdraws its forces and Chile clears the mines.',
    next: 'Chile withdraws its forces and clears the mines.',
    not: 'any',
    why: 'named less often, and does the same',
  },
  {
    old: 'Bosnia-Herzegovina joins the convention.',
    next: 'Bosnia and Herzegovina joins the convention.',
    not: 'any',
    why: '"and" is part of a name',
  },
  // Conditions that set none, or only move.
  {
    old: 'The zone is run like a single district.',
    next: 'The zone is run as if it were a single district.',
    not: 'condition',
    why: '"as if" compares and sets no condition',
  },
  {
    old: 'If fired upon, the patrol withdraws.',
    next: 'The patrol withdraws if fired upon.',
    not: 'any',
    why: 'the condition stands elsewhere in the sentence',
  },
  {
    old: 'The agency cares for orphans.',
    next: 'The agency looks after orphans.',
    not: 'any',
    why: '"after" belongs to the verb',
  },
  {
    old: 'Food is supplied to the camps.',
    next: 'Food is provided to the camps.',
    not: 'any',
    why: 'a verb, not "provided that"',
  },
  {
    old: 'The matter of the talks is water.',
    next: 'The subject of the talks is water.',
    not: 'any',
    why: 'a noun, not "subject to"',
  },
  // And, or, and quantifiers.
  {
    old: 'Goods move by road or rail.',
    next: 'Goods move by road or by rail.',
    not: 'any',
    why: '"or" is kept',
  },
  {
    old: 'Engineers repair roads and bridges and ports.',
    next: 'Engineers repair roads, bridges and ports.',
    not: 'any',
    why: 'a comma for "and" in a list of the same members',
  },
  {
    old: 'Engineers repair roads, bridges and ports.',
    next: 'Engineers repair roads and ports.',
    not: 'and-or',
    why: 'the list became shorter; "and" joins as before',
  },
  {
    old: 'Anyone may lodge a complaint with the board.',
    next: 'Anyone may file a complaint with the board.',
    not: 'any',
    why: 'the "any" in "anyone" is kept',
  },
  {
    old: 'The parties each appoint a judge.',
    next: 'Each of the parties appoints a judge.',
    not: 'any',
    why: '"each" only moved',
  },
  {
    old: 'The multi-party committee meets in public.',
    next: 'The all-party committee meets in public.',
    not: 'scope',
    why: 'in a compound "all" names a kind of committee and widens no other word',
  },
];

/** Invented pairs that differ in spelling, punctuation, case or the order of a list, and in nothing else. */
export const cosmetic: readonly (readonly [old: string, next: string])[] = [
  ['The organisation keeps the archive.', 'The organization keeps the archive.'],
  ['The area is demilitarised.', 'The area is demilitarized.'],
  ['Border towns are modernised.', 'Border towns are modernized.'],
  ['Forced labour is ended.', 'Forced labor is ended.'],
  ['Neighbours consult on the harbour.', 'Neighbors consult on the harbor.'],
  ['A joint defence centre is opened.', 'A joint defense center is opened.'],
  ['A programme for schools is drawn up.', 'A program for schools is drawn up.'],
  ['The pledge to fulfil the terms stands.', 'The pledge to fulfill the terms stands.'],
  ['Returning families travelling by bus are escorted.', 'Returning families traveling by bus are escorted.'],
  ['The judgement is published.', 'The judgment is published.'],
  ['The depth is measured in metres.', 'The depth is measured in meters.'],
  ['Looted artefacts are returned.', 'Looted artifacts are returned.'],
  ['A cease-fire takes effect.', 'A ceasefire takes effect.'],
  ['Economic co-operation resumes.', 'Economic cooperation resumes.'],
  ['The parties co-ordinate patrols.', 'The parties coordinate patrols.'],
  ['The non-aggression pact is renewed.', 'The nonaggression pact is renewed.'],
  ['A long-term plan is drawn up.', 'A long term plan is drawn up.'],
  ['The parties call the line "provisional".', 'The parties call the line “provisional”.'],
  ["The country's ports reopen.", 'The country’s ports reopen.'],
  ['The line - as mapped - is marked.', 'The line – as mapped – is marked.'],
  ['The Parties form a Joint Committee.', 'The parties form a joint committee.'],
  ['Prisoners are exchanged;', 'Prisoners are exchanged.'],
  ['Roads, bridges and ports are repaired.', 'Roads, bridges, and ports are repaired.'],
  ['France, Germany and Italy guarantee the line.', 'Germany, Italy and France guarantee the line.'],
  ['Schools, clinics and courts reopen.', 'Courts, schools and clinics reopen.'],
];

/**
 * Invented pairs that differ in meaning though hardly in words: never to be called cosmetic. Most hold no signal of any
 * kind; whether one holds any is not asked here.
 */
export const substantive: readonly (readonly [old: string, next: string])[] = [
  ['Reliable security guarantees are given.', 'Robust security guarantees are given.'],
  ['Prisoners who are ill go home.', 'Prisoners, who are ill, go home.'],
  ['Ships carrying grain pass freely.', 'Ships, carrying grain, pass freely.'],
  ['The mission trains guards and officials.', 'The mission trains, guards and officials.'],
  ['A fund is formed to rebuild the port.', 'A fund is formed to build the port.'],
  ['Interest is paid on the principal in the annex.', 'Interest is paid on the principle in the annex.'],
  ['The observer reports to the board.', 'The observers report to the board.'],
  ['The territory is placed under a trustee.', 'The territories are placed under a trustee.'],
  ["The country's forces leave the valley.", "The countries' forces leave the valley."],
  ['The ban covers the march to the capital.', 'The ban covers the March to the capital.'],
  ['The polish of the text is left to the editors.', 'The Polish of the text is left to the editors.'],
  ['Schools may offer catholic instruction.', 'Schools may offer Catholic instruction.'],
  ['Measures that effect the transfer are listed.', 'Measures that affect the transfer are listed.'],
  ['The ministers re-sign in the capital.', 'The ministers resign in the capital.'],
  ['The roofs are re-covered by the town.', 'The roofs are recovered by the town.'],
  ['Moldova informs Romania of each transfer.', 'Romania informs Moldova of each transfer.'],
  ['Wounded soldiers and civilians are flown out.', 'Civilians and wounded soldiers are flown out.'],
  [
    'They leave in this order: civilians, prisoners, guards.',
    'They leave in this order: prisoners, civilians, guards.',
  ],
  ['Forces leave the [northern] districts.', 'Forces leave the northern districts.'],
  ['The "government" of the region is heard.', 'The government of the region is heard.'],
  ['Posts are set up at the border.', 'Posts are set up near the border.'],
  ['Guns are kept east of the river.', 'Guns are kept west of the river.'],
  ['The archive is opened to the public.', 'The archive was opened to the public.'],
  ['The port is leased to the company.', 'The port is sold to the company.'],
  ['Reparations are paid to the towns.', 'Compensation is paid to the towns.'],
];
