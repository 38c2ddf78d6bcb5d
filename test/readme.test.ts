import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { commands } from '../src/cli/program.ts';
import { readAccepted, readConfig, readDraft, readLinks } from '../src/read/index.ts';
import { blocks, examplesIn, others, readme, words } from './support/readme.ts';
import { gitEnv } from './support/repository.ts';
import { home, run } from './support/run.ts';

const examples = examplesIn(others);

describe('the README', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'plancmp-readme-'));
    cpSync(join(home, 'drafts'), join(folder, 'drafts'), { recursive: true });
    writeFileSync(
      join(folder, 'leaked.txt'),
      '1. The agreement reaffirms the sovereignty of Ukraine.\n2. Elections are held.\n',
    );
    const git = (...args: readonly string[]) =>
      execFileSync('git', args, { cwd: folder, env: gitEnv(folder) });
    git('init', '-q');
    git('add', 'drafts');
    git('commit', '-q', '-m', 'Add the drafts');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(examples)('$command', async ({ command, output }) => {
    const { status, stdout, stderr } = await run(words(command).slice(1), {
      cwd: folder,
      env: gitEnv(folder),
    });
    expect(stderr).not.toContain('plancmp: ');
    expect(status).toBe(0);
    if (output !== '') expect(stdout).toBe(output);
  });

  it('has an example of every command, and shows real output', () => {
    const shown = new Set(examples.map(({ command }) => words(command)[1]));
    // Git calls the driver, people do not.
    const typed = Object.keys(commands).filter((name) => name !== 'git-diff-driver');
    expect([...shown].sort()).toEqual(typed.sort());
    expect(examples.filter(({ output }) => output !== '').length).toBeGreaterThan(0);
  });

  it('has draft files, a links file, accepted findings and settings that can be read', () => {
    const readers = {
      redLines: readConfig,
      failOn: readConfig,
      links: readLinks,
      accepted: readAccepted,
    } as const;
    const files = blocks('yaml').map((text) => ({
      read:
        readers[/^(redLines|failOn|links|accepted):/m.exec(text)?.[1] as keyof typeof readers] ?? readDraft,
      bytes: new TextEncoder().encode(text),
    }));
    expect(files.map(({ read }) => read)).toEqual([
      readDraft,
      readDraft,
      readLinks,
      ...[readConfig, readConfig, readConfig],
      readAccepted,
    ]);
    for (const { read, bytes } of files) expect(read(bytes, 'x.yaml')).toMatchObject({ ok: true });
  });

  it('shows what red lines tell', async () => {
    const [settings] = blocks('yaml', others).filter((text) => /^redLines:/m.test(text));
    const [lines] = blocks('text').filter((text) => text.includes(' red-line-'));
    writeFileSync(join(folder, 'plancmp.yaml'), settings ?? '');
    const { stdout } = await run(['check'], { cwd: folder });
    rmSync(join(folder, 'plancmp.yaml'));
    expect(lines?.trimEnd().split('\n')).toHaveLength(2);
    for (const line of lines?.trimEnd().split('\n') ?? []) expect(stdout.split('\n')).toContain(line);
  });

  it('names what git calls, and every input and output of the action', () => {
    expect(readme).toContain('git config diff.plancmp.command "plancmp git-diff-driver"\n');
    const { inputs, outputs } = parse(readFileSync(join(home, 'action.yml'), 'utf8'));
    for (const name of [...Object.keys(inputs), ...Object.keys(outputs)])
      expect(readme).toContain(`\`${name}\``);
  });

  it('gives the two commands that CI runs', () => {
    expect(readme).toContain('npm ci && npx plancmp diff v28 v20\n');
    expect(readme).toContain('npm ci && npm test\n');
    expect(readFileSync(join(home, '.ci/run'), 'utf8')).toContain('npm ci && npm test\n');
  });
});
