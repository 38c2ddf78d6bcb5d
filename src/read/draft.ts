import type { Result } from '../model.ts';
import { readFile } from './file.ts';
import { draftKind } from './kinds/draft.ts';
import { soundParts } from './sound.ts';
import { type DraftFile, draftFile } from './values/draft.ts';

/** Reads a draft. What makes a comparison impossible is an error here; `checks/` judges what does not. */
export function readDraft(bytes: Uint8Array, file: string): Result<DraftFile> {
  const read = readFile(bytes, file, draftKind);
  if (read.ok) return { ...read, value: draftFile(read.value, bytes, file) };
  const { findings, sound } = read;
  if (!sound) return { ok: false, findings };
  return { ok: false, findings, sound: draftFile({ ...sound, raw: soundParts(sound.raw) }, bytes, file) };
}
