import { describe, expect, it, test } from 'vitest';
import { SIGNAL_KINDS } from '../../src/compare/signal-kinds.ts';
import type { Quantity, Report, Signal } from '../../src/model.ts';
import { FORMATS, type Format } from '../../src/render/index.ts';
import { quantityChange } from '../../src/render/quantity.ts';
import { signalTexts } from '../../src/render/signals.ts';
import { PLAIN_VIEW } from '../../src/render/view.ts';
import { difference } from '../../src/text/quantities/compare.ts';
import { quantities } from '../../src/text/quantities.ts';
import { PICTURES, readable } from '../support/readable.ts';
import { shippedReport } from '../support/shipped.ts';
import { inEnglish, viewOf, written } from '../support/view.ts';
import { all, problems, read } from './markdown-reading.ts';

function only(text: string): Quantity | null {
  const found = quantities(text)[0]?.quantity;
  return found ?? (text === '' ? null : { kind: 'indefinite', text });
}

/** The words for the first quantities of two texts; an empty text has none, one without a number is indefinite. */
function change(old: string, next: string): string {
  const [from, to] = [only(old), only(next)];
  const by = from && to ? difference(from, to) : undefined;
  const sides = { old: from, new: to, ...(by ? { difference: by } : {}) };
  return quantityChange(sides as Parameters<typeof quantityChange>[0], PLAIN_VIEW);
}

describe('a quantity', () => {
  test.each([
    ['600,000 personnel', '800,000 personnel', '600,000 → 800,000 personnel (plus 200,000, plus a third)'],
    ['600 000 soldiers', '800 000 soldiers', '600 000 → 800 000 soldiers (plus 200 000, plus a third)'],
    ['800,000 troops', '600,000 troops', '800,000 → 600,000 troops (minus 200,000, minus a quarter)'],
    ['100 ships', '60 tanks', '100 ships → 60 tanks (minus 40, minus 40%)'],
    ['USD 100 billion', '', 'USD 100 billion → none'],
    ['', 'USD 800 billion', 'none → USD 800 billion'],
    [
      'USD 100 billion',
      'USD 120 billion',
      'USD 100 billion → USD 120 billion (plus USD 20 billion, plus a fifth)',
    ],
    ['$1.5 billion', '$2 billion', '$1.5 billion → $2 billion (plus USD 500 million, plus a third)'],
    [
      'USD 5 billion a year',
      'USD 10 billion a year',
      'USD 5 billion → USD 10 billion per year (plus USD 5 billion, doubled)',
    ],
    ['within 100 days', 'within 50 days', 'within 100 days → within 50 days (minus 50 days, halved)'],
    ['within 100 days', 'within 101 days', 'within 100 days → within 101 days (plus 1 day, plus 1%)'],
    ['within 100 days', 'as soon as possible', 'within 100 days → as soon as possible'],
    ['30 km', '100 km', '30 km → 100 km (plus 70 km, plus 233%)'],
    [
      '365 square kilometres',
      '200 square kilometres',
      '365 square kilometres → 200 square kilometres (minus 165 square kilometres, minus 45%)',
    ],
    [
      '2 nautical miles',
      '1 nautical mile',
      '2 nautical miles → 1 nautical mile (minus 1 nautical mile, halved)',
    ],
    ['5 square kilometres', '3 sq km', '5 square kilometres → 3 sq km (minus 2 km², minus 40%)'],
    ['2 square kilometres', '1 km2', '2 square kilometres → 1 km2 (minus 1 km2, halved)'],
    // What a list says once is said of each number that stands alone.
    ['5 or 10 years', '6 or 12 years', '5 years → 6 years (plus 1 year, plus a fifth)'],
    ['1 or 10 years', '2 or 12 years', '1 year → 2 years (plus 1 year, doubled)'],
    [
      '40, 50 or 60 per cent of the rents',
      '45, 55 or 65 per cent of the rents',
      '40 per cent → 45 per cent of rents (plus 5 percentage points)',
    ],
    ['30, 40 or 50 km', '10, 20 or 30 km', '30 km → 10 km (minus 20 km, minus two thirds)'],
    ['between 1 and 15 May 2026', 'between 3 and 20 May 2026', '1 May 2026 → 3 May 2026'],
    // A range that has lost its "between" would be two numbers.
    ['between 5 and 10 per cent', 'between 6 and 12 per cent', '5 to 10 per cent → 6 to 12 per cent'],
    ['між 5 і 10 км', 'між 6 і 12 км', '5–10 км → 6–12 км'],
    // The capital of a sentence goes, that of a name stays.
    [
      'Half of the electricity',
      'Two thirds of the electricity',
      'half → two thirds of electricity (plus 16.67 percentage points)',
    ],
    ['At least 600 trucks', 'Up to 400 trucks', 'at least 600 → up to 400 trucks'],
    ['January 19, 2025', 'March 1, 2025', 'January 19, 2025 → March 1, 2025'],
    ['Within 72 hours', 'As soon as possible', 'within 72 hours → as soon as possible'],
    [
      '50 per cent of the profits',
      '33 per cent of the profits',
      '50 per cent → 33 per cent of profits (minus 17 percentage points)',
    ],
    ['10 per cent', '11 per cent', '10 per cent → 11 per cent (plus 1 percentage point)'],
    ['1,000 tanks', '1,001 tanks', '1,000 → 1,001 tanks (plus 1, plus 0.1%)'],
    ['1,000,000 shells', '1,000,001 shells', '1,000,000 → 1,000,001 shells (plus 1, plus less than 0.1%)'],
    ['100 tanks', '300 tanks', '100 → 300 tanks (plus 200, tripled)'],
    ['at least 500 tanks', 'at most 500 tanks', 'at least 500 → at most 500 tanks'],
    ['1 January 2026', '30 June 2026', '1 January 2026 → 30 June 2026'],
    ['50:50', '33 per cent', '50:50 → 33 per cent'],
    // A third is said of what is a third but for half a per cent of it, and of nothing else.
    ['3,000 tanks', '4,004 tanks', '3,000 → 4,004 tanks (plus 1,004, plus a third)'],
    ['3,000 tanks', '4,006 tanks', '3,000 → 4,006 tanks (plus 1,006, plus 34%)'],
  ])('%s, then %s', (old, next, expected) => {
    expect(change(old, next)).toBe(expected);
  });
});

