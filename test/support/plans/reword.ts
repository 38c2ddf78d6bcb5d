import type { Unit } from './points.ts';
import type { Random } from './random.ts';
import { adjectives, alternatives, wordClass } from './vocabulary.ts';

/** The least and greatest share of a sentence's words that a rewording touches. */
const share = { least: 0.1, most: 0.4 };
/** Of the words that carry meaning half stay, and so many at least: with fewer no reader could tell it from another. */
const fewestKept = 5;

const ending = /[;,.:]$/;
const bareOf = (word: string) => word.replace(ending, '').replace(/^\$/, '');
const isFigure = (word: string) => /^\d/.test(word);

function carriesMeaning(bare: string): boolean {
  const name = wordClass(bare);
  return isFigure(bare) || name === 'noun' || name === 'adjective' || name === 'verb' || name === 'name';
}

/**
 * A tenth to two fifths of the words replaced by others of their class, left out or joined by an adjective, figures
 * among them. Names of places and bodies stay: they are what a careful reader knows a provision by. So do formulas.
 */
export function reword(unit: Unit, random: Random): Unit {
  if (unit.kind === 'formula') return unit;
  const words = unit.text.split(' ');
  const touched = touchedWords(words, random);
  const text = words.flatMap((word, at) => (touched.has(at) ? changed(word, random) : [word])).join(' ');
  return { ...unit, text };
}

function touchedWords(words: readonly string[], random: Random): Set<number> {
  const rate = share.least + random.unit() * (share.most - share.least);
  const meaning = words.filter((word) => carriesMeaning(bareOf(word))).length;
  let spare = meaning - Math.max(fewestKept, Math.ceil(meaning / 2));
  const touched = new Set<number>();
  for (const at of shuffled(words.length, random)) {
    const bare = bareOf(words[at] ?? '');
    if (touched.size >= Math.max(1, Math.round(rate * words.length))) break;
    if (!isFigure(bare) && (wordClass(bare) ?? 'name') === 'name') continue;
    if (carriesMeaning(bare) && spare-- <= 0) continue;
    touched.add(at);
  }
  return touched;
}

function changed(word: string, random: Random): string[] {
  const bare = bareOf(word);
  if (isFigure(bare)) return [word.replace(/\d+/, (figure) => String(otherFigure(Number(figure), random)))];
  const name = wordClass(bare);
  const draw = random.unit();
  if (draw < 0.2 && (name === 'adjective' || name === 'determiner')) return [];
  if (draw < 0.4 && name === 'noun') return [random.common(adjectives), word];
  return [name ? word.replace(bare, random.common(alternatives(name))) : word];
}

/** A year for a year, and what may be a day for a day, so that dates stay dates. */
function otherFigure(figure: number, random: Random): number {
  if (figure > 2000) return random.whole(2026, 2045);
  return figure <= 28 ? random.whole(1, 28) : random.whole(29, 400);
}

/** Fisher and Yates. */
function shuffled(size: number, random: Random): number[] {
  const order = Array.from({ length: size }, (_, at) => at);
  for (let at = size - 1; at > 0; at--) {
    const other = random.whole(0, at);
    [order[at], order[other]] = [order[other] as number, order[at] as number];
  }
  return order;
}
