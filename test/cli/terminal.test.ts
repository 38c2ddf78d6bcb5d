import { describe, expect, it } from 'vitest';
import { run, type World } from '../support/run.ts';

const diff = ['diff', 'v28', 'v20', '--theme', 'army-caps'];
const coloured = (text: string) => text.includes('\u001b[');

describe('the pager', () => {
  const tty = { tty: true, columns: 80 };
  it.each<[string, readonly string[], World, string | undefined]>([
    ['is less on a terminal', diff, tty, 'less'],
    ['is what PAGER says', diff, { ...tty, env: { PAGER: 'more -d' } }, 'more -d'],
    ['is none where PAGER is empty', diff, { ...tty, env: { PAGER: '' } }, undefined],
    ['is none where PAGER is cat', diff, { ...tty, env: { PAGER: 'cat' } }, undefined],
    ['is none with --no-pager', [...diff, '--no-pager'], tty, undefined],
    ['is none where nobody watches', diff, {}, undefined],
    ['is none for machine formats', [...diff, '-f', 'json'], tty, undefined],
    ['is none for Markdown', ['report', ...diff.slice(1)], tty, undefined],
    ['shows a draft too', ['show', 'v20'], tty, 'less'],
  ])('%s', async (_, argv, world, command) => {
    const { stdout, paged } = await run(argv, world);
    expect(paged.map((call) => call.command)).toEqual(command === undefined ? [] : [command]);
    expect(stdout === '').toBe(command !== undefined);
  });

  it('that cannot be started loses nothing', async () => {
    const { stdout } = await run(diff, { ...tty, pager: false });
    expect(stdout).toContain('800,000');
  });
});

describe('colour', () => {
  it.each<[string, readonly string[], World, boolean]>([
    ['on a terminal', [], { tty: true }, true],
    ['not in a pipe', [], {}, false],
    ['never wins over FORCE_COLOR', ['--color', 'never'], { env: { FORCE_COLOR: '1' } }, false],
    ['always wins over NO_COLOR', ['--color', 'always'], { env: { NO_COLOR: '1' } }, true],
    ['FORCE_COLOR wins over NO_COLOR', [], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } }, true],
    ['FORCE_COLOR=0 turns it off', [], { tty: true, env: { FORCE_COLOR: '0' } }, false],
    ['NO_COLOR turns it off on a terminal', [], { tty: true, env: { NO_COLOR: '1' } }, false],
    ['an empty NO_COLOR counts as absent', [], { tty: true, env: { NO_COLOR: '' } }, true],
    ['not on a dumb terminal', [], { tty: true, env: { TERM: 'dumb' } }, false],
    ['never in JSON', ['--color', 'always', '-f', 'json'], { tty: true }, false],
    ['never in Markdown', ['--color', 'always', '-f', 'markdown'], { tty: true }, false],
  ])('%s', async (_, options, world, expected) => {
    const { stdout } = await run([...diff, '--no-pager', ...options], world);
    expect(coloured(stdout)).toBe(expected);
    expect(stdout.includes('[-')).toBe(
      !expected && !options.includes('json') && !options.includes('markdown'),
    );
  });
});

describe('the width', () => {
  const widest = (text: string) => Math.max(...text.split('\n').map((line) => line.length));
  it.each([60, 80, 140])('%i columns are enough for every line of a diff', async (columns) => {
    const { stdout } = await run(['diff', 'v28', 'v20', '--unchanged', '--no-pager', '--color', 'never'], {
      tty: true,
      columns,
    });
    expect(widest(stdout)).toBeLessThanOrEqual(columns);
    expect(widest(stdout)).toBeGreaterThan(columns - 15);
  });
  it('is that of COLUMNS in a pipe, else 80', async () => {
    const { stdout } = await run(['diff', 'v28', 'v20'], { env: { COLUMNS: '60' } });
    expect(widest(stdout)).toBeLessThanOrEqual(60);
    expect(widest((await run(['diff', 'v28', 'v20'])).stdout)).toBeLessThanOrEqual(80);
  });
  it('keeps the statistics in one line each', async () => {
    const { stdout } = await run(['diff', 'v28', 'v20', '--stat'], { env: { COLUMNS: '60' } });
    const bars = stdout.split('\n').filter((line) => line.includes(' | '));
    expect(bars.length).toBeGreaterThan(10);
  });
});
