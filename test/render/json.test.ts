import { expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import { renderJson } from '../../src/render/json.ts';
import { draft } from '../support/draft.ts';

const small = compare(draft('a', ['Forces: 600,000.', 'Gone.\nÉté “x”']), draft('b', ['Forces: 800,000.']), {
  themes: [],
  parties: [],
  version: '0',
});

it.each([4_999, 5_000, 12_345])(
  'a report of %i changes is the same text, in one piece or in many',
  (count) => {
    const changes = Array.from({ length: count }, (_, k) => small.changes[k % small.changes.length]);
    const report = { ...small, changes: changes as typeof small.changes };
    const written = renderJson(report);
    expect(typeof written === 'string').toBe(count < 5_000);
    const text = typeof written === 'string' ? written : new TextDecoder().decode(written);
    expect(text === `${JSON.stringify(report, null, 2)}\n`).toBe(true);
  },
);
