import { describe, expect, it, test } from 'vitest';
import { countLetters, languageOf } from '../../src/text/language.ts';

describe('countLetters', () => {
  it.each<[string, string[], number[]]>([
    ['both cases of Latin, no digits or marks', ['aAzZ', '12 @[`{ -'], [4, 0, 0, 0]],
    ['Cyrillic', ['Яна', 'ґанок'], [0, 8, 1, 0]],
    ['letters that only Ukrainian has', ['іїєґ ІЇЄҐ'], [0, 8, 8, 0]],
    ['letters that only Russian has', ['ыэъё ЫЭЪЁ'], [0, 8, 0, 8]],
    ['ї and ё of two characters', ['\u0456\u0308\u0435\u0308'], [0, 2, 1, 1]],
    ['the bounds of the alphabet', ['\u03ff\u0400\u052f\u0530'], [0, 2, 0, 0]],
    ['other scripts', ['乌克兰 Ελλάδα'], [0, 0, 0, 0]],
    ['no text at all', [], [0, 0, 0, 0]],
  ])('counts %s', (_, texts, [latin = 0, cyrillic = 0, ukrainian, russian]) =>
    expect(countLetters(texts)).toEqual(letters(latin, cyrillic, ukrainian, russian)),
  );

  it('reads the beginning of long texts alone', () => {
    const [page, other] = ['a'.repeat(9000), 'б'.repeat(50_000)];
    expect(countLetters([page, page, page, other])).toMatchObject({ script: 'latin' });
    expect(countLetters([page, other])).toMatchObject({ script: 'cyrillic' });
    // A space stands before each text: of one character less the next text is read too.
    expect(countLetters(['a'.repeat(19_999), other])).toMatchObject({ script: 'latin' });
    expect(countLetters(['a'.repeat(19_998), other])).toMatchObject({ script: 'cyrillic' });
  });

  it('takes a text for Latin where it has as many letters of both scripts', () => {
    expect(countLetters(['abc абв'])).toMatchObject({ script: 'latin' });
    expect(countLetters(['ab абв'])).toMatchObject({ script: 'cyrillic' });
  });
});

/** What is told of so many letters; those that tell languages apart are among the Cyrillic ones. */
function letters(
  latin: number,
  cyrillic: number,
  ukrainian = 0,
  russian = 0,
): ReturnType<typeof countLetters> {
  return { script: cyrillic > latin ? 'cyrillic' : 'latin', ukrainian, russian };
}

test.each<[string, string | undefined, ReturnType<typeof letters>, string]>([
  ['a declared language', 'en', letters(9, 0), 'en'],
  ['its region and case do not count', 'EN-gb', letters(9, 0), 'en'],
  ['another language of the script', 'pl', letters(9, 0), 'pl'],
  ['a language of another script', 'en', letters(1, 9, 3, 0), 'uk'],
  ['Cyrillic that is declared', 'uk', letters(0, 9, 0, 3), 'uk'],
  ['Cyrillic that is declared in Latin', 'uk', letters(9, 1), 'en'],
  ['a few foreign words', 'en', letters(9, 8, 3, 0), 'en'],
  ['as many of both scripts', 'uk', letters(9, 9, 3, 0), 'en'],
  ['no language and Latin', undefined, letters(9, 0), 'en'],
  ['no language and no letters', undefined, letters(0, 0), 'en'],
  ['no language and Ukrainian', undefined, letters(0, 9, 2, 1), 'uk'],
  ['no language and Russian', undefined, letters(0, 9, 1, 2), 'ru'],
  ['no language and either', undefined, letters(0, 9, 1, 1), 'und'],
])('%s', (_, declared, counted, expected) => expect(languageOf(declared, counted)).toBe(expected));
