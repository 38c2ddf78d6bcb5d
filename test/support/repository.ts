import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Outcome, run, type World } from './run.ts';

/** A real git repository in a folder of its own, which goes when the test is finished. */
export interface Repository {
  readonly folder: string;
  /** What git and the command line see of the environment. */
  readonly env: Readonly<Record<string, string>>;
  /** Writes files, making their folders; undefined deletes one. */
  write(files: Readonly<Record<string, string | Uint8Array | undefined>>): void;
  /** Writes files and commits all that differs; answers the hash. */
  commit(files?: Readonly<Record<string, string | Uint8Array | undefined>>, message?: string): string;
  /** Runs git; what it printed, without the last line break. Fails where git fails. */
  git(...args: readonly string[]): string;
  /** Runs plancmp in the repository, or in the folder of it that `world.cwd` names. */
  run(argv: readonly string[], world?: World): Promise<Outcome>;
}

/** What git sees of the environment: none of the settings of the machine or of who runs the tests. */
export function gitEnv(folder: string): Readonly<Record<string, string>> {
  return {
    PATH: process.env.PATH ?? '',
    HOME: folder,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'A. Writer',
    GIT_AUTHOR_EMAIL: 'writer@example.org',
    GIT_AUTHOR_DATE: '2026-01-02T03:04:05Z',
    GIT_COMMITTER_NAME: 'A. Writer',
    GIT_COMMITTER_EMAIL: 'writer@example.org',
    GIT_COMMITTER_DATE: '2026-01-02T03:04:05Z',
  };
}

/** Makes an empty repository on the branch main, or opens the one in `folder`, such as a clone. */
export function repository(folder?: string): Repository {
  const at = folder ?? realpathSync(mkdtempSync(join(tmpdir(), 'plancmp-git-')));
  const env = gitEnv(at);
  const git = (...args: readonly string[]) =>
    execFileSync('git', args, { cwd: at, env, encoding: 'utf8', stdio: 'pipe' }).replace(/\n$/, '');
  const write: Repository['write'] = (files) => {
    for (const [name, content] of Object.entries(files)) {
      const file = join(at, name);
      mkdirSync(dirname(file), { recursive: true });
      if (content === undefined) rmSync(file, { force: true });
      else writeFileSync(file, content);
    }
  };
  if (folder === undefined) git('init', '-q', '-b', 'main');
  onTestFinished(() => rmSync(at, { recursive: true, force: true }));
  return {
    folder: at,
    env,
    write,
    commit(files = {}, message = 'Change') {
      write(files);
      git('add', '-A');
      git('commit', '-q', '--allow-empty', '-m', message);
      return git('rev-parse', 'HEAD');
    },
    git,
    run: (argv, world = {}) =>
      run(argv, { ...world, cwd: join(at, world.cwd ?? ''), env: { ...env, ...world.env } }),
  };
}
