import type { NumberChange, Quantity } from '../../model.ts';
import { quantityChange } from '../quantity.ts';
import { type Cell, ids, texts } from './cells.ts';
import type { At, Row } from './rows.ts';
import { refsOf } from './sides.ts';

/** The quantities that differ, in words. */
export function numberWords({ numbers, report }: At): Cell {
  return texts(numbers.map((number) => quantityChange(number, report)));
}

/** The one quantity that differs; nothing where there are several. */
export function onlyNumber({ numbers }: At): NumberChange | undefined {
  return numbers.length === 1 ? numbers[0] : undefined;
}

/** One number; neither a range nor a date is. */
export function amountOf(quantity: Quantity | null | undefined): number | undefined {
  return quantity && 'value' in quantity && quantity.to === undefined ? quantity.value : undefined;
}

/** What both sides count, or each of them where they differ. */
export function unitsOf(number: NumberChange | undefined): Cell {
  return number && ids([number.old, number.new].map(unitOf));
}

/** Those of the changed quantities of a point that a row of it tells of. */
export function numbersOf(row: Row, ofPoint: readonly NumberChange[]): readonly NumberChange[] {
  if (row.level === 'point') return ofPoint;
  const ofParty = ofPoint.filter(({ party }) => party === row.party);
  if (row.level === 'variant') return ofParty;
  const [old, next] = [refsOf(row, 'old'), refsOf(row, 'new')];
  return ofParty.filter(
    ({ oldRefs, newRefs }) =>
      oldRefs.some((ref) => old.includes(ref)) || newRefs.some((ref) => next.includes(ref)),
  );
}

function unitOf(quantity: Quantity | null): string | undefined {
  if (quantity === null) return undefined;
  const per = 'per' in quantity && quantity.per !== undefined ? ` per ${quantity.per}` : '';
  switch (quantity.kind) {
    case 'number':
      return (quantity.unit ?? quantity.of ?? '') + per;
    case 'money':
      return quantity.currency + per;
    case 'percentage':
      return `%${per}`;
    case 'duration':
      return quantity.unit + per;
    case 'ratio':
    case 'date':
    case 'indefinite':
      return quantity.kind;
  }
}
