import { expect, test } from 'vitest';
import type { Place } from '../../src/model.ts';
import type { Path } from '../../src/read/at.ts';
import { type FileKind, readFile } from '../../src/read/file.ts';
import { draftKind } from '../../src/read/kinds/draft.ts';
import { schemaFaults } from '../../src/read/schema.ts';
import type { Tree } from '../../src/read/tree.ts';

/** Of a draft with so many points, of which these have an empty text, each fault with the path of its place. */
function faults(count: number, wrong: readonly number[], head: object): string[] {
  const place = (path: Path): Place => ({ file: path.join('.'), line: 1, column: 1 });
  const tree: Tree = { at: place, keyAt: place, source: () => undefined };
  const points = Array.from({ length: count }, (_, at) => ({
    number: at,
    text: wrong.includes(at) ? null : 'x',
  }));
  return schemaFaults(draftKind, { ...head, points }, tree).map(({ file, facts }) =>
    `${file} ${facts.rule}${'key' in facts ? ` ${facts.key}` : ''}`.trim(),
  );
}
const head = { id: 'v1', title: 'T', date: '2025-11-20' };

test.each([1_000, 1_001, 2_000, 2_001])('each wrong point of %i is told once, where it stands', (count) => {
  const wrong = [...new Set([0, 999, 1_000, 1_001, count - 1])].filter((at) => at < count);
  expect(faults(count, wrong, head)).toEqual(wrong.map((at) => `points.${at}.text schema-empty text`));
});

test('what is wrong above the points of a long list is told once', () => {
  expect(faults(2_001, [1_500], { id: 'v1', title: 1, dat: '2025-11-20' })).toEqual([
    'title schema-type title',
    'dat schema-unknown-key dat',
    'points.1500.text schema-empty text',
  ]);
  expect(faults(2_001, [], {})).toEqual(['id', 'title', 'date'].map((key) => `schema-missing-key ${key}`));
});

test('after some tens of thousands of faults no further points are looked at', () => {
  const all = Array.from({ length: 60_000 }, (_, at) => at);
  const list = all.map(() => 1);
  const place = () => ({ file: '', line: 1, column: 1 });
  const tree: Tree = { at: place, keyAt: place, source: () => undefined };
  expect(schemaFaults(draftKind, { ...head, points: list }, tree)).toHaveLength(50_000);
});

/** A kind of file whose findings are as many as its content says. */
const counted: FileKind<{ count: number }> = {
  validate: () => true,
  whole: 'file',
  entries: 'none',
  faults: (raw, tree) =>
    Array.from({ length: Number(raw?.count) }, () => ({
      ...tree.at(['count']),
      facts: { rule: 'file-empty' },
    })),
};

test.each([
  [0, 0, undefined],
  [10_000, 10_000, undefined],
  [10_001, 10_001, 1],
  [10_002, 10_001, 2],
])('of %i findings %i are told, the last of which counts the others', (count, told, others) => {
  const { findings } = readFile(Buffer.from(`count: ${count}`), 'a.yaml', counted);
  expect(findings).toHaveLength(told);
  const place = { file: 'a.yaml', line: 1, column: 8, level: 'error' };
  const more = { ...place, rule: 'file-more-findings', count: others };
  if (count > 0) expect(findings.at(-1)).toEqual(others ? more : { ...place, rule: 'file-empty' });
});
