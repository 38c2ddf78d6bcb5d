import type { Random } from './random.ts';
import { adjectives, bodies, modals, names, nouns, prepositions, terms, verbs } from './vocabulary.ts';

/** What the sentences of one point are about: they come back to it as those of a real provision do. */
export interface Subject {
  readonly body: string;
  readonly nouns: readonly string[];
  readonly name: string;
}

/** How many words a sentence has. */
const sentenceLength = { least: 10, most: 40 };

export function subject(random: Random): Subject {
  const count = random.whole(2, 4);
  return {
    body: random.common(bodies),
    nouns: Array.from({ length: count }, () => noun(random)),
    name: random.pick(names),
  };
}

function noun(random: Random): string {
  return random.chance(0.12) ? random.common(terms) : random.common(nouns);
}

function thing(about: Subject, random: Random): string {
  const head = random.chance(0.4) ? random.pick(about.nouns) : noun(random);
  const compound = random.chance(0.3) ? `${noun(random)} ${head}` : head;
  return random.chance(0.5) ? `the ${random.common(adjectives)} ${compound}` : `the ${compound}`;
}

function body(about: Subject, random: Random): string {
  return random.chance(0.6) ? about.body : random.common(bodies);
}

function date(random: Random): string {
  const month = random.pick([
    'January',
    'March',
    'April',
    'June',
    'July',
    'September',
    'October',
    'December',
  ]);
  return `${random.whole(1, 28)} ${month} ${random.whole(2026, 2045)}`;
}

type Phrase = (about: Subject, random: Random) => string;

const place: Phrase = (about, random) => {
  const name = random.chance(0.6) ? about.name : random.pick(names);
  return random.pick([`in ${name}`, `in the district of ${name}`, `near ${name}`, `along the ${name} line`]);
};

const deadline: Phrase = (_, random) =>
  random.pick([
    () => `within ${random.whole(2, 180)} days`,
    () => `within ${random.whole(2, 40)} months`,
    () => `not later than ${date(random)}`,
  ])();

const amount: Phrase = (_, random) =>
  random.pick([
    () => `up to ${random.whole(1, 160) * 5},000 persons`,
    () => `up to ${random.whole(1, 95)} per cent`,
    () => `at a cost of $${random.whole(1, 400)} billion`,
    () => `to a depth of ${random.whole(2, 90)} kilometres`,
  ])();

const attribute: Phrase = (about, random) => `of ${thing(about, random)}`;
const further: Phrase = (about, random) => `and ${random.common(verbs)} ${thing(about, random)}`;
const circumstance: Phrase = (about, random) => `${random.pick(prepositions)} ${thing(about, random)}`;

const opening: Phrase = (about, random) =>
  random.pick([
    () => `within ${random.whole(3, 180)} days of the signing`,
    () => `where so requested by ${body(about, random)}`,
    () => `without prejudice to Article ${random.whole(2, 60)}`,
    () => `until ${thing(about, random)} is restored`,
    () => `as of ${date(random)}`,
  ])();

const condition: Phrase = (about, random) =>
  random.pick([
    () => `provided that ${thing(about, random)} is not affected`,
    () => `unless otherwise decided by ${body(about, random)}`,
    () => `on condition that ${thing(about, random)} is verified by ${body(about, random)}`,
    () => `if ${thing(about, random)} has been confirmed`,
  ])();

const wordCount = (text: string) => text.split(' ').length;
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** A verb with its object and what brings the whole to about `length` words: each kind of phrase once, then more of what can repeat. */
function predicate(before: string, length: number, about: Subject, random: Random): string {
  let text = `${before} ${random.common(verbs)} ${thing(about, random)}`.trim();
  const once = [place, deadline, amount, attribute];
  while (wordCount(text) < length) {
    const at = random.whole(0, once.length + 1);
    const [phrase] = at < once.length ? once.splice(at, 1) : [random.pick([further, circumstance])];
    text += ` ${(phrase ?? further)(about, random)}`;
  }
  return text;
}

/** A sentence of 10 to 40 words: on whose part, what, where, by when, on what condition. */
export function sentence(about: Subject, random: Random): string {
  const start = random.chance(0.25) ? `${opening(about, random)}, ` : '';
  const duty = `${start}${body(about, random)} ${random.common(modals)}`;
  const end = random.chance(0.25) ? `, ${condition(about, random)}` : '';
  const length = random.whole(sentenceLength.least, sentenceLength.most - wordCount(end) - 6);
  return `${capital(predicate(duty, length, about, random))}${end}.`;
}

/** A lettered clause of 8 to 20 words that goes on from a lead. */
export function clause(about: Subject, random: Random): string {
  return `${predicate('', random.whole(8, 14), about, random)};`;
}

/** The lead into lettered clauses. */
export function lead(about: Subject, random: Random): string {
  return `${random.pick(['To this end', 'For this purpose', 'In particular'])}, ${about.body} shall:`;
}

/** Sentences that come back word for word in many points of one plan. */
export const formulas = [
  'The Parties shall report on the implementation of this point to the Joint Commission every thirty days.',
  'This obligation applies without prejudice to the inherent right of individual or collective self-defence.',
  'Any dispute on the interpretation of this point shall be settled by negotiation or by the arbitral tribunal.',
  'The details shall be set out in an annex, which forms an integral part of this agreement.',
  'Nothing in this point shall be construed as a recognition of any territorial claim.',
  'The costs shall be borne by the Parties in equal shares unless they agree otherwise.',
  'This provision enters into force on the day of signature and remains in force for ten years.',
  'The monitoring mission shall have free and unhindered access to all places, persons and documents.',
];
