import { type Paragraph, type Part, type PlacedGap, redline } from '../../compare/redline.ts';
import type { Edit, Side } from '../../model.ts';
import type { Edition } from '../edition.ts';
import { known, limits } from '../evidence.ts';
import { refs, titleOf } from '../names.ts';
import { gapPhrase, label, standingPhrase } from '../phrase.ts';
import { headEdits, placesOf } from './parts.ts';
import { type Remarks, remarksOf } from './remarks.ts';

/** A paragraph of a document with tracked changes: one of the drafts' own, or what is said of them. */
export type Leaf =
  | {
      readonly kind: 'words';
      /** What the paragraph is where all changes are rejected, and where all are accepted. */
      readonly old: Part['role'];
      readonly new: Part['role'];
      /** Number, label or party, and what parts it from the words. */
      readonly head: readonly Edit[];
      readonly text: readonly Edit[];
      /** Which drafts end a paragraph here. */
      readonly mark: Edit['op'];
      /** Whether words of a part that began before, of either draft, go on here. */
      readonly continues: boolean;
      /** What is said beside it. */
      readonly remarks: readonly string[];
    }
  | { readonly kind: 'label'; readonly name: string; readonly facts: readonly string[] }
  | { readonly kind: 'gap'; readonly text: string };

/**
 * Both drafts as one document: every paragraph of each once, whatever a view shows, with a label before each point that says
 * its theme and what became of it, once for all points of a change that stand together. Where the words of two points run into each other, what the label would say is a remark.
 */
export function leavesOf(report: Edition): Leaf[] {
  const { paragraphs, gaps } = redline(report);
  const remarks = remarksOf(report);
  let open: { old: Part['role']; new: Part['role'] } = { old: 'point', new: 'point' };
  let labelled: number | undefined;
  const leaves = paragraphs.flatMap((paragraph): Leaf[] => {
    open = { old: paragraph.old?.role ?? open.old, new: paragraph.new?.role ?? open.new };
    const { text, mark, continues } = paragraph;
    const isLabelled = labelled === paragraph.change;
    const about = isLabelled ? [] : labelOf(paragraph, report);
    if (about.length > 0) labelled = paragraph.change;
    const before = [...paragraph.gaps.map((gap) => gapLeaf(gap, report)), ...about];
    const said = [...(continues ? before.map(spoken) : []), ...saidBeside(paragraph, remarks, report)];
    const head = headEdits(paragraph.old, paragraph.new, report);
    return [
      ...(continues ? [] : before),
      {
        kind: 'words',
        ...open,
        head,
        text,
        mark,
        continues,
        remarks: said,
      },
    ];
  });
  return [...leaves, ...gaps.map((gap) => gapLeaf(gap, report))];
}

/** A label before a paragraph with which a point begins. */
function labelOf({ old, new: next, change: index }: Paragraph, report: Edition): Leaf[] {
  const part = [next, old].find((begun) => begun?.role === 'point');
  const change = part && report.changes[part.change];
  if (!change) return [];
  const theme = report.themes.find(({ changes }) => changes.includes(part.change ?? index));
  const title = titleOf(change);
  const standing = standingPhrase(change, report);
  return [
    {
      kind: 'label',
      name: `${refs(change)}${title === undefined ? '' : `: ${title}`}`,
      facts: [
        label(change, report),
        ...(standing === undefined ? [] : [standing]),
        ...known(report.old.id, change.old, report),
        ...known(report.new.id, change.new, report),
        ...(theme ? [theme.title] : []),
      ],
    },
  ];
}

function gapLeaf({ gap, side }: PlacedGap, report: Edition): Leaf {
  return { kind: 'gap', text: `${gap.ref}: ${gapPhrase(gap, report[side], report)}` };
}

function spoken(leaf: Leaf): string {
  switch (leaf.kind) {
    case 'label':
      return [leaf.name, ...leaf.facts].join(', ');
    case 'gap':
      return leaf.text;
    case 'words':
      return '';
  }
}

function saidBeside(paragraph: Paragraph, remarks: Remarks, report: Edition): string[] {
  const { old, new: next, wentTo, cameFrom } = paragraph;
  const { docx } = report.words;
  const of = (part: Part | undefined, side: Side) => {
    if (!part) return [];
    const evidence = part.role === 'point' ? [] : limits(part.item, report);
    return [...evidence.map((words) => `${report[side].id}: ${words}`), ...(remarks(part.item, side) ?? [])];
  };
  return [
    ...(wentTo.length > 0 ? [docx.wentTo(report.new.id, placesOf(wentTo, report))] : []),
    ...(cameFrom.length > 0 ? [docx.cameFrom(report.old.id, placesOf(cameFrom, report))] : []),
    ...of(old, 'old'),
    ...of(next, 'new'),
  ];
}
