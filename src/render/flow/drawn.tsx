import type { VNode } from 'preact';
import { MARGIN } from './frame.ts';
import { shown, widthOf, wrap } from './measure.ts';
import { px } from './shapes.ts';

/** Some part of a picture, and how high it is. */
export interface Drawn {
  readonly content: VNode;
  readonly height: number;
}

/** Parts below each other. */
export function stacked(parts: readonly Drawn[]): Drawn {
  const content: VNode[] = [];
  let height = 0;
  for (const part of parts.filter((candidate) => candidate.height > 0)) {
    content.push(<g transform={`translate(0 ${px(height)})`}>{part.content}</g>);
    height += part.height;
  }
  return { content: <>{content}</>, height };
}

/** Nothing, so high. */
export function space(height: number): Drawn {
  return { content: <></>, height };
}

/** How lines of type are set. */
export interface Type {
  readonly size: number;
  readonly leading: number;
  readonly classes: string;
  /** Where they begin, and how wide they may be. */
  readonly x?: number;
  readonly room: number;
  /** Further lines are left out. */
  readonly most?: number;
}

/** A text in as many lines as it takes; nothing where it is empty. */
export function lines(text: string, type: Type): Drawn {
  const { size, leading, classes, x = MARGIN, room, most = Number.POSITIVE_INFINITY } = type;
  if (text.trim() === '') return space(0);
  const whole = wrap(shown(text), size, room);
  const set =
    whole.length > most ? [...whole.slice(0, most - 1), clipped(whole[most - 1] ?? '', size, room)] : whole;
  const content = (
    <text class={classes} font-size={size}>
      {set.map((line, k) => (
        <tspan x={px(x)} y={px(leading * k + size)}>
          {line}
        </tspan>
      ))}
    </text>
  );
  return { content, height: set.length * leading };
}

function clipped(line: string, size: number, room: number): string {
  const words = line.split(' ');
  while (words.length > 1 && widthOf(`${words.join(' ')} …`, size) > room) words.pop();
  return `${words.join(' ')} …`;
}
