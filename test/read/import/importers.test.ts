import { describe, expect, it } from 'vitest';
import { type ImportFormat, importers, importFormat } from '../../../src/read/import/importers.ts';
import { brief } from './notation.ts';

describe('importers', () => {
  it.each([
    ['plan.txt', 'text'],
    ['PLAN.MD', 'markdown'],
    ['a/b.markdown', 'markdown'],
    ['-', 'text'],
    ['plan', 'text'],
    ['plan.docx', 'text'],
  ])('%s is read as %s', (file, format) => {
    expect(importFormat(file)).toBe(format);
  });

  it.each(Object.keys(importers) as ImportFormat[])('%s keeps the contract', async (format) => {
    const { endings, about, read } = importers[format];
    expect(
      endings.every((ending) => /^\.[a-z]+$/.test(ending) && importFormat(`x${ending}`) === format),
    ).toBe(true);
    expect(about).not.toBe('');
    expect(brief(await read('1. *One.*\n2. Two.'))).toEqual(['1 | One.', '2 | Two.']);
    expect((await read('')).points).toEqual([]);
  });
});
