import type { Edit, Report } from '../../model.ts';
import { editionOf } from '../edition.ts';
import { back, front, type Said } from '../redline/front.ts';
import { type Leaf, leavesOf } from '../redline/leaves.ts';
import type { View } from '../view.ts';
import { escaped } from './escape.ts';

/**
 * Both drafts as one text in Markdown with CriticMarkup: `{--cut--}`, `{++added++}`, `{~~cut~>added~~}`, `{>>comment<<}`. With
 * all changes rejected and comments gone, its paragraphs are those of the old draft in its order, each with its number; with all
 * accepted, those of the new one; a paragraph that a draft does not have is then empty. A paragraph end inside the other
 * draft's words is marked itself, as `{--` and `--}` around an empty line. What the report says besides stands in headings,
 * which begin with `#`, and quotations, which begin with `>`: no paragraph of a draft does. All that a draft says is
 * escaped with backslashes. The text is whole whatever a filter shows, and a view of sums alone is shown as any other.
 */
export function renderCritic(report: Report, view: View): string {
  const edition = editionOf(report, view);
  const blocks = [
    ...front(edition, view).map((said) => `${saidBlock(said)}\n\n`),
    ...leavesOf(edition).map(leafBlock),
    ...back(edition).map((said) => `${saidBlock(said)}\n\n`),
  ];
  return `${blocks.join('').trimEnd()}\n`;
}

function saidBlock({ kind, text }: Said): string {
  switch (kind) {
    case 'title':
      return `# ${escaped(text)}`;
    case 'heading':
      return `## ${escaped(text)}`;
    case 'summary':
    case 'notice':
    case 'item':
      return `> ${escaped(text)}`;
  }
}

function leafBlock(leaf: Leaf, k: number, leaves: readonly Leaf[]): string {
  switch (leaf.kind) {
    case 'label':
      return `### ${escaped([leaf.name, ...leaf.facts].join(' · '))}\n\n`;
    case 'gap':
      return `> ${escaped(leaf.text)}\n\n`;
    case 'words': {
      const next = leaves[k + 1];
      const isInside = next?.kind === 'words' && next.continues;
      return words(leaf) + (isInside ? marked([{ op: leaf.mark, text: '\n\n' }], (text) => text) : '\n\n');
    }
  }
}

function words({ head, text, remarks }: Extract<Leaf, { kind: 'words' }>): string {
  const spaced = head.map(({ op, text: said }) => ({ op, text: said === '\t' ? ' ' : said }));
  const comments = remarks.map((remark) => `{>>${escaped(remark)}<<}`);
  return marked(joined([...spaced, ...text]), escaped) + comments.join('');
}

/** Edits without neighbours of one kind. */
function joined(edits: readonly Edit[]): Edit[] {
  const out: Edit[] = [];
  for (const edit of edits) {
    const last = out.at(-1);
    if (last?.op === edit.op) out[out.length - 1] = { ...last, text: last.text + edit.text };
    else out.push(edit);
  }
  return out;
}

function marked(edits: readonly Edit[], write: (text: string) => string): string {
  return edits
    .map(({ op, text }, k) => {
      const said = write(text);
      switch (op) {
        case 'keep':
          return said;
        case 'cut':
          return isReplaced(edits[k], edits[k + 1]) ? `{~~${said}` : `{--${said}--}`;
        case 'add':
          return isReplaced(edits[k - 1], edits[k]) ? `~>${said}~~}` : `{++${said}++}`;
      }
    })
    .join('');
}

/** Whether two edits are written as one substitution: its first half ends at any `>` for some readers, backslash or none. */
function isReplaced(cut: Edit | undefined, add: Edit | undefined): boolean {
  return cut?.op === 'cut' && add?.op === 'add' && !cut.text.includes('>');
}
