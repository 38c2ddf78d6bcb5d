import type { SignalKind } from '../model.ts';

/** The kinds of signal, in the order in which they are told: numbers first. */
export const SIGNAL_KINDS = [
  'quantity',
  'duty',
  'negation',
  'party',
  'condition',
  'and-or',
  'scope',
] as const satisfies readonly SignalKind[];
