import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lexed, unquoted } from '../../src/cli/completion/bash-line.ts';
import { SOURCES } from '../../src/cli/completion/values.ts';
import { commands, programOf } from '../../src/cli/program.ts';
import { repository } from '../support/repository.ts';
import { run, type World, worldIo } from '../support/run.ts';

const draft = (id: string, text = 'One.') =>
  `id: ${id}\ntitle: T\ndate: 2026-01-01\npoints:\n  - { number: 1, title: First, text: ${text}, clauses: [{ label: a, text: Two. }] }\n`;

/** What the tool offers to zsh for words, the last of them being typed. */
async function offered(words: readonly string[], world: World = {}) {
  const { status, stdout, stderr } = await run(['complete', 'zsh', '--', ...words], world);
  expect([status, stderr]).toEqual([0, '']);
  const [header = '', ...lines] = stdout.split('\n').slice(0, -1);
  const [files = '', prefix = ''] = header.split('\t');
  const about = Object.fromEntries(lines.map((line) => line.split('\t') as [string, string]));
  return { files, prefix, about, values: lines.map((line) => line.split('\t')[0] ?? '') };
}

/** What bash is told to put for a line. */
async function put(line: string, world: World = {}) {
  const { status, stdout, stderr } = await run(['complete', 'bash', '--', line, ' \t\n"\'><=;|&(:'], world);
  expect([status, stderr]).toEqual([0, '']);
  return stdout.split('\n').slice(0, -1);
}

