import type { RootContent } from 'mdast';
import type { ReportSide, Source } from '../../model.ts';
import type { Edition } from '../edition.ts';
import { safeUrl } from '../safe-url.ts';
import { sourceFacts, textFacts } from '../texts.ts';
import { type Inline, link, list, paragraph } from './nodes.ts';
import type { Sheet } from './sheet.ts';

/** Who put the two texts forward, and how they are known. */
export function texts(sheet: Sheet): RootContent[] {
  const { report, heading } = sheet;
  return [
    heading(2, report.words.headings.twoTexts),
    ...[report.old, report.new].flatMap((side) => [
      heading(3, `${side.id}: ${side.title}`),
      ...list(facts(side, report)),
    ]),
  ];
}

function facts(side: ReportSide, report: Edition): Inline[][] {
  const all = [[report.words.headings.title, side.title] as const, ...textFacts(side, report)];
  return all.map(([name, value]) => [`${name}: ${value}`]);
}

/** Where the two texts were printed; at the end, because a long list would push the results off the screen. */
export function sources({ report, heading }: Sheet): RootContent[] {
  const sides = [report.old, report.new].filter((side) => side.sources.length > 0);
  if (sides.length === 0) return [];
  const lists = sides.flatMap((side) => [
    ...paragraph(`${side.id}:`),
    ...list(side.sources.map((source) => cited(source, report))),
  ]);
  return [heading(2, report.words.headings.sources), ...lists];
}

function cited(source: Source, report: Edition): Inline[] {
  const { outlet, rest } = sourceFacts(source, report);
  const address = safeUrl(source.url);
  return [
    address === undefined ? outlet : link(descriptive(outlet, report.words.headings.source), address),
    rest.map((part) => `, ${part}`).join(''),
  ];
}

/** A name that says nothing as a link (markdownlint's MD059) says what it is the name of. */
function descriptive(outlet: string, source: string): string {
  const words = outlet
    .replace(/[\W_]+/g, ' ')
    .trim()
    .toLowerCase();
  return ['', 'here', 'click here', 'link', 'more'].includes(words) ? `${source}: ${outlet}` : outlet;
}
