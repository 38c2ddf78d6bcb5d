import { otherSide } from '../../compare/why/weights.ts';
import type { Both, Candidate, Explanation, Figures, Side } from '../../model.ts';
import type { Edition } from '../edition.ts';
import { endOf, percent, place } from './names.ts';
import { reason } from './reason.ts';

/** What is said of one candidate, by heading; the headings without anything to say are left out. */
export type Section = readonly [heading: string, text: string];

/** A rival that is less sure than this is told only where it is the best one. */
const leastTold = 0.01;

/** Whether a candidate was taken, in two words at the most. */
export function takenOrNot({ verdict }: Candidate): string {
  return verdict.linked ? 'linked' : 'not linked';
}

/** All that is said of a candidate: why it was taken or not, its figures, what spoke for it and what against. */
export function sections(candidate: Candidate, explanation: Explanation, report: Edition): Section[] {
  const all: Section[] = [
    ['Why', reason(candidate, explanation)],
    ['Figures', candidate.figures ? figureList(candidate, candidate.figures, explanation).join(' · ') : ''],
    ['For', spoken(candidate, explanation, report, 'for').join('; ')],
    ['Against', spoken(candidate, explanation, report, 'against').join('; ')],
    ['Rivals', rivals(candidate, explanation)],
  ];
  return all.filter(([, text]) => text !== '');
}

function figureList({ ref }: Candidate, figures: Figures, explanation: Explanation): string[] {
  const { side } = explanation;
  const [own, other] = [place(side, explanation.ref, explanation), place(otherSide(side), ref, explanation)];
  const both = ({ old, new: next }: Both<number>) => {
    const [here, there] = side === 'old' ? [old, next] : [next, old];
    return `${own} ${percent(here)}, ${other} ${percent(there)}`;
  };
  const { similarity, found, sure } = figures;
  return [`alike ${percent(similarity)}`, `found: ${both(found)}`, `sure: ${both(sure)}`];
}

/** The arguments for a pair, or those against it. */
function spoken(
  candidate: Candidate,
  explanation: Explanation,
  report: Edition,
  stance: 'for' | 'against',
): string[] {
  const { figures, sameTheme, themes, words } = candidate;
  const order = figures?.order === stance;
  const only = (side: Side) => {
    const name = place(side, endOf(side, candidate, explanation), explanation);
    return words.only[side].length > 0 ? [`only in ${name}: ${quoted(words.only[side].slice(0, 4))}`] : [];
  };
  if (stance === 'for')
    return [
      ...(words.common.length > 0 ? [`in common: ${quoted(words.common)}`] : []),
      ...(sameTheme === true ? [`the same main theme, ${themeName(themes[0], report)}`] : []),
      ...(order ? ['order: it stands between the counterparts of its neighbours'] : []),
    ];
  return [
    ...(words.common.length === 0 ? ['no telling words in common'] : []),
    ...(sameTheme === false ? [`another main theme, ${themeName(themes[0], report)}`] : []),
    ...(order ? ['order: it does not stand between the counterparts of its neighbours'] : []),
    ...only(explanation.side),
    ...only(otherSide(explanation.side)),
  ];
}

function themeName(id: string | undefined, report: Edition): string {
  return report.themes.find((theme) => theme.id === id)?.title ?? id ?? '';
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(', ');
}

/** What else of this draft the candidate may be; what else the explained one may be are the other candidates. */
function rivals({ rivals: all, ref }: Candidate, explanation: Explanation): string {
  const { side, drafts } = explanation;
  const others = all[side]
    .filter(({ sure }, k) => k === 0 || sure >= leastTold)
    .map((rival) => `${rival.ref} (alike ${percent(rival.similarity)}, sure ${percent(rival.sure)})`);
  const it = place(otherSide(side), ref, explanation);
  return others.length > 0 ? `of ${drafts[side]} for ${it}: ${others.join(', ')}` : '';
}

/** How the figures are to be read. */
export const LEGEND = [
  'Alike: words and word pairs in common, the rare ones counting most. Found: how much of the text has its best place in the other, by likeness. Sure: of the other, among all that were weighed and none of them.',
  'Two are linked where both are sure of each other, where a good share of one stands in the other, or where one took the other’s place.',
];
