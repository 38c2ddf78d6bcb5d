import type { Result } from '../../model.ts';
import type { AcceptedFile } from '../accepted.ts';
import type { ConfigFile } from '../config.ts';
import { type DraftFile, draftFile } from '../values/draft.ts';
import { type LinksFile, linksFile, type RawLinks } from '../values/links.ts';
import {
  type PartiesFile,
  partiesFile,
  type RawParties,
  type RawThemes,
  type ThemesFile,
  themesFile,
} from '../values/lists.ts';
import type { RawDraft } from '../values/raw-draft.ts';
import { shippedFile } from './file.ts';

/** Reads the bytes of a file, by the name that messages give it. */
export type Reader<T> = (bytes: Uint8Array, file: string) => Promise<Result<T>>;

/** How long work is done, and who hears how much of it is done, 0 to 1. */
export interface Work {
  readonly during: <T>(work: () => T) => T;
  readonly told: (share: number) => void;
}

// The parser of YAML and the schemas are loaded only where a file does not ship: they are most of what a start costs.

/** As `readDraft` of the index, at once where the draft ships. */
export const readDraft = async (bytes: Uint8Array, file: string, work?: Work): Promise<Result<DraftFile>> => {
  const shipped = shippedFile<RawDraft>(bytes, file);
  if (shipped) return found(draftFile(shipped, bytes, file));
  const { readDraft: read } = await import('../index.ts');
  return work ? work.during(() => read(bytes, file, work.told)) : read(bytes, file);
};

/** As `readLinks` of the index, at once where the file ships. */
export const readLinks: Reader<LinksFile> = async (bytes, file) => {
  const shipped = shippedFile<RawLinks>(bytes, file);
  if (shipped) return found(linksFile(shipped, file));
  return (await import('../index.ts')).readLinks(bytes, file);
};

/** As `readParties` of the index, at once where the file ships. */
export const readParties: Reader<PartiesFile> = async (bytes, file) => {
  const shipped = shippedFile<RawParties>(bytes, file);
  if (shipped) return found(partiesFile(shipped));
  return (await import('../index.ts')).readParties(bytes, file);
};

/** As `readThemes` of the index, at once where the file ships. */
export const readThemes: Reader<ThemesFile> = async (bytes, file) => {
  const shipped = shippedFile<RawThemes>(bytes, file);
  if (shipped) return found(themesFile(shipped));
  return (await import('../index.ts')).readThemes(bytes, file);
};

/** As `readConfig` of the index. */
export const readConfig: Reader<ConfigFile> = async (bytes, file) =>
  (await import('../index.ts')).readConfig(bytes, file);

/** As `readAccepted` of the index. */
export const readAccepted: Reader<AcceptedFile> = async (bytes, file) =>
  (await import('../index.ts')).readAccepted(bytes, file);

function found<T>(value: T): Result<T> {
  return { ok: true, value, findings: [] };
}
