import { type Random, seeded } from './random.ts';

const list = (words: string) => words.trim().split(/\s+/);

const commonNouns = list(`
  ceasefire territory border security force sanction election prisoner fund asset zone guarantee treaty mission plant
  commission reconstruction withdrawal minority language school troop weapon missile airspace port corridor detainee
  amnesty court investigation energy pipeline grain export investment loan bond tariff market currency bank audit
  registry census passport visa refugee return property claim compensation court tribunal archive museum monument
  church charter constitution parliament ministry governor council mayor police customs inspector observer drone sensor
  mine minefield shell depot barracks airfield runway harbour vessel fleet convoy bridge tunnel railway road canal dam
  reservoir reactor turbine substation grid fuel coal gas oil uranium lithium titanium timber harvest fishery water
  sewage hospital clinic vaccine medicine doctor teacher pupil university student laboratory satellite network cable
  frequency broadcast newspaper journalist licence permit contract tender auction lease concession royalty tax budget
  pension salary deficit debt interest maturity trust board director shareholder dividend insurance premium accident
  hostage remains grave cemetery victim witness prosecutor judge verdict sentence appeal parole custody warrant treason
  protocol annex map coordinate boundary buffer trench fortification checkpoint crossing escort hotline liaison
  notification inventory certificate seal camera verification inspection violation complaint mediator arbitrator award
  statute decree referendum ballot voter campaign party candidate coalition autonomy district municipality village
  farm orchard warehouse silo elevator terminal ferry barge pilot lighthouse beacon island strait estuary delta
`);
const commonAdjectives = list(`
  joint permanent temporary international national regional civilian military armed neutral independent bilateral
  technical financial economic humanitarian legal judicial administrative public private foreign domestic annual
  monthly strategic conventional nuclear maritime aerial overland northern southern eastern western central frozen
  seized damaged occupied demilitarised protected shared sovereign voluntary mandatory conditional gradual immediate
  complete partial equal special general common additional separate existing former future medical cultural religious
  educational agricultural industrial digital electric seasonal seismic coastal rural urban remote mobile heavy light
  long-range short-range unmanned classified certified registered insured disputed agreed provisional supervisory
`);
const commonVerbs = list(`
  establish guarantee withdraw verify restore finance inspect release transfer protect reopen monitor exchange suspend
  lift extend limit reduce remove dismantle destroy register publish notify appoint convene ratify implement supervise
  rebuild repair clear mark patrol escort evacuate return compensate insure audit license import export supply store
  collect distribute allocate invest lease auction tax exempt recognise respect preserve teach translate broadcast
  investigate prosecute pardon amend review approve reject submit deposit certify count seal connect operate maintain
  modernise privatise subsidise relocate resettle naturalise demarcate survey map fence light dredge irrigate harvest
`);

const onsets = list('b d f g k l m n p r s t v z br dr gr kr pl st tr');
const vowels = list('a e i o u');

function madeUp(count: number, syllables: number, ends: readonly string[], random: Random): string[] {
  const found = new Set<string>();
  const syllable = () => random.pick(onsets) + random.pick(vowels);
  while (found.size < count) {
    const start = Array.from({ length: syllables }, syllable).join('');
    found.add(start + random.pick(ends));
  }
  return [...found];
}

const random = seeded(1);
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** Most frequent first. */
export const nouns = [...new Set(commonNouns)];
export const adjectives = commonAdjectives;
export const verbs = commonVerbs;
/** The rare words of trades and regions, made up: what a hundred thousand points need beside the common ones. */
export const terms = madeUp(6000, 2, list('lment nation rity lance nure rage ling tory zone mite'), random);
/** Of towns, districts and rivers. */
export const names = madeUp(8000, 2, list('vin novo nsk lany rets burg va lisk rava dor lnik'), random).map(
  capital,
);
export const modals = list('shall will must may should');
export const prepositions = list('for by with under near through across between beyond throughout');
const determiners = list('the any such every all');
export const bodies = [
  ...['the Parties', 'each Party', 'the Joint Commission', 'the guarantor States', 'the monitoring mission'],
  ...[
    'the Secretary-General',
    'the Contact Group',
    'the depositary',
    'the Peace Council',
    'the donor conference',
  ],
  ...['the interim administration', 'the border service', 'the reconstruction agency', 'the Working Group'],
  ...[
    'the armed forces',
    'the local authorities',
    'the Red Cross',
    'the arbitral tribunal',
    'the central bank',
  ],
  ...['the parliament', 'the railway authority', 'the port authority', 'the election commission'],
];

/** What a word does in a sentence; nothing for figures and what holds the sentence together. */
export type WordClass = 'noun' | 'adjective' | 'verb' | 'modal' | 'preposition' | 'determiner' | 'name';

const classes: Readonly<Record<WordClass, readonly string[]>> = {
  noun: [...nouns, ...terms],
  adjective: adjectives,
  verb: verbs,
  modal: modals,
  preposition: prepositions,
  determiner: determiners,
  name: names,
};
const classOf = new Map(
  (Object.keys(classes) as WordClass[]).flatMap((name) => classes[name].map((word) => [word, name] as const)),
);

export function wordClass(word: string): WordClass | undefined {
  return classOf.get(word);
}

/** The words that may stand where one of this class stands, most frequent first. */
export function alternatives(name: WordClass): readonly string[] {
  return classes[name];
}
