import { renderToStaticMarkup } from 'preact-render-to-string';
import type { Report } from '../../model.ts';
import { attentionTexts } from '../attention.ts';
import { type Edition, editionOf } from '../edition.ts';
import { reportTitle } from '../names.ts';
import { noticeTexts } from '../notice.ts';
import { provenance, summary } from '../sums.ts';
import type { View } from '../view.ts';
import { drawing, WIDTH } from './drawing.tsx';
import { type Drawn, lines, space, stacked } from './drawn.tsx';
import { BOLD, MARGIN } from './frame.ts';
import { shown } from './measure.ts';
import { standaloneStyle } from './style.ts';

/** Of a text that limits the comparison so many lines are shown; the other formats hold it whole. */
const NOTICE_LINES = 3;
const ROOM = WIDTH - 2 * MARGIN;

/**
 * The flow picture as an SVG file of its own: titles, sums, bands, legends, what limits the comparison, provenance. It
 * draws unchanged points and cosmetic rewordings whatever a view folds, and shows pale what a filter leaves out. It needs
 * no network, font or script, and is dark where the reader prefers that.
 */
export function renderSvg(report: Report, view: View): string {
  const edition = editionOf(report, view);
  const { content, height } = stacked([
    space(16),
    ...top(edition, view),
    body(edition, view),
    ...bottom(edition),
    space(12),
  ]);
  const tall = Math.ceil(height);
  const svg = (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      class="flow"
      viewBox={`0 0 ${WIDTH} ${tall}`}
      width={WIDTH}
      height={tall}
      role="img"
      lang={edition.words.lang}
    >
      <title>{shown(reportTitle(edition))}</title>
      <desc>{shown([summary(edition), ...attentionTexts(edition)].join(' '))}</desc>
      <style>{standaloneStyle}</style>
      <rect class="paper" width={WIDTH} height={tall} />
      {content}
    </svg>
  );
  // XML forbids `]]>` in a text, which HTML does not.
  return `${renderToStaticMarkup(svg).replaceAll(']]>', ']]&gt;')}\n`;
}

function top(edition: Edition, { selection }: View): Drawn[] {
  const { words, changes } = edition;
  const hidden = selection.filtered > 0 ? [words.flow.pale(changes.length - selection.shown.size)] : [];
  return [
    lines(reportTitle(edition), { size: 24, leading: 32, classes: 'strong', room: ROOM / BOLD }),
    lines([summary(edition), ...hidden].join(' '), { size: 14, leading: 20, classes: 'sums', room: ROOM }),
    lines(attentionTexts(edition).join(' '), { size: 13, leading: 18, classes: 'quiet', room: ROOM }),
    space(14),
  ];
}

function body(edition: Edition, { selection }: View): Drawn {
  const isFiltered = selection.filtered > 0;
  return drawing(edition, { headed: false, ...(isFiltered ? { shown: selection.shown } : {}) });
}

function bottom(edition: Edition): Drawn[] {
  const small = { size: 11.5, leading: 16, classes: 'quiet', room: ROOM };
  return [
    { content: <path class="rule" d={`M${MARGIN},0H${WIDTH - MARGIN}`} />, height: 8 },
    ...noticeTexts(edition).map((notice) => lines(notice, { ...small, most: NOTICE_LINES })),
    lines(provenance(edition), small),
  ];
}
