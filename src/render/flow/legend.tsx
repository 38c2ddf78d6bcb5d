import { KINDS } from '../../compare/themes.ts';
import type { Edition } from '../edition.ts';
import { kindName } from '../phrase.ts';
import { KIND_SIGNS } from '../signs.ts';
import type { Drawn } from './drawn.tsx';
import { BAR, type Frame, GAP, MARGIN } from './frame.ts';
import { cut, shown, widthOf } from './measure.ts';
import { base } from './node.tsx';
import { px } from './shapes.ts';
import { Sign } from './sign.tsx';
import type { ThemeMark } from './themes.ts';

const SIZE = 13;
const LEADING = 23;

/** What the signs on the bands mean, with how many changes there are of each kind, and what thin lines are. */
export function kindLegend(report: Edition, { width }: Frame, hasCrossings: boolean): Drawn {
  const { counts, changes, words } = report;
  const items = KINDS.flatMap((kind) => {
    const name = shown(kindName(kind, report));
    if (counts[kind] > 0) return [{ sign: KIND_SIGNS[kind], text: words.counts.counted(counts[kind], name) }];
    return kind === 'moved' && changes.some(({ moved }) => moved)
      ? [{ sign: KIND_SIGNS.moved, text: name }]
      : [];
  });
  const all = [...items, ...(hasCrossings ? [{ sign: undefined, text: words.flow.crossing }] : [])];
  const places = inRows(
    all.map(({ text }) => widthOf(text, SIZE) + 48),
    width - 2 * MARGIN,
  );
  const content = all.map(({ sign, text }, k) => {
    const [x, y] = [MARGIN + (places[k]?.x ?? 0), (places[k]?.row ?? 0) * LEADING + 9];
    return (
      <>
        {sign ? (
          <Sign text={sign} x={x + 9} y={y} unit={18} />
        ) : (
          <path class="crossing" d={`M${px(x)},${y}h19`} />
        )}
        <text x={px(x + 25)} y={px(y + base(SIZE))}>
          {text}
        </text>
      </>
    );
  });
  return {
    content: <g font-size={SIZE}>{content}</g>,
    height: all.length > 0 ? ((places.at(-1)?.row ?? 0) + 1) * LEADING + 10 : 0,
  };
}

/** The themes with their marks, in columns. */
export function themeLegend(marks: readonly ThemeMark[], { width }: Frame): Drawn {
  const room = width - 2 * MARGIN;
  const widest = Math.max(...marks.map(({ title }) => widthOf(title, SIZE))) + BAR + 2 * GAP;
  const columns = Math.max(1, Math.min(marks.length, Math.floor(room / widest)));
  const rows = Math.ceil(marks.length / columns);
  const content = marks.map((mark, k) => (
    <g
      class={`theme ${mark.classes}`}
      transform={`translate(${px(MARGIN + (Math.floor(k / rows) * room) / columns)} ${(k % rows) * LEADING})`}
    >
      <rect class="chip" width={BAR} height={18} />
      <text
        class="letter"
        x={BAR / 2}
        y={px(9 + base(SIZE))}
        font-size={mark.letter.length > 1 ? 11 : undefined}
      >
        {mark.letter}
      </text>
      <text x={BAR + GAP} y={px(9 + base(SIZE))}>
        {cut(mark.title, SIZE, room / columns - BAR - GAP)}
      </text>
    </g>
  ));
  return { content: <g font-size={SIZE}>{content}</g>, height: marks.length > 0 ? rows * LEADING + 12 : 0 };
}

/** Where items stand that follow each other in rows. */
function inRows(widths: readonly number[], room: number): { readonly x: number; readonly row: number }[] {
  let [x, row] = [0, 0];
  return widths.map((width) => {
    if (x > 0 && x + width > room) [x, row] = [0, row + 1];
    x += width;
    return { x: x - width, row };
  });
}
