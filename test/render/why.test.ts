import width from 'fast-string-width';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import { why } from '../../src/compare/why.ts';
import { renderWhy } from '../../src/render/terminal/why.ts';
import { percent } from '../../src/render/why/names.ts';
import { draft } from '../support/draft.ts';
import { setting, shipped, shippedDecisions, shippedReport } from '../support/shipped.ts';

const old = shipped('v28');
const next = shipped('v20');
const decisions = shippedDecisions('v28', 'v20');
const report = shippedReport('v28', 'v20');

function shown(ref: string, look: Partial<Parameters<typeof renderWhy>[2]>): string {
  const explanation = why({ old, new: next, report, decisions }, { side: 'old', ref, top: 5 });
  if (!explanation) throw new Error(`no ${ref}`);
  return renderWhy(explanation, report, { width: 80, colour: false, ascii: false, ...look });
}

const said = (text: string) => text.replace(/\s+/g, ' ');

describe('an explanation in the terminal', () => {
  it.each([60, 80, 140])('fits %i columns, and says the same in all', (columns) => {
    for (const ref of ['10', '14', '21', '5', '10b', '14a']) {
      const text = shown(ref, { width: columns });
      expect(Math.max(...text.split('\n').map((line) => width(line)))).toBeLessThanOrEqual(columns);
      expect(said(text)).toBe(said(shown(ref, { width: 1_000 })));
    }
  });

  it('says without colour which candidate was taken', () => {
    expect(shown('10', {})).toMatch(/^1\. {2}v20#5 .* — linked$/m);
    expect(shown('10', {})).toMatch(/^2\. {2}v20#10 .* — not linked$/m);
    const plain = shown('10', { colour: true }).replaceAll(
      new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g'),
      '',
    );
    expect(plain).toBe(shown('10', {}));
  });

  it('has no mark beyond ASCII where none is wanted', () => {
    expect(shown('10', {})).toMatch(/[“—→·]/);
    expect(shown('10', { ascii: true })).toMatch(/^[\n -~]*$/);
  });

  it('makes the invisible visible, in titles, words and reasons', () => {
    const reason = 'seen\u001b[2J';
    const given = [{ link: 'forbidden', old: ['1'], new: ['1'], reviewer: 'A\u202e', reason } as const];
    const [a, b] = [
      draft('a', [{ title: 'T\u001b[31m', text: 'grain \u001b[31mships' }]),
      draft('b', ['grain ships']),
    ];
    const made = compare(a, b, { ...setting(), decisions: given });
    const explanation = why(
      { old: a, new: b, report: made, decisions: given },
      { side: 'old', ref: '1', top: 5 },
    );
    if (!explanation) throw new Error('no 1');
    const text = renderWhy(explanation, made, { width: 80, colour: false, ascii: false });
    expect(text).toContain('a person decided otherwise');
    for (const hidden of ['\u001b', '\u202e']) expect(text).not.toContain(hidden);
  });
});

describe('percent', () => {
  it('says nothing or all only of nothing and all', () => {
    expect([0, 0.004, 0.01, 0.5, 0.99, 0.994, 1].map(percent)).toEqual([
      '0%',
      'under 1%',
      '1%',
      '50%',
      '99%',
      'over 99%',
      '100%',
    ]);
  });
});