describe('what may stand at the cursor', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['commands', [''], ['diff', 'check', 'completion', 'help']],
    ['commands, half typed', ['di'], ['diff']],
    ['commands after help', ['help', ''], ['diff']],
    ['options of the program', ['-'], ['--version', '--help']],
    ['options of a command', ['diff', '--'], ['--theme', '--last-change', '--no-config', '--help']],
    ['options where no argument is left', ['list', ''], ['--config']],
    ['formats', ['diff', '--format', ''], ['terminal', 'docx', 'json']],
    ['formats of a check', ['check', '-f', ''], ['lines', 'sarif']],
    ['kinds', ['diff', '--kind', ''], ['unchanged', 'regrouped']],
    ['signals', ['report', '--signal', ''], ['quantity', 'and-or']],
    ['languages', ['diff', '--lang', ''], ['en', 'uk']],
    ['levels', ['check', '--fail-on', ''], ['error', 'never']],
    ['when to colour', ['why', '--color', ''], ['auto', 'always', 'never']],
    ['the same for git', ['git-diff-driver', '--color='], ['auto', 'always', 'never']],
    ['themes', ['diff', 'v28', 'v20', '--theme', ''], ['nato', 'army-caps', 'other']],
    ['drafts that ship', ['diff', ''], ['v28', 'eu28', 'v20']],
    ['a second draft, an option before it', ['diff', '--stat', 'v28', ''], ['v20']],
    ['drafts after --', ['diff', '--', ''], ['v20']],
    ['points and clauses of a draft', ['show', 'v20#'], ['1', '5b', '20']],
    ['points of the draft that why asks about', ['why', 'v28', 'v20', ''], ['28', '10b']],
    ['points of two drafts', ['diff', 'v28', 'v20', '--point', ''], ['1', '28']],
    ['rules', ['rules', ''], ['number-gap', 'yaml-tab']],
    ['schemas', ['schema', ''], ['draft', 'findings']],
    ['shells', ['completion', ''], ['bash', 'zsh', 'fish', 'powershell']],
    ['formats before a file', ['check', '-o', ''], ['sarif=', 'gitlab=']],
  ])('%s', async (_, words, expected) => {
    expect((await offered(words)).values).toEqual(expect.arrayContaining([...expected]));
  });

  it.each<[string, readonly string[]]>([
    ['an unknown command', ['dif', 'v']],
    ['an option before an unknown command', ['--color', 'never', '']],
    ['an argument too many', ['diff', 'v28', 'v20', 'v']],
    ['an unknown option with a value', ['diff', '--thema=n']],
    ['a command after the one that help is asked for', ['help', 'diff', '']],
    ['the id of a new draft', ['new', '']],
    ['a name', ['report', 'v28', 'v20', '--author', '']],
    ['points of standard input', ['why', '-', 'v20', '']],
    ['points of no draft', ['show', 'v99#']],
    ['what a draft would be behind a line break', ['diff', '--theme', 'a\nb,']],
  ])('nothing for %s', async (_, words) => {
    const { values, files } = await offered(words);
    expect([values.filter((value) => !value.startsWith('-')), files]).toEqual([[], '']);
  });

  it('files where they may be, of the kind that may be', async () => {
    const filesOf = async (...words: string[]) => (await offered(words)).files;
    expect(await filesOf('diff', 'd')).toBe('yaml');
    expect(await filesOf('check', '')).toBe('yaml');
    expect(await filesOf('check', '--reports', '')).toBe('folders');
    expect(await filesOf('init', '')).toBe('folders');
    expect(await filesOf('new', 'v1', '--from', '')).toBe('any');
    expect(await filesOf('report', 'v28', 'v20', '-o', '')).toBe('any');
    expect(await filesOf('schema', '')).toBe('');
  });

  it('what of a word stands before a value', async () => {
    expect(await offered(['diff', '--theme', 'nato,ar'])).toMatchObject({ prefix: 'nato,' });
    expect(await offered(['diff', '--theme=nato,'])).toMatchObject({ prefix: '--theme=nato,' });
    expect(await offered(['diff', '-fj'])).toMatchObject({ prefix: '-f' });
    expect(await offered(['check', '--output=sarif=o'])).toMatchObject({
      prefix: '--output=sarif=',
      files: 'any',
    });
    expect(await offered(['show', 'v20#1'])).toMatchObject({ prefix: 'v20#' });
  });

  it('what is given once is not offered again, what may be repeated is', async () => {
    const list = await offered(['diff', '--theme', 'nato,elections,']);
    expect(list.values).toContain('army-caps');
    expect(list.values).not.toContain('nato');
    const options = await offered(['diff', '--stat', '--theme=nato', '--']);
    expect(options.values).toContain('--theme');
    expect(options.values).not.toContain('--stat');
  });

  it('with what it is', async () => {
    expect((await offered([''])).about.diff).toBe('compare two drafts in the terminal');
    expect((await offered(['diff', '--'])).about['--stat']).toMatch(/^terminal, markdown, html: /);
    expect((await offered(['diff', '-f', ''])).about.docx).toMatch(/^for Word/);
    expect((await offered(['diff', '--theme', ''])).about['army-caps']).toBe('Limits on the armed forces');
    expect((await offered(['show', 'v20#'])).about['1']).toBe('Sovereignty');
    expect((await offered(['rules', ''])).about['yaml-tab']).toMatch(/indented by spaces/);
  });

  it('every value and argument of every command has a list, a source, or says that it is free', async () => {
    const { io } = worldIo();
    const program = await programOf(io, Object.keys(commands), () => {});
    const takers = program.commands.flatMap((command) => [
      ...command.options
        .filter(({ required, optional }) => required || optional)
        .map((one) => ({ choices: one.argChoices, name: one.long ?? '' })),
      ...command.registeredArguments.map((one) => ({ choices: one.argChoices, name: one.name() })),
    ]);
    const missing = takers.filter(({ choices, name }) => !choices && !(name in SOURCES));
    expect(missing.map(({ name }) => name)).toEqual([]);
    const unused = Object.keys(SOURCES).filter((name) => !takers.some((taker) => taker.name === name));
    expect(unused).toEqual([]);
  });
});

