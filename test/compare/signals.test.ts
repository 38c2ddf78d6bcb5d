import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import { signalsOf } from '../../src/compare/signals.ts';
import { leadText, wholeText } from '../../src/compare/wording.ts';
import type { Change, Clause, Draft, Edit, NumberChange, Point, Report, Signal } from '../../src/model.ts';
import { wordEdits } from '../../src/text/edits.ts';
import { normalise } from '../../src/text/tokens.ts';
import { lawIn } from '../support/law.ts';
import { setting, shippedReport } from '../support/shipped.ts';
import * as eu28v20 from './signals/eu28-v20.ts';
import { falseAlarms } from './signals/false-alarms.ts';
import { numbersIn } from './signals/numbers.ts';
import { reading } from './signals/reading.ts';
import { score, signalsIn } from './signals/score.ts';
import * as v28eu28 from './signals/v28-eu28.ts';
import * as v28v20 from './signals/v28-v20.ts';

/** What is marked as arguable in the tables, and told: half of the plant's electricity, beside the halves of the venture. */
const arguable = ['nuclear 19 → 12 / ukraine: none -> half'];

/** What of the tables is not told, and what is told beyond them. */
const shortfalls = {
  v28v20: {
    missed: ['16 → 6: scope: none -> all'],
    extra: [
      '10 → 5 / 10b, 10d → 5b: condition: if Ukraine fires a missile at Moscow or St Petersburg -> none',
    ],
  },
  v28eu28: { missed: [], extra: ['7 → 7: duty: exclude -> none'] },
  eu28v20: {
    missed: ['16 → 6: scope: none -> all'],
    extra: ['21 → 14: condition: none -> on an equal footing'],
  },
};

describe.each([
  ['v28', 'v20', v28v20, shortfalls.v28v20],
  ['v28', 'eu28', v28eu28, shortfalls.v28eu28],
  ['eu28', 'v20', eu28v20, shortfalls.eu28v20],
] as const)('%s to %s, as marked by hand', (old, next, { rows, numbers }, shortfall) => {
  const report = shippedReport(old, next);

  it('finds the signals and no others, but for what is listed', () => {
    const { missed, extra } = score(rows, signalsIn(report));
    expect({ missed, extra }).toEqual(shortfall);
  });

  it('lists the numbers, in order', () => {
    const uncounted = numbers.map((line) => line.replace(/ (?:regions|personnel)(?= ->|$)/g, ''));
    expect(numbersIn(report).filter((line) => !arguable.includes(line))).toEqual(uncounted);
  });
});

describe('says nothing of', () => {
  it.each(falseAlarms)('$why: $old | $next', ({ old, next, not }) => {
    const signals = signalsOf(wordEdits(old, next).edits, reading);
    expect(signals.filter(({ kind }) => not === 'any' || kind === not)).toEqual([]);
  });
});

const given = setting();

const law = lawIn(given);

/** A text that was compared: the words of both sides, and what was read from their edits. */
interface Part {
  readonly place: string;
  readonly old: string;
  readonly new: string;
  readonly edits: readonly Edit[];
  readonly signals: readonly Signal[];
  readonly cosmetic: boolean | undefined;
}

const spelt = (edits: readonly Edit[], left: Edit['op']) =>
  edits.map(({ op, text }) => (op === left ? '' : text)).join('');

type Compared = Pick<Part, 'edits' | 'signals'> & { readonly cosmetic?: boolean };

function part(place: string, { edits, signals, cosmetic }: Compared): Part {
  return { place, old: spelt(edits, 'add'), new: spelt(edits, 'cut'), edits, signals, cosmetic };
}

const placeOf = ({ old, new: next }: Change<Point> | Change<Clause>) =>
  [old, next].map((side) => side.map(({ ref }) => ref).join());

function partsOf(report: Report, mirrored = false): Part[] {
  const at = (sides: readonly string[]) => (mirrored ? [...sides].reverse() : sides).join(' > ');
  return report.changes.flatMap((change) => {
    if (!('edits' in change)) return [];
    const own = at(placeOf(change));
    const clauses = (place: string, list: readonly Change<Clause>[]) =>
      list.flatMap((clause) => ('edits' in clause ? [part(`${place} ${at(placeOf(clause))}`, clause)] : []));
    return [
      part(own, change),
      ...clauses(own, change.clauses),
      ...change.variants.flatMap((variant) =>
        variant.kind === 'unchanged'
          ? []
          : [
              part(`${own} ${variant.party}`, variant),
              ...clauses(`${own} ${variant.party}`, 'clauses' in variant ? variant.clauses : []),
            ],
      ),
    ];
  });
}

