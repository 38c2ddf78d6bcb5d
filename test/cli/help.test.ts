import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { FACTS } from '../../src/cli/facts.ts';
import { commands } from '../../src/cli/program.ts';
import { home, run } from '../support/run.ts';

const helpOf = async (name: string) => (await run([name, '--help'], { columns: 80 })).stdout;

it.each(Object.keys(commands))('the help of %s fits 80 columns', async (name) => {
  const help = await helpOf(name);
  expect(help).toMatch(new RegExp(`^Usage: plancmp ${name} `));
  expect(help.split('\n').filter((line) => line.length > 80)).toEqual([]);
});

it.each(Object.keys(commands))('the options of %s that others have too come in their order', async (name) => {
  const order = ['--base', '--format', '--output', '--color', '--ascii', '--no-pager', '--config'];
  const options = (await helpOf(name)).match(/(?<=^ {2}(?:-\w, )?)--[\w-]+/gm) ?? [];
  const shared = options.filter((option) => order.includes(option));
  expect(shared).toEqual(order.filter((option) => shared.includes(option)));
});

it('the help of the program fits 80 columns', async () => {
  const { stdout } = await run(['--help'], { columns: 80 });
  expect(stdout).toMatch(/^Usage: plancmp /);
  expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
});

it('a default and choices stand in one bracket, without quotes', async () => {
  for (const name of Object.keys(commands))
    expect(await helpOf(name)).not.toMatch(/\) \((?:default|choices)|: "/);
});

it('the variables that are read are told', () => {
  const files = readdirSync(join(home, 'src/cli'), { recursive: true, encoding: 'utf8' });
  const text = files
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(home, 'src/cli', file), 'utf8'))
    .join('');
  const named = Array.from(text.matchAll(/\benv\.([A-Z][A-Z_]+)/g), ([, name]) => name ?? '');
  const taken = Array.from(text.matchAll(/const \{([A-Z_, ]+)\} = (?:\w+\.)?env;/g), ([, list = '']) =>
    list.split(','),
  );
  const read = new Set([...named, ...taken.flat().map((name) => name.trim())]);
  const told: readonly string[] = FACTS.Environment.map(([name]) => name);
  // Of every program: where programs and the user's files are, and what git gives its hooks.
  const left = [...read].filter((name) => !/^(?:PATH|HOME|GIT_|GITHUB_|GITLAB_|CI_)/.test(name));
  expect(left).toContain('NO_COLOR');
  expect(left.filter((name) => !told.includes(name))).toEqual([]);
});
