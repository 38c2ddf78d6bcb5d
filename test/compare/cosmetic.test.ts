import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCosmetic } from '../../src/compare/cosmetic.ts';
import { signalsOf } from '../../src/compare/signals.ts';
import { sameWords } from '../../src/compare/wording.ts';
import { wordEdits } from '../../src/text/edits.ts';
import { inOneSpelling } from '../../src/text/spelling.ts';
import { draft } from '../support/draft.ts';
import { cosmetic, substantive } from './signals/false-alarms.ts';
import { reading } from './signals/reading.ts';

type Pair = readonly [old: string, next: string, language?: string];

/** Whether a rewording of one text is cosmetic, in a language. */
function isCosmeticPair(old: string, next: string, language = 'en'): boolean {
  const { edits } = wordEdits(old, next);
  return isCosmetic({
    compared: 'lead',
    edits,
    signals: signalsOf(edits, { ...reading, language }),
    clauses: [],
  });
}

const form: readonly Pair[] = [
  ['The parties meet at the border', 'The parties meet at the border.'],
  ['The parties agree on the following:', 'The parties agree on the following.'],
  ['Article 3: The courts reopen.', 'Article 3: the courts reopen.'],
  ['The State respects the church.', 'The state respects the Church.'],
  ['The agency’s staff, the guards’ officers', "The agency's staff, the guards' officers"],
  ['The „zone“ is mapped.', 'The "zone" is mapped.'],
  ['The text is «final».', 'The text is “final”.'],
  ['A non‑aggression pact is signed.', 'A non-aggression pact is signed.'],
  ['The line — as mapped — stays.', 'The line - as mapped - stays.'],
  ['A confidence-building step follows.', 'A confidence building step follows.'],
  ['Peace talks are held in the theatre.', 'Peace talks are held in the theater.'],
  ['The parties recognise the marshalled convoys.', 'The parties recognize the marshaled convoys.'],
  ['Grey areas are patrolled.', 'Gray areas are patrolled.'],
  ['Aid moves towards the towns amongst the hills.', 'Aid moves toward the towns among the hills.'],
  ['Food, water, and fuel are supplied.', 'Food, water and fuel are supplied.'],
  ['Aid is for towns, villages or camps.', 'Aid is for camps, towns or villages.'],
  ['Talks are held by Moldova, Romania and Poland.', 'Talks are held by Poland, Moldova and Romania.'],
  [
    'The Red Cross, the United Nations and Norway watch.',
    'Norway, the Red Cross and the United Nations watch.',
  ],
  ['Roads, clinics and power plants reopen.', 'Clinics, roads and power plants reopen.'],
  ['Сторони визнають об’єкти.', "Сторони визнають об'єкти.", 'uk'],
  ['Сторони визнають обʼєкти.', 'Сторони визнають об’єкти.', 'uk'],
  ['Сторони підписали Угоду', 'Сторони підписали угоду.', 'uk'],
  ['Кордон «зони» – умовний.', 'Кордон “зони” — умовний.', 'uk'],
  ['Україна зберігає армію;', 'Україна зберігає армію.', 'uk'],
  ['Стороны соблюдают Договор.', 'стороны соблюдают договор', 'ru'],
  ['Линия – временная.', 'Линия - временная;', 'ru'],
  ['Совместный «центр» открыт.', 'Совместный "центр" открыт.', 'ru'],
];

const matter: readonly Pair[] = [
  ['IT is regulated.', 'It is regulated.'],
  ['The forces shall withdraw, disarm and disband.', 'The forces shall disband, withdraw and disarm.'],
  ['Officials, guards and prisoners of war go home.', 'Prisoners, officials and guards of war go home.'],
  [
    'The law protects schools, courts and labour camps.',
    'The law protects labour, schools and courts camps.',
  ],
  ['Free, fair and open elections are held.', 'Open, fair and free elections are held.'],
  ['The list names items 10-20.', 'The list names items 10 20.'],
  ['The code is A-10-20.', 'The code is A-1020.'],
  ['The prise of the town is noted.', 'The prize of the town is noted.'],
  ['Each cheque is recorded.', 'Each check is recorded.'],
  ['The west keeps its word.', 'The West keeps its word.'],
  ['The union is heard.', 'The Union is heard.'],
  ['Is the line drawn?', 'Is the line drawn.'],
  ['Сторони підтримують захід.', 'Сторони підтримують Захід.', 'uk'],
  ['Рішення дає рада.', 'Рішення дає Рада.', 'uk'],
  ['Сторони не визнають угоду.', 'Сторони визнають угоду.', 'uk'],
  ['Казнить нельзя, помиловать.', 'Казнить, нельзя помиловать.', 'ru'],
  ['Территории остаются, переговоры идут.', 'Территории остаются. Переговоры идут.', 'ru'],
];

