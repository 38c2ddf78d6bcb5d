import { expect, it } from 'vitest';
import { byScript, type Classes } from '../../src/text/scripts.ts';

const ranges = [
  [0x00, 0x2af],
  [0x370, 0x4ff],
  [0x2000, 0x20ff],
  [0x4e00, 0x4e10],
] as const;
const characters = ranges.flatMap(([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, k) => String.fromCharCode(first + k)),
);

const meant: Readonly<Record<keyof Classes, RegExp>> = {
  letter: /^\p{L}$/u,
  capital: /^\p{Lu}$/u,
  digit: /^\p{Nd}$/u,
  character: /^[\p{L}\p{M}\p{N}]$/u,
  word: /^(?!\p{scx=Han})[\p{L}\p{M}\p{N}]$/u,
  currency: /^\p{Sc}$/u,
};

it.each(Object.entries(meant))('finds each %s, whatever the script of the text', (name, pattern) => {
  const found = byScript((classes) => `^${classes[name as keyof Classes]}$`, 'v');
  const wrong = characters.filter((one) => found(one).test(one) !== pattern.test(one));
  expect(wrong).toEqual([]);
});
