import { textFacts } from '../texts.ts';
import { Quoted } from './marked.tsx';
import type { Props } from './sheet.ts';

/** Who put the two texts forward and how they are known. */
export function Texts({ sheet }: Props) {
  const { report, say, anchors } = sheet;
  const id = anchors.part('texts');
  return (
    <section class="texts" aria-labelledby={id}>
      <h2 id={id}>{say.twoTexts}</h2>
      <div class="columns">
        {[report.old, report.new].map((side) => (
          <div class="column">
            <h3>
              {side.id}: <Quoted side={side}>{side.title}</Quoted>
            </h3>
            <dl>
              {textFacts(side, report).map(([name, value]) => (
                <div>
                  <dt>{name}</dt>
                  <dd dir="auto">{value}</dd>
                </div>
              ))}
            </dl>
            {side.sources.length > 0 && (
              <p class="small">
                <a href={`#${anchors.part('sources')}`}>{say.sourcesOf(side.sources.length, side.id)}</a>
              </p>
            )}
          </div>
        ))}
      </div>
    </section>
  );
}
