import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { play } from './support/scenario.ts';

const folder = fileURLToPath(new URL('scenarios', import.meta.url));

/** `UPDATE=1` writes what happened into the files, for a person to read before it is committed. */
describe('scenarios', () => {
  it.each(readdirSync(folder).sort())('%s', async (name) => {
    const { expected, actual } = await play(join(folder, name));
    if (process.env.UPDATE) writeFileSync(join(folder, name), actual);
    else expect(actual).toBe(expected);
  });
});