const inLanguage = (pairs: readonly Pair[]) =>
  pairs.map(([old, next, language = 'en']) => [old, next, language] as const);

describe('cosmetic, both ways round', () => {
  it.each(inLanguage([...cosmetic, ...form]))('%s | %s', (old, next, language) => {
    expect(isCosmeticPair(old, next, language)).toBe(true);
    expect(isCosmeticPair(next, old, language)).toBe(true);
  });
});

describe('not cosmetic, both ways round', () => {
  it.each(inLanguage([...substantive, ...matter]))('%s | %s', (old, next, language) => {
    expect(isCosmeticPair(old, next, language)).toBe(false);
    expect(isCosmeticPair(next, old, language)).toBe(false);
  });
});

const words =
  'Russia Ukraine the a of and or to in forces troops guards towns ports roads organise defence long-term shall may Polish march first'.split(
    ' ',
  );
const word = fc.constantFrom(...words);
const token = fc.oneof(
  { weight: 6, arbitrary: word },
  { weight: 1, arbitrary: fc.constantFrom(',', '.', ';') },
);
const tokens = fc.array(token, { minLength: 1, maxLength: 20 });
const spelt = (list: readonly string[]) => list.join(' ').replace(/ ([,.;])/g, '$1');
const insert = <T>(list: readonly T[], at: number, item: T) => [
  ...list.slice(0, at),
  item,
  ...list.slice(at),
];

it('is the same both ways round', () => {
  fc.assert(
    fc.property(tokens, tokens, fc.shuffledSubarray(words, { minLength: 3, maxLength: 4 }), (a, b, list) => {
      for (const [old, next] of [
        [spelt(a), spelt(b)],
        [`${list.join(', ')} and guards meet.`, `${[...list].reverse().join(', ')} and guards meet.`],
      ] as const)
        expect(isCosmeticPair(old, next)).toBe(isCosmeticPair(next, old));
    }),
    { numRuns: 500 },
  );
});

it('is not asked of a text that differs in white space only', () => {
  const space = fc.constantFrom(' ', '  ', '\n', ' \t', '\u00a0');
  fc.assert(
    fc.property(tokens, fc.array(space, { minLength: 20, maxLength: 20 }), (list, spaces) => {
      const text = spelt(list);
      let k = 0;
      const other = `${spaces[0]}${text.replace(/ /g, () => spaces[k++ % spaces.length] as string)}\n`;
      const [old, next] = [draft('a', [text]).points[0], draft('b', [other]).points[0]];
      expect(old && next && sameWords(old, next)).toBe(true);
    }),
  );
});

it('a word in the place of another one is never cosmetic', () => {
  const key = (text: string) => inOneSpelling(text.toLowerCase()).replaceAll('-', '');
  fc.assert(
    fc.property(tokens, fc.nat(19), word, (list, at, other) => {
      const k = at % list.length;
      fc.pre(/\w/.test(list[k] ?? '') && key(list[k] ?? '') !== key(other));
      expect(isCosmeticPair(spelt(list), spelt(list.with(k, other)))).toBe(false);
    }),
    { numRuns: 500 },
  );
});

it.each(['not', '7', '(', ']', '"', '«', '%', '?'])('%s added or removed is never cosmetic', (mark) => {
  fc.assert(
    fc.property(tokens, fc.nat(20), (list, at) => {
      const [old, next] = [list.join(' '), insert(list, at % (list.length + 1), mark).join(' ')];
      expect(isCosmeticPair(old, next)).toBe(false);
      expect(isCosmeticPair(next, old)).toBe(false);
    }),
  );
});

it.each<[string, (k: number) => string, (k: number) => string]>([
  ['list commas', () => 'roads, ports, and towns.', () => 'roads, ports and towns.'],
  ['commas without a full stop', () => 'roads, ports, and towns', () => 'roads, ports and towns'],
  ['reordered lists', () => 'in roads, ports and towns;', () => 'in towns, roads and ports;'],
  ['hyphens', (k) => `long-term plan${k}`, (k) => `long term plan${k}`],
])('takes a time that grows with the length: %s', (_, old, next) => {
  const time = (size: number) => {
    const text = (of: (k: number) => string) => Array.from({ length: size }, (_, k) => of(k)).join(' ');
    const edits = [
      { op: 'cut', text: text(old) },
      { op: 'add', text: text(next) },
    ] as const;
    const runs = [1, 2, 3].map(() => {
      const start = performance.now();
      expect(isCosmetic({ compared: 'lead', edits, signals: [], clauses: [] })).toBe(true);
      return performance.now() - start;
    });
    return Math.min(...runs);
  };
  time(1000);
  // Eight times the text would take 64 times as long if each place looked at all the others.
  expect(time(8000) / time(1000)).toBeLessThan(32);
});
