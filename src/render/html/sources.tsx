import type { ReportSide, Source } from '../../model.ts';
import { safeUrl } from '../safe-url.ts';
import { sourceFacts } from '../texts.ts';
import type { Props } from './sheet.ts';

/** Where the two texts were printed; at the end, because a long list would push the results off the page. */
export function Sources({ sheet }: Props) {
  const { report, say, anchors } = sheet;
  const sides = [report.old, report.new].filter((side) => side.sources.length > 0);
  if (sides.length === 0) return null;
  const id = anchors.part('sources');
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{say.sources}</h2>
      {sides.map((side) => (
        <OfDraft side={side} sheet={sheet} />
      ))}
    </section>
  );
}

function OfDraft({ side, sheet }: Props & { readonly side: ReportSide }) {
  return (
    <details class="sources">
      <summary>{sheet.say.sourcesOf(side.sources.length, side.id)}</summary>
      <ul>
        {side.sources.map((source) => (
          <li>
            <Cited source={source} sheet={sheet} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Cited({ source, sheet }: Props & { readonly source: Source }) {
  const { outlet, rest } = sourceFacts(source, sheet.report);
  const address = safeUrl(source.url);
  return (
    <>
      {address === undefined ? (
        <bdi>{outlet}</bdi>
      ) : (
        <a href={address} rel="noopener noreferrer">
          <bdi>{outlet}</bdi>
        </a>
      )}
      {rest.map((part) => `, ${part}`)}
    </>
  );
}
