import type { Redline } from '../../src/compare/redline.ts';
import type { Edit, Point } from '../../src/model.ts';
import { normalise } from '../../src/text/tokens.ts';

/** A paragraph of a draft, as `number|text`: the number of a point, the label of a clause, the party of a variant. */
export function paragraphsOf(points: readonly Point[]): string[] {
  const line = (number: string, { text }: { text: string }) => `${number}|${normalise(text)}`;
  return points.flatMap((point) => [
    line(point.ref, point),
    ...point.clauses.map((clause) => line(clause.label, clause)),
    ...point.variants.flatMap((variant) => [
      line(variant.party, variant),
      ...variant.clauses.map((clause) => line(clause.label, clause)),
    ]),
  ]);
}

/** One draft out of a redline: without the other's words, numbers and paragraph ends. */
export function readBack({ paragraphs }: Redline, side: 'old' | 'new'): string[] {
  const lost: Edit['op'] = side === 'old' ? 'add' : 'cut';
  const out: string[] = [];
  let open = '';
  for (const paragraph of paragraphs) {
    const part = paragraph[side];
    if (part) open += `${part.number}|`;
    open += paragraph.text.flatMap(({ op, text }) => (op === lost ? [] : [text])).join('');
    if (paragraph.mark === lost) continue;
    out.push(open);
    open = '';
  }
  return open === '' ? out : [...out, `${open} (not ended)`];
}
