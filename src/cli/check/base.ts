import { readFile } from 'node:fs/promises';
import { shortHash } from '../../render/names.ts';
import { visible } from '../../text/safe.ts';
import { type Attempt, got, problem, tell } from '../attempt.ts';
import { commitOf } from '../git/commits.ts';
import { git } from '../git/run.ts';
import type { Io } from '../io.ts';
import { reason } from '../reason.ts';
import { type CiBase, ciBase, type NamedBase, pullHead } from './ci.ts';
import { notFetched, unknownRevision } from './fetch.ts';

/** What a working tree is compared with. */
export interface Base extends NamedBase {
  /** The merge base of the revision and HEAD, as a whole hash. */
  readonly commit: string;
}

/**
 * The base that was asked for, or that CI names; undefined where there is none, or `false` asks for none. Says on standard
 * error which one was taken and from where. What is missing in a shallow clone is a problem that names the command that
 * fetches it.
 */
export async function findBase(
  io: Io,
  asked: string | false | undefined,
): Promise<Attempt<Base | undefined>> {
  if (asked === false) return got(undefined);
  const named = asked === undefined ? await ownBase(io) : got({ rev: asked, from: '--base' });
  if (!named.ok) return named;
  if (named.value === undefined) return got(undefined);
  if ('none' in named.value) {
    tell(io, [`nothing is compared: ${visible(named.value.none)}`]);
    return got(undefined);
  }
  const base = await mergeBase(io, named.value);
  if (base.ok) tell(io, [`base: ${shortHash(base.value.commit)}, ${originOf(base.value)}`]);
  return base;
}

/**
 * The base that CI names. What GitHub checks out of a pull request is a merge of its head into the target as that is by then,
 * and the payload's base may be older: what came into the target in between is no change of the request. So its first
 * parent is the base, where it is there; a shallow clone of one commit has no parents.
 */
async function ownBase(io: Io): Promise<Attempt<CiBase | undefined>> {
  const { value: payload, failed } = await payloadOf(io);
  const head = pullHead(io.env, payload);
  if (head !== undefined && (await commitOf(io, 'HEAD^2')) === head) {
    const target = await commitOf(io, 'HEAD^1');
    if (target !== undefined) return got({ rev: target, from: 'the merge commit of the pull request' });
  }
  const named = ciBase(io.env, payload);
  // What cannot be read may have named a base.
  return named && 'none' in named && failed !== undefined ? problem(failed) : got(named);
}

function originOf({ rev, from, commit }: Base): string {
  const where = rev === commit ? `from ${from}` : `where HEAD left ${rev} (${from})`;
  return visible(where);
}

/** The payload of the event that a GitHub workflow runs for, or why there is none though its file is named. */
async function payloadOf({ env }: Io): Promise<{ readonly value?: unknown; readonly failed?: string }> {
  if (env.GITHUB_ACTIONS !== 'true' || !env.GITHUB_EVENT_PATH) return {};
  try {
    return { value: JSON.parse(await readFile(env.GITHUB_EVENT_PATH, 'utf8')) };
  } catch (error) {
    const why = error instanceof SyntaxError ? 'it is not JSON' : reason(error);
    return {
      failed: `cannot read what GITHUB_EVENT_PATH names, which says the base: ${why} (--no-base checks all files)`,
    };
  }
}

async function mergeBase(io: Io, named: NamedBase): Promise<Attempt<Base>> {
  const tree = await git(io, 'rev-parse', '--is-inside-work-tree');
  if (tree.code === undefined)
    return problem('git cannot be run; without it there is no base (--no-base checks all files)');
  if (tree.out.toString().trim() !== 'true') return noTree(tree.err);
  const head = await commitOf(io, 'HEAD');
  if (head === undefined)
    return problem('this repository has no commit yet: there is nothing to compare with');
  const other = await commitOf(io, named.rev);
  if (other === undefined) return unknownRevision(io, named);
  const { code, out, err } = await git(io, 'merge-base', other, head);
  if (code === 0) return got({ ...named, commit: out.toString().trim() });
  return code === 1 ? notFetched(io, named, other) : problem(`git merge-base failed: ${err}`);
}

function noTree(err: string): Attempt<never> {
  const reason = err === '' ? 'a repository without files' : err.replace(/^fatal: /, '').split('\n')[0];
  return problem(`there is no git working tree here: ${reason} (--no-base checks all files)`);
}
