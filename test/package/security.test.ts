import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { diff, readDraft, render } from '../../src/index.ts';
import { filesBelow } from '../support/packed.ts';
import { home, run } from '../support/run.ts';

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
    // vm runs one call of ours, so that an interrupt can end it.
    expect(['worker_threads', 'cluster'].filter((name) => imported.has(name))).toEqual([]);
  });
});

describe('a draft', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('writes no file that nobody named', async () => {
    const fetched = vi.fn();
    vi.stubGlobal('fetch', fetched);
    const folder = mkdtempSync(join(tmpdir(), 'plancmp-security-'));
    const commands = [
      'diff v28 v20',
      'report v28 v20',
      'why v28 v20 1',
      'check',
      'list',
      'show v28',
      'rules',
    ];
    for (const command of commands) await run(command.split(' '), { cwd: folder });
    expect(readdirSync(folder)).toEqual([]);
    await run(['report', 'v28', 'v20', '-o', 'page.html'], { cwd: folder });
    expect(readdirSync(folder)).toEqual(['page.html']);
    expect(fetched).not.toHaveBeenCalled();
    rmSync(folder, { recursive: true });
  });

  it('takes no key of a draft for one of its own', async () => {
    const keys = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const text = (id: string, word: string) => `id: ${id}
title: constructor
date: 2026-01-15
parties: [${keys.join(', ')}]
sources:
${keys.map((key) => `  ${key}: { outlet: A paper }`).join('\n')}
points:
${keys.map((key, k) => `  - { number: ${key}, themes: [${key}], text: ${word} ${k}, sources: [${key}], variants: [{ party: ${key}, text: ${word} }] }`).join('\n')}
`;
    const own = Object.getOwnPropertyNames(Object.prototype);
    const result = diff(text('a', 'Peace'), text('b', 'Peace now'));
    if (result.ok)
      for (const format of ['json', 'terminal', 'markdown', 'html', 'csv', 'docx'] as const)
        expect((await render(result.value, format)).length).toBeGreaterThan(0);
    else for (const finding of result.findings) expect(finding.level).toBe('error');
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(own);
    const bytes = new TextEncoder().encode('{__proto__: {id: a, title: T}, date: 2026-01-15, points: []}');
    expect(readDraft(bytes, 'x.yaml')).toMatchObject({ ok: false });
  });
});
