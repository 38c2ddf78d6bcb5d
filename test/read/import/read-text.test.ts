import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/read/import/read-text.ts';
import { brief, leftOver, lines } from './notation.ts';

const cases: readonly (readonly [name: string, text: string, points: readonly string[]])[] = [
  [
    'a retyped mark and no stops',
    lines('1. One', '2) Two', '3) Three', '4. Four', '5. Five'),
    ['1 | One', '2 | Two', '3 | Three', '4 | Four', '5 | Five'],
  ],
  ['stops', lines('1. One.', '2. Two.', '3. Three.'), ['1 | One.', '2 | Two.', '3 | Three.']],
  ['brackets', lines('1) One.', '2) Two.'), ['1 | One.', '2 | Two.']],
  ['two brackets', lines('(1) One.', '(2) Two.'), ['1 | One.', '2 | Two.']],
  ['points', lines('Point 1: One.', 'Point 2: Two.'), ['1 | One.', '2 | Two.']],
  ['point and dash', lines('POINT 1 – One.', 'POINT 2 – Two.'), ['1 | One.', '2 | Two.']],
  ['paragraph signs', lines('§ 1 One.', '§ 2 Two.'), ['1 | One.', '2 | Two.']],
  ['escaped stops', lines('1\\. One.', '2\\. Two.'), ['1 | One.', '2 | Two.']],
  ['bold numbers', lines('**1.** One.', '', '**2.** Two.'), ['1 | One.', '2 | Two.']],
  ['bold number without its stop', lines('**1**. One.', '**2**. Two.'), ['1 | One.', '2 | Two.']],
  ['no space', lines('1.One is here.', '2.Two.'), ['1 | One is here.', '2 | Two.']],
  ['quoted mail', lines('> 1. One', '> goes on.', '> 2. Two.'), ['1 | One goes on.', '2 | Two.']],
  ['Cyrillic', lines('Пункт 1. Один.', 'Пункт 2. Два.'), ['1 | Один.', '2 | Два.']],
  ['Roman', lines('I. One.', 'II. Two.', 'III. Three.'), ['"I" | One.', '"II" | Two.', '"III" | Three.']],
  [
    'Roman articles',
    lines('Article I', 'One is.', 'Article II', 'Two is.'),
    ['"I" | One is.', '"II" | Two is.'],
  ],
  [
    'no Roman without II',
    lines('1. Said', 'I. Ivanov.', '2. And', 'V. Petrov.'),
    ['1 | Said I. Ivanov.', '2 | And V. Petrov.'],
  ],
  ['a repeated 1', lines('1. One', '1. Two', '1. Three'), ['1 | One', '2 | Two', '3 | Three']],
  ['right-aligned', lines(' 9. Nine.', '10. Ten.'), ['9 | Nine.', '10 | Ten.']],
  ['a retyped mark', lines('1. One.', '2) Two.', '3. Three.'), ['1 | One.', '2 | Two.', '3 | Three.']],
  [
    'out of order',
    lines('1. One.', '3. Three.', '2. Two.', '4. Four.'),
    ['1 | One.', '3 | Three.', '2 | Two.', '4 | Four.'],
  ],
  [
    'a number twice',
    lines('6. Six.', '6. Again.', '7. Seven.'),
    ['6 | Six.', '"6-2" | Again.', '7 | Seven.'],
  ],
  ['a gap', lines('6. Six.', '9. Nine.'), ['6 | Six.', '9 | Nine.']],
  ['an excerpt', lines('...', '12. Twelve.', '13. Thirteen.'), ['12 | Twelve.', '13 | Thirteen.']],
  ['an empty point', lines('1. One.', '2.', '3. Three.'), ['1 | One.', '2 | ', '3 | Three.']],
];

describe('numbers of points', () => {
  it.each(cases)('%s', async (_, text, points) => {
    expect(brief(await readText(text))).toEqual(points);
  });
});

