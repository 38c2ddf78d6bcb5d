import { describe, expect, it } from 'vitest';
import { isWord, normalise, tokenise, words } from '../../src/text/tokens.ts';

describe('tokenise', () => {
  it.each([
    ['a word and a mark', 'Elections, then.', 'Elections|,|then|.'],
    ['a hyphen inside a word', 'seventy-two hours', 'seventy-two|hours'],
    ['an apostrophe inside a word', "Ukraine's п’ять об'єднання", "Ukraine's|п’ять|об'єднання"],
    ['digit groups with commas', 'to 600,000.', 'to|600,000|.'],
    ['digit groups with spaces', 'to 800 000 men, 1 500,5', 'to|800 000|men|,|1 500,5'],
    ['a year before a number is not a group', 'in 2025 100 men', 'in|2025|100|men'],
    ['a decimal mark', '33.3 per cent', '33.3|per|cent'],
    ['a currency sign is a mark', '$100', '$|100'],
    ['a ratio is three tokens', '50:50', '50|:|50'],
    ['scripts without spaces give a token for each character', '乌克兰军队', '乌|克|兰|军|队'],
    ['a non-breaking space is white space', '800 000 men', '800 000|men'],
    ['thin spaces too', '800\u2009000 or 800\u202f000 men', '800 000|or|800 000|men'],
    ['each Ukrainian apostrophe', "п'ять п’ять пʼять", "п'ять|п’ять|пʼять"],
    ['a Ukrainian hyphen', 'будь-який 5-й 10\u2011го', 'будь-який|5-й|10\u2011го'],
    ['Ukrainian quotation marks', '«Дія», „слово“', '«|Дія|»|,|„|слово|“'],
    ['Ukrainian signs and abbreviations', '№ 5, №5, 50%, ст. 5, т.д.', '№|5|,|№|5|,|50|%|,|ст|.|5|,|т|.|д|.'],
    [
      'ґ and letters that are composed of two',
      'ґанок мі\u0438\u0306 \u0456\u0308х',
      'ґанок|мі\u0438\u0306|\u0456\u0308х',
    ],
    ['a stress mark', 'за\u0301мок', 'за\u0301мок'],
    ['a soft hyphen inside a word', 'Укра\u00adїна', 'Укра\u00adїна'],
    ['the joiners of Persian and Hindi', 'می\u200cخواهد क्\u200dष', 'می\u200cخواهد|क्\u200dष'],
    ['a joiner of a script without spaces', 'ကခ\u200cဂ', 'က|ခ\u200cဂ'],
    ['a joiner that joins nothing', 'می\u200c خواهد', 'می|\u200c|خواهد'],
  ])('%s', (_, text, tokens) => {
    expect(
      tokenise(text)
        .map((token) => token.text)
        .join('|'),
    ).toBe(tokens);
  });

  it('carries white space, so that the tokens spell the normalised text', () => {
    const text = '  A (first)   draft:\n "x" , y.';
    expect(
      tokenise(text)
        .map((token) => (token.spaced ? ' ' : '') + token.text)
        .join(''),
    ).toBe(normalise(text));
  });
});

describe('words', () => {
  it('are in lower case and without punctuation', () => {
    expect(words('NATO, Russia: 50:50.')).toEqual(['nato', 'russia', '50', '50']);
  });
  it.each([
    ['apostrophes', "п'ять", 'п’ять', 'пʼять'],
    ['hyphens', 'будь-який', 'будь\u2010який', 'будь\u2011який'],
    ['й and ї of one or two characters', 'її\u0439', '\u0456\u0308\u0456\u0308\u0438\u0306'],
    ['accents', 'café', 'cafe\u0301'],
    ['stress marks', 'замок', 'за\u0301мок'],
    ['soft hyphens', 'україна', 'Укра\u00adїна'],
    ['joiners', 'میخواهد', 'می\u200cخواهد', 'می\u200dخواهد'],
    ['spaces between digits', '800 000', '800\u00a0000', '800\u2009000', '800\u202f000'],
  ])('are one whatever the spelling: %s', (_, word, ...spellings) => {
    for (const spelling of spellings) expect(words(spelling)).toEqual([word]);
  });
});

describe('isWord', () => {
  it.each([
    ['guns', true],
    ['5', true],
    ['Ґанок', true],
    ['é', true],
    ['乌', true],
    ['.', false],
    ['(', false],
    ['—', false],
    ['«', false],
    ['€', false],
  ])('of %s: %s', (text, is) => expect(isWord({ text, spaced: false })).toBe(is));
});
