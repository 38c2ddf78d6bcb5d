import type { Result } from '../model.ts';
import { readFile } from './file.ts';
import { draftKind } from './kinds/draft.ts';
import { soundParts } from './sound.ts';
import { type DraftFile, draftFile } from './values/draft.ts';

/**
 * Reads a draft. What makes a comparison impossible is an error here; `checks/` judges what does not. `told` hears now and then
 * how much of its YAML is parsed, 0 to 1.
 */
export function readDraft(
  bytes: Uint8Array,
  file: string,
  told?: (share: number) => void,
): Result<DraftFile> {
  const read = readFile(bytes, file, draftKind, told);
  if (read.ok) return { ...read, value: draftFile(read.value, bytes, file) };
  const { findings, sound } = read;
  if (!sound) return { ok: false, findings };
  return { ok: false, findings, sound: draftFile({ ...sound, raw: soundParts(sound.raw) }, bytes, file) };
}
