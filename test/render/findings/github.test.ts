import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/model.ts';
import { checkedOf, found, writtenAs } from '../../support/found.ts';
import { commandOf } from '../../support/runner.ts';

const accepted = { reason: '100% agreed' };
const inFolder = { pathOf: (file: string) => (file.startsWith('<') ? undefined : `plans/${file}`) };

describe('annotations for GitHub', () => {
  it('are commands that the runner undoes to the words they were made of', async () => {
    const file = 'a, b: 100%25.yaml';
    const text = await writtenAs('github', checkedOf([found('50%, a: %0A', { file, line: 12, column: 3 })]));
    expect(text).toBe(
      '::error file=a%2C b%3A 100%2525.yaml,line=12,col=3,title=theme-unknown::unknown theme "50%25, a: %250A"; none is known\n',
    );
    expect(commandOf(text.trimEnd())).toEqual({
      name: 'error',
      properties: { file, line: '12', col: '3', title: 'theme-unknown' },
      data: 'unknown theme "50%, a: %0A"; none is known',
    });
  });

  it('have the level that GitHub has for it; what is accepted is a notice that says so', async () => {
    const text = await writtenAs(
      'github',
      checkedOf([
        found('a', { level: 'note' }),
        found('b', { accepted }),
        found('c', { level: 'warning' }),
        found('d', { level: 'note' }),
        found('e'),
      ]),
    );
    const commands = text.trimEnd().split('\n').map(commandOf);
    expect(
      commands.map((command) => [command?.name, command?.data.charAt(15), command?.properties.title]),
    ).toEqual([
      ['error', 'e', 'theme-unknown'],
      ['warning', 'c', 'theme-unknown'],
      ['notice', 'a', 'theme-unknown'],
      ['notice', 'd', 'theme-unknown'],
      ['notice', 'b', 'accepted: theme-unknown'],
    ]);
    expect(commands.at(-1)?.data).toContain('(accepted: 100% agreed)');
  });

  it('name a file from the root of its repository, and none where it is in none', async () => {
    const text = await writtenAs(
      'github',
      checkedOf([found('a'), found('b', { file: '<stdin>' })]),
      inFolder,
    );
    const commands = text.trimEnd().split('\n').map(commandOf);
    expect(commands.map((command) => command?.properties)).toEqual([
      { file: 'plans/drafts/a.yaml', line: '3', col: '7', title: 'theme-unknown' },
      { title: 'theme-unknown' },
    ]);
    expect(commands[1]?.data).toBe('<stdin>:3:7 error theme-unknown unknown theme "b"; none is known');
  });

  it('are ten of a level, and the others are counted and listed in a group', async () => {
    const errors = Array.from({ length: 12 }, (_, k) => found(`e${k}`, { line: k + 1 }));
    const notes = Array.from({ length: 11 }, (_, k) => found(`n${k}`, { line: k + 20, level: 'note' }));
    const warnings = Array.from({ length: 10 }, (_, k) => found(`w${k}`, { line: k + 40, level: 'warning' }));
    const lines = (await writtenAs('github', checkedOf([...errors, ...notes, ...warnings])))
      .trimEnd()
      .split('\n');
    const names = lines.map((line) => commandOf(line)?.name ?? '');
    expect(['error', 'warning', 'notice'].map((name) => names.filter((one) => one === name).length)).toEqual([
      10, 10, 10,
    ]);
    expect(lines.slice(30)).toEqual([
      '2 more errors without an annotation, as GitHub shows 10 of a level: all are in the list below',
      '1 more notice without an annotation, as GitHub shows 10 of a level: all are in the list below',
      '::group::Findings without an annotation',
      'drafts/a.yaml:11:7 error theme-unknown unknown theme "e10"; none is known',
      'drafts/a.yaml:12:7 error theme-unknown unknown theme "e11"; none is known',
      'drafts/a.yaml:30:7 note theme-unknown unknown theme "n10"; none is known',
      '::endgroup::',
    ]);
  });

  it('show what a change does before what a draft is like anyway', async () => {
    const notes = Array.from({ length: 12 }, (_, k) => found(`n${k}`, { line: k + 1, level: 'note' }));
    const of = {
      of: 'point',
      old: ['3'],
      new: ['3'],
      oldWords: 'One.',
      newWords: 'Two.',
      draft: 'a',
    } as const;
    const at = { file: 'drafts/a.yaml', column: 1, level: 'note' } as const;
    const moved: Finding = { ...at, line: 80, rule: 'point-moved', ...of };
    const lone = { disclosed: true, elsewhere: [] };
    const removed: Finding = { ...at, line: 90, rule: 'point-removed', ...of, ...lone };
    const line: Finding = { ...at, line: 95, rule: 'red-line-removed', redLine: { id: 'floor' } };
    const text = await writtenAs('github', checkedOf([...notes, moved, removed, line]));
    const titles = text.split('\n').flatMap((line) => commandOf(line)?.properties.title ?? []);
    expect(titles.slice(0, 4)).toEqual(['red-line-removed', 'point-removed', 'point-moved', 'theme-unknown']);
    expect(titles).toHaveLength(10);
  });
});
