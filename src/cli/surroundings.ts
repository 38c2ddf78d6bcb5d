import { existsSync } from 'node:fs';
import { isAbsolute, posix, relative, resolve, sep } from 'node:path';
import type { Surroundings } from '../render/findings/surroundings.ts';
import { git } from './git/run.ts';
import type { Io } from './io.ts';
import { fileOrInput, shippedFolder } from './library.ts';

/**
 * Where the files are that a command names from its working folder: in the repository around it, or in the working folder
 * alone; and on GitHub or GitLab, where CI says which commit it works on.
 */
export async function surroundingsOf(io: Io): Promise<Surroundings> {
  const { code, out } = await git(io, 'rev-parse', '--show-prefix');
  const prefix = code === 0 ? out.toString().replace(/\n$/, '') : '';
  const address = addressBase(io.env);
  return {
    pathOf: (file) => pathOf(io, file, prefix),
    ...(address === undefined
      ? {}
      : { addressOf: (path, line) => `${address}/${path.split('/').map(encoded).join('/')}#L${line}` }),
  };
}

function pathOf(io: Io, file: string, prefix: string): string | undefined {
  const path = resolve(io.cwd, file);
  if (file === fileOrInput(io, '-').file || (isShipped(io, file) && !existsSync(path))) return undefined;
  const fromHere = relative(io.cwd, path);
  if (isAbsolute(fromHere)) return undefined;
  const fromRoot = posix.join(prefix, fromHere.split(sep).join('/'));
  return fromRoot.startsWith('../') ? undefined : fromRoot;
}

function isShipped(io: Io, file: string): boolean {
  return file.startsWith(`${shippedFolder(io).shown}/`);
}

/** The address under which files of the commit stand that CI works on. */
function addressBase(env: Io['env']): string | undefined {
  const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_SHA, CI_PROJECT_URL, CI_COMMIT_SHA } = env;
  if (GITHUB_SERVER_URL && GITHUB_REPOSITORY && GITHUB_SHA)
    return `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/blob/${GITHUB_SHA}`;
  return CI_PROJECT_URL && CI_COMMIT_SHA ? `${CI_PROJECT_URL}/-/blob/${CI_COMMIT_SHA}` : undefined;
}

function encoded(step: string): string {
  return encodeURIComponent(step.replace(/\p{Cs}/gu, '\ufffd'));
}
