import type { RootContent } from 'mdast';
import { flow } from '../mermaid/flow.ts';
import { paragraph } from './nodes.ts';
import type { Sheet } from './sheet.ts';

/** The flow of the points, which GitHub draws; said instead where it is more than GitHub draws. */
export function picture({ report, view, heading }: Sheet): RootContent[] {
  const { text, fits } = flow(report, view);
  const { headings, mermaid } = report.words;
  return [
    heading(2, headings.picture),
    ...(fits ? [{ type: 'code' as const, lang: 'mermaid', value: text }] : paragraph(mermaid.tooLarge)),
  ];
}
