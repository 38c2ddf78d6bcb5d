import type { VNode } from 'preact';
import type { Edition } from '../edition.ts';
import { reportTitle } from '../names.ts';
import { drawing, type FlowOptions, WIDTH } from './drawing.tsx';
import { space, stacked } from './drawn.tsx';
import { shown } from './measure.ts';

/**
 * How the points of one draft became those of the other, to stand in a page that has `flowStyle`. Each change is a link,
 * or a group where there is no `href`, with the class names `change`, its kind and its colour, and its index as
 * `data-change`. It has no style attribute, script, event handler or id.
 */
export function flowPicture(edition: Edition, options: FlowOptions = {}): VNode {
  const { content, height } = stacked([space(2), drawing(edition, options), space(2)]);
  const name = shown(reportTitle(edition));
  const [width, tall] = [options.width ?? WIDTH, Math.ceil(height)];
  return (
    <svg
      class="flow"
      viewBox={`0 0 ${width} ${tall}`}
      role={options.href ? 'group' : 'img'}
      aria-label={name}
    >
      {content}
    </svg>
  );
}
