import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import type { Draft, Report } from '../../src/model.ts';
import { FORMATS } from '../../src/render/index.ts';
import { draft } from '../support/draft.ts';
import { randoms } from '../support/long.ts';
import { setting } from '../support/shipped.ts';
import { viewOf, written } from '../support/view.ts';

const random = randoms(7);
const word = (of: string) => `${of}${Math.floor(random() * 20_000)}`;
const text = (of: string, words: number) => Array.from({ length: words }, () => word(of)).join(' ');
const times = <T>(n: number, make: (k: number) => T): T[] => Array.from({ length: n }, (_, k) => make(k));

const long = text('a', 50_000);
const same = times(2_000, () => 'The parties agree to the same words.');
const clauses = (of: string) => [
  { text: 'Terms:', clauses: times(2_000, (k) => `Clause ${k} says ${word(of)} of ${word('n')}.`) },
];

const PAIRS: readonly (readonly [string, Draft, Draft])[] = [
  ['50,000 words beside 50,000 others', draft('a', [long]), draft('b', [text('b', 50_000)])],
  [
    '50,000 words, and as many of which each seventh is another',
    draft('a', [long]),
    draft('b', [long.replace(/\S+/g, (own) => (random() < 1 / 7 ? word('c') : own))]),
  ],
  ['2,000 equal points beside 2,100', draft('a', same), draft('b', [...same, ...same.slice(0, 100)])],
  ['a list of 2,000 clauses beside another', draft('a', clauses('x')), draft('b', clauses('y'))],
  ['one word of a million letters', draft('a', ['x'.repeat(1_000_000)]), draft('b', ['y'.repeat(1_000_000)])],
];

/** Seconds of the processor that a comparison of such drafts, or one format of it, may take. */
const MOST = 15;

async function seconds(work: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

describe.each(PAIRS)('%s', (_, old, next) => {
  it(`take less than ${MOST} s to compare, and as long in each format`, async () => {
    let report: Report | undefined;
    expect(await seconds(() => (report = compare(old, next, setting())))).toBeLessThan(MOST);
    const view = viewOf(report as Report, { unchanged: true });
    const slow: string[] = [];
    for (const format of FORMATS) {
      const took = await seconds(() => written(format, report as Report, view));
      if (took > MOST) slow.push(`${format}: ${took} s`);
    }
    expect(slow).toEqual([]);
  }, 300_000);
});
