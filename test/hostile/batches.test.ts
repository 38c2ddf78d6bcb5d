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

test('a list whose key is empty is put together under that key', () => {
  const text = ':\n- a\n- b\n- c\n- d\n';
  const position = positions(text);
  const parts = parse(text, position, { ...bounds, batch: 1 });
  expect(parts.content?.value).toEqual({ '': ['a', 'b', 'c', 'd'] });
  expect(parts).toStrictEqual(parse(text, position));
});

test('a text that is too large in all, or in one piece, is told where it becomes so', () => {
  const text = 'points:\n- a\n- b\n- c\n- d\n';
  const sizes = (given: object) => parse(text, positions(text), { ...bounds, ...given }).issues;
  expect(sizes({ all: 10 })).toEqual([{ offset: 13, facts: { rule: 'yaml-size', of: 'file', limit: 10 } }]);
  expect(sizes({ piece: 10 })).toEqual([
    { offset: 13, facts: { rule: 'yaml-size', of: 'piece', limit: 10 } },
  ]);
  expect(sizes({ piece: 20, batch: 5 })).toEqual([]);
});