describe('in a repository', () => {
  it('completes own drafts, revisions and what stands there', async () => {
    const own = repository();
    own.commit({
      'drafts/first.yaml': draft('first'),
      'drafts/themes.yaml': 'themes: []\n',
      'notes.txt': '',
    });
    own.git('branch', 'side');
    own.write({ 'drafts/first.yaml': undefined, 'drafts/second.yaml': draft('second') });
    own.git('add', '-A');
    const world = { cwd: own.folder, env: own.env };
    const { values, about } = await offered(['diff', 's'], world);
    expect(values).toEqual(expect.arrayContaining(['second', 'v28', 'HEAD:', 'main:', 'side:']));
    expect([about.second, about.v28]).toEqual(['drafts/second.yaml', 'ships with plancmp']);
    expect((await offered(['diff', 'HEAD:'], world)).values).toEqual(['first']);
    expect((await offered(['diff', ':'], world)).values).toEqual(['second']);
    expect((await offered(['show', 'HEAD:first#'], world)).values).toEqual(['1', '1a']);
    expect((await offered(['check', '--base', ''], world)).values).toEqual(['HEAD', 'main', 'side']);
    expect(await put('plancmp diff HEAD:fi', world)).toEqual(['first ']);
    expect(await put('plancmp diff nowhere:fi', world)).toEqual([]);
    expect(await put('plancmp diff ma', world)).toEqual(['main:']);
  });

  it('lives with broken settings, follows those that are named', async () => {
    const own = repository();
    own.write({
      'plancmp.yaml': 'drafts: [',
      'drafts/mine.yaml': draft('mine'),
      'other/that.yaml': draft('that'),
    });
    own.write({
      'named.yaml': 'drafts: other\n',
      'themes.yaml': 'themes: 3\n',
      'drafts/bad.yaml': 'points: {',
    });
    const world = { cwd: own.folder, env: own.env };
    expect((await offered(['diff', ''], world)).values).toContain('mine');
    expect((await offered(['diff', '--config', 'named.yaml', ''], world)).values).toContain('that');
    expect((await offered(['diff', '--no-config', ''], world)).values).toContain('mine');
    expect((await offered(['show', 'bad#'], world)).values).toEqual([]);
    own.write({ 'plancmp.yaml': undefined, 'plancmp.yml': '' });
    expect((await offered(['diff', ''], world)).values).toContain('v28');
  });

  it('puts no name that would steer a terminal, and reads no draft that is very large', async () => {
    const own = repository();
    own.write({
      'drafts/e\u001b[31mvil.yaml': draft('e'),
      'e\u001b[31mvil.yaml': '',
      'drafts/\u202ex.yaml': draft('x'),
    });
    own.write({ 'drafts/large.yaml': draft('large', 'word '.repeat(300_000)) });
    own.write({ 'drafts/steers.yaml': draft('s').replace('First', '"\\e[31mRed"') });
    const world = { cwd: own.folder, env: own.env };
    for (const words of [
      ['diff', ''],
      ['show', 'steers#'],
      ['diff', 'e\u001b['],
      ['diff', 'e\u001b[31mvil#'],
    ]) {
      const { stdout } = await run(['complete', 'zsh', '--', ...words], world);
      expect(['\u001b', '\u202e'].filter((sign) => stdout.includes(sign))).toEqual([]);
    }
    expect(await put('plancmp diff e', world)).toEqual(['eu28 ']);
    expect((await offered(['show', 'large#'], world)).values).toEqual([]);
  });
});

