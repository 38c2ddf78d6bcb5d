import { describe, expect, it } from 'vitest';
import type { Edit } from '../../src/model.ts';
import { wordEdits } from '../../src/text/edits.ts';
import { normalise, tokenise } from '../../src/text/tokens.ts';
import { courses, longText, reworded, shuffled } from '../support/long.ts';

const text = longText(2_500, 20_000, 1);
const spelled = (edits: readonly Edit[], left: Edit['op']) =>
  edits.flatMap(({ op, text }) => (op === left ? [] : [text])).join('');

/** A second or two each; searched without a bound, most of them take minutes. */
describe('50,000 tokens against 50,000 are answered, and it is said where not word by word', () => {
  it.each<[string, readonly string[], readonly string[], boolean, number]>([
    ['the same', text, text, false, 1],
    ['one word in a hundred changed', text, reworded(text, 0.01, 2), false, 0.95],
    ['three words in ten changed', text, reworded(text, 0.3, 2), false, 0.5],
    ['nothing in common', text, text.map((sentence) => sentence.replace(/w|[.]/g, 'v')), false, 0],
    ['one word again and again', ['again '.repeat(50_000)], ['again '.repeat(40_000)], false, 0.8],
    ['four words in no order', courses(2_500, 1), courses(2_500, 2), true, 0],
    ['all sentences in another order', text, shuffled(text, 3), true, 0],
    ['half of them in another order', text, halfShuffled(), true, 0.4],
  ])('%s', (_, old, next, coarse, kept) => {
    const [a, b] = [old.join(' '), next.join(' ')];
    const found = wordEdits(a, b);
    expect(spelled(found.edits, 'add')).toBe(normalise(a));
    expect(spelled(found.edits, 'cut')).toBe(normalise(b));
    expect(found.coarse ?? false).toBe(coarse);
    const keeps = found.edits.filter(({ op }) => op === 'keep').flatMap((edit) => tokenise(edit.text));
    expect(keeps.length).toBeGreaterThanOrEqual(kept * tokenise(a).length);
  });
});

function halfShuffled(): string[] {
  return [...text.slice(0, 1_250), ...shuffled(text.slice(1_250), 4)];
}
