import type { Quantity } from '../../../src/model.ts';

const BOUNDS = { 'at least': '>=', 'at most': '<=', 'more than': '>', 'less than': '<', about: '~' } as const;

/** A quantity in the notation of the labels, with or without its noun. */
export function brief(quantity: Quantity, { noun = true } = {}): string {
  const bound = quantity.bound ? BOUNDS[quantity.bound] : '';
  switch (quantity.kind) {
    case 'indefinite':
      return 'indefinite';
    case 'date':
      return `date ${bound}${quantity.date}`;
    case 'ratio':
      return `ratio ${quantity.parts.join(':')}`;
    default: {
      const { value, to, of, per, kind } = quantity;
      const unit =
        'unit' in quantity ? quantity.unit : 'currency' in quantity ? quantity.currency : undefined;
      const name = unit === undefined ? '' : ` ${kind === 'duration' ? `${unit}s` : unit}`;
      const amount = `${kind} ${bound}${value}${to === undefined ? '' : `..${to}`}${name}`;
      const counted = noun && of !== undefined ? ` ${of}` : '';
      return unit === undefined || kind === 'percentage'
        ? `${amount}${counted}${per ? `/${per}` : ''}`
        : `${amount}${per ? `/${per}` : ''}${counted}`;
    }
  }
}
