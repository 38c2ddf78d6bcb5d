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

  it('gives the figures of its own side first, from the new draft too', () => {
    const explanation = why({ old, new: next, report, decisions }, { side: 'new', ref: '5', top: 1 });
    const text = explanation
      ? renderWhy(explanation, report, { width: 140, colour: false, ascii: false })
      : '';
    expect(text).toMatch(/^v20#5 .* → v28$/m);
    expect(text).toMatch(/found: v20#5 \d+%, v28#10 \d+%/);
    expect(text).toContain('Rivals   of v20 for v28#10: ');
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

describe('why two points are linked, or are not', () => {
  const [elections, army, prisoners, mission, grain] = [
    'Elections are held within one hundred days of the signing.',
    'The armed forces are limited to 600,000 persons in peacetime.',
    'All prisoners of war and civilian hostages are exchanged all for all.',
    'A monitoring mission of neutral states verifies the ceasefire line.',
    'Grain exports through the northern ports are not hindered.',
  ];
  const regrouped = [
    [elections, `${army} ${prisoners}`, mission, grain],
    [elections, army, `${prisoners} ${mission}`, grain],
  ] as const;
  const unrelated = [
    [
      'Ports of the north open to grain ships.',
      ...[elections, army, prisoners, mission, grain],
      ...['Schools teach in both languages.', 'Courts sit in public.', 'Museums reopen on Sundays.'],
    ],
    [
      'Ports in the south open for tourists and ships.',
      ...['Roads are paved with stone.', 'Lakes are stocked with fish.', 'Trains run every hour.'],
      ...['Bakers sell bread.', 'Tailors sew coats.', 'Farmers rent fields.', 'Potters burn clay.'],
      'Singers meet each spring.',
    ],
  ] as const;

  it.each<[string, readonly [readonly string[], readonly string[]], string, string]>([
    [
      'a good share of one is found in the other, so that they are merged',
      [
        [elections, army, prisoners, mission],
        [elections, `${army} ${prisoners}`, mission],
      ],
      '3',
      '2',
    ],
    [
      'both have other counterparts, and a good share of both has its place in the other',
      regrouped,
      '2',
      '3',
    ],
    ['through the others of its link, not by itself', regrouped, '3', '2'],
    ['the two drafts as wholes have next to nothing in common', unrelated, '1', '1'],
    ['the words are equal', [[army, elections], [elections]], '2', '1'],
    ['not weighed: no telling words in common', [[army, elections], [grain]], '1', '1'],
    [
      'not weighed: the words of b#1 are those of a#2',
      [
        [army.replace('600,000', '700,000'), army],
        [army, grain],
      ],
      '1',
      '1',
    ],
  ])('%s', (sentence, [from, to], ref, beside) => {
    const [a, b] = [draft('a', from), draft('b', to)];
    const made = compare(a, b, setting());
    const explanation = why(
      { old: a, new: b, report: made, decisions: [] },
      { side: 'old', ref, beside, top: 5 },
    );
    if (!explanation) throw new Error(`no ${ref}`);
    expect(said(renderWhy(explanation, made, { width: 80, colour: false, ascii: false }))).toContain(
      sentence,
    );
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
