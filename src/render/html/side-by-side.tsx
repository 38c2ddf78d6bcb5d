import type { Change, Point, Side, Variant } from '../../model.ts';
import { byPlace } from '../../text/places.ts';
import { limits } from '../evidence.ts';
import { variantName } from '../names.ts';
import { gapPhrase } from '../phrase.ts';
import { Aside, Caption } from './caption.tsx';
import { Marked } from './marked.tsx';
import type { Props } from './sheet.ts';
import { keyOf, type Marks, marksOf } from './sides.ts';

/** Both texts as they stand in their drafts, the old one left: words that the other lacks are marked. */
export function SideBySide({ change, sheet }: Props & { readonly change: Change<Point> }) {
  const { say } = sheet;
  return (
    <details class="sides">
      <summary>{say.sideBySide}</summary>
      <div class="columns">
        <Column change={change} side="old" sheet={sheet} />
        <Column change={change} side="new" sheet={sheet} />
      </div>
    </details>
  );
}

interface ColumnProps extends Props {
  readonly side: Side;
}

function Column({ change, side, sheet }: ColumnProps & { readonly change: Change<Point> }) {
  const { view } = sheet;
  const marks = marksOf(change, side, view);
  return (
    <div class="column">
      {change[side].map((point) => (
        <PointText point={point} side={side} sheet={sheet} marks={marks} />
      ))}
    </div>
  );
}

interface TextProps extends ColumnProps {
  readonly marks: Marks;
}

function PointText({ point, ...props }: TextProps & { readonly point: Point }) {
  const { sheet, side } = props;
  const draft = sheet.report[side];
  return (
    <>
      <Caption point={point} side={side} sheet={sheet} />
      <Line slot={keyOf('lead', point.ref)} text={point.text} {...props} />
      {[...point.clauses, ...point.gaps].sort(byPlace).map((item) =>
        'reason' in item ? (
          <p class="part in">
            <b class="label">{item.ref}</b>
            <Aside facts={[gapPhrase(item, draft, sheet.report)]} />
          </p>
        ) : (
          <Line
            slot={keyOf('clause', item.ref)}
            text={item.text}
            name={item.ref}
            facts={limits(item, sheet.report)}
            {...props}
          />
        ),
      )}
      {point.variants.map((variant) => (
        <VariantText variant={variant} point={point} {...props} />
      ))}
    </>
  );
}

function VariantText({
  variant,
  point,
  ...props
}: TextProps & { readonly variant: Variant; readonly point: Point }) {
  const { party, text, clauses } = variant;
  const name = variantName(party, props.sheet.report);
  return (
    <>
      <Line
        slot={keyOf('lead', point.ref, party)}
        text={text}
        name={name}
        facts={limits(variant, props.sheet.report)}
        flush
        {...props}
      />
      {clauses.map((clause) => (
        <Line
          slot={keyOf('clause', clause.ref, party)}
          text={clause.text}
          name={clause.ref}
          facts={limits(clause, props.sheet.report)}
          {...props}
        />
      ))}
    </>
  );
}

interface LineProps extends TextProps {
  readonly slot: string;
  readonly text: string;
  readonly name?: string;
  readonly facts?: readonly string[];
  /** Whether it stands at the margin although it has a name. */
  readonly flush?: boolean;
}

function Line({ slot, text, name, facts = [], flush, sheet, side, marks }: LineProps) {
  if (text.trim() === '' && name === undefined) return null;
  return (
    <p class={name === undefined || flush ? 'part' : 'part in'}>
      {name !== undefined && <b class="label">{name}</b>}
      {name !== undefined && ' '}
      <Marked edits={marks.get(slot) ?? [{ op: 'keep', text }]} sheet={sheet} side={sheet.report[side]} />
      <Aside facts={facts} />
    </p>
  );
}
