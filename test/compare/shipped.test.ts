import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PAIRS, shippedReport } from '../support/shipped.ts';

/** `test/golden.test.ts` writes these reports, for a person to read them before they are committed. */
it.each(PAIRS)('the report of %s and %s is as it was read', (old, next) => {
  const golden = readFileSync(new URL(`../golden/${old}-${next}.json`, import.meta.url), 'utf8');
  expect(JSON.parse(JSON.stringify(shippedReport(old, next)))).toEqual(JSON.parse(golden));
});
