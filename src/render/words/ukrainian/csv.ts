import type { csv as english } from '../english/csv.ts';

export const csv: typeof english = {
  uncompared: 'окремо не порівняно',
};
