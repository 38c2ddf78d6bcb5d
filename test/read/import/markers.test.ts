import { expect, it, test } from 'vitest';
import { readLines } from '../../../src/read/import/lines.ts';
import { clauseMarker, pointMarker, romanNumber } from '../../../src/read/import/markers.ts';

/** What the last line of a text is read as; the lines above it say where the margin is. */
const marker = (text: string) => {
  const line = readLines(text).at(-1);
  return line && pointMarker(line);
};

/** A line as the start of a point: `integer 6 strong | Forces`. */
function point(text: string): string | undefined {
  const read = marker(text);
  return (
    read && `${read.kind} ${read.number} =${read.value} ${read.strong ? 'strong' : 'weak'} | ${read.rest}`
  );
}

test.each<[string, string | undefined]>([
  // a number and what closes it
  ['1. One.', 'integer 1 =1 weak | One.'],
  ['1.', 'integer 1 =1 weak | '],
  ['07. One.', 'integer 07 =7 weak | One.'],
  ['123. One.', 'integer 123 =123 weak | One.'],
  ['1234. One.', undefined],
  ['1) One.', 'integer 1 =1 weak | One.'],
  ['1: One.', 'integer 1 =1 weak | One.'],
  ['1.) One.', 'integer 1 =1 weak | One.'],
  ['1.)) One.', undefined],
  ['1 – One.', 'integer 1 =1 weak | One.'],
  ['1  — one.', 'integer 1 =1 weak | one.'],
  ['1 - One.', 'integer 1 =1 weak | One.'],
  ['1 -One.', undefined],
  ['1. – One.', 'integer 1 =1 weak | One.'],
  ['1–One.', undefined],
  ['1— One.', undefined],
  ['1\\. One.', 'integer 1 =1 weak | One.'],
  ['1\\) One.', 'integer 1 =1 weak | One.'],
  ['1.One.', 'integer 1 =1 weak | One.'],
  ['1.one', undefined],
  ['1., one', undefined],
  ['1', undefined],
  ['1 One.', undefined],
  ['x 1. One.', undefined],
  // brackets
  ['(1) One.', 'integer 1 =1 strong | One.'],
  ['(1) one', 'integer 1 =1 weak | one'],
  ['(1). One.', 'integer 1 =1 strong | One.'],
  ['(1 One.', undefined],
  ['(1. One.', undefined],
  ['(1] One.', undefined],
  ['[1] One.', 'integer 1 =1 strong | One.'],
  ['[1) One.', undefined],
  ['[1. One.', undefined],
  ['1] One.', undefined],
  ['1]. One.', undefined],
  // words
  ['Article 5. Trade', 'integer 5 =5 strong | Trade'],
  ['Article 5.', 'integer 5 =5 strong | '],
  ['Article 5. of the treaty', 'integer 5 =5 weak | of the treaty'],
  ['Article 5 Trade', 'integer 5 =5 weak | Trade'],
  ['Article 5', 'integer 5 =5 weak | '],
  ['Article 5 of the treaty', undefined],
  ['Article 5— Trade', 'integer 5 =5 weak | Trade'],
  ['Article5: Trade', 'integer 5 =5 strong | Trade'],
  ['Article 5Trade', undefined],
  ['ARTICLE IV. TRADE', 'roman IV =4 strong | TRADE'],
  ['article 5. Trade', undefined],
  ['Article (5) Trade', 'integer 5 =5 strong | Trade'],
  ['Art. 5. Trade', 'integer 5 =5 strong | Trade'],
  ['№ 5. Торгівля', 'integer 5 =5 strong | Торгівля'],
  ['Стаття 5. про мир', 'integer 5 =5 weak | про мир'],
  // headings
  ['## 2 Forces', 'integer 2 =2 strong | Forces'],
  ['## 2 forces', 'integer 2 =2 strong | forces'],
  ['## 2', 'integer 2 =2 strong | '],
  ['## 2Forces', undefined],
  ['## Article 5 of the treaty', 'integer 5 =5 strong | of the treaty'],
  // emphasis
  ['**1.** One.', 'integer 1 =1 strong | One.'],
  ['**1**. One.', 'integer 1 =1 strong | One.'],
  ['**1** One.', 'integer 1 =1 strong | One.'],
  ['**1. One.**', 'integer 1 =1 strong | **One.**'],
  ['**1.', 'integer 1 =1 strong | '],
  ['**1.**', 'integer 1 =1 strong | '],
  ['__1.__ One.', 'integer 1 =1 strong | One.'],
  ['***1.*** One.', 'integer 1 =1 strong | One.'],
  ['****1. One.', undefined],
  ['1.** One.', 'integer 1 =1 weak | One.'],
  ['**Article 5. Trade**', 'integer 5 =5 strong | **Trade**'],
  // bullets
  ['- 1. One.', 'integer 1 =1 weak | One.'],
  ['• 1. One.', 'integer 1 =1 weak | One.'],
  ['-1. One.', undefined],
  // decimals
  ['4.1 One.', 'decimal 4.1 =4 weak | One.'],
  ['4.1. One.', 'decimal 4.1 =4 weak | One.'],
  ['4.1. one.', 'decimal 4.1 =4 weak | one.'],
  ['4.1 million', undefined],
  ['10.2.33 One.', 'decimal 10.2.33 =10 weak | One.'],
  ['4.1One.', undefined],
  ['4.1234 One.', undefined],
  // Roman numbers
  ['I. One.', 'roman I =1 weak | One.'],
  ['IX. Nine.', 'roman IX =9 weak | Nine.'],
  ['XIV) x', 'roman XIV =14 weak | x'],
  ['XXXVIII. x', 'roman XXXVIII =38 weak | x'],
  ['IIII. x', undefined],
  ['VX. x', undefined],
  ['XXXX. x', undefined],
  ['IVI. x', undefined],
  ['XL. x', undefined],
  ['i. x', undefined],
  ['IV One.', undefined],
])('the start of a point in %j is %j', (text, expected) => expect(point(text)).toBe(expected));

