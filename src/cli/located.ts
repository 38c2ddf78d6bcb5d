import { basename, extname } from 'node:path';

/** A file to be read: the name that messages and reports give it, and where it is. */
export interface Located {
  readonly file: string;
  /** Of a file of an earlier time, where it would be now; `-` for standard input. */
  readonly path: string;
  /** Where the file is that of a commit: git's name of its content, a hash. */
  readonly blob?: string;
  /** Present where nobody named the file: it was found in a folder, or by the name that settings have. */
  readonly isFound?: true;
}

/** The endings of draft files. */
export const ENDINGS = ['.yaml', '.yml'];

/** The file of settings. */
export const CONFIG = 'plancmp.yaml';

/** The file of accepted findings. */
export const ACCEPTED = 'plancmp-accepted.yaml';

/** Whether a file of a folder is looked at: YAML, and not hidden, as a program's own is. */
export function isYaml(name: string): boolean {
  return ENDINGS.includes(extname(name)) && !name.startsWith('.');
}

/** Whether a file of a folder of drafts is one of settings or of accepted findings. */
export function isSettings({ path }: Located): boolean {
  return [CONFIG, ACCEPTED].includes(basename(path));
}

/** The files of a folder of drafts that are not drafts themselves. */
export const COMPANIONS = ['themes', 'parties'] as const;

/** What a draft is called on the command line: its file's name without the ending. */
export function idOf({ file, path }: Located): string {
  const name = path === '-' ? file : path;
  return basename(name, extname(name));
}

/** Whether a file of a folder of drafts is a list of themes or parties. */
export function isCompanion(file: Located): boolean {
  return COMPANIONS.some((name) => name === idOf(file));
}

/** Whether a name can only be that of a file, not an id. */
export function isPath(name: string): boolean {
  return /[\\/]/.test(name) || ENDINGS.includes(extname(name));
}
