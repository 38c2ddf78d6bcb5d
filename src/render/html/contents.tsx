import { shownNumbers } from '../numbers.ts';
import { newPointsTitle } from '../phrase.ts';
import type { Props } from './sheet.ts';

/** Where on the page what is: past a picture that is long, also by keys. */
export function Contents({ sheet }: Props) {
  const { report, view, say, anchors } = sheet;
  const { old, new: next } = report;
  const parts: readonly (readonly [part: string, title: string, isThere?: boolean])[] = [
    ['numbers', say.numbers, shownNumbers(report, view).length > 0],
    ['texts', say.twoTexts],
    ['dispositions', say.went(old.id)],
    ['new-points', newPointsTitle(report)],
    ['changes', say.changesByTheme],
    ['sources', say.sources, old.sources.length + next.sources.length > 0],
  ];
  return (
    <nav class="contents" aria-label={say.contents}>
      <ul>
        {parts
          .filter(([, , isThere]) => isThere !== false)
          .map(([part, title]) => (
            <li>
              <a href={`#${anchors.part(part)}`}>{title}</a>
            </li>
          ))}
      </ul>
    </nav>
  );
}
