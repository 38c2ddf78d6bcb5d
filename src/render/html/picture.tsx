import { flowPicture } from '../flow/picture.tsx';
import { placeOf } from './anchors.ts';
import type { Props } from './sheet.ts';
import { Scrolled } from './table.tsx';

/** The width that the picture of narrow windows is set for, in pixels: a phone shows both drafts side by side. */
const NARROW = 440;

/** Where each point went, drawn; what a band stands for is told beside it, and its link leads there. */
export function Picture({ sheet }: Props) {
  const { report, view, say, anchors } = sheet;
  const { filtered, shown } = view.selection;
  // What is folded is drawn as in the picture alone; what a filter leaves out is pale.
  const picked = filtered > 0 ? { shown } : {};
  const href = (index: number) => {
    const change = report.changes[index];
    return `#${change ? placeOf(change, anchors) : ''}`;
  };
  const id = anchors.part('picture');
  return (
    <section class="picture" aria-labelledby={id}>
      <h2 id={id}>{say.picture}</h2>
      <p class="controls small">{say.pictureHint}</p>
      <div class="wide">
        <Scrolled label={say.pictureLabel}>{flowPicture(report, { href, ...picked })}</Scrolled>
      </div>
      <div class="narrow">{flowPicture(report, { href, ...picked, width: NARROW })}</div>
      <p class="controls told-band" />
    </section>
  );
}
