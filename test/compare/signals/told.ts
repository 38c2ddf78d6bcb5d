import { expect } from 'vitest';
import { signalsOf } from '../../../src/compare/signals.ts';
import type { Edit, Signal } from '../../../src/model.ts';
import { wordEdits } from '../../../src/text/edits.ts';
import { reading } from './reading.ts';

/** Two texts with all that is told of them, word for word: `duty: obligation shall -> none`. */
export type Told = readonly [old: string, next: string, signals: readonly string[]];

/** The same signals are told of a rewording and of its reverse. */
export function expectBothWays([old, next, signals]: Told, language = 'en'): void {
  expect(toldOf(wordEdits(old, next).edits, language)).toEqual(signals);
  expect(toldOf(wordEdits(next, old).edits, language, true).sort()).toEqual([...signals].sort());
}

/** Edits as they are marked: `Troops [-shall-] {+may+} leave.` */
export function edits(marked: string): Edit[] {
  return marked.split(/(\[-.*?-\]|\{\+.*?\+\})/).map((part) => {
    if (part.startsWith('[-')) return { op: 'cut', text: part.slice(2, -2) };
    return part.startsWith('{+') ? { op: 'add', text: part.slice(2, -2) } : { op: 'keep', text: part };
  });
}

/** What is told of edits, in its order. */
export function toldOf(edits: readonly Edit[], language = 'en', mirrored = false): string[] {
  return signalsOf(edits, { ...reading, language }).map((signal) => {
    const sides = [wordsOf(signal, 'old'), wordsOf(signal, 'new')];
    return `${signal.kind}: ${(mirrored ? sides.reverse() : sides).join(' -> ')}`;
  });
}

function wordsOf(signal: Signal, side: 'old' | 'new'): string {
  const words = signal[side];
  if (words === null) return 'none';
  return 'rung' in words ? `${words.rung} ${words.text}` : words.text;
}
