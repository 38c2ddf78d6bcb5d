import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { FACTS } from '../../src/cli/facts.ts';
import { manual } from '../../src/cli/man/page.ts';
import { commands, programOf } from '../../src/cli/program.ts';
import { home, run, worldIo } from '../support/run.ts';
import { describeWith } from '../support/tools.ts';

const program = await programOf(worldIo().io, Object.keys(commands), () => {});
const pages = manual(program);
const sourceOf = (name: string) => pages.find(({ file }) => file === `${name}.1`)?.source ?? '';
/** The source of a page as its reader sees it, white space apart. */
const plain = (source: string) =>
  source
    .replace(/\\\[u([0-9A-F]{4,6})\]/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(
      /\\\((\w\w)/g,
      (_, name: string) => ({ aq: "'", ga: '`', ha: '^', ti: '~', dq: '"' })[name] ?? '?',
    )
    .replace(/\\&/g, '')
    .replace(/\\([-e])/g, (_, letter: string) => (letter === 'e' ? '\\' : letter))
    .replace(/\s+/g, ' ');

describe('the manual', () => {
  it('is what ships', () => {
    const built = readdirSync(join(home, 'dist/man')).sort();
    expect(built).toEqual(pages.map(({ file }) => file).sort());
    expect(packageJson.man).toEqual(built.map((file) => `./dist/man/${file}`));
    for (const { file, source } of pages)
      expect(readFileSync(join(home, 'dist/man', file), 'utf8')).toBe(source);
  });

  it('has a page for every command, named in the first', () => {
    for (const name of Object.keys(commands))
      expect(plain(sourceOf('plancmp'))).toContain(`see plancmp-${name}(1)`);
    for (const [title, rows] of Object.entries(FACTS)) {
      expect(sourceOf('plancmp')).toContain(`.SH "${title.toUpperCase()}"`);
      for (const row of rows) for (const text of row) expect(plain(sourceOf('plancmp'))).toContain(text);
    }
  });

  it.each(program.commands.map((command) => [command.name(), command] as const))(
    'has every option, argument and example of %s',
    async (name, command) => {
      const text = plain(sourceOf(`plancmp-${name}`));
      const help = command.createHelp();
      for (const option of help.visibleOptions(command)) {
        expect(text).toContain(`.B "${help.optionTerm(option)}"`);
        expect(text).toContain(help.optionDescription(option));
      }
      for (const one of command.registeredArguments)
        expect(text).toContain(`.B "${one.name()}" ${help.argumentDescription(one)}`);
      const shown = (await run([name, '--help'], { columns: 80 })).stdout;
      const [, after = ''] = shown.split(/--help +print this help\n/);
      for (const line of after.split('\n'))
        for (const cell of line.trim().split(/ {2,}/))
          expect(text.toLowerCase()).toContain(cell.replace(/:$/, '').toLowerCase());
    },
  );

  it('leaves nothing for roff to take for its own', () => {
    const odd = new Command('odd')
      .helpOption(false)
      .description('.TH "x" \\fB it\'s `a` ^ ~ -\n.sp\n\'br — é');
    odd.addHelpText('after', '\nNames:\n  .start  a\n          .more\n\nA note\n.so /etc/passwd');
    const [page] = manual(odd);
    const requests = page?.source.split('\n').filter((line) => /^[.']/.test(line)) ?? [];
    expect(new Set(requests.map((line) => line.slice(1, 3).trim()))).toEqual(
      new Set(['TH', 'nh', 'ad', 'SH', 'nf', 'B', 'fi', 'TP']),
    );
    expect(page?.source).toContain('\\&.TH \\(dqx\\(dq \\efB it\\(aqs \\(gaa\\(ga \\(ha \\(ti \\-');
    expect(page?.source).toContain('\\[u2014] \\[u00E9]');
    expect(plain(page?.source ?? '')).toContain('.TP .B ".start" a .more');
  });

  describeWith('groff', 'rendered', (groff) => {
    it.each(pages.map(({ file, source }) => [file, source]))('%s has no warnings', (_, source) => {
      const { stdout, stderr } = spawnSync(groff, ['-man', '-Tutf8', '-ww', '-rLL=78n'], {
        input: source,
        encoding: 'utf8',
      });
      expect(stderr).toBe('');
      expect(stdout).toContain('User Commands');
    });
  });

  describeWith('mandoc', 'linted', (mandoc) => {
    it.each(pages.map(({ file, source }) => [file, source]))('%s is clean but for its date', (_, source) => {
      const { stdout } = spawnSync(mandoc, ['-T', 'lint', '-W', 'warning'], {
        input: source,
        encoding: 'utf8',
      });
      // The same sources give the same bytes, so there is none.
      expect(stdout.split('\n').filter((line) => line !== '' && !line.includes('missing date'))).toEqual([]);
    });
  });

  describeWith('man', 'read', (man) => {
    let folder = '';
    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), 'plancmp-man-'));
    });
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    it('fits 80 columns, and can be copied from', () => {
      for (const { file, source } of pages) {
        writeFileSync(join(folder, file), source);
        const env = {
          PATH: process.env.PATH,
          MANWIDTH: '80',
          MAN_KEEP_FORMATTING: '',
          LC_ALL: 'C.UTF-8',
          TERM: 'dumb',
        };
        const text = execFileSync(man, ['-l', join(folder, file)], { env, encoding: 'utf8' });
        expect(text.split('\n').filter((line) => line.length > 80)).toEqual([]);
        if (file === 'plancmp-diff.1') {
          expect(text).toContain('plancmp diff HEAD~3:v20 v20');
          expect(text).toContain('-f, --format <format>');
          expect(text).toContain('the tool’s own words');
        }
      }
    });
  });
});
