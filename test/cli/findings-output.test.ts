import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from 'sarif';
import { describe, expect, it } from 'vitest';
import type { Io } from '../../src/cli/io.ts';
import { surroundingsOf } from '../../src/cli/surroundings.ts';
import { FINDING_FORMATS, findingFormatFor, findingFormats } from '../../src/render/findings/index.ts';
import { type Repository, repository } from '../support/repository.ts';
import { home, run } from '../support/run.ts';
import { commandOf } from '../support/runner.ts';

const broken = 'id: a\ntitle: T\ndate: 2025-03-01\npoints:\n  - { number: 1, text: One., themes: [natoo] }\n';

const github = {
  GITHUB_SERVER_URL: 'https://github.example',
  GITHUB_REPOSITORY: 'o/r',
  GITHUB_SHA: 'c0ffee',
};

async function filesOf(
  repo: Repository,
  argv: readonly string[],
  cwd = '.',
): Promise<(string | undefined)[]> {
  const { stdout } = await repo.run(['check', ...argv, '-f', 'github'], { cwd });
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => commandOf(line)?.properties.file);
}

describe('a file among findings', () => {
  it('is named from the root of its repository, wherever plancmp runs', async () => {
    const repo = repository();
    repo.write({ 'a plan/ц/drafts/a.yaml': broken });
    const path = 'a plan/ц/drafts/a.yaml';
    expect(await filesOf(repo, [], 'a plan/ц')).toEqual([path]);
    expect(await filesOf(repo, ['./drafts/../drafts/a.yaml'], 'a plan/ц')).toEqual([path]);
    expect(await filesOf(repo, ['../ц/drafts/a.yaml'], 'a plan/ц')).toEqual([path]);
    expect(await filesOf(repo, ['../../../a.yaml'], 'a plan/ц/drafts')).toEqual([undefined]);
    expect(await filesOf(repo, [join(repo.folder, path)])).toEqual([path]);
  });

  it('is named from the working folder where there is no repository', async () => {
    const repo = repository();
    repo.write({ 'sub/drafts/a.yaml': broken, '.git/HEAD': 'broken' });
    expect(await filesOf(repo, [], 'sub')).toEqual(['drafts/a.yaml']);
    expect(await filesOf(repo, ['../sub/drafts/a.yaml'], 'sub')).toEqual(['drafts/a.yaml']);
  });

  it('has no place in the repository where it is standard input or ships with plancmp', async () => {
    const repo = repository();
    const { stdout } = await repo.run(['check', '-', '-f', 'sarif'], { stdin: broken });
    const { runs } = JSON.parse(stdout) as Log;
    expect(runs[0]?.results?.map(({ locations }) => locations)).toEqual([undefined]);
    const { pathOf } = await surroundingsOf({ cwd: repo.folder, env: repo.env, home } as Io);
    expect(pathOf('plancmp/drafts/v28.yaml')).toBeUndefined();
    repo.write({ 'plancmp/drafts/v28.yaml': broken });
    expect(pathOf('plancmp/drafts/v28.yaml')).toBe('plancmp/drafts/v28.yaml');
  });

  it('is linked where CI says which commit it works on', async () => {
    const repo = repository();
    repo.write({ 'sub/drafts/a b.yaml': broken });
    const linked = async (env: Readonly<Record<string, string>>) => {
      const { stdout } = await repo.run(['check', '-f', 'markdown'], {
        cwd: 'sub',
        env: { ...repo.env, ...env },
      });
      return stdout.includes('](') ? (/\]\(([^)]*)\)/.exec(stdout)?.[1] ?? '') : undefined;
    };
    const path = 'sub/drafts/a%20b.yaml#L5';
    expect(await linked({})).toBeUndefined();
    expect(await linked({ ...github, GITHUB_SHA: '' })).toBeUndefined();
    expect(await linked(github)).toBe(`https://github.example/o/r/blob/c0ffee/${path}`);
    expect(await linked({ CI_PROJECT_URL: 'https://gitlab.example/o/r', CI_COMMIT_SHA: 'c0ffee' })).toBe(
      `https://gitlab.example/o/r/-/blob/c0ffee/${path}`,
    );
  });
});

describe('the options', () => {
  it('name every format, and the endings that choose it', async () => {
    const { stdout } = await run(['check', '--help']);
    for (const format of FINDING_FORMATS) {
      const line = stdout.split('\n').find((text) => text.startsWith(`  ${format} `)) ?? '';
      for (const said of [findingFormats[format].summary, ...findingFormats[format].endings])
        expect(line).toContain(said);
    }
  });

  it.each([
    ['out.SARIF', 'sarif'],
    ['out.sarif.json', 'sarif'],
    ['ci/gl-code-quality-report.json', 'gitlab'],
    ['findings.json', 'json'],
    ['a=b.md', 'markdown'],
    ['junit.xml', 'junit'],
    ['findings.txt', 'lines'],
    ['json', undefined],
    ['out.github', undefined],
  ] as const)('%s is written as %s', (file, format) => expect(findingFormatFor(file)).toBe(format));

  it('take a name with = in it after ./', async () => {
    const repo = repository();
    repo.write({ 'drafts/a.yaml': broken });
    const { status } = await repo.run(['check', '-o', './a=b.md', '-o', 'json=c=d']);
    expect(status).toBe(1);
    expect(readFileSync(join(repo.folder, 'a=b.md'), 'utf8')).toMatch(/^## plancmp check failed/);
    expect(JSON.parse(readFileSync(join(repo.folder, 'c=d'), 'utf8')).fails).toBe(true);
  });

  it('are not the only ones whose words give a log no command: what goes wrong does not either', async () => {
    const repo = repository();
    repo.write({ 'a.yaml': `${broken}"##[add-mask]x": 1\n` });
    const { status, stderr } = await repo.run(['diff', 'a.yaml', 'v28']);
    expect(status).toBe(2);
    expect(stderr).toContain('"#\\u{23}[add-mask]x"');
    expect(stderr).not.toContain('##[');
  });

  it('print the schema of the findings', async () => {
    const { stdout } = await run(['schema', 'findings']);
    expect(stdout).toBe(readFileSync(join(home, 'schemas/findings.schema.json'), 'utf8'));
  });
});
