import { expect, test } from 'vitest';
import { checkDraftChange, type DraftChange } from '../../src/checks/index.ts';
import { lines } from '../read/lines.ts';
import { draftFile } from '../support/red-lines.ts';

const place = { file: 'v1.yaml', line: 1, column: 1 };
const points = 'number: 1, text: Elections are held.\nnumber: 2, text: A zone is set up.';
const [v1, v2] = [draftFile('v1', points), draftFile('v2', points)];
const published = draftFile('v1', points, '\npublished: true');
const wrong = (level: 'error' | 'note', line: number) =>
  ({ file: 'drafts/v1.yaml', line, column: 1, level, rule: 'yaml-tab' }) as const;
const broken = (...findings: ReturnType<typeof wrong>[]) => ({ commit: '1234567', findings });

test.each<[string, Partial<DraftChange>, string[]]>([
  ['new', { new: v1 }, ['1:1 note draft-added']],
  ['deleted', { old: v1 }, ['1:1 warning draft-deleted']],
  ['the same', { old: v1, new: v1 }, []],
  ['renamed', { old: v1, new: v2 }, ['1:5 note draft-renamed']],
  ['deleted though published', { old: published }, ['1:1 error draft-deleted']],
  ['renamed though published', { old: published, new: v2 }, ['1:5 error draft-renamed']],
  ['published and new', { new: published }, ['1:1 note draft-added']],
  ['broken before', { new: v1, broken: broken(wrong('error', 3)) }, ['1:1 error base-invalid']],
  ['broken before, and gone', { broken: broken(wrong('error', 3)) }, ['1:1 error base-invalid']],
  ['merely noted before', { new: v1, broken: broken(wrong('note', 3)) }, []],
])('a draft that is %s', (_, change, expected) => {
  const found = checkDraftChange({ place, draft: 'v1', ...change });
  expect(lines(found).map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual(expected);
});

test('what became of it is told with its points, its other name, or what was wrong', () => {
  const facts = (change: Partial<DraftChange>) => checkDraftChange({ place, draft: 'v1', ...change });
  expect(facts({ new: v1 })).toMatchObject([{ draft: 'v1', points: 2 }]);
  expect(facts({ old: v1 })).toMatchObject([{ draft: 'v1', points: 2 }]);
  expect(facts({ old: v1, new: v2 })).toMatchObject([{ draft: 'v2', from: 'v1' }]);
  expect(facts({ old: published })).toMatchObject([{ published: true }]);
  const findings = [wrong('note', 2), wrong('error', 3), wrong('error', 4), wrong('error', 5)];
  expect(facts({ new: v1, broken: broken(...findings) })).toMatchObject([
    { commit: '1234567', problem: 'yaml-tab', baseFile: 'drafts/v1.yaml', baseLine: 3, more: 2 },
  ]);
});
