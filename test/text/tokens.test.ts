import { describe, expect, it } from 'vitest';
import { normalise, tokenise, words } from '../../src/text/tokens.ts';

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

it('words are in lower case and without punctuation', () => {
  expect(words('NATO, Russia: 50:50.')).toEqual(['nato', 'russia', '50', '50']);
});
