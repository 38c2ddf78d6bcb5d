import { otherSide } from '../../compare/why/weights.ts';
import type { Candidate, Explanation, Report } from '../../model.ts';
import { type Edition, editionOf } from '../edition.ts';
import { defused } from '../findings/log.ts';
import { LEGEND, sections, takenOrNot } from '../why/candidate.ts';
import { place } from '../why/names.ts';
import { verdictLines } from '../why/outcome.ts';
import { english } from '../words/english/index.ts';
import { type Ink, ink } from './ink.ts';
import { paragraph } from './wrap.ts';

const MARGIN = 4;
const HEADINGS = 9;

/** An explanation as text for a terminal: what became of the provision, then a block for each candidate. */
export function renderWhy(
  explanation: Explanation,
  report: Report,
  look: { readonly width: number; readonly colour: boolean; readonly ascii: boolean },
): string {
  const pen = ink(look);
  const edition = editionOf(report, { words: english });
  const { side, ref, title, candidates, drafts } = explanation;
  const from = place(side, ref, explanation);
  const name = title === undefined ? '' : ` ${pen.strong(title)}`;
  const head = [
    paragraph(
      '',
      `${pen.text(from)}${name} ${pen.arrow} ${pen.text(drafts[otherSide(side)])}`,
      0,
      look.width,
    ),
    ...verdictLines(explanation, edition).map((line) => paragraph('', pen.text(line), 0, look.width)),
  ];
  const blocks = candidates.map((candidate, k) => block(candidate, k, explanation, edition, pen, look.width));
  const figures = candidates.some((candidate) => candidate.figures);
  const legend = LEGEND.map((line) => paragraph('', pen.dim(line), 0, look.width));
  const parts = [head.join('\n'), ...blocks, ...(figures ? [legend.join('\n')] : [])];
  return `${defused(parts.join('\n\n'))}\n`;
}

function block(
  candidate: Candidate,
  k: number,
  explanation: Explanation,
  report: Edition,
  pen: Ink,
  width: number,
): string {
  const number = `${k + 1}.`.padEnd(MARGIN);
  const name = pen.text(place(otherSide(explanation.side), candidate.ref, explanation));
  const title = candidate.title === undefined ? '' : ` ${pen.strong(candidate.title)}`;
  const verdict = candidate.verdict.linked
    ? pen.strong(takenOrNot(candidate))
    : pen.text(takenOrNot(candidate));
  const lines = sections(candidate, explanation, report).map(([heading, text]) =>
    paragraph(' '.repeat(MARGIN) + heading.padEnd(HEADINGS), pen.text(text), MARGIN + HEADINGS, width),
  );
  return [paragraph(number, `${name}${title} ${pen.dash} ${verdict}`, MARGIN, width), ...lines].join('\n');
}
