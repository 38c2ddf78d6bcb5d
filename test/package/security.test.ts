import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { diff, render } from '../../src/index.ts';
import { filesBelow } from '../support/packed.ts';
import { draftFile } from '../support/plain-draft.ts';
import { repository } from '../support/repository.ts';
import { home } from '../support/run.ts';

const policy = readFileSync(join(home, 'SECURITY.md'), 'utf8');
const read = (name: string) => readFileSync(join(home, name), 'utf8');

/** What the package runs, by file. */
const scripts = ['dist', 'bin']
  .flatMap((folder) => filesBelow(join(home, folder)).map((name) => join(folder, name)))
  .filter((name) => /\.[cm]?js$/.test(name) && !/^bin.(?:build|types)/.test(name))
  .map((name) => [name, read(name)] as const);

/** The modules of Node that it imports, by whatever form. */
const imported = new Set(
  scripts.flatMap(([, code]) =>
    Array.from(
      code.matchAll(
        /(?:\bfrom ?|\bimport ?|\b(?:import|require|getBuiltinModule)\()["'](?:node:)?([a-z_]+(?:\/[a-z]+)*)["']/g,
      ),
      ([, name]) => name,
    ),
  ),
);

describe('the policy', () => {
  it('names tests that are there', () => {
    const held = Array.from(policy.matchAll(/`(test\/[^`]+\.ts)`: ([^|]+) \|/g));
    expect(held.length).toBe(policy.split('\n').filter((line) => /^\| (?!promise|---)/.test(line)).length);
    for (const [, file = '', name = ''] of held) {
      expect(existsSync(join(home, file)), file).toBe(true);
      expect(read(file), file).toContain(name);
    }
  });
});

describe('what is built', () => {
  it('imports no module that opens a connection', () => {
    expect(scripts.length).toBeGreaterThan(10);
    expect(imported).toContain('fs/promises');
    const network = ['http', 'https', 'http2', 'net', 'tls', 'dgram', 'dns', 'dns/promises', 'inspector'];
    expect(network.filter((name) => imported.has(name))).toEqual([]);
    for (const [name, code] of scripts)
      expect(code, name).not.toMatch(/\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b/);
  });

  it('starts git and the pager alone', () => {
    const src = join(home, 'src');
    const starts = filesBelow(src).filter((name) =>
      readFileSync(join(src, name), 'utf8').includes("'node:child_process'"),
    );
    expect(starts).toEqual(['cli/git/run.ts', 'cli/io.ts']);
    expect(['worker_threads', 'cluster'].filter((name) => imported.has(name))).toEqual([]);
  });

  it('evaluates no text but one call of its own', () => {
    const src = join(home, 'src');
    const evaluates = /\beval\(|\bFunction\(|'node:(?:vm|repl|module)'/;
    const files = filesBelow(src).filter(
      (name) => name.endsWith('.ts') && evaluates.test(readFileSync(join(src, name), 'utf8')),
    );
    expect(files).toEqual(['cli/status.ts']);
    // An interrupt can end such a call, and no other.
    expect(read('src/cli/status.ts').match(/runInThisContext\(.*?\);/gs)).toHaveLength(1);
  });
});

/** Commands that read alone, with their exit codes. */
const QUIET = [
  ['diff v28 v20', 0],
  ['diff HEAD:v1 v1', 0],
  ['log v1', 0],
  ['report v28 v20', 0],
  ['why v28 v20 1', 0],
  ['check', 0],
  ['check --base HEAD', 0],
  ['list', 0],
  ['show v28', 0],
  ['rules', 0],
  ['rules point-reworded', 0],
  ['schema draft', 0],
  ['completion bash', 0],
] as const;

describe('a draft', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.unstubAllEnvs();
  });

  it('writes no file that nobody named, and leaves no temporary one', async () => {
    const fetched = vi.fn();
    vi.stubGlobal('fetch', fetched);
    const repo = repository();
    repo.commit({ 'drafts/v1.yaml': draftFile('v1', ['Fire ceases.']) });
    repo.write({ 'drafts/v1.yaml': draftFile('v1', ['Fire ceases at noon.']) });
    const temporary = mkdtempSync(join(tmpdir(), 'plancmp-security-'));
    onTestFinished(() => rmSync(temporary, { recursive: true }));
    vi.stubEnv('TMPDIR', temporary);
    const before = filesBelow(repo.folder);
    for (const [command, status] of QUIET) {
      const ran = await repo.run(command.split(' '));
      expect([command, ran.status, ran.stderr]).toEqual([
        command,
        status,
        expect.not.stringContaining('bug'),
      ]);
    }
    expect(filesBelow(repo.folder)).toEqual(before);
    await repo.run(['report', 'v28', 'v20', '-o', 'page.html']);
    expect(filesBelow(repo.folder)).toEqual([...before, 'page.html'].sort());
    expect(readdirSync(temporary)).toEqual([]);
    expect(fetched).not.toHaveBeenCalled();
  });

  it('takes no name in a draft for one of JavaScript’s', async () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const point = (name: string, text: string) =>
      `  - { number: ${name}, themes: [${name}], text: ${text}, sources: [constructor], variants: [{ party: ${name}, text: ${text} }] }`;
    const text = (id: string, word: string) => `id: ${id}
title: constructor
date: 2026-01-15
parties: [${names.join(', ')}]
sources: { constructor: { outlet: A paper } }
points:
${names.map((name, k) => point(name, `${word} ${k}`)).join('\n')}
`;
    const own = Object.getOwnPropertyNames(Object.prototype);
    const result = diff(text('a', 'Peace'), text('b', 'Peace now'));
    expect(result.ok ? [] : result.findings).toEqual([]);
    if (!result.ok) return;
    const linked = result.value.changes.map((change) =>
      [change.old, change.new].map(([point]) => point?.ref),
    );
    expect(linked).toEqual(names.map((name) => [name, name]));
    for (const format of ['terminal', 'markdown', 'html', 'csv', 'critic', 'json'] as const) {
      const written = String(await render(result.value, format));
      for (const name of names) expect(written.replaceAll('\\', ''), format).toContain(name);
    }
    expect((await render(result.value, 'docx')).length).toBeGreaterThan(1_000);
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(own);
  });
});
