import fc from 'fast-check';
import type { Draft } from '../../src/model.ts';
import { draft, type Sketch } from './draft.ts';

const word = fc.constantFrom(
  ...'Ukraine Russia NATO troops border sanctions assets elections within days the of and to is are not 600,000 800,000 prisoners exchanged plant ceasefire funds'.split(
    ' ',
  ),
);
const sentence = fc.array(word, { minLength: 1, maxLength: 14 }).map((words) => `${words.join(' ')}.`);
const theme = fc.constantFrom('nato', 'territory', 'assets', 'no-such-theme');

const sketch: fc.Arbitrary<Sketch> = fc.record({
  text: fc.oneof({ weight: 9, arbitrary: sentence }, { weight: 1, arbitrary: fc.constant('') }),
  clauses: fc.oneof(
    { weight: 2, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.array(sentence, { maxLength: 4 }) },
  ),
  variants: fc.oneof(
    { weight: 5, arbitrary: fc.constant({}) },
    {
      weight: 1,
      arbitrary: fc.dictionary(fc.constantFrom('ukraine', 'us', 'russia'), sentence, { maxKeys: 2 }),
    },
  ),
  themes: fc.uniqueArray(theme, { maxLength: 2 }),
});

/** A draft of up to 12 points of a small vocabulary, so that texts repeat, and share much or nothing. */
export function generatedDraft(id: string): fc.Arbitrary<Draft> {
  return fc.array(sketch, { maxLength: 12 }).map((points) => draft(id, points));
}

/** A draft and a revision of it: points kept, dropped, reworded, moved, joined and added. */
export const generatedPair: fc.Arbitrary<readonly [Draft, Draft]> = fc
  .tuple(
    fc.array(sketch, { minLength: 1, maxLength: 10 }),
    fc.array(fc.nat(9), { maxLength: 12 }),
    fc.array(sketch, { maxLength: 3 }),
  )
  .map(([points, picks, fresh]) => {
    const revised = picks.map((pick, k): Sketch => {
      const [base, other] = [points[pick % points.length], points[(pick + 1) % points.length]];
      if (k % 4 === 1) return { ...base, text: `${base?.text ?? ''} Then more is said.` };
      if (k % 4 === 3) return { ...base, text: `${base?.text ?? ''} ${other?.text ?? ''}` };
      return base ?? {};
    });
    return [draft('a', points), draft('b', [...revised, ...fresh])] as const;
  });
