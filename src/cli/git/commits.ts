import { nearest } from '../../text/nearest.ts';
import { visible } from '../../text/safe.ts';
import { type Repository, UNSHALLOW } from './repository.ts';
import { git, type Where } from './run.ts';

/** A name of the form `<rev>:<rest>`. */
export interface Revised {
  /** As git names revisions; empty, or `2`, for what is staged. */
  readonly rev: string;
  /** Whether it is what is staged; `:2:<rest>` is a side of a merge. */
  readonly isStaged: boolean;
  /** An id or a path. */
  readonly rest: string;
}

/**
 * Takes a name apart at the first colon outside braces, as in `HEAD@{12:30}:v20`. What begins with a slash after it is no
 * path in a revision but an address or a drive, as in `C:\\x.yaml`.
 */
export function splitRevision(name: string): Revised | undefined {
  const [, rev, rest] = /^((?:\{[^}]*\}|[^:{])*):(.*)$/s.exec(name) ?? [];
  if (rev === undefined || rest === undefined || /^[\\/]/.test(rest)) return undefined;
  if (rev !== '') return { rev, isStaged: false, rest };
  const [, stage = '', staged = rest] = /^([0-3]):(.*)$/s.exec(rest) ?? [];
  return { rev: stage, isStaged: true, rest: staged };
}

/** The hash of the commit that a revision names; undefined where it names none. */
export async function commitOf(where: Where, rev: string): Promise<string | undefined> {
  const ran = await git(where, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${rev}^{commit}`);
  // A name such as ^HEAD is answered with a mark before the hash.
  return /^[0-9a-f]{40,64}$/.exec(ran.out.toString().trim())?.[0];
}

/** Names of branches, branches of remotes and tags, as people write them. */
export async function refNames(where: Where): Promise<readonly string[]> {
  const kinds = ['refs/heads', 'refs/remotes', 'refs/tags'];
  const { out } = await git(where, 'for-each-ref', '--format=%(refname:short)', ...kinds);
  return out.toString().split('\n').filter(Boolean);
}

/** That a revision names no commit, with the nearest name or the command that gets what is missing. */
export async function unknownCommit({ root, isShallow }: Repository, rev: string): Promise<string> {
  const told = `there is no commit ${visible(rev)} here.`;
  const base = rev.replace(/[~^@].*$/s, '');
  const names = await refNames(root);
  const isKnown = base === '' || base === 'HEAD' || names.includes(base);
  const near = names.find((name) => name.endsWith(`/${base}`)) ?? nearest(base, names);
  if (!isKnown && near !== undefined) return `${told} Did you mean ${visible(near)}?`;
  if (/^[0-9a-f]{40,64}$/.test(rev) && isShallow)
    return `${told} The clone is shallow: git fetch origin ${rev}`;
  if (isShallow) return `${told} The clone is shallow: ${UNSHALLOW}${isKnown ? '' : ' --tags'}`;
  if (isKnown && base !== rev)
    return `${told} The history of ${visible(base || 'HEAD')} does not reach so far`;
  if (isKnown) return `${told} Nothing has been committed yet`;
  return names.length > 0 ? `${told} Known names: ${visible(names.join(', '), 400)}` : told;
}