const wrapped: typeof cases = [
  [
    'a quantity',
    lines('6. Forces shall not exceed', '600,000. The limit is', '600. That is', '7 of them.', '7. Next.'),
    ['6 | Forces shall not exceed 600,000. The limit is 600. That is 7 of them.', '7 | Next.'],
  ],
  [
    'a year',
    lines('1. Elections are held in', '2025. Russia agrees.', '2. Two.'),
    ['1 | Elections are held in 2025. Russia agrees.', '2 | Two.'],
  ],
  [
    'the next number',
    lines('1. It lasts till day', '2. of the month.', '2. Two.', '3. Three.'),
    ['1 | It lasts till day 2. of the month.', '2 | Two.', '3 | Three.'],
  ],
  [
    'an article of another text',
    lines(
      'Article 1. As long as the states are bound under',
      'Article 2 of the treaty it holds.',
      'Article 2. Two.',
    ),
    ['1 | As long as the states are bound under Article 2 of the treaty it holds.', '2 | Two.'],
  ],
  [
    'decimals',
    lines('1. There live', '4.1 million people and', '3.5 per cent more.', '2. Two.'),
    ['1 | There live 4.1 million people and 3.5 per cent more.', '2 | Two.'],
  ],
  [
    'names and letters',
    lines('1. Said', 'A. Smith and', 'a dog, plan', 'b. It ends.', '2. Two.'),
    ['1 | Said A. Smith and a dog, plan b. It ends.', '2 | Two.'],
  ],
  ['blank lines', lines('1. One', '', 'goes on.', '', '', '2. Two.'), ['1 | One goes on.', '2 | Two.']],
  [
    'a hyphen kept',
    lines('1. A non-', 'aggression pact.', '2. Two.'),
    ['1 | A non-aggression pact.', '2 | Two.'],
  ],
  [
    'a hyphen that goes',
    lines('1. An agree-', 'ment.', '2. The agreement.'),
    ['1 | An agreement.', '2 | The agreement.'],
  ],
  [
    'a hyphen that waits',
    lines('1. Short-', 'and long-range arms.', '2. Two.'),
    ['1 | Short- and long-range arms.', '2 | Two.'],
  ],
  ['a soft hyphen', lines('1. An agree\u00AD', 'ment.', '2. Two.'), ['1 | An agreement.', '2 | Two.']],
];

describe('wrapped lines', () => {
  it.each(wrapped)('%s', async (_, text, points) => {
    expect(brief(await readText(text))).toEqual(points);
  });
});

const titles: typeof cases = [
  ['a line that nobody wraps', lines('Article 1. Trade', 'Trade grows.'), ['1 Trade | Trade grows.']],
  [
    'headings',
    lines('### 1. Sovereignty', '', 'It is reaffirmed.', '', '### 2 Forces', 'They are limited.'),
    ['1 Sovereignty | It is reaffirmed.', '2 Forces | They are limited.'],
  ],
  [
    'a heading that is the text',
    lines('## 1. Title', 'Text.', '## 2. Elections are held.'),
    ['1 Title | Text.', '2 | Elections are held.'],
  ],
  [
    'bold titles',
    lines('**1. Forces**', 'They are limited.', '**2. Trade.** It grows.'),
    ['1 Forces | They are limited.', '2 Trade | It grows.'],
  ],
  [
    'a bold sentence',
    lines('1. **The forces** are limited.', '2. **All bold.**'),
    ['1 | The forces are limited.', '2 | All bold.'],
  ],
  [
    'articles',
    lines('Article 1', 'Sovereignty', '', 'It is reaffirmed.', '', 'Article 2. Forces', '', 'Limited.'),
    ['1 Sovereignty | It is reaffirmed.', '2 Forces | Limited.'],
  ],
  [
    'a short line above full ones',
    lines('1. Forces', 'The strength of the forces of both sides is', 'limited.', '2. Two.'),
    ['1 Forces | The strength of the forces of both sides is limited.', '2 | Two.'],
  ],
  [
    'a narrow column',
    lines('1. Recognition by the', 'United States of Crimea as', 'part of Russia.', '2. Two.'),
    ['1 | Recognition by the United States of Crimea as part of Russia.', '2 | Two.'],
  ],
  [
    'a full line',
    lines('1. The personnel strength of the forces of', 'Ukraine is limited.', '2. Two.'),
    ['1 | The personnel strength of the forces of Ukraine is limited.', '2 | Two.'],
  ],
];

describe('titles', () => {
  it.each(titles)('%s', async (_, text, points) => {
    expect(brief(await readText(text))).toEqual(points);
  });
});

