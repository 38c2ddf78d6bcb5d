import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import { gitHeader } from '../../src/render/terminal/git-diff.ts';
import { run, type World } from '../support/run.ts';

vi.mock(import('../../src/compare/compare.ts'), async (original) => {
  const real = await original();
  return { ...real, compare: vi.fn(real.compare) };
});
vi.mock(import('../../src/render/terminal/git-diff.ts'), async (original) => {
  const real = await original();
  return { ...real, gitHeader: vi.fn(real.gitHeader) };
});

let cwd = '';
beforeEach(() => {
  cwd = realpathSync(mkdtempSync(join(tmpdir(), 'plancmp-driver-')));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

const write = (name: string, content: string | Uint8Array) => {
  mkdirSync(dirname(join(cwd, name)), { recursive: true });
  writeFileSync(join(cwd, name), content);
};
const env = { PATH: process.env.PATH ?? '', GIT_CONFIG_NOSYSTEM: '1', HOME: '/nowhere' };
const driver = async (argv: readonly string[], world: World = {}) => {
  const outcome = await run(['git-diff-driver', ...argv], { cwd, ...world, env: { ...env, ...world.env } });
  expect([outcome.status, outcome.stderr]).toEqual([0, '']);
  return outcome.stdout;
};

const plan = (text: string, rest = '') => `id: plan
title: A plan
date: 2025-03-01
points:
  - number: 1
    themes: [army-caps]
    text: The armed forces are limited to ${text}.
  - { number: 2, text: Elections are held in both countries. }
${rest}`;

const sides = ['old.yaml', 'a'.repeat(40), '100644', 'drafts/plan.yaml', '0'.repeat(40), '100644'];
const both = ['drafts/plan.yaml', ...sides];
/** Writes both sides, and shows what git would. */
const show = (old: string | Uint8Array, next: string | Uint8Array, world?: World) => {
  write('old.yaml', old);
  write('drafts/plan.yaml', next);
  return driver(both, world);
};

describe('two sides of a draft', () => {
  it('are compared as diff compares them, by the names that git gives', async () => {
    const out = await show(plan('600,000'), plan('800,000'));
    expect(out).toMatch(
      /^diff --plancmp a\/drafts\/plan\.yaml b\/drafts\/plan\.yaml\nA plan → A plan\n {2}a\/plan /,
    );
    expect(out).toContain('army-caps  1 → 1  600,000 → 800,000');
    expect(out).toContain('limited to [-600,000-]{+800,000+}.');
    expect(out).toContain('1 unchanged point is not shown.\n');
    expect(out).not.toContain(cwd);
    expect(out).not.toContain('old.yaml');
  });

  it('keep their ids where those differ', async () => {
    const out = await show(plan('600,000'), plan('800,000').replace('id: plan', 'id: plan-2'));
    expect(out).toContain('2 points in plan, 2 in plan-2');
  });

  it('are shown by lines where no words differ, and that is said', async () => {
    const out = await show(plan('600,000'), `# A comment\n${plan('600,000')}`);
    expect(out).toBe(`diff --plancmp a/drafts/plan.yaml b/drafts/plan.yaml
No differences in wording. By lines:
--- a/drafts/plan.yaml
+++ b/drafts/plan.yaml
@@ -1,3 +1,4 @@
+# A comment
 id: plan
 title: A plan
 date: 2025-03-01
`);
  });

  it('count a changed standing, and show what is cosmetic', async () => {
    const standing = await show(
      plan('600,000'),
      plan('600,000').replace('- number: 1', '- number: 1\n    standing: agreed'),
    );
    expect(standing).toContain('agreed');
    expect(standing).not.toContain('By lines');
    const cosmetic = await show(
      plan('600,000'),
      plan('600,000').replace('are held in both countries', 'are Held in both countries'),
    );
    expect(cosmetic).toContain('[-held-]{+Held+} in');
  });

  it('are as wide as COLUMNS says', async () => {
    const widest = (out: string) => Math.max(...out.split('\n').map((line) => line.length));
    const long = plan(`600,000 ${'persons and '.repeat(20)}staff`);
    expect(widest(await show(plan('600,000'), long))).toBeLessThanOrEqual(80);
    expect(widest(await show(plan('600,000'), long, { env: { COLUMNS: '140' } }))).toBeGreaterThan(100);
  });

  it('use the themes of the folder that the draft is in', async () => {
    write('project/drafts/themes.yaml', 'themes:\n- { id: army-caps, title: Soldiers, description: x }\n');
    write('project/drafts/plan.yaml', plan('800,000'));
    write('old.yaml', plan('600,000'));
    const args = [
      'project/drafts/plan.yaml',
      ...sides.slice(0, 3),
      'project/drafts/plan.yaml',
      '0',
      '100644',
    ];
    expect(await driver(args)).toContain('SOLDIERS');
  });
});

describe('what stands in the header', () => {
  it('a new draft, with its points in short', async () => {
    write('drafts/plan.yaml', plan('600,000', '  - { number: 3, unpublished: true }\n'));
    const out = await driver([
      'drafts/plan.yaml',
      '/dev/null',
      '.',
      '.',
      'drafts/plan.yaml',
      'b'.repeat(40),
      '100644',
    ]);
    expect(out).toBe(`diff --plancmp a/drafts/plan.yaml b/drafts/plan.yaml
new file mode 100644
+ A plan — new draft (plan · 2025-03-01 · 2 points)
  1  The armed forces are limited to 600,000.
  2  Elections are held in both countries.
  3  (unpublished)
`);
  });

  it('a deleted draft', async () => {
    write(
      'old.yaml',
      plan(`600,000 ${'and others '.repeat(20)}`).replace('themes:', 'title: Army\n    themes:'),
    );
    const out = await driver(['drafts/plan.yaml', ...sides.slice(0, 3), '/dev/null', '.', '.']);
    expect(out).toContain('deleted file mode 100644\n− A plan — deleted draft');
    expect(out).toMatch(/^ {2}1 {2}Army — The armed forces .*…$/m);
  });

  it('a new draft in a script without spaces, with a number that is kept empty', async () => {
    const text = plan('600,000').replace('Elections are held in both countries', '選挙'.repeat(40));
    write(
      'drafts/plan.yaml',
      text.replace('  - { number: 2', '  - { number: "1.1", deleted: true }\n  - { number: 2'),
    );
    const out = await driver(['drafts/plan.yaml', '/dev/null', '.', '.', 'drafts/plan.yaml', '2', '100644']);
    expect(out.split('\n').slice(3)).toEqual([
      '  1    The armed forces are limited to 600,000.',
      '  1.1  (deleted)',
      `  2    ${'選挙'.repeat(18)}…`,
      '',
    ]);
  });

  it('a renamed draft: nine arguments', async () => {
    write('old.yaml', plan('600,000'));
    write('drafts/plan.yaml', plan('800,000'));
    const lines =
      'similarity index 85%\nrename from drafts/a.yaml\nrename to drafts/plan.yaml\nindex 1..2 100644\n';
    const out = await driver(['drafts/a.yaml', ...sides, 'drafts/plan.yaml', lines]);
    expect(out).toContain(
      'a/drafts/a.yaml b/drafts/plan.yaml\nsimilarity index 85%\nrename from drafts/a.yaml\nrename to drafts/plan.yaml\nA plan',
    );
    const copy = await driver([
      'drafts/a.yaml',
      ...sides,
      'drafts/plan.yaml',
      lines.replaceAll('rename', 'copy'),
    ]);
    expect(copy).toContain('copy from drafts/a.yaml\ncopy to drafts/plan.yaml\n');
  });

  it('two files without a repository: nine arguments and no rename', async () => {
    write('old.yaml', plan('600,000'));
    write('drafts/plan.yaml', plan('800,000'));
    const out = await driver(['old.yaml', ...sides, 'drafts/plan.yaml', 'index 1..2\n']);
    expect(out).toMatch(/^diff --plancmp a\/old\.yaml b\/drafts\/plan\.yaml\nA plan → A plan\n/);
  });

  it('a mode alone', async () => {
    write('drafts/plan.yaml', plan('600,000'));
    const same = (mode: string) => ['drafts/plan.yaml', 'c'.repeat(40), mode];
    expect(await driver(['drafts/plan.yaml', ...same('100644'), ...same('100755')])).toBe(
      'diff --plancmp a/drafts/plan.yaml b/drafts/plan.yaml\nold mode 100644\nnew mode 100755\n',
    );
  });

  it('nothing more where both sides are equal, though git has no hash of one', async () => {
    expect(await show(plan('600,000'), plan('600,000'))).toBe(
      'diff --plancmp a/drafts/plan.yaml b/drafts/plan.yaml\n',
    );
  });

  it('an unmerged path', async () => {
    expect(await driver(['drafts/plan.yaml'])).toBe(
      '* Unmerged path drafts/plan.yaml: not compared before the conflict is settled\n',
    );
  });

  it('names that would mislead a reader, as git quotes them', async () => {
    write('old.yaml', 'a\n');
    const args = ['old.yaml', ...sides.slice(1)];
    const name = 'drafts/"ü\\\n\u001b[2J\u202e.yaml';
    const out = await driver([name, ...args.slice(0, 3), '/dev/null', '.', '.']);
    expect(out).toContain('diff --plancmp "a/drafts/\\"ü\\\\\\n\\033[2J\\u{202e}.yaml" "b/drafts/');
    expect(out).not.toContain('\u001b');
  });
});

describe('what is no draft is shown by lines, with the reason', () => {
  const reason = (out: string) => out.split('\n')[1];

  it.each([
    ['themes.yaml', 'themes: []\n', 'a list of themes'],
    ['parties.yaml', 'parties: []\n', 'a list of parties'],
    ['links/a--b.yaml', 'links: []\n', 'a list of links'],
    ['other.yaml', '# yaml-language-server: $schema=links.schema.json\n', 'a list of links'],
  ])('%s', async (name, text, what) => {
    write(`drafts/${name}`, `${text}# more\n`);
    write('old.yaml', text);
    const out = await driver([`drafts/${name}`, ...sides.slice(0, 3), `drafts/${name}`, '0', '100644']);
    expect(reason(out)).toBe(`Compared by lines: not a draft but ${what}`);
    expect(out).toContain('\n+# more\n');
  });

  it('a file that is not valid', async () => {
    const out = await show(plan('600,000'), plan('800,000').replace(/^title.*\ndate.*\n/m, ''));
    expect(reason(out)).toMatch(
      /^Compared by lines: b\/drafts\/plan\.yaml:1:1 error schema-missing-key .* \(and 1 more\)$/,
    );
    expect(out).toContain('\n-title: A plan\n');
  });

  it('a file without a side that can be read', async () => {
    const out = await driver([...both.slice(0, 4), 'drafts/gone.yaml', '0', '100644']);
    expect(reason(out)).toBe('Cannot be compared: there is no such file');
  });

  it('symbolic links and submodules', async () => {
    write('old.yaml', 'v1.yaml');
    write('new.yaml', 'Subproject commit 1');
    const at = (mode: string, other: string) =>
      driver(['drafts/plan.yaml', 'old.yaml', '1', mode, 'new.yaml', '2', other]);
    expect(reason((await at('120000', '100644')).replace(/old mode.*\nnew mode.*\n/, ''))).toBe(
      'Compared by lines: not a file but a symbolic link',
    );
    const out = await at('160000', '160000');
    expect(reason(out)).toBe('Compared by lines: not a file but a submodule');
    expect(out).toContain('-v1.yaml\n\\ No newline at end of file\n+Subproject commit 1\n');
  });

  it('binary files', async () => {
    const out = await show(plan('600,000'), new Uint8Array([1, 0, 2, 3]));
    expect(out).toContain('error file-encoding ');
    expect(out).toContain('\nBinary files a/drafts/plan.yaml and b/drafts/plan.yaml differ\n');
  });

  it('bytes that are not UTF-8, each as a character', async () => {
    const out = await show(Buffer.from('é\n', 'latin1'), 'é\n');
    expect(out).toContain('\n-é\n+Ã©\n');
  });

  it('files that are too large', async () => {
    const [old, next] = ['# x\n'.repeat(500_001), `${'# x\n'.repeat(500_000)}# y\n`];
    const out = await show(old, next);
    expect(out).toContain('error yaml-size ');
    expect(out).toContain('\n-# x\n+# y\n');
    expect(await show('', 'x'.repeat(20_000_001))).toContain(
      '\nFiles a/drafts/plan.yaml and b/drafts/plan.yaml differ\n',
    );
  });

  it('lists beside it that are not valid', async () => {
    write('drafts/themes.yaml', 'themes: 1\n');
    expect(reason(await show(plan('600,000'), plan('800,000')))).toContain('drafts/themes.yaml:1:9 error');
  });

  it('a links file beside it that is not valid', async () => {
    write('drafts/links/plan--plan-2.yaml', 'links: 1\n');
    const out = await show(plan('600,000'), plan('800,000').replace('id: plan', 'id: plan-2'));
    expect(reason(out)).toContain('drafts/links/plan--plan-2.yaml');
  });

  it('escape codes stay visible, tabs stay tabs', async () => {
    const out = await show('a\n', 'a\t\u001b[31m\r\n');
    expect(out).toContain('\n+a\t\\u{1b}[31m\\u{d}\n');
  });
});

describe('colour', () => {
  const coloured = (out: string) => out.includes('\u001b[1mdiff --plancmp');

  it('is as git has it: by its pager, a terminal and its settings', async () => {
    const [a, b] = ['a\n', 'b\n'];
    const setting = (value: string) => ({
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'color.ui',
      GIT_CONFIG_VALUE_0: value,
    });
    const pager = { GIT_PAGER_IN_USE: 'true', TERM: 'xterm' };
    expect(coloured(await show(a, b))).toBe(false);
    expect(coloured(await show(a, b, { env: pager }))).toBe(true);
    expect(coloured(await show(a, b, { tty: true, env: { TERM: 'xterm' } }))).toBe(true);
    expect(coloured(await show(a, b, { env: { ...pager, ...setting('never') } }))).toBe(false);
    expect(coloured(await show(a, b, { env: setting('always') }))).toBe(true);
    expect(coloured(await show(a, b, { env: { ...pager, NO_COLOR: '1' } }))).toBe(false);
    expect(coloured(await show(a, b, { env: { PATH: '' } }))).toBe(false);
  });

  it('is as the option says', async () => {
    write('old.yaml', 'a\n');
    write('drafts/plan.yaml', 'b\n');
    expect(coloured(await driver(['--color=always', ...both]))).toBe(true);
    expect(coloured(await driver(['--color', 'always', ...both]))).toBe(true);
    expect(coloured(await driver(['--color', '--', ...both]))).toBe(true);
    expect(coloured(await driver(['--color=never', ...both], { env: { GIT_PAGER_IN_USE: '1' } }))).toBe(
      false,
    );
  });

  it('shows lines as git does', async () => {
    write('old.yaml', 'a\n');
    write('drafts/plan.yaml', 'b\n');
    const out = await driver(['--color=always', ...both]);
    expect(out).toContain(
      '\u001b[36m@@ -1 +1 @@\u001b[39m\n\u001b[31m-a\u001b[39m\n\u001b[32m+b\u001b[39m\n',
    );
  });
});

describe('whatever happens, it ends with 0', () => {
  it.each([
    ['no arguments', []],
    ['six arguments', both.slice(0, 6)],
    ['eight arguments', [...both, 'new.yaml']],
    ['an option that there is not', ['--no-such-option', ...both.slice(0, 3)]],
    ['a colour that there is not', ['--color=purple', ...both]],
  ])('%s', async (_, args) => {
    expect(await driver(args)).toMatch(
      /^plancmp git-diff-driver: git gives 7 or 9 arguments, or a path; these are \d\n$/,
    );
  });

  it('a path that looks like an option', async () => {
    write('old.yaml', 'a\n');
    expect(await driver(['--help-me.yaml', ...both.slice(1, 4), '/dev/null', '.', '.'])).toContain('\n-a\n');
    expect(
      await driver(['--color', 'drafts/plan.yaml', ...both.slice(1, 4), '/dev/null', '.', '.']),
    ).toContain('\n-a\n');
  });

  it('a comparison that throws: the lines, and that it is a bug', async () => {
    vi.mocked(compare).mockImplementationOnce(() => {
      throw new RangeError('Maximum call stack size exceeded');
    });
    const out = await show(plan('600,000'), plan('800,000'));
    expect(out).toContain(
      'Compared by lines: RangeError: Maximum call stack size exceeded; this is a bug, please report it\n',
    );
    expect(out).toContain('+    text: The armed forces are limited to 800,000.\n');
  });

  it('a bug in what would show the bug', async () => {
    vi.mocked(gitHeader).mockImplementationOnce(() => {
      throw new Error('no header');
    });
    expect(await show('a\n', 'b\n')).toBe(
      'plancmp git-diff-driver: Error: no header; this is a bug, please report it\n',
    );
  });
});
