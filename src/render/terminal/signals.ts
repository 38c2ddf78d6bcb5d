import type { Signal } from '../../model.ts';
import { signalTexts } from '../signals.ts';
import type { Page } from './page.ts';
import { held, paragraph } from './wrap.ts';

/** What a rewording does to meaning, in a line under its words: numbers as bright as these, the rest dim. */
export function signalLines(signals: readonly Signal[], indent: number, page: Page): string[] {
  if (signals.length === 0) return [];
  const { report, view, text, dim, mark, dot, arrow } = page;
  const isNumber = ({ kind }: Signal) => kind === 'quantity';
  const texts = [
    ...signalTexts(signals.filter(isNumber), report, held).map((line) => text(line)),
    ...signalTexts(
      signals.filter((signal) => !isNumber(signal)),
      report,
    ).map((line) => dim(line)),
  ];
  const start = `${' '.repeat(indent)}${dim(mark)} `;
  const line = texts.join(dim(` ${dot} `)).replaceAll(`${arrow} `, held(`${arrow} `));
  return [paragraph(start, line, indent + 2, view.width)];
}
