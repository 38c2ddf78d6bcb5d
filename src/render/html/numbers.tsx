import type { NumberChange, ReportSide } from '../../model.ts';
import type { Edition } from '../edition.ts';
import { limits } from '../evidence.ts';
import { refs, variantName } from '../names.ts';
import { evidenceOf, noneTexts, placesOf, shownNumbers, themeTitle } from '../numbers.ts';
import { quantityCells } from '../quantity.ts';
import { Aside } from './caption.tsx';
import { ChangeLink } from './change.tsx';
import type { Props } from './sheet.ts';
import { Scrolled } from './table.tsx';

/** The numbers that changed, came or went, a row each. Nothing where none are shown. */
export function Numbers({ sheet }: Props) {
  const { report, view, say, anchors } = sheet;
  const numbers = shownNumbers(report, view);
  if (numbers.length === 0) return null;
  const id = anchors.part('numbers');
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{say.numbers}</h2>
      <Scrolled label={say.table(say.numbers)}>
        <table class="numbers">
          <caption>{say.numbersCaption(report.old.id, report.new.id)}</caption>
          <thead>
            <tr>
              {[say.theme, say.points, report.old.id, report.new.id, say.difference].map((head) => (
                <th scope="col">{head}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {numbers.map((number) => (
              <Row number={number} sheet={sheet} />
            ))}
          </tbody>
        </table>
      </Scrolled>
      {noneTexts(numbers, report).map((text) => (
        <p class="small">{text}.</p>
      ))}
    </section>
  );
}

function Row({ number, sheet }: Props & { readonly number: NumberChange }) {
  const { report } = sheet;
  const { old, new: next } = evidenceOf(number, report);
  const cells = quantityCells(number, report);
  return (
    <tr>
      <th scope="row">
        {themeTitle(number, report)}
        {number.party !== undefined && `, ${variantName(number.party, report)}`}
      </th>
      <td>
        <ChangeLink index={number.change} text={refs(placesOf(number))} sheet={sheet} />
      </td>
      <Value words={cells.old} verified={old} side={report.old} report={report} />
      <Value words={cells.new} verified={next} side={report.new} report={report} />
      <td>{cells.by}</td>
    </tr>
  );
}

type Verified = ReturnType<typeof evidenceOf>['old'];

function Value({
  words,
  verified,
  side,
  report,
}: {
  readonly report: Edition;
  readonly words: string;
  readonly verified: Verified;
  readonly side: ReportSide;
}) {
  return (
    <td class="value">
      <bdi lang={side.language}>{words}</bdi>
      <Aside facts={[...new Set(verified.flatMap((item) => limits(item, report)))]} />
    </td>
  );
}
