import type { Heading } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Report } from '../../model.ts';
import { type Edition, editionOf } from '../edition.ts';
import type { View } from '../view.ts';
import { plain } from './nodes.ts';
import { shown } from './plain.ts';
import { clip, WIDTH } from './write.ts';

/** All that the parts of the document are written with. */
export interface Sheet {
  readonly report: Edition;
  readonly view: View;
  /** The next heading of the document. */
  heading(depth: 1 | 2 | 3, text: string): Heading;
}

/** What markdownlint (MD026) and readers do not want at the end of a heading. */
const trailing = /[\s.,;:!。，；：！]+$/u;

/**
 * A sheet for one document. Its headings fit on a line, end in no punctuation and differ from one another; what is cut
 * off a title stands in full below its heading.
 */
export function sheet(report: Report, view: View): Sheet {
  const used = new Set<string>();
  const unique = (text: string, room: number): string => {
    const base = bare(clip(bare(shown(text).trim()), room));
    let name = base;
    for (let k = 2; used.has(name); k++) {
      const suffix = ` (${k})`;
      name = clip(base, room - suffix.length) + suffix;
    }
    used.add(name);
    return name;
  };
  const heading = (depth: 1 | 2 | 3, text: string): Heading => ({
    type: 'heading',
    depth,
    children: [plain(unique(text, WIDTH - depth - 1))],
  });
  return { report: editionOf(report, view), view, heading };
}

/** Whether a heading shows the whole of a title. */
export function holds(heading: Heading, title: string): boolean {
  return textOf(heading) === plain(title.trim()).value;
}

function bare(text: string): string {
  return text.replace(trailing, '') || '–';
}
