import type { Change, Point } from '../../model.ts';
import { Aside, Captions } from './caption.tsx';
import { Marked } from './marked.tsx';
import { type Part, partsOf } from './parts.ts';
import type { Props, Sheet } from './sheet.ts';

/** The words of a change in one text, what is cut and added marked in it. */
export function Redline({ change, sheet }: Props & { readonly change: Change<Point> }) {
  return (
    <div class={'edits' in change ? 'redline' : 'redline whole'}>
      {!('edits' in change) && <Captions change={change} sheet={sheet} />}
      {partsOf(change, sheet).map((part) => (
        <PartLine part={part} sheet={sheet} side={sideOf(change, sheet)} />
      ))}
    </div>
  );
}

/** Whose language a text is in that stands on one side only. */
function sideOf(change: Change<Point>, { report }: Sheet) {
  return change.kind === 'removed' ? report.old : undefined;
}

function PartLine({
  part,
  sheet,
  side,
}: Props & { readonly part: Part; readonly side: ReturnType<typeof sideOf> }) {
  return (
    <p class={part.indented ? 'part in' : 'part'}>
      {part.name !== '' && <b class="label">{part.name}</b>}
      {part.name !== '' && ' '}
      {part.edits.length > 0 && <Marked edits={part.edits} sheet={sheet} {...(side ? { side } : {})} />}
      <Aside facts={part.facts} />
    </p>
  );
}
