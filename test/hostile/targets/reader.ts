import fc from 'fast-check';
import { corpus, invalid, type Kind, tokens } from '../corpus.ts';
import { characters, mutate, mutations } from '../mutate.ts';
import { keepsPromises } from '../promises.ts';
import { fuzzed } from '../target.ts';

interface Input {
  readonly kind: Kind;
  readonly bytes: Uint8Array;
}

const kinds = Object.keys(corpus) as Kind[];

/** A file that is right, with some things done to it; sometimes given to a reader of another kind of file. */
const mutant = fc
  .record({
    kind: fc.oneof({ weight: 5, arbitrary: fc.constant<Kind>('draft') }, fc.constantFrom(...kinds)),
    other: fc.oneof({ weight: 30, arbitrary: fc.constant(undefined) }, fc.constantFrom(...kinds)),
    base: fc.nat(),
    done: mutations(tokens),
  })
  .map(({ kind, other, base, done }): Input => {
    const texts = corpus[other ?? kind];
    return { kind, bytes: mutate(Buffer.from(texts[base % texts.length] ?? ''), done) };
  });

/** Bytes that never were a file: tokens and invalid UTF-8 in a row. */
const noise = fc.record({
  kind: fc.constantFrom(...kinds),
  bytes: fc
    .array(
      fc.oneof(
        { weight: 12, arbitrary: fc.constantFrom(...tokens).map((token) => [...Buffer.from(token)]) },
        {
          weight: 3,
          arbitrary: characters(6).map((text) => [...Buffer.from(text)]),
        },
        fc.constantFrom(...invalid),
      ),
      { maxLength: 30 },
    )
    .map((parts): Uint8Array => Buffer.from(parts.flat())),
});

export const target = fuzzed<Input>({
  name: 'reader',
  arbitrary: fc.oneof({ weight: 4, arbitrary: mutant }, { weight: 1, arbitrary: noise }),
  run: ({ kind, bytes }) => keepsPromises(kind, bytes),
  quick: 4_000,
  show: ({ kind, bytes }) =>
    `${kind} ${JSON.stringify(Buffer.from(bytes).toString('latin1'))} (each character a byte)`,
});
