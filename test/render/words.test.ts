import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import { grouped } from '../../src/compare/grouped.ts';
import type { Filter } from '../../src/compare/select.ts';
import type { Draft, Report } from '../../src/model.ts';
import { editionOf } from '../../src/render/edition.ts';
import { FORMATS } from '../../src/render/index.ts';
import { partyNames } from '../../src/render/names.ts';
import { noticeTexts } from '../../src/render/notice.ts';
import { quantityChange } from '../../src/render/quantity.ts';
import { pointCount, summary } from '../../src/render/sums.ts';
import type { View } from '../../src/render/view.ts';
import { english } from '../../src/render/words/english/index.ts';
import { LANGS, languages } from '../../src/render/words/index.ts';
import { ukrainian } from '../../src/render/words/ukrainian/index.ts';
import { difference } from '../../src/text/quantities/compare.ts';
import { quantities } from '../../src/text/quantities.ts';
import { draft } from '../support/draft.ts';
import { readable } from '../support/readable.ts';
import { PAIRS, setting, shippedReport } from '../support/shipped.ts';
import { viewOf } from '../support/view.ts';

type Message = (...given: readonly unknown[]) => unknown;

/** Every message of a catalogue by the path to it. */
function messages(part: unknown, path = ''): (readonly [path: string, message: unknown])[] {
  if (typeof part !== 'object' || part === null || path === 'numbers.writing') return [[path, part]];
  return Object.entries(part).flatMap(([key, value]) =>
    messages(value, path === '' ? key : `${path}.${key}`),
  );
}

/** What messages are given: a count, a word, a list, an end or side; each kind of argument is one of these. */
const END = { id: 'x', points: 2, ref: 'x', toString: () => 'x' };
const SAMPLES = [0, 1, 2, 5, 11, 21, 0.5, true, 'x', ['x'], ['x', 'y'], END, [END]];

function* given(arity: number): Generator<unknown[]> {
  if (arity === 0) yield [];
  else for (const rest of given(arity - 1)) for (const sample of SAMPLES) yield [...rest, sample];
}