const clauses: typeof cases = [
  [
    'brackets',
    lines('1. Terms:', 'a) one;', 'b) two.', '2. Two.'),
    ['1 | Terms: | a: one; | b: two.', '2 | Two.'],
  ],
  [
    'two brackets',
    lines('1. Terms:', '(a) one', 'more;', '(b) two.'),
    ['1 | Terms: | a: one more; | b: two.'],
  ],
  ['stops', lines('1. Terms', 'a. one', 'b. two'), ['1 | Terms | a: one | b: two']],
  [
    'lettered bullets',
    lines('1. Terms:', '   - a. one', '   - **b.** two'),
    ['1 | Terms: | a: one | b: two'],
  ],
  [
    'bullets',
    lines('1. Terms:', '- one', '- two', '2. Two:', '• one', '– two'),
    ['1 | Terms: | a: one | b: two', '2 | Two: | a: one | b: two'],
  ],
  [
    'nested',
    lines('1. Terms:', '(a) one:', '(i) x;', '(ii) y;', '(b) two.'),
    ['1 | Terms: | a: one: | a.i: x; | a.ii: y; | b: two.'],
  ],
  [
    'nested on one line',
    lines('1. Terms:', '(a) (i) x;', '(ii) y;', '(b) two.'),
    ['1 | Terms: | a:  | a.i: x; | a.ii: y; | b: two.'],
  ],
  [
    'nested bullets',
    lines('1. Terms', '   - one', '     - x', '   - two'),
    ['1 | Terms | a: one | a.a: x | b: two'],
  ],
  [
    'letters past h',
    lines('1. T:', ...'abcdefghij'.split('').map((letter) => `${letter}) ${letter}${letter}`)),
    ['1 | T: | a: aa | b: bb | c: cc | d: dd | e: ee | f: ff | g: gg | h: hh | i: ii | j: jj'],
  ],
  [
    'Ukrainian letters',
    lines('1. Умови:', 'а) один;', 'б) два;', 'в) три;', 'г) чотири;', 'д) пять.'),
    ['1 | Умови: | а: один; | б: два; | в: три; | г: чотири; | д: пять.'],
  ],
  [
    'numbers',
    lines('1. Terms:', '   1. one', '   2. two', '2. Two.'),
    ['1 | Terms: | (1): one | (2): two', '2 | Two.'],
  ],
  [
    'numbers at the margin',
    lines('1. One.', '2. Terms:', '1. x;', '2. y;', '3. z.', '3. Three.', '4. Four.'),
    ['1 | One.', '2 | Terms: | (1): x; | (2): y; | (3): z.', '3 | Three.', '4 | Four.'],
  ],
  [
    'articles with numbers',
    lines('Article 1', '1. x.', '2. y.', 'Article 2', '1. z.', '2. w.'),
    ['1 |  | (1): x. | (2): y.', '2 |  | (1): z. | (2): w.'],
  ],
  [
    'decimals below a lead',
    lines('4. Territories:', '4.1 Crimea.', '4.2 Donbas.', '5. Funds.'),
    ['4 | Territories: | .1: Crimea. | .2: Donbas.', '5 | Funds.'],
  ],
  [
    'decimals below titles',
    lines('1. Security', '1.1 One.', '1.2 Two.', '2. Economy', '2.1 Three.'),
    ['"1.1" | One.', '"1.2" | Two.', '"2.1" | Three.'],
  ],
  [
    'decimals alone',
    lines('4.1 One.', '4.2. Two:', '4.2.1 Sub.', '5.1 Three.'),
    ['"4.1" | One.', '"4.2" | Two: | .1: Sub.', '"5.1" | Three.'],
  ],
  ['a skipped letter', lines('1. Terms:', '(a) one;', '(c) three.'), ['1 | Terms: | a: one; | c: three.']],
  [
    'a list from its middle',
    lines('1. Terms go on:', '(c) three;', '(d) four.'),
    ['1 | Terms go on: | c: three; | d: four.'],
  ],
  [
    'a label twice',
    lines('1. Terms:', '(a) one;', '(b) two;', '(a) three.'),
    ['1 | Terms: | a: one; | b: two; | a-2: three.'],
  ],
  [
    'text below the list',
    lines('1. Terms:', '(a) one;', '(b) two.', '', 'Both bind.'),
    ['1 | Terms: | a: one; | b: two. | b+: Both bind.'],
  ],
  [
    'a paragraph of a clause',
    lines('1. Terms:', '- one', '', '  more', '- two'),
    ['1 | Terms: | a: one more | b: two'],
  ],
  [
    'a paragraph between clauses',
    lines('1. Terms:', '(a) one', '', 'more', '', '(b) two'),
    ['1 | Terms: | a: one more | b: two'],
  ],
  [
    '27 bullets',
    lines('1. T:', ...Array.from({ length: 27 }, (_, at) => `- x${at}`)),
    [
      `1 | T: | ${Array.from({ length: 27 }, (_, at) => `${at < 26 ? String.fromCodePoint(97 + at) : 'aa'}: x${at}`).join(' | ')}`,
    ],
  ],
];

