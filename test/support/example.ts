import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Files } from '../../src/model.ts';
import { repository } from './repository.ts';
import { type Outcome, run } from './run.ts';

/** A line of a check, taken apart, without its fingerprint. */
export interface Line {
  readonly level: string;
  readonly rule: string;
  readonly text: string;
}

/** What the command line finds in these files; where there are earlier ones, in what became of them since. */
export async function checked(files: Files, before?: Files): Promise<readonly Line[]> {
  return linesOf(await inFiles(files, before)());
}

/** Puts these files into a folder, after earlier ones into a repository; answers how to run the check there. */
export function inFiles(files: Files, before?: Files): (...options: readonly string[]) => Promise<Outcome> {
  if (before === undefined) {
    const folder = realpathSync(mkdtempSync(join(tmpdir(), 'plancmp-rule-')));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    write(folder, files);
    return (...options) => run(['check', ...options], { cwd: folder });
  }
  const { folder, commit, run: runIn } = repository();
  write(folder, before);
  commit();
  for (const name of Object.keys(before)) rmSync(join(folder, name), { recursive: true });
  write(folder, files);
  return (...options) => runIn(['check', '--base', 'HEAD', ...options]);
}

function write(folder: string, files: Files): void {
  for (const [name, content] of Object.entries(files)) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    if (typeof content === 'string') writeFileSync(file, content);
    else if (content.bytes) writeFileSync(file, content.bytes());
    else mkdirSync(file);
  }
}

/** Every line of the output, which has to be a finding: a check that could not run must not look like a clean one. */
function linesOf({ stdout, stderr, status }: Outcome): Line[] {
  if (status > 1) throw new Error(`the check could not run: ${stderr}`);
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [, level, rule, text] =
        /^\S+:\d+:\d+ (error|warning|note) ([a-z-]+) (.+?)(?: \[[0-9a-f]{16}\])?$/.exec(line) ?? [];
      if (!level || !rule || !text) throw new Error(`no finding: ${line}`);
      return { level, rule, text };
    });
}
