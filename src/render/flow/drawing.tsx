import { grouped } from '../../compare/grouped.ts';
import type { ReportSide } from '../../model.ts';
import type { Edition } from '../edition.ts';
import { standingOfText } from '../notice.ts';
import { pointCount } from '../sums.ts';
import { ChangeParts, type Parts } from './change.tsx';
import { crossingLines } from './crossing.tsx';
import { type Drawn, lines, space, stacked } from './drawn.tsx';
import { BOLD, type Column, type Frame, frameOf, MARGIN } from './frame.ts';
import { kindLegend, themeLegend } from './legend.tsx';
import { GapParts } from './node.tsx';
import { StubLabels } from './stub-label.tsx';
import { themeMarks } from './themes.ts';
import { changeText } from './told.ts';

/** What may be asked of a picture. */
export interface FlowOptions {
  /** Where a change is told in full; without, the picture has no links. */
  readonly href?: (change: number) => string;
  /** The changes that are selected; the others are pale. Without, all are. */
  readonly shown?: ReadonlySet<number>;
  /** For which width it is set, in pixels; the picture scales. */
  readonly width?: number;
  /** Whether the titles of the drafts stand over them, as they do unless they stand elsewhere. */
  readonly headed?: boolean;
}

/** The width that a picture is set for unless another is asked for, in pixels. */
export const WIDTH = 1000;

/** The legend of kinds, both drafts with the bands between them, the legend of themes. */
export function drawing(report: Edition, options: FlowOptions): Drawn {
  const frame = frameOf(report, options.width ?? WIDTH);
  const { marks, partsOf } = sorted(report, frame);
  const crossed = crossingLines(report, frame);
  const gaps = frame.layout.nodes.filter(({ gap }) => gap);
  const content = (
    <g font-size={frame.size}>
      {partsOf.map((parts, index) => (
        <OneChange parts={parts} index={index} frame={frame} report={report} options={options} />
      ))}
      {gaps.map((node) => (
        <GapParts node={node} frame={frame} report={report} />
      ))}
      {crossed}
      <StubLabels all={partsOf} frame={frame} report={report} />
    </g>
  );
  return stacked([
    kindLegend(report, frame, crossed.length > 0),
    heads(report, frame, options.headed ?? true),
    { content, height: frame.layout.height },
    space(20),
    themeLegend(marks, frame),
  ]);
}

/** What belongs to each change, by its index. */
function sorted(report: Edition, { layout }: Frame) {
  const { marks, of } = themeMarks(report);
  const nodes = grouped(layout.nodes, ({ change }) => change);
  const bands = grouped(layout.bands, ({ change }) => change);
  const partsOf = report.changes.map(
    (change, index): Parts => ({
      change,
      mark: of(index),
      nodes: nodes.get(index) ?? [],
      bands: bands.get(index) ?? [],
    }),
  );
  return { marks, partsOf };
}

function OneChange(props: {
  parts: Parts;
  index: number;
  frame: Frame;
  report: Edition;
  options: FlowOptions;
}) {
  const { parts, index, frame, report, options } = props;
  const { change, mark } = parts;
  const text = changeText(change, report);
  const pale = options.shown?.has(index) === false;
  const own = {
    class: ['change', change.kind, mark?.classes, pale ? 'pale' : undefined].filter((name) => name).join(' '),
    'data-change': index,
  };
  const drawn = <ChangeParts parts={parts} frame={frame} report={report} />;
  if (!options.href)
    return (
      <g {...own}>
        <title>{text}</title>
        {drawn}
      </g>
    );
  return (
    <a href={options.href(index)} {...own}>
      <title>{text}</title>
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: what is drawn takes no focus, and the title says it in words */}
      <g aria-hidden="true">{drawn}</g>
    </a>
  );
}

/** Over each column its draft: title, id and day, and what its text is. */
function heads(report: Edition, frame: Frame, titled: boolean): Drawn {
  const [left, right] = [
    head(report.old, frame.old, frame, titled, report),
    head(report.new, frame.new, frame, titled, report),
  ];
  const content = (
    <>
      {left.content}
      {right.content}
    </>
  );
  return { content, height: Math.max(left.height, right.height) + 8 };
}

function head(
  side: ReportSide,
  { edge, away }: Column,
  { width }: Frame,
  titled: boolean,
  report: Edition,
): Drawn {
  const facts = [pointCount(side, report), standingOfText(side, report)];
  const room = (away === 1 ? width - edge : edge) - MARGIN;
  const from = away === -1 ? ' from' : '';
  const strong = { size: 15, leading: 20, classes: `strong${from}`, x: edge, room: room / BOLD, most: 3 };
  const small = { size: 12, leading: 16, classes: `quiet${from}`, x: edge, room, most: 4 };
  return stacked([
    ...(titled ? [lines(side.title, strong)] : []),
    lines(
      `${side.id} · ${report.words.text.date(side.date)}`,
      titled ? { ...strong, size: 13, leading: 18 } : strong,
    ),
    lines(facts.filter((fact) => fact !== '').join(' · '), small),
  ]);
}
