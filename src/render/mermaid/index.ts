import type { Report } from '../../model.ts';
import { editionOf } from '../edition.ts';
import { provenance } from '../sums.ts';
import type { View } from '../view.ts';
import { flow } from './flow.ts';
import { escaped } from './text.ts';

/** The flow of the points as a picture in mermaid's language, which GitHub draws where it stands in Markdown. */
export function renderMermaid(report: Report, view: View): string {
  const edition = editionOf(report, view);
  const { text, fits } = flow(edition, view);
  const comments = [...(fits ? [] : [edition.words.mermaid.wholeTooLarge]), provenance(edition)];
  return [text, ...comments.map((comment) => `%% ${escaped(comment)}`), ''].join('\n');
}
