import { execFileSync, spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scripts } from '../../src/cli/completion/scripts/index.ts';
import { type Place, placeToType } from '../support/shell.ts';

/** PowerShell is on GitHub's runners, not among Debian's packages: where it is absent nothing can install it. */
const isHere = spawnSync('pwsh', ['-NoProfile', '-Command', '1']).status === 0;

describe.skipIf(!isHere)('completion in PowerShell (needs pwsh)', () => {
  let place: Place;
  let script = '';
  beforeAll(() => {
    place = placeToType();
    script = place.script('ps1');
  }, 60_000);
  afterAll(() => place.end());

  it.each<[string, readonly string[]]>([
    ['plancmp dif', ['diff']],
    ['plancmp diff v', ['v20', 'v28']],
    ['plancmp diff --format=do', ['--format=docx']],
    ['plancmp diff zeb', ["'zebra one'"]],
    ['plancmp rules number-g', ['number-gap']],
  ])('%s', (line, expected) => {
    const program = `. '${script}'; (TabExpansion2 -inputScript '${line}' -cursorColumn ${line.length}).CompletionMatches.CompletionText`;
    const out = execFileSync('pwsh', ['-NoProfile', '-Command', program], {
      cwd: place.folder,
      env: { ...process.env, ...place.env },
      encoding: 'utf8',
    });
    expect(out.split(/\r?\n/).filter((text) => text !== '')).toEqual(expected);
  });
});

describe('the script for PowerShell', () => {
  it('closes what it opens, and has no letter that Windows PowerShell would misread', () => {
    const code = scripts.powershell.replace(/^\s*#.*$/gm, '').replace(/'[^'\n]*'|"[^"\n]*"/g, '');
    const open: string[] = [];
    const pairs: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };
    for (const sign of code.match(/[()[\]{}]/g) ?? []) {
      if (!(sign in pairs)) open.push(sign);
      else expect(open.pop()).toBe(pairs[sign]);
    }
    expect(open).toEqual([]);
    expect(scripts.powershell).toMatch(/^[\n\x20-\x7e]*$/);
  });
});
