import { ending } from './phrases.ts';
import { joined, type Run } from './runs.ts';
import { type Comparison, MAX_DISTANCE, STRETCH_DISTANCE, search, type Texts, wholeOf } from './search.ts';

/** The stretch divided at equal sentences; what is too long between them to be searched is cut and added whole. */
export function atSentences(words: Texts, stretch: Run): Comparison {
  const [olds, news] = [
    sentenceStarts(words.old, stretch.old, stretch.oldEnd),
    sentenceStarts(words.new, stretch.new, stretch.newEnd),
  ];
  const sentences = { old: sentencesOf(words.old, olds), new: sentencesOf(words.new, news) };
  const runs = search(sentences, wholeOf(sentences), MAX_DISTANCE) ?? [wholeOf(sentences)];
  let coarse = false;
  const found = joined(runs)
    .map((run) => inWords(run, olds, news))
    .flatMap((run) => {
      const inner = run.kept ? [run] : search(words, run, STRETCH_DISTANCE);
      if (!inner) coarse = true;
      return inner ?? [run];
    });
  return { runs: found, coarse };
}

/** Where each sentence or part of one starts; at last the end of the stretch. */
function sentenceStarts(words: readonly string[], start: number, end: number): number[] {
  const starts = [start];
  for (let k = start + 1; k < end; k++) if (ending(words[k - 1]) === 2) starts.push(k);
  return [...starts, end];
}

function sentencesOf(words: readonly string[], starts: readonly number[]): string[] {
  return starts.slice(1).map((end, k) => words.slice(starts[k], end).join('\n'));
}

function inWords(run: Run, olds: readonly number[], news: readonly number[]): Run {
  const at = (starts: readonly number[], k: number) => starts[k] as number;
  return {
    kept: run.kept,
    old: at(olds, run.old),
    oldEnd: at(olds, run.oldEnd),
    new: at(news, run.new),
    newEnd: at(news, run.newEnd),
  };
}
