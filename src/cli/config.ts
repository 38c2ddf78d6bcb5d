import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Command } from 'commander';
import type { Config, Finding } from '../model.ts';
import type { ConfigFile } from '../read/index.ts';
import { readConfig } from '../read/shipped/readers.ts';
import { type Attempt, got, problem } from './attempt.ts';
import { repositoryOf } from './found.ts';
import type { Io } from './io.ts';
import { load } from './load.ts';
import { CONFIG, type Located } from './located.ts';

/** What is easily written instead, and would be passed over. */
const MISNAMED = ['plancmp.yml', '.plancmp.yaml', '.plancmp.yml'];

/** Which settings count: a file, none where false, otherwise those that are found. */
export interface ConfigOptions {
  readonly config?: string | false;
}

/** Adds the options of all commands that read drafts or rules. */
export function withConfig(command: Command): Command {
  return command
    .option('--config <file>', `settings (default: PLANCMP_CONFIG, or ${CONFIG} here or above)`)
    .option('--no-config', 'read no settings');
}

/** The settings that count, and all that is wrong with them. */
export interface Settings {
  /** Where they are; absent where there are none. */
  readonly located?: Located;
  /** As far as they can be read. */
  readonly file?: ConfigFile;
  readonly findings: readonly Finding[];
  /** The folder in which the folder of drafts is looked for where the settings name none. */
  readonly home: string;
}

/** The settings of a command: those of `--config`, else of the variable PLANCMP_CONFIG, else those that are found. */
export async function settingsOf(io: Io, { config }: ConfigOptions): Promise<Attempt<Settings>> {
  const none = { findings: [], home: io.cwd };
  if (config === false) return got(none);
  const named = config ?? (io.env.PLANCMP_CONFIG || undefined);
  const located = named === undefined ? find(io) : got({ file: named, path: resolve(io.cwd, named) });
  if (!located.ok) return located;
  if (!located.value) return got(none);
  const read = await load(io, located.value, readConfig);
  const file = read.ok ? read.value : read.sound;
  // Found above the working folder they speak for the whole project; a file that is named may lie anywhere.
  const home = named === undefined ? dirname(located.value.path) : io.cwd;
  return got({ located: located.value, ...(file ? { file } : {}), findings: read.findings, home });
}

/**
 * Looks in the working folder and the folders above it, up to the root of the git repository: that which holds `.git`. Outside
 * of a repository only in the working folder, for what lies above is others' as well.
 */
function find(io: Io): Attempt<Located | undefined> {
  for (const folder of foldersFrom(io.cwd)) {
    const path = join(folder, CONFIG);
    if (existsSync(path)) return got({ file: seenFrom(io, path), path, isFound: true });
    for (const name of MISNAMED) {
      const other = join(folder, name);
      if (existsSync(other))
        return problem(`${seenFrom(io, other)} is not read: settings are called ${CONFIG}. Rename it`);
    }
  }
  return got(undefined);
}

function foldersFrom(cwd: string): readonly string[] {
  const root = repositoryOf(cwd);
  return root === undefined ? [cwd] : upTo(root, cwd);
}

function upTo(root: string, folder: string): readonly string[] {
  return folder === root ? [folder] : [folder, ...upTo(root, dirname(folder))];
}

/** A path as messages give it: from the working folder, with slashes. */
export function seenFrom({ cwd }: Pick<Io, 'cwd'>, path: string): string {
  return (relative(cwd, path) || '.').replaceAll(sep, '/');
}

/** A path that settings name, which is relative to their file. */
export function besideConfig(located: Located, path: string): string {
  return resolve(dirname(located.path), path);
}

/** What settings say where there are none. */
export function configOf({ file }: Settings): Config {
  return file?.config ?? { file: CONFIG, levels: {}, redLines: [] };
}
