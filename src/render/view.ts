import type { Selection } from '../compare/select.ts';
import { english, type Words } from './words/english/index.ts';

/** How a report is shown; machine formats need none of it and always hold every link. */
export interface View {
  readonly selection: Selection;
  /** The language that the report is told in; the drafts' own words stay as they are. */
  readonly words: Words;
  /** Whether cosmetic rewordings are marked in what is shown. */
  readonly cosmetic: boolean;
  /** A line per theme, numbers and no texts. */
  readonly stat: boolean;
  /** Columns to wrap at. */
  readonly width: number;
  readonly colour: boolean;
  /** No marks beyond ASCII; the drafts' own letters stay. */
  readonly ascii: boolean;
  /** Who is named as the author of tracked changes. */
  readonly author: string;
  /** The day that tracked changes are dated, `YYYY-MM-DD`; where absent, that of the new draft. */
  readonly date?: string;
  /** Whether a table begins with a byte order mark, by which spreadsheets know UTF-8. */
  readonly bom: boolean;
}

/** The view that nothing was asked of, but for what it shows. */
export const PLAIN_VIEW: Omit<View, 'selection'> = {
  words: english,
  cosmetic: false,
  stat: false,
  width: 80,
  colour: false,
  ascii: false,
  author: 'plancmp',
  bom: false,
};
