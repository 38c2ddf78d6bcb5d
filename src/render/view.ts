import type { Selection } from '../compare/select.ts';

/** How a report is shown; machine formats need none of it and always hold every link. */
export interface View {
  readonly selection: Selection;
  /** Whether cosmetic rewordings are marked in what is shown. */
  readonly cosmetic: boolean;
  /** A line per theme, numbers and no texts. */
  readonly stat: boolean;
  /** Columns to wrap at. */
  readonly width: number;
  readonly colour: boolean;
  /** No marks beyond ASCII; the drafts' own letters stay. */
  readonly ascii: boolean;
}
