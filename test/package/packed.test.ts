import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGS } from '../../src/render/words/index.ts';
import { home } from '../support/run.ts';

/** What only the code of one package, or of one part of the tool, says. */
const HEAVY: Readonly<Record<string, RegExp>> = {
  yaml: /Plain value cannot start/,
  'mdast-util-to-markdown': /Cannot serialize/,
  preact: /componentWillMount/,
  'd3-sankey': /circular link/,
  docx: /w:footnotePr/,
  'csv-stringify': /CSV_OPTION_/,
  SARIF: /columnKind/,
  Ukrainian: /lang: ?["`]uk["`]/,
};

/** A program that writes a report in the formats it is told, in every language, and prints how each file begins. */
const WRITES = `
import { readFileSync } from 'node:fs';
import { compare, LANGS, languages, NO_FILTER, PLAIN_VIEW, readDraft, renderers, select } from 'plancmp';
const read = (id) => readDraft(readFileSync(\`node_modules/plancmp/drafts/\${id}.yaml\`), id).value.draft;
const report = compare(read('v28'), read('v20'), { themes: [], parties: [], version: '0' });
const selection = select(report, NO_FILTER);
const first = {};
for (const lang of LANGS) {
  const view = { ...PLAIN_VIEW, selection, words: await languages[lang].load() };
  first[lang] = {};
  for (const format of process.argv.slice(2)) {
    const written = await (await renderers[format].load())(report, view);
    first[lang][format] = Buffer.from(written).toString('latin1').slice(0, 15);
  }
}
console.log(JSON.stringify(first));`;

/** How a file of a format begins. */
const FIRST = { html: '<!DOCTYPE html>', docx: 'PK', svg: '<svg', csv: '"change"' };

/** What `npm publish` would send, unpacked into a project that has nothing else: the executable needs no packages. */
describe('the packed tarball', () => {
  let project = '';
  const installed = () => join(project, 'node_modules', 'plancmp');
  const node = (...args: string[]) =>
    execFileSync(process.execPath, args, { cwd: project, encoding: 'utf8' });

  /** The packages whose code a program loads of what is built: Node writes down every script that it ran. */
  const loadedBy = (...args: string[]): string[] => {
    const coverage = mkdtempSync(join(project, 'coverage-'));
    const env = { ...process.env, NODE_V8_COVERAGE: coverage };
    execFileSync(process.execPath, args, { cwd: project, env, maxBuffer: 2 ** 24 });
    const scripts = readdirSync(coverage).flatMap(
      (name): { url: string }[] => JSON.parse(readFileSync(join(coverage, name), 'utf8')).result,
    );
    const code = scripts
      .filter(({ url }) => url.includes('/plancmp/dist/'))
      .map(({ url }) => readFileSync(new URL(url), 'utf8'));
    expect(code.length).toBeGreaterThan(0);
    return Object.keys(HEAVY).filter((name) => code.some((text) => HEAVY[name]?.test(text)));
  };

  beforeAll(() => {
    project = mkdtempSync(join(tmpdir(), 'plancmp-package-'));
    mkdirSync(installed(), { recursive: true });
    execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', project], {
      cwd: home,
    });
    const [tarball] = readdirSync(project).filter((name) => name.endsWith('.tgz'));
    writeFileSync(join(project, 'mine.yaml'), `${readFileSync(join(home, 'drafts/v28.yaml'), 'utf8')}\n`);
    execFileSync('tar', ['-xzf', join(project, tarball ?? ''), '-C', installed(), '--strip-components=1']);
  });
  afterAll(() => rmSync(project, { recursive: true, force: true }));

  it('compares the drafts that ship', () => {
    const out = node(join(installed(), 'bin/plancmp.cjs'), 'diff', 'v28', 'v20');
    expect(out).toMatch(/^US draft, 28 points → Framework, 20 points\n/);
    expect(out.replace(/\s+/g, ' ')).toContain('[-is limited to 600,000-]{+stays at 800,000 in peacetime+}');
  });

  it.each(['markdown', 'json', 'html'])('writes %s', (format) => {
    expect(
      node(join(installed(), 'bin/plancmp.cjs'), 'diff', 'v28', 'eu28', '-f', format).length,
    ).toBeGreaterThan(1000);
  });

  it.each<[string, readonly string[]]>([
    ['--version', []],
    ['--help', []],
    ['report --help', []],
    ['diff v28 v20', []],
    ['diff mine.yaml v20', ['yaml']],
    ['diff v28 v20 --lang uk', ['Ukrainian']],
    ['diff v28 v20 -f json', []],
    ['diff v28 v20 -f markdown', ['mdast-util-to-markdown']],
    ['diff v28 v20 -f html', ['preact', 'd3-sankey']],
    ['diff v28 v20 -f docx', ['docx']],
    ['diff v28 v20 -f csv', ['csv-stringify']],
    ['rules', []],
    ['check node_modules/plancmp/drafts', []],
    ['check mine.yaml', ['yaml']],
    ['check node_modules/plancmp/drafts -f sarif', ['SARIF']],
    ['check node_modules/plancmp/drafts -f markdown', ['mdast-util-to-markdown']],
  ])('loads for %s the packages of its format only', (argv, packages) => {
    expect(loadedBy(join(installed(), 'bin/plancmp.cjs'), ...argv.split(' '))).toEqual(packages);
  });

  it('has every schema', () => {
    expect(node(join(installed(), 'bin/plancmp.cjs'), 'schema', 'draft')).toContain('draft-07');
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

  it('writes every format for a program, in every language', () => {
    writeFileSync(join(project, 'program.mjs'), WRITES);
    const first = JSON.parse(node('program.mjs', ...Object.keys(FIRST)));
    for (const lang of LANGS)
      for (const [format, start] of Object.entries(FIRST))
        expect(first[lang][format]).toSatisfy((text: string) => text.startsWith(start));
    expect(loadedBy('program.mjs')).toEqual(['yaml', 'Ukrainian']);
    expect(loadedBy('program.mjs', 'docx')).toEqual(['yaml', 'docx', 'Ukrainian']);
  });
});
