import type { Difference, Quantity } from '../../model.ts';
import { exact } from './numerals.ts';

/** What a quantity is, however it is spelt: `$5bn` and `USD 5 billion` have one key. What it counts is no part of it. */
export function quantityKey(quantity: Quantity): string {
  const { kind, bound = '' } = quantity;
  switch (kind) {
    case 'date':
      return [kind, bound, quantity.date].join(' ');
    case 'ratio':
      return [kind, bound, quantity.parts.join(':')].join(' ');
    case 'indefinite':
      return [kind, quantity.text.toLowerCase()].join(' ');
    default: {
      const unit = 'unit' in quantity ? quantity.unit : 'currency' in quantity ? quantity.currency : '';
      return [kind, bound, quantity.value, quantity.to ?? '', unit ?? '', quantity.per ?? ''].join(' ');
    }
  }
}

/** By how much a quantity changed, where both are of one kind and unit and neither is a range. */
export function difference(old: Quantity, next: Quantity): Difference | undefined {
  if (!('value' in old) || !('value' in next) || old.to !== undefined || next.to !== undefined)
    return undefined;
  const unit = (quantity: Quantity) =>
    quantityKey({ ...quantity, value: 0, bound: undefined } as unknown as Quantity);
  if (unit(old) !== unit(next)) return undefined;
  const by = exact(next.value - old.value);
  return { by, ...(old.value === 0 ? {} : { share: exact(by / old.value) }) };
}