const parties = [
  { id: 'russia', name: 'Russia' },
  { id: 'nato', name: 'NATO' },
];
const long = `if ${'one or another of the many parties '.repeat(3)}objects`;

const cases: readonly (readonly [Signal, string])[] = [
  [
    { kind: 'quantity', old: { kind: 'number', value: 5, of: 'regions', text: 'five' }, new: null },
    'quantity: five regions → none',
  ],
  [
    {
      kind: 'duty',
      old: { text: 'is limited to', rung: 'obligation' },
      new: { text: 'stays at', rung: 'declaration' },
    },
    'duty: “is limited to” (obligation) → “stays at” (declaration)',
  ],
  [
    { kind: 'duty', old: { text: 'shall', rung: 'obligation' }, new: { text: 'must', rung: 'obligation' } },
    'duty: “shall” → “must” (obligation)',
  ],
  [{ kind: 'duty', old: null, new: { text: ' may ', rung: 'permission' } }, 'duty added: “may” (permission)'],
  [{ kind: 'negation', old: null, new: { text: 'not' } }, 'negation added: “not”'],
  [{ kind: 'negation', old: { text: 'No security' }, new: null }, 'negation removed: “No security”'],
  [
    { kind: 'negation', old: { text: 'not enter' }, new: { text: 'not leave' } },
    'negation moved: “not enter” → “not leave”',
  ],
  [{ kind: 'party', old: null, new: { text: 'NATO', id: 'nato' } }, 'party added: NATO'],
  [{ kind: 'party', old: { text: 'Russian', id: 'russia' }, new: null }, 'party removed: Russia (“Russian”)'],
  [
    { kind: 'party', old: { text: 'Europe', id: 'europe' }, new: { text: 'NATO', id: 'nato' } },
    'party swapped: Europe → NATO',
  ],
  [{ kind: 'condition', old: null, new: { text: 'in peacetime' } }, 'qualifier added: “in peacetime”'],
  [
    { kind: 'condition', old: { text: long }, new: null },
    'qualifier removed: “if one or another of the many parties one or another of the…”',
  ],
  [
    { kind: 'condition', old: { text: 'without cause' }, new: { text: 'without provocation' } },
    'qualifier replaced: “without cause” → “without provocation”',
  ],
  [{ kind: 'and-or', old: { text: 'and' }, new: { text: 'or' } }, 'and/or: “and” → “or”'],
  [{ kind: 'scope', old: { text: 'all' }, new: null }, 'scope removed: “all”'],
];

