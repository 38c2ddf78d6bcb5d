import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { home, run } from './support/run.ts';

const UPDATE = 'npm run build && node bin/plancmp.cjs report v28 v20 -o docs/v28-v20.svg';

it('the picture in the README is what the tool makes of the drafts that ship', async () => {
  expect(readFileSync(join(home, 'README.md'), 'utf8')).toContain('](docs/v28-v20.svg)');
  const { status, stdout } = await run(['report', 'v28', 'v20', '-f', 'svg']);
  expect(status).toBe(0);
  const committed = readFileSync(join(home, 'docs/v28-v20.svg'), 'utf8');
  expect(committed === stdout, `docs/v28-v20.svg is out of date; look at what this makes: ${UPDATE}`).toBe(
    true,
  );
});
