import type { ReportSide, Source } from '../model.ts';
import type { Edition, Spoken } from './edition.ts';
import { partyNames } from './names.ts';
import { evidenceList, standingOfText } from './notice.ts';
import { pointCount } from './sums.ts';

/** Who put a text forward and how it is known, by name, what is not known left out. */
export function textFacts(side: ReportSide, report: Edition): (readonly [name: string, value: string])[] {
  const { headings, text } = report.words;
  const facts = [
    [headings.date, text.date(side.date)],
    [headings.putForwardBy, partyNames(side.parties, report)],
    [headings.revises, side.basedOn],
    [headings.text, standingOfText(side, report)],
    [headings.length, pointCount(side, report)],
    [headings.evidence, evidenceList(side, report)],
    [headings.note, side.note],
  ] as const;
  return facts.flatMap(([name, value]) => (value ? [[name, value] as const] : []));
}

/** Where a text was printed: the name of the outlet, and what is said after it. */
export function sourceFacts(
  { outlet, key, date, seen }: Source,
  { words }: Spoken,
): { readonly outlet: string; readonly rest: readonly string[] } {
  const day = date === undefined ? [] : [words.text.date(date)];
  return { outlet: outlet.trim() || key, rest: [...day, ...(seen ? [] : [words.headings.notOpened])] };
}
