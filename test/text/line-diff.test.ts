import { expect, it } from 'vitest';
import { lineDiff } from '../../src/text/line-diff.ts';

const lines = (n: number, from = 1) => Array.from({ length: n }, (_, k) => `line ${k + from}\n`).join('');

it('shows what differs with three lines around it', () => {
  expect(lineDiff(lines(9), lines(9).replace('line 5', 'another'))).toEqual([
    {
      old: [2, 7],
      new: [2, 7],
      lines: [' line 2', ' line 3', ' line 4', '-line 5', '+another', ' line 6', ' line 7', ' line 8'],
    },
  ]);
});

it('is empty for equal texts', () => {
  expect(lineDiff('a\n', 'a\n')).toEqual([]);
});

it('places what came or went as a whole before its first line', () => {
  expect(lineDiff('', 'a\nb\n')).toEqual([{ old: [0, 0], new: [1, 2], lines: ['+a', '+b'] }]);
  expect(lineDiff('a\n', '')).toEqual([{ old: [1, 1], new: [0, 0], lines: ['-a'] }]);
});

it('tells a last line without a break from one with it', () => {
  expect(lineDiff('a', 'a\n')[0]?.lines).toEqual(['-a', '\\ No newline at end of file', '+a']);
});

it('puts one side before the other where thousands of lines differ', () => {
  const [old, next] = [lines(5_000), lines(5_000, 9_000).replace(/\n$/, '')];
  const [hunk, ...others] = lineDiff(old, next);
  expect(others).toEqual([]);
  expect([hunk?.old, hunk?.new]).toEqual([
    [1, 5_000],
    [1, 5_000],
  ]);
  expect(hunk?.lines.filter((line) => line.startsWith('-'))).toHaveLength(5_000);
  expect(hunk?.lines.slice(-2)).toEqual(['+line 13999', '\\ No newline at end of file']);
  const added = next.split('\n').map((line) => `+${line}`);
  const open = '\\ No newline at end of file';
  expect(lineDiff('', next)).toEqual([{ old: [0, 0], new: [1, 5_000], lines: [...added, open] }]);
  const removed = added.map((line) => line.replace('+', '-'));
  expect(lineDiff(`${next}\n`, '')).toEqual([{ old: [1, 5_000], new: [0, 0], lines: removed }]);
  expect(lineDiff(`\n${next}`, '')[0]?.lines).toEqual(['-', ...removed, open]);
});
