import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bounds, parse } from '../../src/read/syntax.ts';
import { positions } from '../../src/text/places.ts';
import { corpus, tokens } from './corpus.ts';
import { mutate, mutations } from './mutate.ts';

/** Drafts of some points each, so that there are lists to take entries off. */
const bases = ['v28', 'v20', 'eu28'].flatMap((name) => {
  const text = readFileSync(new URL(`../../drafts/${name}.yaml`, import.meta.url), 'utf8');
  const [head = '', ...points] = text.split(/^(?= {2}- number)/m);
  const start = head.split('\n').slice(0, 6).join('\n');
  return [0, 5, 10].map((k) => `${start}\npoints:\n${points.slice(k, k + 7).join('')}`);
});

const texts = fc
  .tuple(
    fc.constantFrom(...bases, ...corpus.draft, ...corpus.themes, ...corpus.accepted),
    mutations(tokens, 4),
  )
  .map(([base, done]) => mutate(Buffer.from(base), done).toString('utf8'));

test('a text read in batches has the same content, places and issues as one that is read whole', () => {
  fc.assert(
    fc.property(texts, fc.constantFrom(1, 2, 5, 23), (text, batch) => {
      const position = positions(text);
      const whole = parse(text, position, { ...bounds, batch: Number.POSITIVE_INFINITY });
      expect(parse(text, position, { ...bounds, batch })).toStrictEqual(whole);
    }),
    { numRuns: Number(process.env.RUNS ?? 600), seed: 20_251_120 },
  );
});
