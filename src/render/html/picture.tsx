import { flowPicture } from '../flow/picture.tsx';
import { placeOf } from './anchors.ts';
import type { Props } from './sheet.ts';
import { Scrolled } from './table.tsx';

/** Where each point went, drawn; what a band stands for is told beside it, and its link leads there. */
export function Picture({ sheet }: Props) {
  const { report, view, say, anchors } = sheet;
  const { shown } = view.selection;
  const href = (index: number) => {
    const change = report.changes[index];
    return `#${change ? placeOf(change, anchors) : ''}`;
  };
  const id = anchors.part('picture');
  return (
    <section class="picture" aria-labelledby={id}>
      <h2 id={id}>{say.picture}</h2>
      <Scrolled label={say.pictureLabel}>{flowPicture(report, { href, shown })}</Scrolled>
      <p class="controls told-band" aria-live="polite">
        {say.pictureHint}
      </p>
    </section>
  );
}
