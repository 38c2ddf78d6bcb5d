import { expect, test } from 'vitest';
import { merged } from '../../../src/text/quantities/spans.ts';

const spans = (list: string) =>
  list.split(' ').flatMap((span) => {
    const [start = '', end = ''] = span.split('-');
    return span ? [{ start: Number(start), end: Number(end) }] : [];
  });

test.each([
  ['what overlaps nothing is put in order', '5-7', '9-11 1-3', '1-3 5-7 9-11'],
  ['what touches does not overlap', '5-7', '3-5 7-9', '3-5 5-7 7-9'],
  ['what was taken stays', '5-7', '4-6', '5-7'],
  ['from either side', '5-7', '6-8', '5-7'],
  ['or within', '5-9', '6-8', '5-9'],
  ['or around', '5-7', '4-8', '5-7'],
  ['of two that overlap the first counts', '', '4-8 1-5 8-9', '1-5 8-9'],
  ['nothing new', '5-7', '', '5-7'],
  ['nothing at all', '', '', ''],
])('merged spans: %s', (_, taken, more, expected) =>
  expect(merged(spans(taken), spans(more))).toEqual(spans(expected)),
);
