import { expect, it } from 'vitest';
import { commands } from '../../src/cli/main.ts';
import { run } from '../support/run.ts';

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
