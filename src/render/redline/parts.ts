import { asEdits, type Part } from '../../compare/redline.ts';
import type { Edit } from '../../model.ts';
import type { Edition } from '../edition.ts';
import { variantName } from '../names.ts';

/** What stands before the words of a part, and what parts it from them: `6.`, `a)`, `Ukraine (variant):`. */
function headOf(part: Part | undefined, report: Edition): { text: string; gap: string } | undefined {
  switch (part?.role) {
    case undefined:
      return undefined;
    case 'point':
      return { text: `${part.number}.`, gap: '\t' };
    case 'clause':
    case 'variant clause':
      return { text: `${part.number})`, gap: '\t' };
    case 'variant':
      return { text: `${variantName(part.number, report)}:`, gap: ' ' };
  }
}

/** The numbers, labels or parties that a paragraph begins with, as edits; a tab or a space parts them from its words. */
export function headEdits(old: Part | undefined, next: Part | undefined, report: Edition): Edit[] {
  const [from, to] = [headOf(old, report), headOf(next, report)];
  return [...asEdits(from?.text, to?.text), ...asEdits(from?.gap, to?.gap)];
}

/** Parts by what a reader finds them by: `point 6 and 7b`. */
export function placesOf(parts: readonly Part[], report: Edition): string {
  const name = ({ role, ref, number }: Part) => {
    const place = role === 'point' || role === 'variant' ? report.words.headings.point(ref) : ref;
    return role === 'variant' ? `${place}, ${variantName(number, report)}` : place;
  };
  return report.words.text.listing([...new Set(parts.map(name))]);
}
