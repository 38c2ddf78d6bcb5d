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
    return [
      ...read(change.signals, place, concerned(change, comparison)),
      ...change.clauses.flatMap((clause) => ofClause(clause, change, comparison)),
      ...change.clauses.flatMap((clause) => loneNumbers(clause, index, change, place, comparison)),
      ...change.variants.flatMap((variant) => ofVariant(variant, change, place, comparison)),
    ];
  });
}

function read(signals: readonly Signal[], place: Place, words: Concerned): Read[] {
  return signals.map((signal) => ({ place, words, signal }));
}

function ofClause(
  clause: Change<Clause>,
  change: Change<Point>,
  comparison: Comparison,
  party?: PartyName,
): Read[] {
  if (!('signals' in clause)) return [];
  return read(clause.signals, clause.new[0], concernedClauses(clause, change, comparison, party));
}

/** The quantities of a clause that came or went, where a linked point has others. */
function loneNumbers(
  clause: Change<Clause>,
  index: number,
  change: Change<Point>,
  place: Place,
  comparison: Comparison,
): Read[] {
  if (clause.kind !== 'removed' && clause.kind !== 'added') return [];
  const [{ ref }] = clause.kind === 'removed' ? clause.old : clause.new;
  const found = comparison.report.numbers.filter(
    ({ change: of, party, oldRefs, newRefs }) =>
      of === index &&
      party === undefined &&
      (clause.kind === 'removed' ? oldRefs : newRefs).every((own) => own === ref) &&
      (clause.kind === 'removed' ? oldRefs : newRefs).length === 1,
  );
  return read(found.map(signalOf), clause.new[0] ?? place, concernedClauses(clause, change, comparison));
}

/** What a point without a counterpart counts that has another value where its words stand elsewhere. */
function followedNumbers(index: number, change: Change<Point>, place: Place, comparison: Comparison): Read[] {
  const found = comparison.report.numbers.filter(
    (number) => number.change === index && number.old !== null && number.new !== null,
  );
  return read(found.map(signalOf), place, concerned(change, comparison));
}

function signalOf({ old, new: next, difference }: NumberChange): Signal {
  return { kind: 'quantity', old, new: next, ...(difference ? { difference } : {}) } as Signal;
}

function ofVariant(
  variant: VariantChange,
  change: Change<Point>,
  place: Place,
  comparison: Comparison,
): Read[] {
  if (variant.kind === 'unchanged') return [];
  const party = partyOf(variant.party, comparison.report);
  const at = 'new' in variant ? variant.new : place;
  const clauses = 'clauses' in variant ? variant.clauses : [];
  return [
    ...read(variant.signals, at, concernedVariant(variant, change, comparison, party)),
    ...clauses.flatMap((clause) => ofClause(clause, change, comparison, party)),
  ];
}

function namesIn(signal: Signal, report: Report): PartyName[] {
  if (signal.kind !== 'party') return [];
  return [signal.old, signal.new].flatMap((mention) => (mention ? [partyOf(mention.id, report)] : []));
}
