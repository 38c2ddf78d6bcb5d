import { expect, test } from 'vitest';
import { readText } from '../../../src/read/import/read-text.ts';
import { lines } from './notation.ts';

/** All that is read of a text: title and date, points, what is in none, and notes, each in a line. */
async function imported(...text: string[]): Promise<string[]> {
  const { title, date, points, unplaced, notes, ...rest } = await readText(lines(...text));
  expect(rest).toEqual({});
  return [
    ...(title === undefined ? [] : [`title ${title}`]),
    ...(date === undefined ? [] : [`date ${date}`]),
    ...points.map(({ number, title, text, clauses, line }) =>
      [
        `${line}: ${JSON.stringify(number)}${title === undefined ? '' : ` ${title}`}`,
        text,
        ...clauses.map(({ label, text }) => `${label} ${text}`),
      ].join(' | '),
    ),
    ...unplaced.map(({ line, why, text }) => `${line}: ${why}: ${text}`),
    ...notes.map(({ line, kind, ...note }) => `${line}: ${kind} ${JSON.stringify(note)}`),
  ];
}

test.each<[string, string[], string[]]>([
  ['nothing', [''], []],
  ['a title alone', ['# A plan'], ['title A plan']],
  [
    'everything in order of its lines',
    [
      'A plan',
      'Seen on 5 May 2025',
      '- 3 -',
      '[a]: https://x.y',
      '1. One',
      '2. Two:',
      '- x',
      '- 4 -',
      '4. Four.',
    ],
    [
      'title A plan',
      'date 2025-05-05',
      '5: 1 | One',
      '6: 2 | Two: | a x',
      '9: 4 | Four.',
      '2: before-points: Seen on 5 May 2025',
      '3: before-points: - 3 -',
      '4: markup: [a]: https://x.y',
      '8: page-number: - 4 -',
      '7: labelled {"point":"2","labels":["a"]}',
      '9: gap {"missing":["3"],"before":"4"}',
    ],
  ],
  [
    'lines below a title, without points',
    ['# A plan', 'Words.', '---', '***'],
    ['title A plan', '2: no-points: Words.', '3: markup: ---', '4: markup: ***'],
  ],
  [
    'a part whose title stands above the head',
    ['I. Trade', 'A plan', 'Words', '1. One.', 'II. Peace', '2. Two.', '3. Three.'],
    [
      'title A plan',
      '4: 1 | One.',
      '6: 2 | Two.',
      '7: 3 | Three.',
      '1: section: I. Trade',
      '3: before-points: Words',
      '5: section: II. Peace',
    ],
  ],
  [
    'a part whose title stands below the head',
    ['A plan', 'Words', '- 3 -', 'I. Trade', '1. One.', 'II. Peace', '2. Two.', '3. Three.'],
    [
      'title A plan',
      '5: 1 | One.',
      '7: 2 | Two.',
      '8: 3 | Three.',
      '2: before-points: Words',
      '3: before-points: - 3 -',
      '4: section: I. Trade',
      '6: section: II. Peace',
    ],
  ],
  // numbers
  [
    'a repeated one',
    ['1. One', '1. Two', '1. Three'],
    ['1: 1 | One', '2: 2 | Two', '3: 3 | Three', '1: counted {"number":"1"}'],
  ],
  [
    'numbers that begin anew under a heading',
    ['# A', '1. x.', '2. y.', '# B', '1. z.', '2. w.'],
    [
      'title A',
      '2: 1 | x.',
      '3: 2 | y.',
      '5: "1-2" | z.',
      '6: "2-2" | w.',
      '4: section: B',
      '5: duplicate-number {"number":"1","as":"1-2"}',
      '6: duplicate-number {"number":"2","as":"2-2"}',
    ],
  ],
  [
    'ones under headings',
    ['# A', '1. x.', '# B', '1. z.'],
    ['title A', '2: 1 | x.', '4: 2 | z.', '3: section: B', '2: counted {"number":"1"}'],
  ],
  ['zeros before a number', ['07. Seven.', '08. Eight.'], ['1: 7 | Seven.', '2: 8 | Eight.']],
  [
    'Roman numbers out of order',
    ['I. One.', 'II. Two.', 'IV. Four.', 'III. Three.'],
    ['1: "I" | One.', '2: "II" | Two.', '3: "IV" | Four.', '4: "III" | Three.'],
  ],
  [
    'Roman numbers with a gap',
    ['I. One.', 'II. Two.', 'V. Five.'],
    ['1: "I" | One.', '2: "II" | Two.', '3: "V" | Five.', '3: gap {"missing":["III","IV"],"before":"V"}'],
  ],
  [
    'decimals with a gap',
    ['4.1 One.', '4.3 Two.', '6.1 Three.'],
    ['1: "4.1" | One.', '2: "4.3" | Two.', '3: "6.1" | Three.'],
  ],
  [
    'numbers out of order',
    ['1. One.', '4. Four.', '2. Two.', '3. Three.'],
    [
      '1: 1 | One.',
      '2: 4 | Four.',
      '3: 2 | Two.',
      '4: 3 | Three.',
      '3: order {"number":"2","after":"4"}',
      '4: order {"number":"3","after":"4"}',
    ],
  ],
  // words
  ['white space that Markdown leaves', ['1. <br>a <br> b', '2. &nbsp;c'], ['1: 1 | a b', '2: 2 | c']],
  ['a title without a text', ['1. **Trade.** &nbsp;', '2. Two.'], ['1: 1 | Trade', '2: 2 | Two.']],
  ['a title above clauses', ['# 1. Trade', '(a) x', '(b) y'], ['1: 1 Trade |  | a x | b y']],
  [
    'an empty point',
    ['1. &nbsp;', '2.'],
    ['1: 1 | ', '2: 2 | ', '1: empty {"number":"1"}', '2: empty {"number":"2"}'],
  ],
  [
    'struck words of a title, a text and a clause',
    ['# 1. A ~~b~~', 'C ~~d~~:', '(a) ~~e~~ f', '(b) g'],
    [
      '1: 1 A b | C d: | a e f | b g',
      '1: struck {"words":"d"}',
      '1: struck {"words":"e"}',
      '1: struck {"words":"b"}',
    ],
  ],
  [
    'a word that is broken',
    ['1. An agree-', 'ment, non-', 'war', '2. The Agreement.'],
    [
      '1: 1 | An agreement, non-war',
      '4: 2 | The Agreement.',
      '1: hyphen {"word":"agreement"}',
      '1: hyphen {"word":"non-war"}',
    ],
  ],
  [
    'a title in Markdown',
    ['# A *plan* [of][r]', '1. One.', '', '[r]: https://x.y'],
    ['title A plan of', '2: 1 | One.', '4: markup: [r]: https://x.y'],
  ],
])('%s', async (_, text, expected) => expect(await imported(...text)).toEqual(expected));

test('what is not known has no key', async () => {
  expect(Object.keys(await readText('1. One.'))).toEqual(['points', 'unplaced', 'notes']);
});

test('a paragraph too long for Markdown is said to be', async () => {
  const long = `*a* ${'b'.repeat(50_000)}`;
  expect(await imported(`1. ${long}`)).toEqual([`1: 1 | ${long}`, '1: long {"characters":50004}']);
});

test('links are found below many other lines', async () => {
  const { points } = await readText(
    lines('1. [a][r]', ...Array.from({ length: 300 }, () => 'c'), '', '[r]: https://x.y'),
  );
  expect(points[0]?.text.startsWith('a c')).toBe(true);
});
