import { existsSync, realpathSync } from 'node:fs';
import { delimiter, join, sep } from 'node:path';
import packageJson from '../../../package.json' with { type: 'json' };
import type { Io } from '../io.ts';

/**
 * What to type in each clone: git takes no command from a file that others can change. The second line names the point above
 * a place where git shows lines.
 */
export function gitConfig(io: Io): readonly string[] {
  return [
    `git config diff.plancmp.command ${quoted(`${commandOf(io)} git-diff-driver`)}`,
    `git config diff.plancmp.xfuncname ${quoted('^ *- (\\{ *)?number: .*$')}`,
  ];
}

/** How a shell runs this plancmp in any folder. */
function commandOf(io: Io): string {
  if (io.home.split(sep).includes('_npx')) return `npx --yes plancmp@${packageJson.version}`;
  return isOnPath(io) ? 'plancmp' : `node ${quoted(join(io.home, 'bin', 'plancmp.cjs'))}`;
}

/** Whether a command of that name is this one; not where npm puts the commands of one project on the path for a while. */
function isOnPath({ env, home }: Io): boolean {
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const found = folders
    .filter((folder) => !folder.split(sep).includes('node_modules'))
    .map((folder) => join(folder, 'plancmp'))
    .find(existsSync);
  return found !== undefined && realpathSync(found).startsWith(realpathSync(home));
}

/** A word of a shell command. */
function quoted(word: string): string {
  return /^[\w./@:=-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
