import type { Commit } from '../../model.ts';
import { type Attempt, got, problem } from '../attempt.ts';
import { gitProblem } from './repository.ts';
import { git, gitWith, type Where } from './run.ts';

/** A commit that touched a YAML file, with its parents among such commits. */
export interface Node extends Commit {
  readonly parents: readonly Parent[];
}

/** What a commit did to YAML files since one of its parents; a first commit has one parent without a hash. */
export interface Parent {
  readonly commit: string;
  readonly entries: readonly FileChange[];
}

/** A file that differs; its content is absent on the side where there is no such file. */
export interface FileChange {
  readonly from: string;
  readonly to: string;
  readonly old?: string;
  readonly new?: string;
}

/** Renames are found among all YAML files. A second half of a file that was rewritten with its name still counts as one. */
const HOW = ['-r', '-z', '--raw', '--no-abbrev', '-M40%'];

/**
 * The commits back from a start that touched a YAML file or the file at `path`, later ones first, every merge among them,
 * in two runs of git. Nothing is simplified: what a merge brought in and what it left behind are both in it.
 */
export async function readLog(root: Where, start: string, path: string): Promise<Attempt<readonly Node[]>> {
  const files = [':(top,glob)**/*.yaml', ':(top,glob)**/*.yml', `:(top,literal)${path}`];
  const patterns = ['--no-literal-pathspecs', '-c', 'diff.renameLimit=0'];
  const walk = ['--full-history', '--parents', '--date-order', '--no-show-signature', '-s', '-z'];
  const format = '--format=%H%x00%P%x00%h%x00%as%x00%an%x00%s';
  const log = await git(root, ...patterns, 'log', ...walk, format, start, '--', ...files);
  if (log.code !== 0) return problem(gitProblem(log));
  const commits = commitsOf(log.out.toString());
  const pairs = commits.flatMap(({ commit, parents }) =>
    parents.map((parent) => `${commit} ${parent}`.trim()),
  );
  const compared = ['diff-tree', '--stdin', '--root', '--always', ...HOW, '--', ...files];
  const diffs = await gitWith(root, pairs.map((pair) => `${pair}\n`).join(''), ...patterns, ...compared);
  if (diffs.code !== 0) return problem(gitProblem(diffs));
  const entries = entriesOf(diffs.out.toString());
  return got(
    commits.map((commit) => ({
      ...commit,
      parents: commit.parents.map((parent) => ({ commit: parent, entries: entries.next().value ?? [] })),
    })),
  );
}

function commitsOf(out: string): (Commit & { readonly parents: readonly string[] })[] {
  const fields = out.split('\0');
  return Array.from({ length: Math.floor(fields.length / 6) }, (_, k) => {
    const [commit = '', parents = '', short = '', date = '', author = '', subject = ''] = fields.slice(
      6 * k,
      6 * k + 6,
    );
    return { commit, parents: parents.split(' '), short, date, author, subject };
  });
}

/** What differs in each of the pairs that were asked for, in their order: after the hash of a commit, its files. */
function* entriesOf(out: string): Generator<FileChange[], undefined> {
  const fields = out.split('\0');
  let entries: FileChange[] | undefined;
  for (let k = 0; k < fields.length; k++) {
    const [, oldMode = '', newMode = '', old = '', next = '', status = ''] =
      /^:(\d+) (\d+) (\w+) (\w+) ([A-Z])\d*$/.exec(fields[k] ?? '') ?? [];
    if (status === '') {
      if (entries) yield entries;
      entries = [];
      continue;
    }
    const from = fields[++k] ?? '';
    const to = status === 'R' || status === 'C' ? (fields[++k] ?? '') : from;
    entries?.push({ from, to, ...(isFile(oldMode) && { old }), ...(isFile(newMode) && { new: next }) });
  }
  return undefined;
}

/** A symbolic link or a submodule is no draft: as if nothing were there. */
function isFile(mode: string): boolean {
  return mode.startsWith('100');
}