/** What a message says, or nothing where it was given what it does not take. */
function said(message: Message, args: readonly unknown[]): string[] | undefined {
  try {
    const texts = leaves(message(...args));
    return texts.some((text) => /undefined|NaN|\[object|=>/.test(text)) ? undefined : texts;
  } catch {
    return undefined;
  }
}

function leaves(value: unknown): string[] {
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [String(value)];
}

describe.each(LANGS)('the messages in %s', (lang) => {
  it('are those of the other languages', async () => {
    const words = await languages[lang].load();
    const shape = (of: unknown) => messages(of).map(([path, message]) => `${path}: ${typeof message}`);
    const same = (list: string[]) => list.filter((line) => !line.startsWith('numbers.writing')).sort();
    expect(same(shape(words))).toEqual(same(shape(english)));
    expect(words.lang).toBe(lang);
  });

  it('all say something, of any number', async () => {
    const words = new Map(messages(await languages[lang].load()));
    for (const [path, message] of messages(english)) {
      const own = words.get(path);
      if (typeof message === 'string') expect(String(own).trim(), path).not.toBe('');
      if (typeof message !== 'function') continue;
      let taken = 0;
      for (const args of given(message.length)) {
        if (said(message as Message, args) === undefined) continue;
        taken++;
        const text = said(own as Message, args)
          ?.join('')
          .trim();
        expect(text, `${path}(${JSON.stringify(args)})`).toBeTruthy();
      }
      expect(taken, path).toBeGreaterThan(0);
    }
  });
});

/** What a message says, whatever it is given. */
function saying(message: unknown): string {
  if (typeof message !== 'function') return String(message).toLowerCase();
  const all = [...given(message.length)].flatMap((args) => said(message as Message, args) ?? []);
  return all.join('|').toLowerCase();
}

/** Whether it has a word of its own, and does not only put together what it is given. */
function hasWords(saying: string): boolean {
  return /\p{L}/u.test(saying.replace(/true|[xy]/g, ''));
}

describe.each(LANGS)('the words in %s', (lang) => {
  it('are given once, and not by two sections', async () => {
    const all = messages(await languages[lang].load()).map(
      ([path, message]) => [path, saying(message)] as const,
    );
    const alike = grouped(
      all.filter(([, text]) => hasWords(text)),
      ([, text]) => text,
    );
    const paths = [...alike.values()].map((list) => list.map(([path]) => path));
    const sections = (list: string[]) => new Set(list.map((path) => path.split('.')[0])).size;
    expect(paths.filter((list) => sections(list) > 1)).toEqual([]);
  });
});

describe('the marks of Ukrainian', () => {
  const texts = messages(ukrainian).flatMap(([path, message]) => {
    if (typeof message === 'string') return [[path, message] as const];
    if (typeof message !== 'function') return [];
    return saying(message)
      .split('|')
      .map((text) => [path, text] as const);
  });

  test.each([
    ['an apostrophe is ’', /['`ʼ]/],
    ['quotation marks are «»', /["“”„]/],
    ['a dash is short and stays on its line', /—|(?<!\u00a0)–|–(?! )/],
  ])('%s', (_, wrong) => {
    expect(texts.filter(([, text]) => wrong.test(text))).toEqual([]);
  });
});

const uk = (report: Report) => editionOf(report, { words: ukrainian });

describe('dates', () => {
  test.each([
    ['2025-11-20', '20 November 2025', '20\u00a0листопада 2025\u00a0року'],
    ['2026-01-01', '1 January 2026', '1\u00a0січня 2026\u00a0року'],
    ['2025-11', 'November 2025', 'листопад 2025\u00a0року'],
    ['2025', '2025', '2025\u00a0рік'],
    ['2025-13-01', '2025-13-01', '2025-13-01'],
    ['soon', 'soon', 'soon'],
  ])('%s', (iso, inEnglish, inUkrainian) => {
    expect(english.text.date(iso)).toBe(inEnglish);
    expect(ukrainian.text.date(iso)).toBe(inUkrainian);
  });
});

describe('counts', () => {
  test.each([
    [0, '0 points', '0\u00a0пунктів'],
    [1, '1 point', '1\u00a0пункт'],
    [2, '2 points', '2\u00a0пункти'],
    [4, '4 points', '4\u00a0пункти'],
    [5, '5 points', '5\u00a0пунктів'],
    [11, '11 points', '11\u00a0пунктів'],
    [12, '12 points', '12\u00a0пунктів'],
    [21, '21 points', '21\u00a0пункт'],
    [22, '22 points', '22\u00a0пункти'],
    [111, '111 points', '111\u00a0пунктів'],
  ])('%i', (n, inEnglish, inUkrainian) => {
    expect(english.counts.points(n)).toBe(inEnglish);
    expect(ukrainian.counts.points(n)).toBe(inUkrainian);
  });
});

describe('differences in Ukrainian', () => {
  const only = (text: string) => {
    const [found] = quantities(text);
    if (!found) throw new Error(`no quantity in ${text}`);
    return found.quantity;
  };
  test.each([
    [
      '600,000 personnel',
      '800,000 personnel',
      '600,000 → 800,000 personnel (більше на 200\u00a0000, на третину)',
    ],
    ['100 tanks', '50 tanks', '100 → 50 tanks (менше на 50, удвічі)'],
    ['20 per cent', '21 per cent', '20 per cent → 21 per cent (більше на 1\u00a0відсотковий пункт)'],
    ['20 per cent', '22.5 per cent', '20 per cent → 22.5 per cent (більше на 2,5\u00a0відсоткового пункту)'],
    ['3 days', '25 days', '3 days → 25 days (більше на 22\u00a0дні, на 733%)'],
    [
      'USD 100 billion',
      'USD 120 billion',
      'USD 100 billion → USD 120 billion (більше на 20\u00a0млрд\u00a0дол. США, на п’яту частину)',
    ],
  ])('%s, then %s', (before, after, expected) => {
    const [old, next] = [only(before), only(after)];
    const by = difference(old, next);
    const change = { old, new: next, ...(by ? { difference: by } : {}) };
    expect(quantityChange(change, { words: ukrainian })).toBe(expected);
  });
});

describe('titles of themes and names of parties', () => {
  const [old, next] = [
    draft(
      'a',
      [{ text: 'One thing.', themes: ['own'] }, { text: 'Another one.', themes: ['nato'] }, 'A third.'],
      {
        parties: ['ukraine', 'us', 'own-party'],
      },
    ),
    draft('b', [
      { text: 'One matter.', themes: ['own'] },
      { text: 'Another matter.', themes: ['nato'] },
      'A third.',
    ]),
  ];
  const own = { id: 'own', title: 'Own', description: 'Own.', keywords: [] };
  const { themes, parties, ...rest } = setting();
  const report = compare(old, next, { ...rest, themes: [...themes, own], parties });

  it('are in the language of the report, or as the list has them', () => {
    expect(uk(report).themes.map(({ title }) => title)).toEqual(['НАТО', 'Own', 'Інше']);
    expect(editionOf(report, { words: english }).themes.map(({ title }) => title)).toEqual([
      'NATO',
      'Own',
      'Other',
    ]);
    expect(partyNames(old.parties, uk(report))).toBe('США, Україна, own-party');
  });

  it('stand in every report of the drafts that ship', () => {
    for (const pair of PAIRS) {
      const { themes: told, parties: named } = shippedReport(pair[0], pair[1]);
      expect([...told, ...named].filter((one) => !('titles' in one || 'names' in one))).toEqual([]);
    }
  });
});

/** Keys of a report whose values are words of the model, not of a draft. */
const MODEL =
  'kind op evidence rung attention basis wording standing bound compared counterpart per titles names'.split(
    ' ',
  );
const VALUES = ['deleted', 'unpublished', 'other', 'plancmp'];
const TIMES = ['minute', 'hour', 'day', 'week', 'month', 'year'];

/** The report with every Latin letter of the drafts' own words as a Cyrillic one. */
function cyrillic<T>(value: T, key = ''): T {
  if (MODEL.includes(key)) return value;
  if (Array.isArray(value)) return value.map((item) => cyrillic(item, key)) as T;
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, cyrillic(item, name)])) as T;
  if (typeof value !== 'string' || VALUES.includes(value)) return value;
  if (key === 'unit' && TIMES.includes(value)) return value;
  if (/^\d{4}-\d\d(-\d\d)?$/.test(value)) return value;
  return value.replace(/[A-Za-z]/g, 'ж') as T;
}

const tricky: [[Draft, Draft], [Draft, Draft]] = [
  [
    draft(
      'old',
      [
        'One. Two.',
        { text: 'Three:', clauses: ['alpha beta gamma delta', 'epsilon zeta eta theta'] },
        'Moved text here about ships.',
        'Kept text about grain.',
      ],
      { date: '2025-03-01', basis: 'report', wording: 'translated', language: 'en' },
    ),
    draft(
      'new',
      [
        'Kept text about grain.',
        'Moved text here about ships.',
        { text: 'Alpha beta gamma delta' },
        { text: 'Three.', deleted: ['b'] },
      ],
      {
        date: '2025-02-01',
        basis: 'oral',
        complete: false,
        language: 'de',
        gaps: [{ ref: '9', reason: 'unpublished', file: 'x', line: 9, column: 1 }],
      },
    ),
  ],
  [
    draft('old', [
      {
        text: 'The fund pays USD 5 billion per year within 10 days.',
        standing: 'agreed',
        evidence: 'unverified',
      },
      'Both sides shall stop, all of them, and leave.',
    ]),
    draft('new', [
      {
        text: 'The fund pays USD 7 billion per month within 30 days.',
        standing: 'open',
        evidence: 'partial',
      },
      'Both sides may not stop, some of them, or leave.',
      { text: '', variants: { us: 'The plant is closed.', ukraine: 'The plant is open.' } },
    ]),
  ],
];

const reports: [string, Report][] = [
  ...PAIRS.map((pair) => [pair.join(' to '), shippedReport(pair[0], pair[1])] as [string, Report]),
  ...tricky.map(([a, b], k) => [`tricky drafts ${k + 1}`, compare(a, b, setting())] as [string, Report]),
];
const views: [Partial<Filter>, Partial<View>][] = [
  [{}, {}],
  [{ unchanged: true, cosmetic: true }, { width: 140 }],
  [{ kinds: ['added'] }, { stat: true, ascii: true }],
];

/** Formats for people; names in tables for programs are the same in every language. */
const people = FORMATS.filter((format) => format !== 'csv' && format !== 'json');

describe.each(reports)('the Ukrainian report of %s', (_, report) => {
  it.each(people)('has no English word of the tool in %s', async (format) => {
    const told = cyrillic(report);
    for (const [filter, look] of views) {
      const text = await readable(format, told, viewOf(told, filter, { ...look, words: ukrainian }));
      const latin = text
        .replace(/--(?:unchanged|cosmetic)|plancmp|\b(?:Tab|[jk])\b|\bother(?= +\(?\d| {2})/g, '')
        .match(/[A-Za-z]+/g);
      expect(latin).toBeNull();
    }
  });
});

describe.each(reports)('the English report of %s', (_, report) => {
  it.each(people)('has no letter of another script in %s', async (format) => {
    for (const [filter, look] of views) {
      const text = await readable(format, report, viewOf(report, filter, look));
      expect(text.match(/\p{Script=Cyrillic}+/gu)).toBeNull();
    }
  });
});

describe('sentences in Ukrainian', () => {
  const [[old, next]] = tricky;
  it('say what limits a comparison', () => {
    const report = compare(old, next, setting());
    expect(noticeTexts(uk(report))).toEqual([
      'old датовано пізніше, ніж new: можливо, проєкти подано в неправильному порядку.',
      'Проєкти написано різними мовами (en, de): порівняння слово за словом мало що дає.',
      'old: переклад. Відмінність в одне-два слова може бути наслідком перекладу.',
      'old: текст відомий із повідомлень, що його переказують.',
      'new: текст відомий із того, що зачитали вголос.',
      'new: оприлюднено не повністю (номер 9 не оприлюднено). Пункт, якого в ньому бракує, позначено «немає в оприлюдненому тексті»; такий пункт може існувати.',
    ]);
    expect(pointCount(report.new, { words: ukrainian })).toBe('4\u00a0пункти (номер 9 не оприлюднено)');
  });

  it('say that nothing differs', () => {
    const same = draft('a', ['One.', 'Two.']);
    expect(summary(uk(compare(same, { ...same, id: 'b' }, setting())))).toBe(
      'Відмінностей немає: 2\u00a0пункти a збережено у b без змін.',
    );
  });
});

describe('the files that word a report', () => {
  const root = new URL('../../src/', import.meta.url);
  const other =
    /^(?:finding|imported|index)\.ts$|^terminal\/(?:draft|git-diff|list|log|outline|rules|why)\.ts$/;
  const filesIn = (folder: string) =>
    readdirSync(new URL(`render/${folder}`, root))
      .filter((name) => name.endsWith('.ts') && !other.test(folder + name))
      .map((name) => `render/${folder}${name}`);
  // Others are full of names of classes and styles; that they say nothing in English is shown by what they write.
  const FOLDERS = ['', 'terminal/', 'markdown/', 'csv/'];
  const textOf = (file: string) => readFileSync(new URL(file, root), 'utf8');
  const model = readdirSync(new URL('model/', root), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => textOf(`model/${name}`));

  it.each(FOLDERS.flatMap(filesIn))('%s has no English sentence', (file) => {
    const code = textOf(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
    const literals = code.match(/'[^'\n]*'|`[^`]*`/g) ?? [];
    const phrases = literals
      .map((literal) =>
        literal
          .replace(/\$\{[^}]*\}/g, '')
          .slice(1, -1)
          .trim(),
      )
      // The words of the model, and what is said in the words of the texts.
      .filter(
        (text) =>
          /[A-Za-z]{2,} [A-Za-z]{2,}/.test(text) && !model.some((types) => types.includes(`'${text}'`)),
      )
      .filter((text) => !['per cent', 'click here'].includes(text));
    expect(phrases).toEqual([]);
  });
});
