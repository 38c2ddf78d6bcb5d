import type { Passage, TellingWords } from '../../model.ts';
import { functionWordsOf } from '../../text/function-words.ts';
import { cutIntoPieces } from '../../text/pieces.ts';
import { pairWeight } from '../../text/profile.ts';
import { stemmerFor } from '../../text/stems.ts';
import { isWord, type Token, tokenise, words } from '../../text/tokens.ts';
import { equalPairs } from '../align/equal.ts';
import { languagesOfBoth, textOf } from '../align/texts.ts';

/** A word that carries meaning, or a pair of neighbouring words, as it stands in its text. */
interface Feature {
  readonly shown: string;
  /** The stems of its words that carry meaning: one for a word, up to two for a pair. */
  readonly stems: readonly string[];
  readonly isPair: boolean;
}

/** The features of a text by key, as `profile` counts them. */
export type Features = ReadonlyMap<string, Feature>;

/** The features of all passages, old ones first, and what each weighs among them. */
export interface Lexicon {
  readonly features: readonly Features[];
  readonly weightOf: (key: string) => number;
}

const mostShown = 6;
/** What parts the two words of a pair in its key: no word has it. */
const between = '\n';

/**
 * Reads passages as the alignment does: the same features, the same weights; for people to see. Those that a person fixed
 * are read too, so that their words can be told.
 */
export function lexicon(old: readonly Passage[], next: readonly Passage[]): Lexicon {
  const languages = languagesOfBoth(old, next);
  const features = [...old, ...next].map((passage, node) => featuresOf(passage, languages[node] as string));
  // Of two equal texts one is counted, as in the alignment.
  const twins = new Set(equalPairs(old.map(textOf), next.map(textOf)).map((pair) => pair.new + old.length));
  const read = features.filter((_, node) => !twins.has(node));
  const sharing = new Map<string, number>();
  for (const text of read) for (const key of text.keys()) sharing.set(key, (sharing.get(key) ?? 0) + 1);
  const rarity = (key: string) => Math.log(1 + read.length / (sharing.get(key) ?? 1));
  return { features, weightOf: (key) => rarity(key) * (key.includes(between) ? pairWeight : 1) };
}

function featuresOf(passage: Passage, language: string): Features {
  const [functionWords, stem] = [functionWordsOf(language), stemmerFor(language)];
  const features = new Map<string, Feature>();
  for (const piece of textOf(passage).split('\n').flatMap(cutIntoPieces)) {
    const tokens = tokenise(piece);
    let last: { at: number; key: string; stems: string[] } | undefined;
    for (const [at, token] of tokens.entries()) {
      if (!isWord(token)) continue;
      const word = words(token.text).join('');
      const isFunction = functionWords.has(word);
      const stems = isFunction ? [] : [stem(word)];
      const key = isFunction ? `~${stem(word)}` : stem(word);
      if (!isFunction) put(features, key, { shown: token.text, stems, isPair: false });
      if (last)
        put(features, last.key + between + key, {
          shown: spell(tokens.slice(last.at, at + 1)),
          stems: [...last.stems, ...stems],
          isPair: true,
        });
      last = { at, key, stems };
    }
  }
  return features;
}

function put(features: Map<string, Feature>, key: string, feature: Feature): void {
  if (!features.has(key)) features.set(key, feature);
}

function spell(tokens: readonly Token[]): string {
  return tokens.map(({ text, spaced }, k) => (k > 0 && spaced ? ` ${text}` : text)).join('');
}

/**
 * What tells of two passages, by node: the words and pairs in common, as they stand in `shown`, and the words that only
 * one has. A pair stands for its two words.
 */
export function tellingWords(
  { features, weightOf }: Lexicon,
  old: number,
  next: number,
  shown: number,
): TellingWords {
  const [before, after] = [features[old] as Features, features[next] as Features];
  const [here, there] = shown === old ? [before, after] : [after, before];
  const heaviest = (list: readonly (readonly [Feature, number])[]) =>
    uncovered([...list].sort(([, a], [, b]) => b - a)).slice(0, mostShown);
  const common = [...here].flatMap(([key, feature]) => {
    if (!there.has(key) || (feature.isPair && feature.stems.length < 2)) return [];
    const parts = feature.isPair ? feature.stems : [];
    const weight = [key, ...parts].reduce((sum, part) => sum + weightOf(part) ** 2, 0);
    return [[feature, weight] as const];
  });
  const only = (from: Features, other: Features) =>
    heaviest(
      [...from].flatMap(([key, feature]) =>
        feature.isPair || other.has(key) ? [] : [[feature, weightOf(key)] as const],
      ),
    );
  return { common: heaviest(common), only: { old: only(before, after), new: only(after, before) } };
}

/** Without those whose words have all been shown already. */
function uncovered(features: readonly (readonly [Feature, number])[]): string[] {
  const seen = new Set<string>();
  return features.flatMap(([{ shown, stems }]) => {
    if (stems.every((stem) => seen.has(stem))) return [];
    for (const stem of stems) seen.add(stem);
    return [shown];
  });
}
