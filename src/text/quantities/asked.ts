import type { Quantity } from '../../model.ts';
import { quantities } from '../quantities.ts';

/** A bound that a person asks for, and which quantities it is about. */
export interface Asked {
  readonly bound: Quantity;
  readonly of?: string;
  readonly currency?: string;
}

/** Why a bound could not be read: its words are no quantity, or a bare number does not say what of. */
export type NotAsked = 'form' | 'name';

/**
 * Reads a bound as a draft's own words would be: a number, `10 years`, `USD 100 billion`, `50%`, `2027-01-01`. `name` says
 * which quantities are meant: what they count (`personnel`), a unit or currency (`km`, `USD`), or a kind.
 */
export function askedQuantity(value: number | string, name?: string): Asked | NotAsked {
  const text = String(value).trim();
  const word = name?.trim();
  const kind = kinds.find((known) => known === word?.toLowerCase());
  const bound = kind === 'date' ? (dateOf(text) ?? only(text)) : (plain(text) ?? only(text));
  if (!bound || 'to' in bound || bound.kind === 'ratio') return 'form';
  if (word === undefined) return ofItself(bound);
  if (kind !== undefined) return kindOf(bound, kind, text);
  return inUnit(bound, text, word) ?? { bound, of: word };
}

const kinds = ['number', 'money', 'percentage', 'duration', 'date'] as const;

/** A number alone, which in a text might be a year or the number of a thing. */
function plain(text: string): Quantity | undefined {
  return /^\d{1,15}$/.test(text) ? { kind: 'number', value: Number(text), text } : undefined;
}

/** The one quantity that a text is, and no words beside it but what it counts. */
function only(text: string): Quantity | undefined {
  if (/^\d{4}-(?:0[1-9]|1[0-2])$/.test(text)) return { kind: 'date', date: text, text };
  const [found, ...others] = quantities(text);
  if (!found || others.length > 0 || found.start > 0) return undefined;
  const rest = text.slice(found.end).trim();
  const of = nounOf(found.quantity);
  const isWhole = rest === (of ?? '') || rest === `of ${of}` || 'per' in found.quantity;
  return isWhole && found.quantity.bound === undefined ? found.quantity : undefined;
}

/** A bare year is a date only where a text says until when. */
function dateOf(text: string): Quantity | undefined {
  const [found] = quantities(`until ${text}`);
  return found?.quantity.kind === 'date' && found.quantity.text === text ? found.quantity : undefined;
}

function nounOf(quantity: Quantity): string | undefined {
  return 'of' in quantity ? quantity.of : undefined;
}

function ofItself(bound: Quantity): Asked | NotAsked {
  if (isBare(bound)) return 'name';
  const of = nounOf(bound);
  return of === undefined ? { bound } : { bound, of };
}

/** A number that says neither its unit nor what it counts. */
function isBare(bound: Quantity): boolean {
  return isCount(bound) && nounOf(bound) === undefined;
}

function kindOf(bound: Quantity, kind: (typeof kinds)[number], text: string): Asked | NotAsked {
  const read = kind === 'percentage' && isBare(bound) ? only(`${text}%`) : bound;
  return read?.kind === kind ? { bound: read } : 'form';
}

/** Where the name is a unit or a currency: it makes a bare number a quantity, and says which money is meant. */
function inUnit(bound: Quantity, text: string, name: string): Asked | NotAsked | undefined {
  const unit = only(`1 ${name}`);
  if (!unit || isCount(unit)) return undefined;
  const read = isBare(bound) ? only(`${text} ${name}`) : bound;
  if (read?.kind !== unit.kind) return 'form';
  return unit.kind === 'money' ? { bound: read, currency: unit.currency } : { bound: read };
}

function isCount(unit: Quantity): boolean {
  return unit.kind === 'number' && unit.unit === undefined;
}
