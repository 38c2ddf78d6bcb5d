import { Document, Footer, Header, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { Report } from '../../model.ts';
import { type Edition, editionOf } from '../edition.ts';
import { reportTitle } from '../names.ts';
import { back, front } from '../redline/front.ts';
import { leavesOf } from '../redline/leaves.ts';
import type { View } from '../view.ts';
import { bodyOf, saidParagraph } from './body.ts';
import { packAgain } from './pack.ts';
import { SAID_STYLES, styles } from './styles.ts';
import { written } from './written.ts';

/**
 * The report as a Word file: both drafts as one text with tracked changes. Rejecting all of them leaves the paragraphs of
 * the old draft in its order, with its numbers; accepting all, those of the new one. What the report says besides is in
 * paragraphs of styles that begin with `Plancmp`, and in comments. The text is whole whatever a filter shows; a view of sums
 * alone is shown as any other. The same report and view give the same bytes.
 */
export async function renderDocx(report: Report, view: View): Promise<Uint8Array> {
  const edition = editionOf(report, view);
  const day = view.date ?? report.new.date;
  const [date, later] = [`${day}T00:00:00Z`, `${day}T00:02:00Z`];
  const author = written(view.author);
  const revisions = { id: 0, later, next: () => ({ id: ++revisions.id, author, date }) };
  const { paragraphs, comments } = bodyOf(leavesOf(edition), revisions);
  const document = new Document({
    title: written(reportTitle(edition)),
    creator: author,
    lastModifiedBy: author,
    revision: 1,
    styles: styles(edition),
    comments: { children: comments },
    features: { trackRevisions: true },
    sections: [
      {
        properties: { page: { size: A4, margin: MARGIN } },
        headers: { default: new Header({ children: [pageHead(edition)] }) },
        footers: { default: new Footer({ children: [pageFoot(edition)] }) },
        children: [
          ...front(edition, view).map(saidParagraph),
          ...paragraphs,
          ...back(edition).map(saidParagraph),
        ],
      },
    ],
  });
  return packAgain(new Uint8Array(await Packer.toArrayBuffer(document)), date);
}

/** In twentieths of a point. */
const A4 = { width: 11906, height: 16838 };
const MARGIN = { top: 1304, bottom: 1304, left: 1304, right: 1304, header: 650, footer: 650 };

function pageHead({ old, new: next, words }: Edition): Paragraph {
  const name = ({ id, date }: Edition['old']) => `${id} (${words.text.date(date)})`;
  return new Paragraph({
    style: SAID_STYLES.page,
    children: [new TextRun(written(`${name(old)} → ${name(next)}`))],
  });
}

function pageFoot({ words, tool }: Edition): Paragraph {
  const { page, ofPages } = words.docx;
  return new Paragraph({
    style: SAID_STYLES.page,
    children: [
      new TextRun({
        children: [`${page} `, PageNumber.CURRENT, ` ${ofPages} `, PageNumber.TOTAL_PAGES, ` · ${tool.name}`],
      }),
    ],
  });
}
