import { expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import type { Report } from '../../src/model.ts';
import { launched } from '../support/browser.ts';
import { draft } from '../support/draft.ts';
import { PAIRS, setting, shippedReport } from '../support/shipped.ts';
import { describeWith } from '../support/tools.ts';
import { viewOf, written } from '../support/view.ts';

/** What a browser makes of a picture: where its texts are, and what colours they and the paper have. */
interface Seen {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly {
    readonly text: string;
    readonly box: readonly [number, number, number, number];
  }[];
  readonly ink: string;
  readonly paper: string;
}

// It runs in the page, where names of this file are not known.
const LOOK = `(() => {
  const svg = document.documentElement;
  const texts = Array.from(svg.querySelectorAll('text:not(.letter):not(.sign)'), (text) => {
    const { x, y, width, height } = text.getBoundingClientRect();
    return { text: text.textContent, box: [x, y, x + width, y + height] };
  });
  const { width, height } = svg.viewBox.baseVal;
  const fill = (selector) => getComputedStyle(svg.querySelector(selector)).fill;
  return { width, height, texts, ink: fill('.strong'), paper: fill('.paper') };
})()`;

describeWith('Chromium', 'the flow picture in a browser', (executablePath) => {
  async function look(reports: readonly Report[], colorScheme: 'light' | 'dark'): Promise<Seen[]> {
    const browser = await launched(executablePath);
    try {
      const page = await browser.newPage({ viewport: { width: 1000, height: 800 }, colorScheme });
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      const seen: Seen[] = [];
      for (const report of reports) {
        const svg = await written('svg', report, viewOf(report));
        await page.goto(`data:image/svg+xml;base64,${svg.toString('base64')}`);
        seen.push((await page.evaluate(LOOK)) as Seen);
      }
      expect(asked).toEqual([]);
      return seen;
    } finally {
      await browser.close();
    }
  }

  it('keeps all type in the picture and apart, on paper that is dark in the dark', async () => {
    const long = draft('a', [
      { title: 'An article with a title that is longer than any line has room for in a picture, by far' },
      {
        ref: 'IV.12',
        text: 'Зерно росте на полях, і ніхто не має права його палити або вивозити без дозволу.',
      },
      { ref: 'Another', text: 'MMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMM' },
    ]);
    const reports = [
      ...PAIRS.map(([old, next]) => shippedReport(old, next)),
      compare(long, { ...long, id: 'b' }, setting()),
      compare(long, draft('b', ['Ships.', 'Grain.']), setting()),
    ];
    const light = await look(reports, 'light');
    for (const { width, texts } of light) {
      expect(texts.length).toBeGreaterThan(10);
      for (const [k, { text, box }] of texts.entries()) {
        expect([text, box[0] >= 0, box[2] <= width]).toEqual([text, true, true]);
        for (const other of texts.slice(k + 1))
          expect([text, other.text, shared(box, other.box) < 0.2]).toEqual([text, other.text, true]);
      }
    }
    const [dark] = await look(reports.slice(0, 1), 'dark');
    expect([light[0]?.paper, light[0]?.ink]).toEqual(['rgb(255, 255, 255)', 'rgb(28, 31, 36)']);
    expect([dark?.paper, dark?.ink]).toEqual(['rgb(20, 23, 28)', 'rgb(232, 234, 237)']);
  });
});

type Box = readonly [number, number, number, number];

/** Which part of the smaller box the other covers: lines of type are boxed higher than their letters are. */
function shared(a: Box, b: Box): number {
  const over = (k: 0 | 1) =>
    Math.max(0, Math.min(a[(k + 2) as 2 | 3], b[(k + 2) as 2 | 3]) - Math.max(a[k], b[k]));
  const area = (box: Box) => (box[2] - box[0]) * (box[3] - box[1]);
  return (over(0) * over(1)) / Math.min(area(a), area(b));
}
