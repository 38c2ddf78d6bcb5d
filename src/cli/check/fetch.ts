import { nearest } from '../../text/nearest.ts';
import { visible } from '../../text/safe.ts';
import { type Attempt, problem } from '../attempt.ts';
import { refNames } from '../git/commits.ts';
import { git } from '../git/run.ts';
import type { Io } from '../io.ts';
import type { NamedBase } from './ci.ts';

/** What is known of the clone that a commit is missing in. */
interface Clone {
  /** Whether its history was cut off when it was cloned. */
  readonly shallow: boolean;
  /** Where it is fetched from: `origin`, or else its first remote. */
  readonly remote?: string;
}

/** That a revision is not in this clone: with the command that fetches it, or the names that come near it. */
export async function unknownRevision(io: Io, { rev, from }: NamedBase): Promise<Attempt<never>> {
  const clone = await cloneOf(io);
  const missing = `the base ${visible(rev)} (${from}) is not in this clone`;
  const { remote } = clone;
  if (/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(rev)) return mended(missing, clone, rev);
  const branch =
    remote !== undefined && rev.startsWith(`${remote}/`) ? rev.slice(remote.length + 1) : undefined;
  if (branch !== undefined)
    return mended(missing, clone, `+refs/heads/${branch}:refs/remotes/${remote}/${branch}`);
  const names = await refNames(io);
  const near = names.find((name) => name === `${remote}/${rev}`) ?? nearest(rev, names);
  const hint =
    near === undefined ? `. Known names: ${names.slice(0, 8).join(', ')}` : `. Did you mean ${near}?`;
  const told = `there is no commit ${visible(rev)} (${from}) here${hint}`;
  const cut = `the history of this clone is cut off; if the revision is in the rest of it, run:`;
  return clone.shallow ? problem(told, cut, `  ${command(clone)}`) : problem(told);
}

/** That the base and HEAD have no common commit: in a shallow clone it may be in what was left out. */
export async function notFetched(io: Io, { rev, from }: NamedBase, commit: string): Promise<Attempt<never>> {
  const clone = await cloneOf(io);
  const none = `HEAD and the base ${visible(rev)} (${from}) have no common commit`;
  if (!clone.shallow) return problem(`${none}: their histories are unrelated`);
  return mended(`${none} in this clone`, clone, commit);
}

function mended(missing: string, clone: Clone, what: string): Attempt<never> {
  const why = clone.shallow ? ', whose history is cut off' : '';
  if (clone.remote === undefined) return problem(`${missing}${why}, and it has no remote to fetch from`);
  return problem(`${missing}${why}. To fetch it, run:`, `  ${command(clone, what)}`);
}

/** A whole history, since how much of it holds the merge base cannot be known before it is there. */
function command({ shallow, remote = 'origin' }: Clone, ...refs: readonly string[]): string {
  const options = ['--no-tags', ...(shallow ? ['--unshallow'] : [])];
  return ['git', 'fetch', ...options, ...[remote, ...refs].map(quoted)].join(' ');
}

/** A word of a command line for a shell, as it stands where no character of it means anything there. */
function quoted(word: string): string {
  return /^[\w./:+@%=-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

async function cloneOf(io: Io): Promise<Clone> {
  const shallow = (await lines(io, 'rev-parse', '--is-shallow-repository'))[0] === 'true';
  const remotes = await lines(io, 'remote');
  const remote = remotes.find((name) => name === 'origin') ?? remotes[0];
  return { shallow, ...(remote === undefined ? {} : { remote }) };
}

async function lines(io: Io, ...args: readonly string[]): Promise<string[]> {
  const { out } = await git(io, ...args);
  return out
    .toString()
    .split('\n')
    .filter((line) => line !== '');
}
