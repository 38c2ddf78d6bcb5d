import type { Draft } from '../../src/model.ts';
import { draft, type Sketch } from './draft.ts';

/** A draft, a revision of it and what crossed: `old ref>new ref`, in which way. */
export interface Crossed {
  readonly old: Draft;
  readonly next: Draft;
  readonly planted: readonly { readonly way: Way; readonly pair: string }[];
}

export type Way = 'broken out' | 'taken in' | 'sentence moved';

/** Numbers from 0 to 1, always the same ones for a seed (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const syllables = 'ba ce di fo gu la me ni po ru sa te vi zo ka ne li mo du ra'.split(' ');
const little = 'the of and to in by for is are with on at shall its under'.split(' ');
const formulas = [
  'The parties report to the council within 100 days.',
  'The council settles all details within 30 days.',
  'This provision takes effect on signature.',
];

/** Sentences as drafts have them: common names, rarer words, function words between them, now and then a formula. */
function writer(random: () => number) {
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;
  const lexicon = Array.from({ length: 1500 }, (_, k) => {
    const at = (n: number) => syllables[Math.floor(k / syllables.length ** n) % syllables.length] as string;
    return at(0) + at(1) + at(2) + 'nrstl'.charAt(k % 6);
  });
  const word = () =>
    random() < 0.35 ? pick(little) : (lexicon[Math.floor(lexicon.length * random() ** 2.5)] as string);
  const sentence = () => `The ${Array.from({ length: 9 + Math.floor(random() * 9) }, word).join(' ')}.`;
  const other = (said: string) => {
    const fresh = word() + (said.match(/[.;]$/)?.[0] ?? '');
    return /^[A-Z]/.test(said) ? fresh.charAt(0).toUpperCase() + fresh.slice(1) : fresh;
  };
  const reword = (text: string, share: number) =>
    text
      .split(' ')
      .map((said) => (random() < share ? other(said) : said))
      .join(' ');
  return { sentence, reword, formula: () => pick(formulas) };
}

interface Made {
  sentences: { from: string; text: string }[];
  clauses: { from: string; text: string }[];
  from: string;
}

/**
 * A revision of a draft of `points` points: a third unchanged, the rest reworded, one in ten dropped, others added, and
 * clauses, points and sentences that changed place, `share` of their words reworded.
 */
export function crossed(seed: number, points: number, share: number, crossings = points / 10): Crossed {
  const random = randomNumbers(seed);
  const { sentence, reword, formula } = writer(random);
  const made = Array.from({ length: points }, (_, k): Made => {
    const ref = String(k + 1);
    const count = random() < 0.4 ? 2 : 1;
    const sentences = Array.from({ length: count }, () => ({ from: ref, text: sentence() }));
    if (random() < 0.2) sentences.push({ from: '', text: formula() });
    const clauses = Array.from({ length: random() < 0.4 ? 2 + Math.floor(random() * 3) : 0 }, (_, c) => ({
      from: ref + String.fromCharCode(97 + c),
      text: sentence(),
    }));
    return { from: ref, sentences, clauses };
  });
  const old = draft('a', made.map(sketchOf));
  const next = made.map((point) => {
    const same = random() < 0.35;
    const again = (list: Made['sentences']) =>
      list.map((s) => ({ ...s, text: same ? s.text : reword(s.text, 0.15) }));
    return { ...point, sentences: again(point.sentences), clauses: again(point.clauses) };
  });
  const ways = new Map<string, Way>();
  const fresh: Made[] = [];
  const gone = new Set<Made>();
  const used = new Set<Made>();
  const free = (has: (point: Made) => boolean) => {
    for (let tries = 0; tries < 1000; tries++) {
      const point = next[Math.floor(random() * next.length)] as Made;
      if (used.has(point) || !has(point)) continue;
      used.add(point);
      return point;
    }
    throw new Error('no point left to cross');
  };
  const original = (from: string, k = 0) => {
    const point = made[Number.parseInt(from, 10) - 1] as Made;
    return point.clauses.find((clause) => clause.from === from)?.text ?? (point.sentences[k]?.text as string);
  };
  for (let k = 0; k < crossings; k++) {
    if (k % 3 === 0) {
      const point = free(({ clauses }) => clauses.length > 2);
      const [clause] = point.clauses.splice(1, 1) as [Made['clauses'][number]];
      fresh.push({
        from: clause.from,
        sentences: [{ from: clause.from, text: reword(original(clause.from), share) }],
        clauses: [],
      });
      ways.set(clause.from, 'broken out');
    } else if (k % 3 === 1) {
      const point = free(({ clauses, sentences }) => clauses.length === 0 && sentences.length === 1);
      const host = free(({ clauses }) => clauses.length > 1);
      gone.add(point);
      host.clauses.push({ from: point.from, text: reword(original(point.from), share) });
      ways.set(point.from, 'taken in');
    } else {
      const point = free(
        ({ clauses, sentences }) => clauses.length === 0 && sentences[1]?.from !== '' && sentences.length > 1,
      );
      const host = free(() => true);
      point.sentences.splice(1, 1);
      host.sentences.push({ from: point.from, text: reword(original(point.from, 1), share) });
      ways.set(point.from, 'sentence moved');
    }
  }
  for (let k = 0; k < points / 10; k++) {
    gone.add(free(() => true));
    fresh.push({ from: '', sentences: [{ from: '', text: sentence() }], clauses: [] });
  }
  const final = next.filter((point) => !gone.has(point));
  for (const point of fresh) final.splice(Math.floor(random() * final.length), 0, point);
  return { old, next: draft('b', final.map(sketchOf)), planted: plantedIn(final, ways) };
}

function sketchOf({ sentences, clauses }: Made): Sketch {
  return { text: sentences.map(({ text }) => text).join(' '), clauses: clauses.map(({ text }) => text) };
}

function plantedIn(points: readonly Made[], ways: ReadonlyMap<string, Way>): Crossed['planted'] {
  return points.flatMap((point, k) => {
    const ref = String(k + 1);
    const strays = point.sentences.filter(
      ({ from }) => from !== point.from || from !== point.from.match(/^\d+/)?.[0],
    );
    return [
      ...strays.map(({ from }) => ({ from, to: ref })),
      ...point.clauses
        .map(({ from }, c) => ({ from, to: ref + String.fromCharCode(97 + c) }))
        .filter(({ from }) => Number.parseInt(from, 10) !== Number.parseInt(point.from, 10)),
    ].flatMap(({ from, to }) => {
      const way = ways.get(from);
      return way === undefined ? [] : [{ way, pair: `${from}>${to}` }];
    });
  });
}
