import { describe, expect, it } from 'vitest';
import { functionWordsOf, isFunctionWord } from '../../src/text/function-words.ts';
import { countLetters, languageOf } from '../../src/text/language.ts';
import { stemmerFor } from '../../src/text/stems.ts';

const all = (language: string, words: string) => new Set(words.split(' ').map(stemmerFor(language)));

describe('stemmerFor', () => {
  it.each([
    ['en', 'guarantee guarantees guaranteed guaranteeing'],
    ['en', "ukraine ukraine's"],
    ['uk', 'вибори виборів виборам виборах'],
    ['uk', 'гарантія гарантії гарантій гарантією гарантіями'],
    ['uk', 'територія території територій територією територіях'],
    ['uk', 'військо війська військ військами'],
    ['uk', "об'єднання об'єднань об'єднанням"],
    ['uk', 'ґрунт ґрунту грунтами'],
    ['ru', 'санкция санкции санкций санкциями'],
    ['ru', 'вооружённые вооруженных вооружёнными'],
  ])('%s: one stem for %s', (language, words) => {
    expect(all(language, words).size).toBe(1);
  });
  it.each([
    ['en', 'army arms'],
    ['uk', 'сила село суд суддя'],
    ['ru', 'мир мера море'],
    ['uk', 'угода угорський'],
  ])('%s: a stem each for %s', (language, words) => {
    expect(all(language, words).size).toBe(words.split(' ').length);
  });
  it.each(['uk', 'ru'])('%s leaves other scripts and numbers as they are', (language) => {
    const words = ['nato', 'guarantees', '800 000', '1,5', '乌'];
    expect(words.map(stemmerFor(language))).toEqual(words);
  });
  it.each(['uk', 'ru'])('%s leaves something of every word', (language) => {
    expect(['ї', 'а', 'ь', 'ось', 'их'].map(stemmerFor(language))).not.toContain('');
  });
  it('takes the beginning of the words of other languages', () => {
    expect(all('pl', 'gwarancja gwarancje gwarancji gwarancjami').size).toBe(1);
    expect(all('bg', 'избори изборите').size).toBe(1);
    expect(['800,000', '10-tysięczny', '2026-01-01', '乌克兰'].map(stemmerFor('pl'))).toEqual([
      '800,000',
      '10-tysięczny',
      '2026-01-01',
      '乌克兰',
    ]);
  });
});

describe('function words', () => {
  it.each([
    ['en', 'the shall may of whereas their', 'ceasefire mine year'],
    ['uk', 'і та який протягом щодо має їхніх', 'вогонь мир рік'],
    ['ru', 'и который в течение должен их', 'огонь мир год'],
  ])('%s', (language, yes, no) => {
    const list = functionWordsOf(language);
    expect(yes.split(' ').filter((word) => !list.has(word))).toEqual([]);
    expect(no.split(' ').filter((word) => list.has(word))).toEqual([]);
  });
  it.each(['en', 'uk', 'ru'])('%s: no word is empty', (language) => {
    expect([...functionWordsOf(language)].filter((word) => !/^[\p{L}-]+$/u.test(word))).toEqual([]);
  });
  it('a language without a list has none', () => {
    expect(functionWordsOf('fr').size).toBe(0);
  });
  it('are known across languages', () => {
    expect(['the', 'та', 'или', 'плато'].map(isFunctionWord)).toEqual([true, true, true, false]);
  });
});

describe('languageOf', () => {
  const of = (declared: string | undefined, text: string) => languageOf(declared, countLetters([text]));
  it.each([
    ['en-GB', 'Elections are held.', 'en'],
    ['UK', 'Вибори відбудуться.', 'uk'],
    ['fr', 'Les élections ont lieu.', 'fr'],
    ['bg', 'Изборите се провеждат.', 'bg'],
    [undefined, 'Elections are held.', 'en'],
    [undefined, 'Вибори відбудуться.', 'uk'],
    [undefined, 'Выборы состоятся в городе Київ.', 'ru'],
    [undefined, 'Мир.', 'und'],
    [undefined, '', 'en'],
    ['en', 'Вибори відбудуться під наглядом NATO.', 'uk'],
    ['uk', 'Elections are held in Kyiv (Київ).', 'en'],
    ['uk', 'Выборы состоятся.', 'uk'],
  ])('%s, of %j: %s', (declared, text, language) => {
    expect(of(declared, text)).toBe(language);
  });
});