describe('a signal', () => {
  test.each(cases)('%o', (signal, expected) => {
    expect(signalTexts([signal], { ...PLAIN_VIEW, parties })).toEqual([expected]);
  });

  it('of every kind has words', () => {
    expect(new Set(cases.map(([{ kind }]) => kind))).toEqual(new Set(SIGNAL_KINDS));
  });

  it('of the same kind and direction shares a text with its like', () => {
    const added = (text: string): Signal => ({ kind: 'condition', old: null, new: { text } });
    const removed: Signal = { kind: 'condition', old: { text: 'full' }, new: null };
    expect(signalTexts([added('a'), removed, added('b')], { ...PLAIN_VIEW, parties: [] })).toEqual([
      'qualifier added: “a”; “b”',
      'qualifier removed: “full”',
    ]);
  });
});

const main = shippedReport('v28', 'v20');

/** The report with these signals on point 6, in its lead, and the quantities among them first. */
function withSignals(signals: readonly Signal[]): Report {
  const at = main.changes.findIndex((one) => one.old[0]?.ref === '6');
  const changes = main.changes.map((one, k) => (k === at ? { ...one, signals } : one));
  const found = signals.flatMap((signal) => (signal.kind === 'quantity' ? [signal] : []));
  const place = { theme: 'army-caps', change: at, oldRefs: ['6'], newRefs: ['4'] };
  return {
    ...main,
    changes,
    numbers: found.map(({ kind: _, ...sides }) => ({ ...place, ...sides })),
  } as Report;
}

async function textIn(format: Format, report: Report, ascii = false): Promise<string> {
  return readable(format, report, viewOf(report, {}, { width: 100_000, ascii }));
}

/** Formats that tell of signals in words; the picture shows where points went. */
const people = FORMATS.filter((format) => format !== 'json' && !PICTURES.includes(format));

describe.each(people)('%s', (format) => {
  it('tells every signal', async () => {
    const text = (await textIn(format, withSignals(cases.map(([signal]) => signal)))).replace(/\s+/g, ' ');
    for (const [signal] of cases) {
      const [phrase = ''] = signalTexts([signal], inEnglish(main));
      expect(text).toContain(phrase.slice(phrase.indexOf(': ') + 2));
      expect(text).toContain(phrase.slice(0, phrase.indexOf(':')));
    }
  });

  it('shows what a hostile draft puts into signals as text', async () => {
    const text = '\u001b[31m\u202e<b>|**x** ![a](b) @user\n# h';
    const hostile: Signal[] = [
      { kind: 'quantity', old: { kind: 'number', value: 5, of: text, text }, new: null },
      { kind: 'duty', old: { text, rung: 'obligation' }, new: null },
      { kind: 'negation', old: { text }, new: null },
      { kind: 'party', old: { text, id: 'x' }, new: null },
      { kind: 'condition', old: { text }, new: null },
      { kind: 'and-or', old: { text }, new: null },
      { kind: 'scope', old: { text }, new: null },
    ];
    const shown = await textIn(format, withSignals(hostile));
    for (const control of ['\u001b', '\u202e']) expect(shown).not.toContain(control);
    expect(shown.split('\\u{202e}').length - 1).toBeGreaterThanOrEqual(hostile.length);
    if (format !== 'markdown') return;
    const source = (await written(format, withSignals(hostile))).toString();
    expect(problems(source)).toEqual([]);
    expect([...all(read(source), 'html'), ...all(read(source), 'image')]).toEqual([]);
  });
});

it('in ASCII has no other marks', async () => {
  const text = await textIn('terminal', withSignals(cases.map(([signal]) => signal)), true);
  expect(text).toContain('> quantity: five regions -> none | duty: "is limited to" (obligation)');
  expect(text).not.toMatch(/[▸→“”…]/);
});
