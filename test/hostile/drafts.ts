import fc from 'fast-check';
import type { Setting } from '../../src/compare/compare.ts';
import type { Clause, Decision, Draft, Link, Point } from '../../src/model.ts';
import { hostile } from '../support/hostile.ts';
import { setting as shippedSetting } from '../support/shipped.ts';

/** Two drafts and what they are compared with: an input of the engine. */
export interface Pair {
  readonly old: Draft;
  readonly new: Draft;
  readonly setting: Setting;
}

const pick = fc.constantFrom;
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 });

const sentence = fc
  .array(
    pick(
      ...'Ukraine Russia NATO troops border sanctions assets elections within days the of and to is are not 600,000 800,000 shall may unless prisoners exchanged 2027 USD billion'.split(
        ' ',
      ),
    ),
    { minLength: 1, maxLength: 14 },
  )
  .map((words) => `${words.join(' ')}.`);
const long = fc
  .tuple(
    pick('a', 'я', '=', '\u0301', '\u200b', '[', '1', '<', '&', '-', '"', '\\', '$', '😀'),
    fc.oneof({ weight: 9, arbitrary: fc.nat(300) }, { weight: 1, arbitrary: fc.nat(3000) }),
  )
  .map(([unit, times]) => unit.repeat(times));

/** Words of a draft: plain, hostile, or plain words with something hostile among them. */
export const words: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: hostile },
  { weight: 6, arbitrary: sentence },
  {
    weight: 6,
    arbitrary: fc.tuple(sentence, hostile, sentence).map((parts) => parts.join(' ')),
  },
  { weight: 1, arbitrary: long },
  // Not among the scraps, because markdownlint takes even an escaped comment for one.
  { weight: 1, arbitrary: hostile.map((text) => `<!--${text}-->`) },
  { weight: 1, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
);

