import { expect, test } from 'vitest';
import { isTitle, readLines, sentenceEnd } from '../../../src/read/import/lines.ts';

/** `3 +2 # rule < > ! words`: number, indentation, level of a heading, mark, blank before and after, opens. */
const brief = (text: string) =>
  readLines(text).map((line) =>
    [
      line.number,
      line.indent > 0 ? `+${line.indent}` : '',
      '#'.repeat(line.heading),
      line.mark === 'none' ? '' : line.mark,
      line.blankBefore ? '<' : '',
      line.blankAfter ? '>' : '',
      line.opens ? '!' : '',
      line.text,
    ]
      .filter((part) => part !== '')
      .join(' '),
  );

test.each<[string, string, string[]]>([
  ['nothing', '', []],
  ['blank lines alone', ' \n\t\n\n', []],
  ['every line end', 'a\nb\r\nc\rd', ['1 < ! a', '2 b', '3 c', '4 > d']],
  ['blank lines between', 'a\n\n \nb', ['1 < > ! a', '4 < > ! b']],
  ['white space around', '  a  ', ['1 < > ! a']],
  ['indentation from the least', '    a\n  b\n\tc', ['1 +2 < ! a', '2 b', '3 +2 > c']],
  ['an indented line below a blank one', '  a\n\n    b', ['1 < > ! a', '3 +2 < > ! b']],
  ['quotation marks of mail', '> a\n>> b\n> > c\n   > d', ['1 < ! a', '2 b', '3 c', '4 > d']],
  ['a mark behind four spaces', 'a\n    > b', ['1 < ! a', '2 +4 > > b']],
  ['a mark inside a line', 'a > b', ['1 < > ! a > b']],
  ['a hard break', 'a\\\nb\\\\\nc', ['1 < ! a', '2 b\\\\', '3 > c']],
  ['ends of sentences', 'a.\nb,\nc;\nd', ['1 < ! a.', '2 ! b,', '3 c;', '4 > ! d']],
  // headings
  ['a heading', '# a\nb', ['1 # < ! a', '2 > ! b']],
  ['every level', '###### a\n####### b', ['1 ###### < ! a', '2 > ! ####### b']],
  ['hashes around', '## a ## b ##\n## c#', ['1 ## < ! a ## b', '2 ## > ! c#']],
  ['hashes without a space', '#a\nb #', ['1 < ! #a', '2 > b #']],
  ['white space around hashes', '#   a   ##', ['1 # < > ! a']],
  ['a hash alone', '#', ['1 < > ! #']],
  ['a row of equals signs', 'a\n===', ['1 # < ! a', '2 rule > ! ===']],
  ['a row of hyphens', 'a\n---\nb', ['1 ## < ! a', '2 rule ! ---', '3 > ! b']],
  ['a shorter row', 'a\n==', ['1 < ! a', '2 > ==']],
  ['a row with words', 'a\n=== b', ['1 < ! a', '2 > === b']],
  ['a row below two lines', 'a\nb\n---', ['1 < ! a', '2 b', '3 rule > ---']],
  ['a row below a sentence', 'a.\n---', ['1 < ! a.', '2 rule > ! ---']],
  ['a row below a row', '***\n---', ['1 rule < ! ***', '2 rule > ! ---']],
  ['a row below a long line', `${'a'.repeat(101)}\n---`, [`1 < ! ${'a'.repeat(101)}`, '2 rule > ---']],
  ['a row below a line', `${'a'.repeat(100)}\n---`, [`1 ## < ! ${'a'.repeat(100)}`, '2 rule > ! ---']],
  // marks
  [
    'rules',
    '* * *\n___\n```js\n<!-- x -->\n~~~~',
    ['1 rule < ! * * *', '2 rule ! ___', '3 rule ! ```js', '4 rule ! <!-- x -->', '5 rule > ! ~~~~'],
  ],
  ['no rules', '**\n**a\n---a\na ```\n<!-- x', ['1 < ! **', '2 **a', '3 ---a', '4 a ```', '5 > <!-- x']],
  ['footnotes', '[^1]: a\nb', ['1 footnote < ! [^1]: a', '2 > ! b']],
  [
    'no footnotes',
    '[^]: a\n[^1]:a\na [^1]: b\n[^1] a',
    ['1 < ! [^]: a', '2 [^1]:a', '3 a [^1]: b', '4 > [^1] a'],
  ],
  ['links', '[a]: https://x.y\n[a b]: c', ['1 link < ! [a]: https://x.y', '2 link > ! [a b]: c']],
  [
    'no links',
    '[]: a\n[a]:b\na [a]: b\n[a] b\n[a]: ',
    ['1 < ! []: a', '2 [a]:b', '3 a [a]: b', '4 [a] b', '5 > [a]:'],
  ],
  [
    'page numbers',
    '- 3 -\n– 12 –\n-123-\nPage 4\npage 4 of 17\nстор. 4\nСторінка 5\nстр. 6\nстраница 7',
    [
      '1 page < ! - 3 -',
      '2 page ! – 12 –',
      '3 page ! -123-',
      '4 page ! Page 4',
      '5 page ! page 4 of 17',
      '6 page ! стор. 4',
      '7 page ! Сторінка 5',
      '8 page ! стр. 6',
      '9 page > ! страница 7',
    ],
  ],
  [
    'no page numbers',
    '- 1234 -\n- 3\n3 -\nPage 4 says\na page 4\npage 4 of\nстор 4\nhis стр. 6',
    [
      '1 < ! - 1234 -',
      '2 - 3',
      '3 3 -',
      '4 Page 4 says',
      '5 a page 4',
      '6 page 4 of',
      '7 стор 4',
      '8 > his стр. 6',
    ],
  ],
  [
    'numbers alone',
    '12\n\n123\n\n1234\n\na\n12',
    ['1 page < > ! 12', '3 page < > ! 123', '5 < > ! 1234', '7 < ! a', '8 > 12'],
  ],
  // what opens
  ['a line left of an item', '  - a\nb', ['1 +2 < ! - a', '2 > ! b']],
  ['a line left of an item in a text that is indented', '     - a\n  b', ['1 +3 < ! - a', '2 > ! b']],
  ['a line left of a lettered item', '  (iv) a\nb', ['1 +2 < ! (iv) a', '2 > ! b']],
  ['a line one column left of an item', '  - a\n b', ['1 +1 < ! - a', '2 > b']],
  ['a line below an item', '- a\n- b', ['1 < ! - a', '2 > - b']],
  ['a line left of what is no item', '  (abcde) a\nb', ['1 +2 < ! (abcde) a', '2 > b']],
  ['a line left of a hyphen inside words', '  a - b\nc', ['1 +2 < ! a - b', '2 > c']],
])('%s', (_, text, expected) => expect(brief(text)).toEqual(expected));

test.each([
  ['a.', true],
  ['a;', true],
  ['a:', true],
  ['a!', true],
  ['a?', true],
  ['a…', true],
  ['a."', true],
  ['a.”)', true],
  ['a.**', true],
  ['a.`', true],
  ['a', false],
  ['a,', false],
  ['a. b', false],
  ['', false],
])('%j ends a sentence: %j', (text, expected) => expect(sentenceEnd.test(text)).toBe(expected));

test.each([
  ['Armed forces', true],
  ['', false],
  ['a'.repeat(80), true],
  ['a'.repeat(81), false],
  ['Art. 5 of it', true],
  ['They agree.', false],
  ['On these terms:', false],
  ['Trade,', false],
  ['**They agree.**', false],
  ['**Trade**', true],
])('%j looks like a title: %j', (text, expected) => expect(isTitle(text)).toBe(expected));
