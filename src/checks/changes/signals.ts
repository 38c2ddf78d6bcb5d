import type {
  Change,
  Clause,
  Concerned,
  Example,
  FindingFacts,
  NumberChange,
  PartyName,
  Place,
  Point,
  Report,
  Signal,
  SignalKind,
  VariantChange,
} from '../../model.ts';
import { type Check, defineCheck } from '../check.ts';
import {
  type Comparison,
  concerned,
  concernedClauses,
  concernedVariant,
  partyOf,
  placed,
} from './comparison.ts';
import { rewordedPoint } from './examples.ts';

/** A signal, the words that it was read from, and where they stand in the new file. */
interface Read {
  readonly place: Place;
  readonly words: Concerned;
  readonly signal: Signal;
}

/** The rule of one kind of signal: of a point's own words, its clauses and its variants. */
function signalCheck<K extends SignalKind>(kind: K, about: string, example: Example): Check<Comparison> {
  type Facts = Omit<Extract<FindingFacts, { rule: `${K}-changed` }>, 'rule'>;
  return defineCheck<`${K}-changed`, Comparison>({
    rule: `${kind}-changed`,
    level: 'note',
    about,
    example,
    mirror: 'itself',
    find: (comparison) =>
      readSignals(comparison)
        .filter(({ signal }) => signal.kind === kind)
        .map(({ place, words, signal }) => {
          const facts = { ...words, signal, parties: namesIn(signal, comparison.report) };
          // The compiler cannot see that signals of a kind make facts of its rule.
          return [place, facts as unknown as Facts];
        }),
  });
}

/** One for each kind of signal. */
export const signalChecks: readonly Check<Comparison>[] = [
  signalCheck(
    'quantity',
    'A number, sum, share, duration or date differs, came or went.',
    rewordedPoint(
      'The armed forces are limited to 600,000 personnel.',
      'The armed forces are limited to 800,000 personnel.',
    ),
  ),
  signalCheck(
    'duty',
    'Words that say how binding something is differ, came or went.',
    rewordedPoint('Ukraine shall hold elections this year.', 'Ukraine may hold elections this year.'),
  ),
  signalCheck(
    'negation',
    'A negation came, went or stands with other words.',
    rewordedPoint('Ukraine will join the alliance.', 'Ukraine will not join the alliance.'),
  ),
  signalCheck(
    'party',
    'A state or body that is named differs, came or went.',
    rewordedPoint('The funds are administered by Ukraine.', 'The funds are administered by Poland.'),
  ),
  signalCheck(
    'condition',
    'A condition, exception or other qualifier differs, came or went.',
    rewordedPoint('Sanctions are lifted.', 'Sanctions are lifted unless the agreement is broken.'),
  ),
  signalCheck(
    'and-or',
    'An "and" became an "or", or the other way round.',
    rewordedPoint('Aid is given to schools and hospitals.', 'Aid is given to schools or hospitals.'),
  ),
  signalCheck(
    'scope',
    'A word that says how far something reaches differs, came or went.',
    rewordedPoint('All prisoners are exchanged.', 'Some prisoners are exchanged.'),
  ),
];

function readSignals(comparison: Comparison): Read[] {
  return placed(comparison).flatMap(({ change, place }, index) => {
    if (!('signals' in change)) return followedNumbers(index, change, place, comparison);
    const told = { index, change, place, comparison };
    return [
      ...read(change, told, place, concerned(change, comparison)),
      ...change.clauses.flatMap((clause) => ofClause(clause, told)),
      ...change.variants.flatMap((variant) => ofVariant(variant, told)),
    ];
  });
}

/** A change of points that signals are read from, and where it stands. */
interface Told {
  /** Of the change in its report. */
  readonly index: number;
  readonly change: Change<Point>;
  readonly place: Place;
  readonly comparison: Comparison;
}

/** A part of a point on both sides, and what its edits do to meaning. */
interface Part {
  readonly old: readonly { readonly ref: string }[];
  readonly new: readonly { readonly ref: string }[];
  readonly signals?: readonly Signal[];
}

/** The signals of a part. Its quantities are those that the report tells: it follows those that crossings lead elsewhere. */
function read(part: Part, { index, comparison }: Told, place: Place, words: Concerned): Read[] {
  const others = (part.signals ?? []).filter(({ kind }) => kind !== 'quantity');
  const numbers = comparison.report.numbers.filter(
    ({ change, party, oldRefs, newRefs }) =>
      change === index &&
      party === words.party?.id &&
      (areThose(oldRefs, part.old) || areThose(newRefs, part.new)),
  );
  return [...others, ...numbers.map(signalOf)].map((signal) => ({ place, words, signal }));
}

function areThose(refs: readonly string[], items: Part['old']): boolean {
  return refs.length > 0 && refs.length === items.length && items.every(({ ref }, k) => ref === refs[k]);
}

function ofClause(clause: Change<Clause>, told: Told, party?: PartyName): Read[] {
  const { change, place, comparison } = told;
  return read(clause, told, clause.new[0] ?? place, concernedClauses(clause, change, comparison, party));
}

/** What a point without a counterpart counts that has another value where its words stand elsewhere. */
function followedNumbers(index: number, change: Change<Point>, place: Place, comparison: Comparison): Read[] {
  const found = comparison.report.numbers.filter(
    (number) => number.change === index && number.old !== null && number.new !== null,
  );
  const words = concerned(change, comparison);
  return found.map((number) => ({ place, words, signal: signalOf(number) }));
}

function signalOf({ old, new: next, difference }: NumberChange): Signal {
  return { kind: 'quantity', old, new: next, ...(difference ? { difference } : {}) } as Signal;
}

function ofVariant(variant: VariantChange, told: Told): Read[] {
  if (variant.kind === 'unchanged') return [];
  const { change, place, comparison } = told;
  const party = partyOf(variant.party, comparison.report);
  const at = 'new' in variant ? variant.new : place;
  const clauses = 'clauses' in variant ? variant.clauses : [];
  const part = { old: change.old, new: change.new, signals: variant.signals };
  return [
    ...read(part, told, at, concernedVariant(variant, change, comparison, party)),
    ...clauses.flatMap((clause) => ofClause(clause, told, party)),
  ];
}

function namesIn(signal: Signal, report: Report): PartyName[] {
  if (signal.kind !== 'party') return [];
  return [signal.old, signal.new].flatMap((mention) => (mention ? [partyOf(mention.id, report)] : []));
}
