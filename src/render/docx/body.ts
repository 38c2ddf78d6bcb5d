import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  type ICommentOptions,
  InsertedTextRun,
  type IRunOptions,
  Paragraph,
  type ParagraphChild,
  Tab,
  TextRun,
} from 'docx';
import type { Edit } from '../../model.ts';
import type { Said } from '../redline/front.ts';
import type { Leaf } from '../redline/leaves.ts';
import { DRAFT_STYLES, GREY, SAID_STYLES } from './styles.ts';
import { written } from './written.ts';

/** Who changed what when: what Word wants to know of every tracked change, with a number that no other has. */
export interface Revisions {
  next(): { readonly id: number; readonly author: string; readonly date: string };
  /** A date two minutes after theirs. */
  readonly later: string;
}

/** A document's paragraphs, and the comments beside them. */
export interface Body {
  readonly paragraphs: readonly Paragraph[];
  readonly comments: readonly ICommentOptions[];
}

/** What is said of the drafts, as paragraphs that no change touches. */
export function saidParagraph({ kind, text }: Said): Paragraph {
  return new Paragraph({ style: SAID_STYLES[kind], children: [new TextRun(written(text))] });
}

/**
 * The drafts as paragraphs with tracked changes. A paragraph that only one draft ends has a tracked mark: a deleted one
 * joins its paragraph to the next when changes are accepted, an inserted one when they are rejected.
 */
export function bodyOf(leaves: readonly Leaf[], revisions: Revisions): Body {
  const comments: ICommentOptions[] = [];
  let isLater = false;
  const paragraphs = leaves.map((leaf, k) => {
    switch (leaf.kind) {
      case 'label':
        return labelParagraph(leaf);
      case 'gap':
        return new Paragraph({ style: SAID_STYLES.gap, children: [new TextRun(written(leaf.text))] });
      case 'words':
        isLater = !isLater && insertionsMeet(leaves[k - 1], leaf);
        return wordsParagraph(leaf, isLater ? minutesLater(revisions) : revisions, comments);
    }
  });
  return { paragraphs, comments };
}

/**
 * Whether one paragraph ends with an insertion, the next one begins with one, and the mark between them is in both drafts.
 * LibreOffice takes the two for one change where their times lie less than two minutes apart, the mark included, and
 * rejecting it then joins the paragraphs.
 */
function insertionsMeet(before: Leaf | undefined, leaf: Extract<Leaf, { kind: 'words' }>): boolean {
  if (before?.kind !== 'words' || before.mark !== 'keep') return false;
  const [last, first] = [[...before.head, ...before.text].at(-1), [...leaf.head, ...leaf.text][0]];
  return last?.op === 'add' && first?.op === 'add';
}

function minutesLater(revisions: Revisions): Revisions {
  return { next: () => ({ ...revisions.next(), date: revisions.later }), later: revisions.later };
}

function labelParagraph({ name, facts }: Extract<Leaf, { kind: 'label' }>): Paragraph {
  return new Paragraph({
    style: SAID_STYLES.label,
    children: [
      new TextRun({ text: written(name), bold: true }),
      new TextRun({ text: written(` · ${facts.join(' · ')}`), color: GREY }),
    ],
  });
}

function wordsParagraph(
  leaf: Extract<Leaf, { kind: 'words' }>,
  revisions: Revisions,
  comments: ICommentOptions[],
): Paragraph {
  const { head, text, mark, remarks } = leaf;
  const runs = [...head, ...text].map((edit) => runOf(edit, revisions));
  return new Paragraph({
    style: DRAFT_STYLES[mark === 'cut' ? leaf.old : leaf.new],
    ...markOf(mark, revisions),
    children: remarks.length > 0 ? commented(runs, onlyOf(leaf), remarks, revisions, comments) : runs,
  });
}

function markOf(mark: Edit['op'], revisions: Revisions) {
  switch (mark) {
    case 'keep':
      return {};
    case 'cut':
      return { run: { deletion: revisions.next() } };
    case 'add':
      return { run: { insertion: revisions.next() } };
  }
}

function runOf({ op, text }: Edit, revisions: Revisions): ParagraphChild {
  return runWith(text === '\t' ? [new Tab()] : [written(text)], op, revisions);
}

function runWith(
  children: NonNullable<IRunOptions['children']>,
  op: Edit['op'],
  revisions: Revisions,
): ParagraphChild {
  switch (op) {
    case 'keep':
      return new TextRun({ children });
    case 'cut':
      return new DeletedTextRun({ children, ...revisions.next() });
    case 'add':
      return new InsertedTextRun({ children, ...revisions.next() });
  }
}

/** The one draft that a paragraph is of; `keep` where it is of both. */
function onlyOf({ head, text, mark }: Extract<Leaf, { kind: 'words' }>): Edit['op'] {
  return [...head, ...text].every(({ op }) => op === mark) ? mark : 'keep';
}

/** The runs with a comment on all of them. Where all of them go, the comment goes with them. */
function commented(
  runs: readonly ParagraphChild[],
  op: Edit['op'],
  remarks: readonly string[],
  revisions: Revisions,
  comments: ICommentOptions[],
): ParagraphChild[] {
  const { id, author, date } = revisions.next();
  comments.push({
    id,
    author,
    initials: initialsOf(author),
    date: new Date(date),
    children: remarks.map(
      (text) => new Paragraph({ style: SAID_STYLES.comment, children: [new TextRun(written(text))] }),
    ),
  });
  const reference = runWith([new CommentReference(id)], op, revisions);
  return [new CommentRangeStart(id), ...runs, new CommentRangeEnd(id), reference];
}

function initialsOf(author: string): string {
  const words = author.trim().split(/\s+/);
  return words.map((word) => [...word][0] ?? '').join('') || '-';
}
