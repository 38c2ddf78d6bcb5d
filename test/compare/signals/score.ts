import type { Change, Point, Quantity, Report, Signal, VariantChange } from '../../../src/model.ts';
import { refs } from '../../../src/render/names.ts';
import type { SignalRow } from './row.ts';

/** A signal that was found, and where, as rows of the tables name places. */
export interface FoundSignal {
  readonly at: string;
  readonly kind: Signal['kind'];
  readonly old: string | undefined;
  readonly new: string | undefined;
}

/** All signals of a report. */
export function signalsIn(report: Report): FoundSignal[] {
  return report.changes.flatMap((change) => ofPoint(change));
}

function ofPoint(change: Change<Point>): FoundSignal[] {
  if (!('edits' in change)) return [];
  const at = refs(change);
  return [
    ...found(at, change.signals),
    ...ofClauses(at, change.clauses),
    ...change.variants.flatMap((variant) => ofVariant(at, variant)),
  ];
}

function ofVariant(at: string, variant: VariantChange): FoundSignal[] {
  if (variant.kind === 'unchanged') return [];
  const place = `${at} / ${variant.party}`;
  return [
    ...found(place, variant.signals),
    ...('clauses' in variant ? ofClauses(place, variant.clauses) : []),
  ];
}

function ofClauses(
  at: string,
  clauses: Extract<Change<Point>, { clauses: unknown }>['clauses'],
): FoundSignal[] {
  return clauses.flatMap((clause) =>
    'signals' in clause ? found(`${at} / ${refs(clause)}`, clause.signals) : [],
  );
}

function found(at: string, signals: readonly Signal[]): FoundSignal[] {
  const text = (words: { readonly text: string } | Quantity | null) => words?.text;
  return signals.map((signal) => ({ at, kind: signal.kind, old: text(signal.old), new: text(signal.new) }));
}

/** What the tables say of the signals that were found. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly missed: readonly string[];
  readonly extra: readonly string[];
}

/** Each row is met by at most one signal, of its kind and place and with its words; rows that are arguable count neither way. */
export function score(rows: readonly SignalRow[], signals: readonly FoundSignal[]): Score {
  const left = [...signals];
  const take = (row: SignalRow) => {
    const k = left.findIndex((signal) => meets(row, signal));
    return k >= 0 && left.splice(k, 1).length > 0;
  };
  const firm = rows.filter((row) => !row.arguable);
  const missed = firm.filter((row) => !take(row));
  for (const row of rows) if (row.arguable) take(row);
  const hits = firm.length - missed.length;
  return {
    precision: hits / Math.max(1, hits + left.length),
    recall: hits / Math.max(1, firm.length),
    missed: missed.map(({ at, signal }) => `${at}: ${signal}`),
    extra: left.map(
      (signal) => `${signal.at}: ${signal.kind}: ${signal.old ?? 'none'} -> ${signal.new ?? 'none'}`,
    ),
  };
}

function meets(row: SignalRow, signal: FoundSignal): boolean {
  const [kind = '', rest = ''] = row.signal.split(/: (.*)/s);
  const [old = '', next = ''] = rest.split(' -> ');
  return (
    row.at === signal.at && kind === signal.kind && sameWords(old, signal.old) && sameWords(next, signal.new)
  );
}

/** Whether the words are one of the alternatives, or the one stands in the other. */
function sameWords(alternatives: string, words: string | undefined): boolean {
  return alternatives.split(' | ').some((wanted) => {
    if (wanted === 'none' || words === undefined) return wanted === 'none' && words === undefined;
    const [a, b] = [plain(wanted), plain(words)];
    return a.includes(b) || b.includes(a);
  });
}

function plain(words: string): string {
  return ` ${words
    .toLowerCase()
    .replace(/\b(?:the|an?)\b/g, '')
    .replace(/[^\p{L}\p{N}%:.]+/gu, ' ')
    .trim()} `;
}
