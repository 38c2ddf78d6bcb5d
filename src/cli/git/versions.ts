import type { Draft, Result } from '../../model.ts';
import { readDraft } from '../../read/shipped/readers.ts';
import type { Version } from './lineage.ts';
import { gitWith, type Where } from './run.ts';

/** Reads versions of drafts, each content once. */
export interface VersionReader {
  /** Fetches versions that will be read, in one run of git. */
  readonly fetch: (versions: readonly (Version | undefined)[]) => Promise<void>;
  readonly read: (version: Version) => Promise<Result<Draft>>;
}

/** A reader of what a repository keeps; a content that it has not got is an unreadable file. */
export function readerOf(root: Where): VersionReader {
  const known = new Map<string, Result<Draft>>();
  const fetch: VersionReader['fetch'] = async (versions) => {
    const wanted = new Map(
      versions.flatMap((version) => (version && !known.has(version.blob) ? [[version.blob, version]] : [])),
    );
    const names = [...wanted.keys()];
    const { out } = await gitWith(root, names.map((name) => `${name}\n`).join(''), 'cat-file', '--batch');
    const contents = batchOf(out);
    for (const [blob, { path }] of wanted) known.set(blob, await parsed(contents.get(blob), path));
  };
  return {
    fetch,
    async read(version) {
      if (!known.has(version.blob)) await fetch([version]);
      return known.get(version.blob) ?? (await parsed(undefined, version.path));
    },
  };
}

async function parsed(bytes: Uint8Array | undefined, file: string): Promise<Result<Draft>> {
  if (bytes === undefined)
    return {
      ok: false,
      findings: [{ rule: 'file-unreadable', level: 'error', file, line: 1, column: 1, detail: 'missing' }],
    };
  const read = await readDraft(bytes, file);
  return read.ok ? { ...read, value: read.value.draft } : { ok: false, findings: read.findings };
}

/** What `git cat-file --batch` wrote: a line of hash, kind and size, the content, a line break; or `<hash> missing`. */
function batchOf(out: Buffer): Map<string, Uint8Array> {
  const contents = new Map<string, Uint8Array>();
  for (let at = 0; at < out.length; ) {
    const end = out.indexOf('\n', at);
    const [hash = '', , size] = out.toString('latin1', at, end).split(' ');
    const length = size === undefined ? -1 : Number(size);
    if (size !== undefined) contents.set(hash, out.subarray(end + 1, end + 1 + length));
    at = end + 2 + length;
  }
  return contents;
}
