import { readFile } from 'node:fs/promises';
import type { Finding, Result } from '../model.ts';
import { refusal } from './found.ts';
import { git } from './git/run.ts';
import type { Io } from './io.ts';
import type { Located } from './located.ts';

/** Reads a file by one of the readers of `read/`; a file that cannot be opened is a finding too. */
export async function load<T>(
  io: Io,
  located: Located,
  read: (bytes: Uint8Array, file: string) => Result<T> | Promise<Result<T>>,
): Promise<Result<T>> {
  const bytes = await readBytes(io, located);
  return bytes instanceof Uint8Array ? read(bytes, located.file) : { ok: false, findings: [bytes] };
}

/** The bytes of a file or of standard input, or the finding that says why not. */
export async function readBytes(io: Io, located: Located): Promise<Uint8Array | Finding> {
  const { file, path, blob } = located;
  const unreadable = { rule: 'file-unreadable', level: 'error', file, line: 1, column: 1 } as const;
  try {
    const refused = located.isFound && blob === undefined ? await refusal(path) : undefined;
    if (refused !== undefined) return { ...unreadable, detail: refused };
    if (blob !== undefined) return await contentOf(io, blob);
    return path === '-' ? await io.stdin() : await readFile(path);
  } catch (error) {
    return { ...unreadable, detail: detailOf(error) };
  }
}

/** The content that git keeps under a hash. Throws where it has none, as in a clone that leaves contents out. */
async function contentOf(io: Io, blob: string): Promise<Uint8Array> {
  const { code, out, err } = await git(io, 'cat-file', 'blob', blob);
  if (code !== 0) throw new Error(err);
  return out;
}

function detailOf(error: unknown): 'missing' | 'directory' | 'denied' | 'other' {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  return code === 'ENOENT'
    ? 'missing'
    : code === 'EISDIR'
      ? 'directory'
      : code === 'EACCES'
        ? 'denied'
        : 'other';
}
