import { createReadStream, lstatSync, readFileSync, statSync } from 'node:fs';
import type { Finding, Result } from '../model.ts';
import { maxBytes } from '../read/decode.ts';
import { refusal } from './found.ts';
import { git } from './git/run.ts';
import type { Io } from './io.ts';
import type { Located } from './located.ts';
import { codeOf } from './reason.ts';
import { upTo } from './up-to.ts';

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
  const at = { level: 'error', file, line: 1, column: 1 } as const;
  try {
    const refused = located.isFound && blob === undefined ? refusal(path) : undefined;
    if (refused !== undefined) return { ...at, rule: 'file-unreadable', detail: refused };
    if (blob !== undefined) return await contentOf(io, blob);
    const { bytes, size } = path === '-' ? await piped(io.stdin(maxBytes + 1)) : await contentAt(path);
    return (
      bytes ?? { ...at, rule: 'file-too-large', limit: maxBytes, ...(size !== undefined && { bytes: size }) }
    );
  } catch (error) {
    return { ...at, rule: 'file-unreadable', detail: detailOf(error, path) };
  }
}

/** What was read; nothing of what is too large, and its size where that is known. */
interface Content {
  readonly bytes?: Uint8Array;
  readonly size?: number;
}

/**
 * A device such as /dev/zero never ends: no more is taken of it than is read of any file. A pipe is waited for. Files are
 * read one after another, so that a folder of thousands does not run out of handles.
 */
async function contentAt(path: string): Promise<Content> {
  const entry = statSync(path);
  if (!entry.isFile() && !entry.isDirectory()) return piped(upTo(createReadStream(path), maxBytes + 1));
  return entry.size > maxBytes ? { size: entry.size } : { bytes: readFileSync(path) };
}

async function piped(reading: Promise<Uint8Array>): Promise<Content> {
  const bytes = await reading;
  return bytes.length > maxBytes ? {} : { bytes };
}

/** The content that git keeps under a hash. Throws where it has none, as in a clone that leaves contents out. */
async function contentOf(io: Io, blob: string): Promise<Uint8Array> {
  const { code, out, err } = await git(io, 'cat-file', 'blob', blob);
  if (code !== 0) throw new Error(err);
  return out;
}

type Detail = Extract<Finding, { readonly rule: 'file-unreadable' }>['detail'];

const DETAILS: Readonly<Record<string, Detail>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EISDIR: 'directory',
  EACCES: 'denied',
  EPERM: 'denied',
  ELOOP: 'loop',
  ENAMETOOLONG: 'long-name',
  ENXIO: 'socket',
  EIO: 'device',
  EMFILE: 'handles',
  ENFILE: 'handles',
};

function detailOf(error: unknown, path: string): Detail {
  const detail = DETAILS[codeOf(error)] ?? 'other';
  return detail === 'missing' && isLink(path) ? 'dangling' : detail;
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}