law('every signal is worded as its text is', (_old, _next, report) => {
  for (const { old, new: next, signals } of partsOf(report)) {
    for (const signal of signals) {
      expect(old).toContain(signal.old?.text ?? '');
      expect(next).toContain(signal.new?.text ?? '');
      expect(signal.old ?? signal.new).not.toBeNull();
    }
  }
});

law('every number is worded as a text of one of its places is', (old, next, report) => {
  const textsAt = ({ points }: Draft, refs: readonly string[], party: string | undefined) =>
    points.flatMap((point) => {
      const own = refs.includes(point.ref) ? [leadText([point]), wholeText(point)] : [];
      const wanted = refs.includes(point.ref) ? point.variants.filter((v) => v.party === party) : [];
      const clauses = [...point.clauses, ...wanted.flatMap((variant) => variant.clauses)];
      const lettered = clauses.filter(({ ref }) => refs.includes(ref)).map(({ text }) => normalise(text));
      return [...own, ...wanted.map(wholeText), ...lettered];
    });
  for (const { old: from, new: to, oldRefs, newRefs, party, change, theme } of report.numbers) {
    if (from) expect(textsAt(old, oldRefs, party).join(' ')).toContain(from.text);
    if (to) expect(textsAt(next, newRefs, party).join(' ')).toContain(to.text);
    expect(report.themes.find(({ id }) => id === theme)?.changes).toContain(change);
  }
});

const sides = ({ old, new: next }: { old: unknown; new: unknown }, mirrored: boolean) =>
  JSON.stringify(mirrored ? [next, old] : [old, next]);

/** The kept words with what was cut and added between them: adds and cuts of one place have no order. */
const runsOf = (edits: readonly Edit[], cut: Edit['op'], add: Edit['op']) => {
  const runs = [{ cut: '', add: '', kept: '' }];
  for (const { op, text } of edits) {
    const run = runs.at(-1) as (typeof runs)[number];
    if (op === 'keep') run.kept += text;
    else if (run.kept !== '')
      runs.push({ cut: op === cut ? text : '', add: op === add ? text : '', kept: '' });
    else run[op === cut ? 'cut' : 'add'] += text;
  }
  return JSON.stringify(runs);
};
const isMirror = (there: Part, back: Part) =>
  runsOf(there.edits, 'cut', 'add') === runsOf(back.edits, 'add', 'cut');

/** Several variants of one party in a side: each is compared with the other side's, and that only with the first. */
const hasVariantsToJoin = (change: Change<Point>) =>
  [change.old, change.new].some((side) => {
    const parties = side.flatMap(({ variants }) => variants.map(({ party }) => party));
    return new Set(parties).size < parties.length;
  });

// Of two ways to compare words that keep as many, one is taken in either direction, and not always the same one: the law
// holds where both directions keep the same words.
law('reversal: the other way round the same signals and numbers, old for new', (old, next, report) => {
  if (report.changes.some(hasVariantsToJoin)) return;
  const mirror = compare(next, old, given);
  const there = new Map(partsOf(report).map((p) => [p.place, p]));
  const back = new Map(partsOf(mirror, true).map((p) => [p.place, p]));
  expect([...back.keys()].sort()).toEqual([...there.keys()].sort());
  let isWhole = true;
  for (const [place, here] of there) {
    const other = back.get(place) as Part;
    const told = ({ signals }: Part, mirrored: boolean) =>
      signals.map((signal) => `${signal.kind} ${sides(signal, mirrored)}`).sort();
    expect(other.cosmetic).toBe(here.cosmetic);
    if (!isMirror(here, other)) isWhole = false;
    else expect(told(other, true), JSON.stringify(here.edits)).toEqual(told(here, false));
  }
  if (!isWhole) return;
  const numbers = (list: readonly NumberChange[], mirrored: boolean) =>
    list
      .map((n) =>
        [n.party, sides({ old: n.oldRefs, new: n.newRefs }, mirrored), sides(n, mirrored)].join(' '),
      )
      .sort();
  expect(numbers(mirror.numbers, true)).toEqual(numbers(report.numbers, false));
});

law('a draft with itself has none', (old) => {
  const report = compare(old, old, given);
  expect([...report.numbers, ...partsOf(report)]).toEqual([]);
});
