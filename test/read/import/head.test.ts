import { expect, test } from 'vitest';
import { findDate } from '../../../src/read/import/head.ts';
import { readText } from '../../../src/read/import/read-text.ts';
import { lines } from './notation.ts';

test.each<[string, string | undefined]>([
  ['2025-11-20', '2025-11-20'],
  ['Draft of 2025-1-5, late', '2025-01-05'],
  ['20.11.2025', '2025-11-20'],
  ['5.1.2025', '2025-01-05'],
  ['20 November 2025', '2025-11-20'],
  ['the 1st of May, 2026', '2026-05-01'],
  ['3rd Aug. 2026', '2026-08-03'],
  ['November 20, 2025', '2025-11-20'],
  ['Sept. 2nd 2025', '2025-09-02'],
  ['20 листопада 2025 року', '2025-11-20'],
  ['1 травня 2026', '2026-05-01'],
  ['1 мая 2026', '2026-05-01'],
  ['31 декабря 2025', '2025-12-31'],
  ['11/12/2025', undefined],
  ['November 2025', undefined],
  ['31.02.2025', undefined],
  ['2025-13-01', undefined],
  ['20 Brumaire 2025', undefined],
  ['120.11.2025', undefined],
  ['20.11.20251', undefined],
  ['32 May 2026, then 1 June 2026', undefined],
  ['Friday 2025-02-30, then 3.4.2025', '2025-04-03'],
])('the date of %j is %s', (text, date) => expect(findDate(text)).toBe(date));

const body = lines('', '1. One.', '2. Two.');

test.each<[string, string, string | undefined, string | undefined]>([
  ['a first line', lines('A plan', body), 'A plan', undefined],
  ['a heading before a first line', lines('Leaked', '', '# A plan', body), 'A plan', undefined],
  ['a label before a heading', lines('# Leaked', '', 'Title: A plan', body), 'A plan', undefined],
  ['a word before the label', lines('Subtitle: none', 'More', body), 'Subtitle: none', undefined],
  ['a label without words', lines('Title:', 'A plan', body), 'Title:', undefined],
  ['a date above', lines('20 November 2025', '', 'A plan', body), 'A plan', '2025-11-20'],
  ['a date inside', lines('A plan of 20 November 2025', body), 'A plan of 20 November 2025', '2025-11-20'],
  ['a labelled date', lines('Date: 20.11.2025', 'A plan', body), 'A plan', '2025-11-20'],
  ['a rule above', lines('---', '', 'A plan', body), 'A plan', undefined],
  ['a paragraph', lines('x'.repeat(201), body), undefined, undefined],
  ['a long line', lines('x'.repeat(200), body), 'x'.repeat(200), undefined],
])('title and date of a text with %s', async (_, text, title, date) => {
  const read = await readText(text);
  expect([read.title, read.date]).toEqual([title, date]);
});
