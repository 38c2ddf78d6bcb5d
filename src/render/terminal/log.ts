import type { FoundNumber, Revision } from '../../model.ts';
import { greatest } from '../../text/greatest.ts';
import { defused } from '../findings/log.ts';
import { quantityChange } from '../quantity.ts';
import { countList } from '../sums.ts';
import { listing, plural } from '../words/english/grammar.ts';
import { english } from '../words/english/index.ts';
import { type Ink, ink } from './ink.ts';
import { width } from './width.ts';
import { held, paragraph } from './wrap.ts';

/** How many numbers are told of one commit. */
const NUMBERS = 2;

/**
 * A line for each commit: hash, day, what it did to the draft, and the subject of its message. Where a subject does not
 * fit beside what was done, all stand on lines of their own. Ends in a newline, unless there is no commit.
 */
export function renderLog(
  revisions: readonly Revision[],
  look: { readonly colour: boolean; readonly ascii: boolean; readonly width: number },
): string {
  const pen = ink(look);
  const rows = revisions.map((revision) => ({ revision, words: revisionText(revision) }));
  const indent = greatest(revisions.map(({ short }) => short.length)) + '  2026-01-02  '.length;
  const column = greatest(rows.map(({ words }) => width(pen.text(words)))) + 2;
  const subjects = rows.map(({ revision }) => width(pen.text(revision.subject)));
  const isBeside = indent + column + greatest(subjects) <= look.width;
  const lines = rows.map(({ revision, words }) => {
    const head = `${pen.strong(revision.short)}  ${revision.date}  `;
    const padding = ' '.repeat(Math.max(0, indent - width(revision.short) - revision.date.length - 4));
    const beside = isBeside ? ' '.repeat(column - width(pen.text(words))) + subject(revision, pen) : '';
    const line = paragraph(head + padding, (pen.text(words) + beside).trimEnd(), indent, look.width);
    if (isBeside || revision.subject === '') return `${line}\n`;
    return `${line}\n${paragraph(' '.repeat(indent), subject(revision, pen), indent, look.width)}\n`;
  });
  return defused(lines.join(''));
}

function subject({ subject: words }: Revision, { dim }: Ink): string {
  return dim(words);
}

/** What a commit did to a draft, as in `2 reworded, 1 removed; 600,000 → 800,000 personnel`. */
function revisionText(revision: Revision): string {
  const before = beforeWords(revision);
  return [...before, ...didWords(revision, before.length > 0)].join('; ');
}

/** What became of the file and the id, and where the version before is not that of the commit before. */
function beforeWords(revision: Revision): string[] {
  if (revision.did === 'added' || revision.did === 'deleted') return [];
  const { after, from, was, id } = revision;
  return [
    ...(after === undefined ? [] : [after === 'deleted' ? 'added again' : 'valid again']),
    ...(from === undefined ? [] : [`renamed from ${from}`]),
    ...(was === undefined ? [] : [`id ${was} → ${id}`]),
  ];
}

function didWords(revision: Revision, isSaid: boolean): string[] {
  switch (revision.did) {
    case 'added':
      return [`first version${revision.after ? ' that validates' : ''}, ${plural(revision.points, 'point')}`];
    case 'unknown':
      return [`${plural(revision.points, 'point')}; what changed is not in this shallow clone`];
    case 'changed':
      return changedWords(revision);
    case 'noted':
      if (revision.noted.length > 0) return [`only ${listing(revision.noted)}`];
      return isSaid ? [] : ['only layout or comments'];
    case 'broken':
      return [`does not validate: ${plural(revision.errors, 'error')}`];
    case 'deleted':
      return [revision.to === undefined ? 'deleted' : `renamed to ${revision.to}`];
  }
}

function changedWords({ counts, numbers, ...sides }: Extract<Revision, { did: 'changed' }>): string[] {
  const kinds = countList({ ...counts, unchanged: 0 }, { ...sides, words: english });
  const standing =
    counts.standing > 0 ? [plural(counts.standing, 'change of standing', 'changes of standing')] : [];
  const more = numbers.length - NUMBERS;
  const told = [
    ...numbers.slice(0, NUMBERS).map(numberText),
    ...(more > 0 ? [plural(more, 'more number')] : []),
  ];
  return [...(kinds === '' ? [] : [kinds]), ...standing, ...(told.length > 0 ? [told.join(', ')] : [])];
}

/** Old and new number without by how much they differ. */
function numberText(number: FoundNumber): string {
  const { difference: _, ...sides } = number;
  return quantityChange(sides, { words: english }, held);
}