describe('clauses', () => {
  it.each(clauses)('%s', async (_, text, points) => {
    expect(brief(await readText(text))).toEqual(points);
  });
});

const inline: readonly (readonly [markdown: string, words: string])[] = [
  ['a [link](https://x.y/z) here', 'a link here'],
  ['*one* __two__ `three`', 'one two three'],
  ['St&nbsp;Petersburg &amp; Moscow', 'St Petersburg & Moscow'],
  ['5 \\* 3 and 2 * 4', '5 * 3 and 2 * 4'],
  ['<b>bold</b> H<sub>2</sub>O<br>next', 'bold H2O next'],
  ['the <Ukraine> of snake_case_words', 'the <Ukraine> of snake_case_words'],
  ['~600 troops, ~5 years', '~600 troops, ~5 years'],
  ['see [ref][r] and [gone][q]', 'see ref and [gone][q]'],
  ['noted[^1] here', 'noted here'],
  ['![a map](m.png) of it', 'a map of it'],
  ['a hard\\\n   break', 'a hard break'],
];

describe('Markdown in a text', () => {
  it.each(inline)('%s', async (markdown, words) => {
    const imported = await readText(`1. X ${markdown}\n\n[r]: https://x.y\n[^1]: A note.`);
    expect(imported.points[0]?.text).toBe(`X ${words}`);
    expect(leftOver(imported).map((line) => line.replace(/^\d+ /, ''))).toEqual([
      'markup: [r]: https://x.y',
      'footnote: [^1]: A note.',
    ]);
  });

  it('keeps struck words and says so', async () => {
    const { points, notes } = await readText('1. Limit ~~600,000~~ 800,000.');
    expect(points[0]?.text).toBe('Limit 600,000 800,000.');
    expect(notes).toEqual([{ line: 1, kind: 'struck', words: '600,000' }]);
  });
});

const heads: readonly (readonly [
  text: string,
  title: string | undefined,
  date: string | undefined,
  rest: readonly string[],
])[] = [
  [lines('The plan', '20 November 2025', '1. One.'), 'The plan', '2025-11-20', []],
  [
    lines('Seen on November 20, 2025', '# The *plan*', '1. One.'),
    'The plan',
    '2025-11-20',
    ['1 before-points: Seen on November 20, 2025'],
  ],
  [
    lines('The plan', '========', 'Date: 2025-11-20', '1. One.'),
    'The plan',
    '2025-11-20',
    ['2 markup: ========'],
  ],
  [lines('20.11.2025', 'План', '1. One.'), 'План', '2025-11-20', []],
  [
    lines('План', '20 листопада 2025 року', '1. One.'),
    'План',
    '2025-11-20',
    ['2 before-points: 20 листопада 2025 року'],
  ],
  [
    lines('---', 'title: The plan', 'date: 2025-11-20', '---', '1. One.'),
    'The plan',
    '2025-11-20',
    ['1 markup: ---', '4 markup: ---'],
  ],
  [lines('28 points of 31 February 2025', '1. One.'), '28 points of 31 February 2025', undefined, []],
  [lines('# 28 points for peace', '1. One.', '2. Two.'), '28 points for peace', undefined, []],
  ['1. One.', undefined, undefined, []],
];