const id = fc.oneof(
  pick('a', 'b2', 'v28', 'constructor', 'toString', '__proto__', '0', 'length'),
  fc.stringMatching(/^[a-z0-9][a-z0-9._-]{0,12}$/),
);
/** What a number or a label may be: no white space, comma or number sign. */
const ref = hostile.map((text) => text.replace(/[\s,#]/g, '').slice(0, 30) || '1');
const theme = fc.oneof(pick('nato', 'territory', 'assets', 'constructor', 'other', '__proto__'), hostile);
const party = fc.oneof(pick('us', 'ukraine', 'russia', 'constructor', '__proto__'), hostile);
const evidence = maybe(pick('seen', 'summary', 'partial', 'unverified'));
const cited = fc.array(fc.oneof(pick('k', 'constructor'), hostile), { maxLength: 2 });
const url = fc.oneof(
  pick('https://example.org/a?b=c|d', 'javascript:alert(1)', 'data:text/html,x', '//a.b', 'http://'),
  hostile.map((text) => `https://example.org/${text.replace(/[\s<>"]/g, '')}`),
  hostile,
);
const day = pick('2025-01-01', '2025-11-20', '0000-12-31', '9999-12-31');

/** A file as it is named in findings: relative, from the folder where the program runs. */
export const relative = (text: string) => text.replace(/^(?:\.?\/)+/, '') || 'x';

const place = { file: 'drafts/a.yaml', line: 1, column: 1 };
const known = <T extends object>(value: T) =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T;

const clause = fc
  .record({ label: ref, text: words, evidence, sources: cited, note: maybe(words) })
  .map((own) => known({ ...own, ref: own.label, ...place }));
const clauses = fc.oneof(
  { weight: 3, arbitrary: fc.constant([]) },
  { weight: 1, arbitrary: fc.array(clause, { maxLength: 4 }) },
);
const variant = fc
  .record({ party, text: words, clauses, evidence, sources: cited, note: maybe(words) })
  .map((own) => known({ ...own, ...place }));
const gap = fc
  .record({ ref, reason: pick('deleted', 'unpublished'), note: maybe(words) })
  .map((own) => known({ ...own, ...place }));

const point = fc
  .record({
    ref,
    title: maybe(words),
    themes: fc.array(theme, { maxLength: 2 }),
    text: words,
    clauses,
    variants: fc.oneof(
      { weight: 3, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.uniqueArray(variant, { maxLength: 2, selector: (one) => one.party }) },
    ),
    gaps: fc.oneof(
      { weight: 4, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.array(gap, { maxLength: 2 }) },
    ),
    standing: maybe(pick('agreed', 'open')),
    evidence,
    sources: cited,
    note: maybe(words),
  })
  .map((own) => known({ ...own, ...place }) as Point);

const source = fc
  .record({
    key: fc.oneof(pick('k', 'constructor'), hostile),
    outlet: words,
    date: maybe(pick('2025', '2025-11', '2025-11-20')),
    url: maybe(url),
    seen: fc.boolean(),
  })
  .map(known);

const head = fc
  .record({
    id,
    title: words,
    date: day,
    language: maybe(pick('en', 'uk', 'ru', 'zz', 'EN-us', 'constructor')),
    parties: fc.array(party, { maxLength: 2 }),
    basedOn: maybe(words),
    basis: maybe(pick('document', 'report', 'oral')),
    complete: fc.boolean(),
    wording: maybe(pick('verbatim', 'translated', 'restated')),
    sources: fc.uniqueArray(source, { maxLength: 3, selector: ({ key }) => key }),
    note: maybe(words),
    published: fc.boolean(),
    file: fc.oneof(fc.constant('drafts/a.yaml'), hostile.map(relative)),
    gaps: fc.array(gap, { maxLength: 1 }),
  })
  .map((own) => known({ ...own, digest: `sha256:${'0'.repeat(64)}` }) as Omit<Draft, 'points'>);

/** Points as a file has them: each with a number and a place of its own, and nothing in two of them. */
function inFile(points: readonly Point[]): Point[] {
  let line = 4;
  const placed = <T>(own: T): T => ({ ...own, line: ++line });
  const numbers = new Set<string>();
  return points.map((own) => {
    const number = unlike(numbers, own.ref);
    const labels = new Set<string>();
    const lettered = (part: Clause): Clause => {
      const label = unlike(labels, part.label);
      return placed({ ...part, label, ref: number + label });
    };
    return {
      ...placed({ ...own, ref: number }),
      clauses: own.clauses.map(lettered),
      gaps: own.gaps.map((gap) => placed({ ...gap, ref: number + unlike(labels, gap.ref) })),
      variants: own.variants.map((variant) => ({
        ...placed(variant),
        clauses: variant.clauses.map(lettered),
      })),
    };
  });
}

/** A name that none of those before has: one that is taken gets marks. */
function unlike(taken: Set<string>, name: string): string {
  if (taken.has(name)) return unlike(taken, `${name}ʹ`);
  taken.add(name);
  return name;
}

const points = fc.oneof(
  { weight: 9, arbitrary: fc.array(point, { maxLength: 4 }) },
  { weight: 1, arbitrary: fc.array(point, { minLength: 4, maxLength: 9 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(point, fc.integer({ min: 2, max: 15 }))
      .map(([one, times]) => Array.from({ length: times }, () => one)),
  },
);

/** Points kept, dropped, moved, reworded, given another's words too, and new ones. */
const revised = fc
  .tuple(points, fc.array(fc.tuple(fc.nat(11), fc.nat(6), words), { maxLength: 10 }), points)
  .map(([old, picks, fresh]): [Point[], Point[]] => {
    const at = (k: number) => old[k % Math.max(1, old.length)];
    const next = picks.flatMap(([index, how, more]) => {
      const [one, other] = [at(index), at(index + 1)];
      if (!one || !other) return [];
      if (how === 0) return [{ ...one, text: `${one.text} ${more}` }];
      if (how === 1) return [{ ...one, text: `${one.text} ${other.text}` }];
      if (how === 2) return [{ ...one, text: one.text.replace(/\d+|not|shall|days/g, () => more) }];
      if (how === 3) return [{ ...one, clauses: [...one.clauses].reverse(), variants: other.variants }];
      return [one];
    });
    return [old, [...next, ...fresh.slice(0, 2)]];
  });

interface Decided {
  readonly link: Decision['link'];
  readonly old: number;
  readonly new: number;
  readonly reviewer: string;
  readonly reason: string;
  readonly date?: string | undefined;
}

const decision: fc.Arbitrary<Decided> = fc.record({
  link: pick('fixed', 'forbidden'),
  old: fc.integer({ min: 0, max: 5 }),
  new: fc.integer({ min: 0, max: 5 }),
  reviewer: words,
  reason: words,
  date: maybe(day),
});

const lists = shippedSetting();
const setting = fc
  .record({
    title: hostile,
    name: hostile,
    alias: fc.oneof(
      pick('Kyiv*', 'here', 'a', '(?:', '*'),
      hostile.filter((text) => text.trim() !== ''),
    ),
    decision: maybe(decision),
  })
  .map(({ title, name, alias, decision: one }) => ({
    decision: one,
    version: '0.0.0',
    themes: [
      ...lists.themes,
      { id: 'constructor', title, titles: { uk: title }, description: title, keywords: [] },
      { id: '__proto__', title, description: title, keywords: [] },
    ],
    parties: [...lists.parties, { id: 'constructor', name, aliases: [alias], acronyms: [alias] }],
  }));

/** Decisions by refs of the drafts, as a links file has them: one pair. */
function decided(old: Draft, next: Draft, one: Decided | undefined): Decision[] {
  const [from, to] = [old.points[one?.old ?? 0], next.points[one?.new ?? 0]];
  if (!one || !from || !to) return [];
  return [known({ ...one, old: [from.ref], new: [to.ref] }) as Decision];
}

/** Two drafts of any words: unlike each other, or one a revision of the other. */
export const pair: fc.Arbitrary<Pair> = fc
  .tuple(fc.oneof(revised, fc.tuple(points, points)), head, head, setting)
  .map(([[from, to], first, second, { decision: one, ...given }]) => {
    const old: Draft = { ...first, points: inFile(from) };
    const next: Draft = { ...second, points: inFile(to) };
    return { old, new: next, setting: { ...given, decisions: decided(old, next, one) } };
  });

/** A link as what it joins, whichever side comes first. */
export const MIRROR = {
  matched: 'matched',
  merged: 'split',
  split: 'merged',
  regrouped: 'regrouped',
  removed: 'added',
  added: 'removed',
} as const satisfies Record<Link['kind'], Link['kind']>;

/** A pair as it is printed, without the lists that ship. */
export function show({ old, new: next, setting: { themes, parties, decisions } }: Pair): string {
  return JSON.stringify({ old, new: next, decisions, themes: themes.slice(-2), parties: parties.slice(-1) });
}
