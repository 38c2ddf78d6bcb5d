import { describe, expect, it } from 'vitest';
import { mergeParties, readParties, readThemes } from '../../src/read/index.ts';
import { setting } from '../support/shipped.ts';

describe('readParties', () => {
  it('gives a party without other names none', () => {
    const read = readParties(new TextEncoder().encode('parties: [{ id: g8, name: G8 }]'), 'parties.yaml');
    expect(read).toMatchObject({
      value: { parties: [{ id: 'g8', name: 'G8', aliases: [], acronyms: [] }] },
    });
  });
});

describe('readThemes', () => {
  it('gives a theme without keywords none', () => {
    const text =
      'themes: [{ id: a, title: A, description: B. }, { id: c, title: C, description: D., keywords: [ee] }]';
    const read = readThemes(new TextEncoder().encode(text), 'themes.yaml');
    expect(read.ok && read.value.themes).toEqual([
      { id: 'a', title: 'A', description: 'B.', keywords: [] },
      { id: 'c', title: 'C', description: 'D.', keywords: ['ee'] },
    ]);
    expect(read.ok && read.value.at(['themes', 1, 'id'])).toEqual({
      file: 'themes.yaml',
      line: 1,
      column: 54,
    });
  });
});

describe('the parties that ship', () => {
  const { parties } = setting();
  it('stand in alphabetical order of their names', () => {
    const names = parties.map(({ name }) => name);
    expect(names).toEqual(names.toSorted(new Intl.Collator('en').compare));
  });
});

describe('mergeParties', () => {
  const shipped = { id: 'us', name: 'United States', aliases: ['America', 'American'], acronyms: ['US'] };
  it('keeps the names of a party that is renamed', () => {
    expect(mergeParties(shipped, { id: 'us', name: 'Washington', aliases: [], acronyms: [] })).toEqual({
      id: 'us',
      name: 'Washington',
      aliases: ['United States', 'America', 'American'],
      acronyms: ['US'],
    });
  });
  it('keeps the names in other languages, unless the party is renamed', () => {
    const named = { ...shipped, names: { uk: 'США' } };
    const own = { id: 'us', name: 'United States', aliases: ['Yankees'], acronyms: [] };
    expect(mergeParties(named, own).names).toEqual({ uk: 'США' });
    expect(mergeParties(named, { ...own, names: { uk: 'Сполучені Штати' } }).names).toEqual({
      uk: 'Сполучені Штати',
    });
    expect(mergeParties(named, { ...own, name: 'Washington' }).names).toBeUndefined();
  });
  it('adds names, each once', () => {
    const own = { id: 'us', name: 'America', aliases: ['United States', 'Yankees'], acronyms: ['USA', 'US'] };
    expect(mergeParties(shipped, own)).toEqual({
      ...own,
      aliases: ['United States', 'Yankees', 'American'],
    });
  });
});
