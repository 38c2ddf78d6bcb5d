import type { Result } from '../model.ts';
import { readFile } from './file.ts';
import { linksKind } from './kinds/links.ts';
import { type LinksFile, linksFile } from './values/links.ts';

/** Reads a links file, checked by its schema. `checks/` says whether its decisions fit the drafts and each other. */
export function readLinks(bytes: Uint8Array, file: string): Result<LinksFile> {
  const read = readFile(bytes, file, linksKind);
  if (read.ok) return { ...read, value: linksFile(read.value, file) };
  const { findings, sound } = read;
  return sound ? { ok: false, findings, sound: linksFile(sound, file) } : { ok: false, findings };
}
