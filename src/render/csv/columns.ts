import { signalsOfChange } from '../../compare/select.ts';
import { type Cell, ids, line, texts } from './cells.ts';
import { amountOf, numberWords, onlyNumber, unitsOf } from './numbers.ts';
import type { At } from './rows.ts';
import { ofSide } from './sides.ts';
import { crossed, markedWords, remarks, said, sentenceOf, signalWords } from './words.ts';

/**
 * The columns of the table, in their order. Names, ids, dates (ISO 8601) and truth values are the same in every language;
 * `what`, `sentence`, `remarks`, `signal_words` and `numbers` are told in the language of the report.
 */
export const columns: Readonly<Record<string, (at: At) => Cell>> = {
  change: ({ row }) => row.index + 1,
  level: ({ row }) => row.level,
  party: ({ row }) => row.party && line(row.party),
  theme: ({ theme }) => ids([theme?.id]),
  theme_title: ({ theme }) => texts([theme?.title ?? '']),
  theme_attention: ({ theme }) => theme?.attention,
  other_themes: ({ also }) => ids(also.map(({ id }) => id)),
  kind: ({ row }) => row.kind,
  moved: ({ row: { change } }) => change && 'moved' in change && change.moved,
  cosmetic: ({ row: { change } }) => (change && 'cosmetic' in change ? change.cosmetic : undefined),
  what: said,
  old_refs: (at) => ofSide.refs(at, 'old'),
  new_refs: (at) => ofSide.refs(at, 'new'),
  old_title: (at) => ofSide.title(at, 'old'),
  new_title: (at) => ofSide.title(at, 'new'),
  old_text: (at) => ofSide.text(at, 'old'),
  new_text: (at) => ofSide.text(at, 'new'),
  marked: markedWords,
  score: ({ row: { change } }) => (change && 'score' in change ? rounded(change.score) : undefined),
  signals: ({ row }) => ids(signalsOfChange(row.change).map(({ kind }) => kind)),
  signal_words: signalWords,
  numbers: numberWords,
  number_old: (at) => amountOf(onlyNumber(at)?.old),
  number_new: (at) => amountOf(onlyNumber(at)?.new),
  number_difference: (at) => onlyNumber(at)?.difference?.by,
  number_share: (at) => rounded(onlyNumber(at)?.difference?.share),
  number_unit: (at) => unitsOf(onlyNumber(at)),
  old_standing: (at) => ofSide.standing(at, 'old'),
  new_standing: (at) => ofSide.standing(at, 'new'),
  old_evidence: (at) => ofSide.evidence(at, 'old'),
  new_evidence: (at) => ofSide.evidence(at, 'new'),
  old_sources: (at) => ofSide.sources(at, 'old'),
  new_sources: (at) => ofSide.sources(at, 'new'),
  old_note: (at) => ofSide.note(at, 'old'),
  new_note: (at) => ofSide.note(at, 'new'),
  crossings: crossed,
  asserted: ({ row: { change } }) => change && 'asserted' in change,
  sentence: sentenceOf,
  remarks,
  shown: ({ row, view }) => view.selection.shown.has(row.index),
  old_draft: ({ report }) => line(report.old.id),
  new_draft: ({ report }) => line(report.new.id),
  old_date: ({ report }) => line(report.old.date),
  new_date: ({ report }) => line(report.new.date),
  old_wording: ({ report }) => report.old.wording,
  new_wording: ({ report }) => report.new.wording,
  old_basis: ({ report }) => report.old.basis,
  new_basis: ({ report }) => report.new.basis,
  old_complete: ({ report }) => report.old.complete,
  new_complete: ({ report }) => report.new.complete,
  old_digest: ({ report }) => report.old.digest,
  new_digest: ({ report }) => report.new.digest,
  tool: ({ report: { tool } }) => `${tool.name} ${tool.version}`,
};

/** The cells of a row. */
export function cellsOf(at: At): readonly Cell[] {
  return Object.values(columns).map((cell) => cell(at));
}

/** To four decimals: a measure of likeness is no finer. */
function rounded(value: number | undefined): number | undefined {
  return value === undefined ? undefined : Number(value.toFixed(4));
}
