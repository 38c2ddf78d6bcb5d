import { quantities } from '../../../src/text/quantities.ts';
import { brief } from './brief.ts';
import type { Labelled } from './labelled.ts';

/** How well a list of sentences is read: quantities by kind, value, unit and rate; bounds and nouns as shares of those. */
export interface Score {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  readonly bounds: number;
  readonly nouns: number;
}

const notation =
  /^(?<kind>[a-z]+) (?<bound>[<>=~]*)(?<value>\S+?)(?: (?<unit>km\/h|km2?|m[m23]?|ha|t|kg|[kMG]Wh?|L|nm|mi|ft|acre|bbl|kV|[A-Z]{3}|(?:minute|hour|day|week|month|year)s)(?=$|[ /]))?(?:\/(?<rate>\w+))?(?: (?<noun>[^/]+))?(?:\/(?<per>\w+))?$/;

interface Parts {
  readonly core: string;
  readonly bound: string;
  readonly noun: string;
}

/** A label in its parts. Three capitals are a currency of money only: `percentage 2 GDP` has a noun. */
function parts(label: string): Parts {
  const { kind, bound = '', value, unit = '', rate, per, noun = '' } = notation.exec(label)?.groups ?? {};
  if (kind === undefined) throw new Error(`not in the notation of the labels: ${label}`);
  const named = /^[A-Z]{3}$/.test(unit) && kind !== 'money';
  const core = [kind, value, named ? '' : unit, rate ?? per ?? ''].join(' ');
  return { core, bound, noun: named ? unit : noun };
}

/** Labels as they stand against what is read: hits in pairs, and how many were labelled and read. */
function hits([sentence, labels]: Labelled) {
  const left = quantities(sentence).map(({ quantity }) => parts(brief(quantity)));
  const read = left.length;
  const pairs = labels.map(parts).flatMap((wanted) => {
    const at = left.findIndex(({ core }) => core === wanted.core);
    return at < 0 ? [] : left.splice(at, 1).map((found) => [wanted, found] as const);
  });
  return { pairs, read, labelled: labels.length };
}

export function score(rows: readonly Labelled[]): Score {
  const all = rows.map(hits);
  const pairs = all.flatMap((row) => row.pairs);
  const sum = (of: (row: (typeof all)[number]) => number) => all.reduce((total, row) => total + of(row), 0);
  const [read, labelled] = [sum((row) => row.read), sum((row) => row.labelled)];
  const agreeing = (key: 'bound' | 'noun') =>
    pairs.filter(([a, b]) => a[key] === b[key]).length / pairs.length;
  return {
    f1: (2 * pairs.length) / (read + labelled),
    precision: pairs.length / read,
    recall: pairs.length / labelled,
    bounds: agreeing('bound'),
    nouns: agreeing('noun'),
  };
}
