import type { ReportSide } from '../../model.ts';
import { partyNames } from '../names.ts';
import { evidenceList, standingOfText } from '../notice.ts';
import { pointCount } from '../sums.ts';
import { Quoted } from './marked.tsx';
import type { Props, Sheet } from './sheet.ts';

/** Who put the two texts forward and how they are known. */
export function Texts({ sheet }: Props) {
  const { report, say, anchors } = sheet;
  const id = anchors.part('texts');
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{say.twoTexts}</h2>
      <div class="columns">
        {[report.old, report.new].map((side) => (
          <div class="column">
            <h3>
              {side.id}: <Quoted side={side}>{side.title}</Quoted>
            </h3>
            <dl>
              {facts(side, sheet).map(([name, value]) => (
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

function facts(side: ReportSide, { report, say }: Sheet): [name: string, value: string][] {
  const lines = [
    [say.date, report.words.text.date(side.date)],
    [say.putForwardBy, partyNames(side.parties, report)],
    [say.revises, side.basedOn],
    [say.text, standingOfText(side, report)],
    [say.length, pointCount(side, report)],
    [say.evidence, evidenceList(side, report)],
    [say.note, side.note],
  ] as const;
  return lines.flatMap(([name, value]): [string, string][] => (value ? [[name, value]] : []));
}
