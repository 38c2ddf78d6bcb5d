import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { part } from './part.ts';
import type { Target } from './target.ts';

const names = readdirSync(new URL('targets/', import.meta.url)).map((file) => file.replace(/\.ts$/, ''));

// The long run is by hand: npm run fuzz.
test.each(names)('a short run of %s breaks no promise', { timeout: 120_000 }, async (name) => {
  const { target }: { target: Target } = await import(`./targets/${name}.ts`);
  expect(target.name).toBe(name);
  expect(await part(target, target.quick, 20_251_120)).toEqual({ ok: true, runs: target.quick });
});
