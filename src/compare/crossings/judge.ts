import { type Profile, profile } from '../../text/profile.ts';
import { similarity } from '../../text/similarity.ts';
import { agreement, trustIn } from '../align/agreement.ts';
import { type Host, isAtom, isWholes, type Unit, type UnitPair } from './units.ts';

/** A pair of units with how much they say the same, 0 to 1. */
export interface Scored extends UnitPair {
  readonly score: number;
}

/**
 * Fewer words that carry meaning say too little: `Territories:`, `infrastructure development`, `So be it.` Where some of
 * them differ, more are needed.
 */
export const fewestWords = { kept: 3, reworded: 4 };
/**
 * A pair without rivals is as likely as none at this score. With the agreement that is asked for below it needs 0.39: a
 * sentence of which a third was reworded where it moved reaches it, and unrelated essays on one topic have no pair that
 * reaches both.
 */
const noCrossing = 0.34;
/** Both sides must hold a pair about as likely as everything else together: 0.63 from each. */
const leastAgreement = 0.4;

/** The languages of the two drafts, as primary subtags. */
export interface Languages {
  readonly old: string;
  readonly new: string;
}

/** The pairs that say enough, with their scores. Texts are profiled in their own order: the drafts' plays no part. */
export function scored(pairs: readonly UnitPair[], languages: Languages, fewest: number): Scored[] {
  const key = (text: string, language: string) => `${language} ${text}`;
  const keys = new Map<string, { text: string; language: string }>();
  for (const pair of pairs)
    for (const side of ['old', 'new'] as const) {
      const [text, language] = [pair[side].text, languages[side]];
      keys.set(key(text, language), { text, language });
    }
  const texts = [...keys].sort(([a], [b]) => (a < b ? -1 : 1));
  const profiles = profile(
    texts.map(([, { text }]) => [text]),
    texts.map(([, { language }]) => language),
  );
  const of = new Map(texts.map(([name], at) => [name, profiles[at] as Profile]));
  return pairs.flatMap((pair) => {
    const a = of.get(key(pair.old.text, languages.old)) as Profile;
    const b = of.get(key(pair.new.text, languages.new)) as Profile;
    return Math.min(a.words, b.words) < fewest ? [] : [{ ...pair, score: similarity(a, b) }];
  });
}

/** Numbers the units of the pairs by their texts. */
function nodesOf(pairs: readonly Scored[], side: 'old' | 'new', first: number): Map<Unit, number> {
  const units = [...new Set(pairs.map((pair) => pair[side]))];
  units.sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : a.host.at - b.host.at || a.at - b.at));
  return new Map(units.map((unit, at) => [unit, first + at]));
}

/** The pairs that both sides agree on, against all rivals in the list. */
function agreed(pairs: readonly Scored[]): Scored[] {
  const old = nodesOf(pairs, 'old', 0);
  const next = nodesOf(pairs, 'new', old.size);
  const nodes = pairs.map((pair) => ({
    pair,
    old: old.get(pair.old) as number,
    new: next.get(pair.new) as number,
    similarity: pair.score,
  }));
  nodes.sort((a, b) => a.old - b.old || a.new - b.new);
  const trust = Float64Array.from(nodes, ({ similarity }) => trustIn(similarity, 1));
  const sure = agreement(nodes, trust, old.size + next.size, trustIn(noCrossing, 1));
  return nodes.filter((_, at) => (sure[at] as number) >= leastAgreement).map(({ pair }) => pair);
}

/**
 * The pairs that correspond and that `crosses` asks about; the others are their rivals. Of several sentences the whole
 * is asked about too, because a rewording may divide it otherwise; a sentence that fits better goes first, so that half
 * of a point is not taken for all of it.
 */
export function reworded(pairs: readonly Scored[], crosses: (pair: UnitPair) => boolean): Scored[] {
  const isSentences = ({ old, new: next }: UnitPair) => isAtom(old) && isAtom(next);
  const sentences = agreed(pairs.filter(isSentences)).filter(crosses);
  const fit = new Map<Host, number>();
  for (const { old, new: next, score } of sentences)
    for (const { host } of [old, next]) fit.set(host, Math.max(fit.get(host) ?? 0, score));
  const wholes = agreed(pairs.filter(isWholes)).filter(
    (pair) =>
      crosses(pair) &&
      !isSentences(pair) &&
      [pair.old, pair.new].every(({ host }) => pair.score > (fit.get(host) ?? 0)),
  );
  const taken = new Set(wholes.flatMap((pair) => [pair.old.host, pair.new.host]));
  return [...wholes, ...sentences.filter((pair) => !taken.has(pair.old.host) && !taken.has(pair.new.host))];
}
