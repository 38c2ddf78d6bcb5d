import { describe, expect, test } from 'vitest';
import { readDraft } from '../../src/read/index.ts';
import { lines } from '../read/lines.ts';

const head = 'id: v1\ntitle: T\ndate: 2025-11-20\n';
const draft = (text: string) => `${head}points:\n- number: 1\n  text: ${text}\n`;
const bytes = (text: string) => Buffer.from(text);

describe('what is large', () => {
  const seconds = (text: string) => {
    const file = bytes(text);
    const start = process.cpuUsage();
    const result = readDraft(file, 'v1.yaml');
    const { user } = process.cpuUsage(start);
    return { result, each: user / 1_000_000 / (1 + file.length / 1_000_000) };
  };
  // On a machine that is busy the processor's time grows too: what is stated is five seconds for each million bytes.
  test.each<[string, string, string | undefined]>([
    ['a million comments', `${draft('x')}${'# c\n'.repeat(1_000_000)}`, 'yaml-size'],
    ['a million blank lines', `${draft('x')}${'\n'.repeat(1_000_000)}`, 'yaml-size'],
    ['a value of ten megabytes', draft(`"${'word '.repeat(2_000_000)}"`), undefined],
    ['a block of ten megabytes', draft(`|\n${'    many words\n'.repeat(650_000)}`), undefined],
    [
      'a flow of ten megabytes',
      `${head}points: [${'{ number: 1, text: x },'.repeat(400_000)}]\n`,
      'yaml-size',
    ],
    ['entries that are none', `${head}points:\n${'- 1\n'.repeat(100_000)}`, 'schema-type'],
  ])(
    '%s',
    (_, text, rule) => {
      const { result, each } = seconds(text);
      expect(each).toBeLessThan(10);
      expect(result.findings[0]?.rule).toBe(rule);
      expect(result.findings.length).toBeLessThanOrEqual(10_001);
    },
    120_000,
  );

  test('of many findings the first are told, with the number of the others', () => {
    const { findings } = readDraft(bytes(`${head}points:\n${'- 1\n'.repeat(12_345)}`), 'v1.yaml');
    expect(findings).toHaveLength(10_001);
    expect(lines(findings.slice(-2))).toEqual([
      '10004:3 error schema-type each of "points" has to be a mapping, not 1',
      '10005:3 error file-more-findings left out from here on: at least 2345 more findings',
    ]);
  });
});

test('a draft of 100,000 points is read, in a time that grows with its size', () => {
  const words = 'The parties withdraw their heavy weapons from the line of contact within ninety days';
  const point = (k: number) =>
    `  - number: ${k}\n    title: Withdrawal ${k}\n    themes: [ceasefire]\n    text: >-\n      ${words},\n      ${words} ${k}.\n    clauses:\n      - { label: a, text: ${words}. }\n`;
  const seconds = (points: number) => {
    const file = bytes(`${head}points:\n${Array.from({ length: points }, (_, k) => point(k + 1)).join('')}`);
    const start = process.cpuUsage();
    const read = readDraft(file, 'v1.yaml');
    const { user, system } = process.cpuUsage(start);
    expect(read.findings).toEqual([]);
    const last = read.ok ? read.value.draft.points.at(-1) : undefined;
    expect([last?.ref, last?.line, last?.clauses[0]?.line]).toEqual([
      String(points),
      8 * points - 3,
      8 * points + 4,
    ]);
    return (user + system) / 1_000_000;
  };
  seconds(1_000);
  const [few, many] = [seconds(4_000), seconds(100_000)];
  expect(Math.log(many / few) / Math.log(25)).toBeLessThan(1.3);
}, 300_000);