test.each<[string, string, boolean]>([
  ['1. One.', '12. Twelve.', true],
  ['1. One.', '2\\. Two.', true],
  ['1 – One.', '2  – Two.', true],
  ['1. One.', '2) Two.', false],
  ['1) One.', '(2) Two.', false],
  ['(1) One.', '[2] Two.', false],
  ['1. One.', 'II. Two.', false],
  ['1. One.', '2.1 Two.', false],
  ['1. One.', '**2.** Two.', false],
  ['**1.** One.', '**2. Two.**', true],
  ['# **1. One**', '# 2. Two', true],
  ['# 1. One', '## 2. Two', false],
  ['# 1. One', '2. Two', false],
  ['1. One.', '- 2. Two.', false],
  ['- 1. One.', '* 2. Two.', false],
  ['- 1. One.', '- 2. Two.', true],
  ['Article 1. One.', 'ARTICLE 2 Two.', true],
  ['Article 1. One.', '2. Two.', false],
  ['Article 1. One.', 'Point 2. Two.', false],
  ['x\n 9. Nine.', '10. Ten.', true],
  ['x\n  9. Nine.', '10. Ten.', false],
  ['x\n  9. Nine.', 'x\n   10. Ten.', true],
])('%j and %j look alike: %j', (one, other, alike) => {
  const styles = [marker(one)?.style, marker(other)?.style];
  expect(styles).not.toContain(undefined);
  expect(styles[0] === styles[1]).toBe(alike);
});

/** A line as the start of a clause: `(a) lower 1 | words`, without the brackets where none closes it. */
function clause(text: string): string | undefined {
  const read = clauseMarker(text);
  const forms = read?.forms.map(({ kind, value }) => `${kind} ${value}`).join(' or ');
  return read && `${read.bracketed ? `(${read.label})` : `${read.label}`} ${forms} | ${read.rest}`;
}

test.each<[string, string | undefined]>([
  ['a) one', '(a) lower 1 | one'],
  ['(a) one', '(a) lower 1 | one'],
  ['a. one', 'a lower 1 | one'],
  ['a)', '(a) lower 1 | '],
  ['a\\) one', '(a) lower 1 | one'],
  ['a\\. one', 'a lower 1 | one'],
  ['a one', undefined],
  ['a', undefined],
  ['(a one', undefined],
  ['(a. one', undefined],
  ['a)one', undefined],
  ['x a) one', undefined],
  ['ab) one', undefined],
  // letters that may be Roman numbers
  ['z) one', '(z) lower 26 | one'],
  ['c) one', '(c) lower 3 | one'],
  ['i) one', '(i) roman 1 or lower 9 | one'],
  ['x) one', '(x) roman 10 or lower 24 | one'],
  ['ii) one', '(ii) roman 2 | one'],
  ['xxxix) one', '(xxxix) roman 39 | one'],
  ['iiii) one', '(iiii)  | one'],
  ['A) one', '(A) upper 1 | one'],
  ['I) one', '(I) upper 9 | one'],
  // Cyrillic letters
  ['а) один', '(а) cyrillic 1 | один'],
  ['ґ) один', '(ґ) cyrillic 5 | один'],
  ['Б) один', '(Б) cyrillic 2 | один'],
  ['я. один', 'я cyrillic 34 | один'],
  // numbers
  ['1) one', '(1) digit 1 | one'],
  ['(12) one', '(12) digit 12 | one'],
  ['123. one', '123 digit 123 | one'],
  ['1234. one', undefined],
  ['1 one', undefined],
  ['4.1 one', '4.1 decimal 1 | one'],
  ['4.1. one', '4.1 decimal 1 | one'],
  ['4.1) one', '(4.1) decimal 1 | one'],
  ['4.12.10 one', '4.12.10 decimal 10 | one'],
  ['(4.1 one', undefined],
  // emphasis
  ['**a)** one', '(a) lower 1 | one'],
  ['**a**) one', '(a) lower 1 | one'],
  ['**a) one**', '(a) lower 1 | **one**'],
  ['_(a)_ one', '(a) lower 1 | one'],
  // bullets
  ['- one', ' bullet 0 | one'],
  ['•  one', ' bullet 0 | one'],
  ['▪ one', ' bullet 0 | one'],
  ['– one', ' bullet 0 | one'],
  ['-one', undefined],
  ['-', undefined],
  ['x - one', undefined],
  ['- a) one', '(a) lower 1 | one'],
  ['- a dog', ' bullet 0 | a dog'],
  ['- **b.** one', 'b lower 2 | one'],
  ['one', undefined],
])('the start of a clause in %j is %j', (text, expected) => expect(clause(text)).toBe(expected));

it('writes Roman numbers', () => {
  expect([1, 4, 5, 9, 10, 11, 19, 20, 28, 30, 36, 39].map(romanNumber)).toEqual(
    'I IV V IX X XI XIX XX XXVIII XXX XXXVI XXXIX'.split(' '),
  );
});
