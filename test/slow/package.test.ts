import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { home } from '../support/run.ts';

/** What `npm publish` would send, unpacked into a project that has nothing else: the executable needs no packages. */
describe('the packed tarball', () => {
  let project = '';
  const installed = () => join(project, 'node_modules', 'plancmp');
  const node = (...args: string[]) =>
    execFileSync(process.execPath, args, { cwd: project, encoding: 'utf8' });

  beforeAll(() => {
    project = mkdtempSync(join(tmpdir(), 'plancmp-package-'));
    mkdirSync(installed(), { recursive: true });
    execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', project], {
      cwd: home,
    });
    const [tarball] = readdirSync(project).filter((name) => name.endsWith('.tgz'));
    execFileSync('tar', ['-xzf', join(project, tarball ?? ''), '-C', installed(), '--strip-components=1']);
  });
  afterAll(() => rmSync(project, { recursive: true, force: true }));

  it('compares the drafts that ship', () => {
    const out = node(join(installed(), 'bin/plancmp.js'), 'diff', 'v28', 'v20');
    expect(out).toMatch(/^US draft, 28 points → Framework, 20 points\n/);
    expect(out.replace(/\s+/g, ' ')).toContain('[-is limited to 600,000-]{+stays at 800,000 in peacetime+}');
  });

  it.each(['markdown', 'json', 'html'])('writes %s', (format) => {
    expect(
      node(join(installed(), 'bin/plancmp.js'), 'diff', 'v28', 'eu28', '-f', format).length,
    ).toBeGreaterThan(1000);
  });

  it('has every schema and nothing of the sources or tests', () => {
    expect(node(join(installed(), 'bin/plancmp.js'), 'schema', 'draft')).toContain('draft-07');
    expect(readdirSync(installed()).sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'bin',
      'dist',
      'drafts',
      'package.json',
      'schemas',
    ]);
  });

  it('has the licences of what is bundled', () => {
    const notices = readFileSync(join(installed(), 'dist/third-party-notices.txt'), 'utf8');
    for (const name of [
      'commander',
      'chalk',
      'diff',
      'yaml',
      'fast-wrap-ansi',
      'mdast-util-to-markdown',
      'stemmer',
    ])
      expect(notices).toMatch(new RegExp(`^${name} \\d`, 'm'));
  });

  it('is a library for programs that have its five packages', () => {
    for (const name of ['ajv', 'chalk', 'commander', 'diff', 'yaml'])
      symlinkSync(join(home, 'node_modules', name), join(project, 'node_modules', name));
    const program = `import { compare, readDraft } from 'plancmp';
      const read = (text) => readDraft(new TextEncoder().encode(text), 'x.yaml').value.draft;
      const draft = (id, text) => read(\`{id: \${id}, title: T, date: 2025-01-01, points: [{number: 1, text: \${text}}]}\`);
      console.log(compare(draft('a', 'One word'), draft('b', 'One words'), { themes: [], parties: [], version: '0' }).counts.reworded);`;
    expect(node('--input-type=module', '-e', program)).toBe('1\n');
  });

  it('has types that a strict program compiles against', () => {
    const program = `import { compare, readDraft, type Report } from 'plancmp';
      const read = readDraft(new Uint8Array(), 'x.yaml');
      export const report: Report | undefined = read.ok
        ? compare(read.value.draft, read.value.draft, { themes: [], parties: [], version: '0' })
        : undefined;`;
    writeFileSync(join(project, 'program.mts'), program);
    const options = [
      '--strict',
      '--noEmit',
      '--module',
      'nodenext',
      '--target',
      'es2023',
      '--skipLibCheck',
      'false',
      '--types',
      'node',
    ];
    symlinkSync(join(home, 'node_modules', '@types'), join(project, 'node_modules', '@types'));
    symlinkSync(join(home, 'node_modules', 'undici-types'), join(project, 'node_modules', 'undici-types'));
    expect(node(join(home, 'node_modules/typescript/bin/tsc'), ...options, 'program.mts')).toBe('');
  });
});