describe('what stands before the points', () => {
  it.each(heads)('%j', async (text, title, date, rest) => {
    const imported = await readText(text);
    expect([imported.title, imported.date]).toEqual([title, date]);
    expect(leftOver(imported)).toEqual(rest);
    expect(imported.points[0]?.text).toBe('One.');
  });
});

const between: readonly (readonly [name: string, text: string, rest: readonly string[]])[] = [
  [
    'headings',
    lines('1. One.', '## Economy', 'On trade.', '2. Two.'),
    ['2 section: Economy', '3 section-text: On trade.'],
  ],
  [
    'Roman titles',
    lines('I. Security', '1. One.', 'II. Economy', '2. Two.', '3. Three.'),
    ['1 section: I. Security', '3 section: II. Economy'],
  ],
  ['a title alone', lines('1. One.', '', 'ECONOMIC PART', '', '2. Two.'), ['3 section: ECONOMIC PART']],
  [
    'headings in a point',
    lines('## 1. One', '### Detail', 'Text.', '## 2. Two', 'Text.'),
    ['2 subheading: Detail'],
  ],
  [
    'page numbers',
    lines('1. One', '- 3 -', 'goes on.', '', '4', '', '2. Two.', 'Page 4 of 7'),
    ['2 page-number: - 3 -', '5 page-number: 4', '8 page-number: Page 4 of 7'],
  ],
  [
    'a footer',
    lines('1. One.', '2. Two.', '', 'Source: Axios.', 'All of it.'),
    ['4 footer: Source: Axios.', '5 footer: All of it.'],
  ],
  [
    'what a rule sets off',
    lines('1. One.', '---', '2. Two.', '---', 'Read on.'),
    ['2 markup: ---', '4 markup: ---', '5 footer: Read on.'],
  ],
  [
    'a text without points',
    lines('Plan', 'Nothing is numbered', '2025. was a year.'),
    ['2 no-points: Nothing is numbered', '3 no-points: 2025. was a year.'],
  ],
];

describe('what is in no point', () => {
  it.each(between)('%s', async (_, text, rest) => {
    expect(leftOver(await readText(text))).toEqual(rest);
  });
});

describe('notes', () => {
  const noted: readonly (readonly [text: string, notes: readonly unknown[]])[] = [
    [
      lines('1. It lasts', '7. of days', '2. Two.', '3. T:', '1. x', '2. y', '3. z'),
      [{ line: 2, kind: 'passed-over', number: '7' }],
    ],
    [lines('1. One.', '4. Four.'), [{ line: 2, kind: 'gap', missing: ['2', '3'], before: '4' }]],
    [lines('I. One.', 'II. Two.', 'IV. Four.'), [{ line: 3, kind: 'gap', missing: ['III'], before: 'IV' }]],
    [lines('1. One.', '3. Three.', '2. Two.'), [{ line: 3, kind: 'order', number: '2', after: '3' }]],
    [lines('6. Six.', '6. Again.'), [{ line: 2, kind: 'duplicate-number', number: '6', as: '6-2' }]],
    [lines('1. One.', '2.'), [{ line: 2, kind: 'empty', number: '2' }]],
    [lines('1. T:', '- x', '- y'), [{ line: 2, kind: 'labelled', point: '1', labels: ['a', 'b'] }]],
    [lines('1. T:', '(a) x', '', 'After.'), [{ line: 4, kind: 'after-clauses', point: '1', label: 'a+' }]],
    [
      lines('1. T:', '(a) x;', '(a) y'),
      [{ line: 3, kind: 'duplicate-label', point: '1', label: 'a', as: 'a-2' }],
    ],
    [lines('1. A non-', 'war pact'), [{ line: 1, kind: 'hyphen', word: 'non-war' }]],
    [
      '\uFEFF1. a\u202Eb\u0000c\u200B\r\n2. d\u200B',
      [
        { line: 1, kind: 'character', codePoint: 0x202e, what: 'bidi', times: 1 },
        { line: 1, kind: 'character', codePoint: 0, what: 'control', times: 1 },
        { line: 1, kind: 'character', codePoint: 0x200b, what: 'zero-width', times: 2 },
      ],
    ],
  ];

  it.each(noted)('%j', async (text, notes) => {
    expect((await readText(text)).notes).toEqual(notes);
  });
});
