import type { Report } from '../../../src/model.ts';

/** The numbers of a report as the tables write them: `army-caps 6 → 4: 600,000 -> 800,000`. */
export function numbersIn(report: Report): string[] {
  return report.numbers.map(({ theme, oldRefs, newRefs, party, old, new: next }) => {
    const place = `${oldRefs.join(', ') || '–'} → ${newRefs.join(', ') || '–'}`;
    const side = party === undefined ? '' : ` / ${party}`;
    return `${theme} ${place}${side}: ${old?.text ?? 'none'} -> ${next?.text ?? 'none'}`;
  });
}