describe('bash', () => {
  it.each<[string, string, readonly string[]]>([
    ['a word', 'plancmp che', ['check ']],
    ['after a colon bash keeps what is before it', 'plancmp diff v28 HEAD:v2', ['v20 ', 'v28 ']],
    ['after an equals sign', 'plancmp diff --format=js', ['json ']],
    ['a second theme', 'plancmp diff --theme nato,ar', ['nato,army-caps ']],
    ['a second theme after an equals sign', 'plancmp diff --theme=nato,ar', ['nato,army-caps ']],
    ['a point', 'plancmp show v20#19', ['v20#19 ']],
    ['in quotes', 'plancmp show "v2', ['v20', 'v28']],
    ['a format before a file, without a space', 'plancmp check -o sar', ['sarif=']],
    ['what would be run elsewhere', 'plancmp diff $(touch x) v2', []],
  ])('%s', async (_, line, expected) => {
    expect(await put(line)).toEqual(expected);
  });

  it('puts files, in quotes and without', async () => {
    const own = repository();
    own.write({
      'a plan.yaml': '',
      'a $(x) `y` "z".yml': '',
      "it's.yaml": '',
      'a.txt': '',
      '.hidden.yaml': '',
    });
    mkdirSync(join(own.folder, 'a folder'));
    symlinkSync('a folder', join(own.folder, 'a link'));
    symlinkSync('nowhere', join(own.folder, 'a loose end.yaml'));
    writeFileSync(join(own.folder, 'a folder', 'in it.yaml'), '');
    const world = { cwd: own.folder, env: own.env };
    const all = [
      'a\\ \\$\\(x\\)\\ \\`y\\`\\ \\"z\\".yml ',
      'a\\ folder/',
      'a\\ link/',
      'a\\ loose\\ end.yaml ',
      'a\\ plan.yaml ',
    ];
    expect(await put('plancmp diff a', world)).toEqual(all);
    expect(await put('plancmp diff a\\ pl', world)).toEqual(['a\\ plan.yaml ']);
    expect(await put('plancmp diff "a pl', world)).toEqual(['a plan.yaml']);
    expect(await put('plancmp diff "a \\$', world)).toEqual(['a \\$(x) \\`y\\` \\"z\\".yml']);
    expect(await put("plancmp diff 'a f", world)).toEqual(['a folder/']);
    expect(await put("plancmp diff 'it", world)).toEqual([]);
    expect(await put('plancmp diff "a folder/', world)).toEqual(['a folder/in it.yaml']);
    expect(await put('plancmp diff .h', world)).toEqual(['.hidden.yaml ']);
    expect(await put('plancmp diff ~/.h', world)).toEqual(['~/.hidden.yaml ']);
    expect(await put('plancmp diff --config=a\\ p', world)).toEqual(['a\\ plan.yaml ']);
    expect(await put('plancmp new x --from a.', world)).toEqual(['a.txt ']);
    expect(await put('plancmp check --reports a', world)).toEqual(['a\\ folder/', 'a\\ link/']);
    expect(await put('plancmp diff none/', world)).toEqual([]);
  });

  it('takes a line apart as the shell does', () => {
    expect(lexed('a  "b c"\'d\' e\\ f ').words).toEqual(['a', 'b cd', 'e f', '']);
    expect(lexed('a "b\\"c\\d')).toEqual({ words: ['a', 'b"c\\d'], kept: 0, quote: '"' });
    expect(lexed('a b:c=d')).toEqual({ words: ['a', 'b:c=d'], kept: 4, quote: '' });
    expect(lexed('a b\\')).toMatchObject({ words: ['a', 'b'] });
    expect(lexed('')).toMatchObject({ words: [''] });
    expect(unquoted('"a b')).toBe('a b');
  });
});

describe('other shells', () => {
  it('PowerShell puts a letter before the last word, fish quotes it', async () => {
    const lines = async (shell: string, ...words: string[]) =>
      (await run(['complete', shell, '--', 'diff', ...words])).stdout.split('\n')[0];
    expect(await lines('powershell', '=--theme=nato,')).toBe('\t--theme=nato,');
    expect(await lines('fish', '"--theme=nato,')).toBe('\t--theme=nato,');
  });

  it('nothing that is asked wrongly is an error', async () => {
    for (const argv of [
      ['complete'],
      ['complete', 'tcsh'],
      ['complete', 'bash'],
      ['complete', 'bash', '--', 'x'],
    ])
      expect(await run(argv)).toMatchObject({ status: 0, stderr: '' });
  });

  it('says nothing where its own files are gone', async () => {
    const { io, seen } = worldIo();
    const broken = { ...io, cwd: '/nowhere', home: undefined as unknown as string };
    const { main } = await import('../../src/cli/main.ts');
    expect(await main(['complete', 'zsh', '--', 'diff', ''], broken)).toBe(0);
    expect(seen).toMatchObject({ stdout: [], stderr: [] });
  });
});

describe('plancmp completion', () => {
  it.each([
    ['bash', 'complete -o nospace -F _plancmp plancmp'],
    ['zsh', '#compdef plancmp'],
    ['fish', 'complete -c plancmp'],
    ['powershell', 'Register-ArgumentCompleter -Native -CommandName plancmp'],
  ])('prints the script of %s', async (shell, part) => {
    const { status, stdout, stderr } = await run(['completion', shell]);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain(part);
  });

  it('knows no other shell', async () => {
    expect(await run(['completion', 'tcsh'])).toMatchObject({ status: 2, stdout: '' });
  });
});
