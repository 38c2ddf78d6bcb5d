import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Place, placeToType, type Terminal, terminal } from '../support/shell.ts';
import { describeWith } from '../support/tools.ts';

describeWith('bash', 'completion in bash', (bash) => {
  let place: Place;
  let script = '';
  beforeAll(() => {
    place = placeToType();
    script = place.script('bash');
  });
  afterAll(() => place.end());

  /** COMPREPLY for a line with the cursor at its end, or before what `after` has. */
  const reply = (line: string, after = '') => {
    const program = `set -eu; . ${script}; COMP_LINE=$1$2 COMP_POINT=\${#1}; _plancmp; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const out = execFileSync(bash, ['--norc', '--noprofile', '-c', program, 'bash', line, after], {
      cwd: place.folder,
      env: place.env,
      encoding: 'utf8',
    });
    return out.split('\n').filter((text) => text !== '');
  };

  it.each<[string, readonly string[]]>([
    ['plancmp diff --theme nato,ar', ['nato,army-caps ']],
    ['plancmp diff zebra\\ ', ['zebra\\ one ']],
    ['plancmp diff a', ['a\\ folder/', 'a\\ plan.yaml ']],
    ['plancmp check -o sar', ['sarif=']],
    ['plancmp dif v', []],
    ['plancmp diff --', expect.arrayContaining(['--theme ', '--no-pager '])],
  ])('%s', (line, expected) => expect(reply(line)).toEqual(expected));

  it('completes at the cursor, whatever stands after it', () => {
    expect(reply('plancmp diff v28 v2', ' --stat')).toEqual(['v20 ', 'v28 ']);
  });

  it('runs nothing of what is typed', () => {
    reply('plancmp diff $(touch made) `touch made` v2');
    expect(existsSync(join(place.folder, 'made'))).toBe(false);
  });

  describeWith('tmux', 'typed', (tmux) => {
    let at: Terminal;
    beforeAll(async () => {
      at = terminal(tmux, place, `PS1='> ' ${bash} --norc --noprofile -i`);
      at.type(`. ${script}; clear`);
      at.press('Enter');
      await at.shows(/^>\s*$/m);
    });
    afterAll(() => at.end());

    it.each<[string, string]>([
      ['plancmp di', '> plancmp diff '],
      ['plancmp diff HEAD~3:v', '> plancmp diff HEAD~3:v'],
      ['plancmp diff --format=do', '> plancmp diff --format=docx '],
      ['plancmp diff --theme nato,ar', '> plancmp diff --theme nato,army-caps '],
      ['plancmp diff --theme=nato,ar', '> plancmp diff --theme=nato,army-caps '],
      ['plancmp diff zeb', '> plancmp diff zebra\\ one '],
      ['plancmp diff "a p', '> plancmp diff "a plan.yaml" '],
      ['plancmp diff a\\ f', '> plancmp diff a\\ folder/'],
      ['plancmp check -o sarif=no', '> plancmp check -o sarif=notes.txt '],
      ['plancmp rules number-g', '> plancmp rules number-gap '],
    ])('%s', async (typed, expected) => {
      at.press('C-u');
      at.press('C-l');
      at.type(typed);
      at.press('Tab');
      // A letter shows where the cursor stands.
      at.type('|');
      expect(await at.shows('|')).toBe(`${expected.replace(/" $/, '"')}|`);
    });

    it('lists what there is at a second press', async () => {
      at.press('C-u');
      at.press('C-l');
      at.type('plancmp diff ');
      at.press('Tab');
      at.press('Tab');
      const screen = await at.shows('zebra');
      for (const name of ['eu28', 'v20', 'v28', 'a\\ plan.yaml']) expect(screen).toContain(name);
      expect(screen).not.toContain('vil');
    });
  });
});

describe('the script for bash', () => {
  it('is understood by older versions: it uses nothing that came after 3.2', async () => {
    const { scripts } = await import('../../src/cli/completion/scripts/index.ts');
    expect(scripts.bash).not.toMatch(/mapfile|readarray|declare -A|local -n|\$\{\w+(?:,,|\^\^)/);
  });
});
