import { expect, test } from 'vitest';
import { quantities } from '../../../src/text/quantities.ts';
import { brief } from './brief.ts';

/** The text with each of its quantities in braces, what is read behind a bar. */
function marked(text: string): string {
  let [out, at] = ['', 0];
  for (const { start, end, quantity } of quantities(text)) {
    out += `${text.slice(at, start)}{${text.slice(start, end)}|${brief(quantity)}}`;
    at = end;
  }
  return out + text.slice(at);
}

/** Sentences marked as they should be; what is read is what is left of them without marks. */
const sentences = `
They meet {twice a year|number 2 times/year}, {thrice every month|number 3 times/month}, {once per week|number 1 times/week} and {one time each day|number 1 times/day}.
{Nine out of a hundred|percentage 9 ports} ports, {one in every hundred|percentage 1 children} children, {two in every ten|percentage 20 ports} ports.
It is at {noon|date T12:00}, at {midnight|date T00:00} and at {12 noon|date T12:00}.
The levy is {10%|percentage 10 imports}, {12%|percentage 12 imports} and {15%|percentage 15 imports} of imports, or {5 %|percentage 5} and {6 %|percentage 6}.
The levy is {10|percentage 10}, {12|percentage 12} and {15%|percentage 15}.
The levy is {10 to 15%|percentage 10..15}, and {10% to 15%|percentage 10..15}.
`;

test.each(sentences.trim().split('\n'))('%s', (sentence) => {
  const text = sentence.replace(/\{([^|}]*)\|[^}]*\}/g, '$1');
  expect(marked(text)).toBe(sentence);
});
