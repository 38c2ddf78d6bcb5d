import type { GitFile, GitPair } from '../../render/terminal/git-diff.ts';

/** What git asks of a program that shows differences: of one file, or to say that a path has no two sides yet. */
export type Call =
  | { readonly kind: 'unmerged'; readonly path: string }
  | { readonly kind: 'pair'; readonly pair: GitPair; readonly old: Content; readonly new: Content };

/** Where the content of a side is. */
export interface Content {
  /** A file of the work tree from its top, or a temporary one; absent where the side has no file. */
  readonly path?: string;
  /** Git's name of the content; absent where it has none. */
  readonly hash?: string;
}

/**
 * Reads the arguments that git gives (gitattributes(5), git(1) on GIT_EXTERNAL_DIFF): path, old file, hash and mode, new
 * file, hash and mode; of a rename or copy, and of two files outside a repository, also the new path and the lines that git would
 * print; of an unmerged path nothing but that. Answers undefined for anything else.
 */
export function parseCall(args: readonly string[]): Call | undefined {
  const [path, oldPath, oldHash, oldMode, newPath, newHash, newMode, newName, lines = ''] = args;
  if (path === undefined) return undefined;
  if (args.length === 1) return { kind: 'unmerged', path };
  if (newMode === undefined || (args.length !== 7 && args.length !== 9)) return undefined;
  return {
    kind: 'pair',
    pair: { old: file(path, oldMode), new: file(newName ?? path, newMode), ...moved(lines) },
    old: content(oldPath, oldHash, oldMode),
    new: content(newPath, newHash, newMode),
  };
}

function file(name: string, mode: string | undefined): GitFile {
  return { name, ...(isThere(mode) ? { mode } : {}) };
}

function content(path: string | undefined, hash = '', mode: string | undefined): Content {
  if (path === undefined || !isThere(mode)) return {};
  // Zeros stand for a file of the work tree that git has not read.
  return { path, ...(/^0*$/.test(hash) ? {} : { hash }) };
}

/** A side that is not there has a dot for its mode. */
function isThere(mode: string | undefined): mode is string {
  return mode !== undefined && mode !== '.';
}

function moved(lines: string): Pick<GitPair, 'moved'> {
  const how = /^(rename|copy) from /m.exec(lines)?.[1] as 'rename' | 'copy' | undefined;
  const similarity = /^(?:dis)?similarity index .*/m.exec(lines)?.[0];
  return how && similarity ? { moved: { how, similarity } } : {};
}
