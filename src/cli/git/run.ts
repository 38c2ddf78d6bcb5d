import type { Io } from '../io.ts';
import { reason } from '../reason.ts';

/** What a run of git came to. */
export interface Ran {
  /** Its exit code; undefined where git could not be started. */
  readonly code: number | undefined;
  readonly out: Buffer;
  /** What it said on standard error, in English. */
  readonly err: string;
}

/** Where git runs, and what it sees of the environment. */
export type Where = Pick<Io, 'cwd' | 'env'>;

/** The largest output that is taken, in bytes: thirty drafts of the largest size that is read. */
const MAX_OUTPUT = 2_000_000_000;

/** Git refuses to take paths literally where the environment asks for one of these as well. */
const OTHER_PATHSPECS = {
  GIT_GLOB_PATHSPECS: undefined,
  GIT_NOGLOB_PATHSPECS: undefined,
  GIT_ICASE_PATHSPECS: undefined,
};

/**
 * Runs git in the working folder, without a shell. Paths are taken literally, never as patterns; nothing is asked, locked or
 * paged. What a user names goes behind `--end-of-options` or `--`, so that it is never taken for an option.
 */
export function git(where: Where, ...args: readonly string[]): Promise<Ran> {
  return gitWith(where, '', ...args);
}

/** Runs git in the same way, with something on its standard input. */
export async function gitWith({ cwd, env }: Where, input: string, ...args: readonly string[]): Promise<Ran> {
  // No argument can hold it, and nothing in a repository is called so; a name of a payload or of settings may have it.
  if (args.some((arg) => arg.includes('\0')))
    return { code: 128, out: Buffer.from(''), err: 'fatal: a name has a null character' };
  const { execFile } = await import('node:child_process');
  const own = { GIT_LITERAL_PATHSPECS: '1', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' };
  const options = {
    cwd,
    env: { ...env, ...OTHER_PATHSPECS, ...own },
    encoding: 'buffer',
    maxBuffer: MAX_OUTPUT,
  } as const;
  const quiet = ['--no-pager', '-c', 'core.quotePath=false', '-c', 'diff.renames=true'];
  return new Promise<Ran>((done) => {
    const child = execFile('git', [...quiet, ...args], options, (error, out, err) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : undefined;
      done({ code, out, err: err.toString().trim() });
    });
    // Git may end before it has read all of it: its exit code tells why.
    child.stdin?.on('error', () => {});
    child.stdin?.end(input);
  }).catch((error) => {
    // Node throws what it finds before it starts anything, such as a folder that is a file.
    return { code: undefined, out: Buffer.from(''), err: reason(error) };
  });
}
