import { visible } from '../../text/safe.ts';
import { normalise } from '../../text/tokens.ts';

/** What a cell holds; nothing where it is undefined. */
export type Cell = string | number | boolean | undefined;

/** Stands between several texts in a cell. */
const TEXTS = ' | ';

/**
 * What makes a formula of a text beyond what the package knows: the small forms of the signs, and a sign after a semicolon,
 * where spreadsheets set to that separator cut the line. The `-]` of a mark opens nothing.
 */
const opensFormula = /^(?=[﹢﹣﹦﹫])|(?<=;\s*)(?=[=+\-@＝＋－＠﹢﹣﹦﹫])(?!-\])/gu;

/**
 * A text on one line, without spaces at its ends, invisible characters spelt out, so that no formula opens behind them;
 * undefined where it is empty.
 */
export function line(text: string): string | undefined {
  return normalise(visible(text)).replace(opensFormula, "'") || undefined;
}

/** Texts in one cell. */
export function texts(items: readonly string[]): string | undefined {
  return line(items.filter((item) => item.trim() !== '').join(TEXTS));
}

/** Ids and refs in one cell, each once. */
export function ids(items: readonly (string | undefined)[]): string | undefined {
  return line([...new Set(items.filter((item) => item !== undefined && item !== ''))].join('; '));
}
