/** The code of an error where it is not the file that may not be written, but its folder. */
export const FOLDER_DENIED = 'folder-denied';

/** System errors in plain words, by their codes. */
const WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EEXIST: 'it exists already',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of the path is not a folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  ELOOP: 'its symbolic links lead round in a circle',
  ENAMETOOLONG: 'the name is too long',
  ENOSPC: 'no space is left',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'the file would be too large',
  EIO: 'the device reports an error',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  ENXIO: 'it is a socket, or a device that is not there',
  ENODEV: 'it is a device that is not there',
  EBUSY: 'it is in use',
  ETXTBSY: 'it is a program that runs',
  EPIPE: 'its reader is gone',
  // No code of the system's: which of the two was denied decides what the user can do.
  [FOLDER_DENIED]: 'its folder may not be written to; its permissions forbid it',
};

/** What went wrong where a file could not be read or written, in plain words. */
export function reason(error: unknown): string {
  const words = WORDS[codeOf(error)];
  if (words !== undefined) return words;
  // `EFOO: what it means, open '/a/path'`: of a path the user is told by the name that they gave.
  const [, meaning] = /^[A-Z0-9]+: (.+), \w+/.exec(error instanceof Error ? error.message : '') ?? [];
  return meaning ?? String(error);
}

/** The code of a system error, empty for any other. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
