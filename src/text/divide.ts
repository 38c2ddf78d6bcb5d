import { longestAscending } from './ascending.ts';
import { joined, newLength, oldLength, type Run } from './runs.ts';
import {
  type Comparison,
  exact,
  MAX_DISTANCE,
  STRETCH_DISTANCE,
  search,
  type Texts,
  wholeOf,
} from './search.ts';
import { atSentences } from './sentences.ts';

/** How often a stretch is divided again; no text comes near it that was not made to. */
const MAX_DEPTH = 20;

/**
 * Compares two lists of words by Myers's algorithm (1986), as jsdiff has it. Where they are too far apart for it they
 * are divided at the words that each side of a stretch has once, as often as it takes (patience diff, Cohen 2008), and
 * a stretch without such words at equal sentences. So the work grows with the length of the texts, not its square.
 */
export function compareWords(words: Texts): Comparison {
  const whole = wholeOf(words);
  const { runs, coarse } = exact(search(words, whole, MAX_DISTANCE)) ?? divide(words, whole, 0);
  return { runs: joined(runs), coarse };
}

/** The runs of a stretch that is too long to be searched as it is: its common ends, and what lies between them. */
function divide(words: Texts, stretch: Run, depth: number): Comparison {
  const head = commonLength(stretch, (k) => words.old[stretch.old + k] === words.new[stretch.new + k]);
  const rest = { ...stretch, old: stretch.old + head, new: stretch.new + head };
  const tail = commonLength(rest, (k) => words.old[rest.oldEnd - 1 - k] === words.new[rest.newEnd - 1 - k]);
  const core = { ...rest, oldEnd: rest.oldEnd - tail, newEnd: rest.newEnd - tail };
  const { runs, coarse } =
    exact(search(words, core, STRETCH_DISTANCE)) ??
    (depth < MAX_DEPTH ? atAnchors(words, core, depth) : undefined) ??
    atSentences(words, core);
  const before = { ...stretch, kept: true, oldEnd: core.old, newEnd: core.new };
  const after = { ...stretch, kept: true, old: core.oldEnd, new: core.newEnd };
  return { runs: [before, ...runs, after], coarse };
}

function commonLength(stretch: Run, same: (k: number) => boolean): number {
  const most = Math.min(oldLength(stretch), newLength(stretch));
  let length = 0;
  while (length < most && same(length)) length++;
  return length;
}

/** The stretch divided at the words that each side has once, in the longest order that both have. */
function atAnchors(words: Texts, stretch: Run, depth: number): Comparison | undefined {
  const [from, to] = [
    places(words.old, stretch.old, stretch.oldEnd),
    places(words.new, stretch.new, stretch.newEnd),
  ];
  const shared = [...from].filter(([word]) => to.has(word));
  if (shared.length === 0) return exact([stretch]);
  const pairs = shared
    .map(([word, old]) => ({ old, new: to.get(word) ?? SEVERAL }))
    .filter((pair) => pair.old !== SEVERAL && pair.new !== SEVERAL);
  const anchors = longestAscending(pairs.map((pair) => pair.new)).flatMap((k) => pairs[k] ?? []);
  return anchors.length > 0 ? between(words, stretch, anchors, depth) : undefined;
}

interface Anchor {
  readonly old: number;
  readonly new: number;
}

const SEVERAL = -1;

/** Where each word of a stretch stands, in the order of the stretch. */
function places(words: readonly string[], start: number, end: number): Map<string, number> {
  const at = new Map<string, number>();
  for (let k = start; k < end; k++) {
    const word = words[k] as string;
    at.set(word, at.has(word) ? SEVERAL : k);
  }
  return at;
}

/** Each anchor with what lies between it and the one before: the anchor itself is found as a common end. */
function between(words: Texts, stretch: Run, anchors: readonly Anchor[], depth: number): Comparison {
  const ends = anchors.map((anchor) => ({ old: anchor.old + 1, new: anchor.new + 1 }));
  const last = { old: stretch.oldEnd, new: stretch.newEnd };
  let start: Anchor = stretch;
  const parts = [...ends, last].map((end) => {
    const part = { kept: false, old: start.old, oldEnd: end.old, new: start.new, newEnd: end.new };
    start = end;
    return divide(words, part, depth + 1);
  });
  return { runs: parts.flatMap((part) => part.runs), coarse: parts.some((part) => part.coarse) };
}
