import { expect, test } from 'vitest';
import { namedYears } from '../../../src/text/quantities/named-years.ts';

/** The text with each year that it names in brackets, and what is told of it behind a bar where that is not the same. */
function marked(text: string): string {
  let [out, at] = ['', 0];
  for (const { start, end, date } of namedYears(text)) {
    const words = text.slice(start, end);
    out += `${text.slice(at, start)}[${words}${date === words ? '' : `|${date}`}]`;
    at = end;
  }
  return out + text.slice(at);
}

test.each([
  'the [2026] elections',
  'the lines of [2014]',
  'the borders of [1991] and [2014]',
  'the Protocol of [2014] and the law of Resolution 2014',
  'the [2026], [2027] and [2028] elections',
  '([2014])',
  '[2014]',
  'the [1500] charter, the [2199] charter, the 1499 charter, the 2200 charter',
  'Resolution 2014, Minsk 2014, Article 2014',
  '2014-A, S-2014, A2014, 2014a, 2014.5, .2014, 12014, 2014/15, 2 014',
])('years that are named: %s', (expected) => expect(marked(expected.replace(/[[\]]/g, ''))).toBe(expected));
