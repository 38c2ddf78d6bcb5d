import { basename, dirname } from 'node:path';
import { LINKS } from './links.ts';
import { ACCEPTED, CONFIG, idOf, isCompanion, type Located } from './located.ts';

/** What a YAML file of plancmp can be. */
export type FileKind = 'draft' | 'themes' | 'parties' | 'links' | 'config' | 'accepted';

/** The schema that a file asks for in its first lines, as editors read it, or else by its name and folder. */
export function kindOf(located: Located, bytes: Uint8Array): FileKind {
  const text = new TextDecoder().decode(bytes.subarray(0, 4_000)).slice(0, 1_000);
  const asked = /^#.*\$schema=\S*?(draft|themes|parties|links|config|accepted)\.schema\.json/m.exec(text);
  if (asked) return asked[1] as FileKind;
  if (basename(located.path) === ACCEPTED) return 'accepted';
  if (basename(located.path) === CONFIG) return 'config';
  if (basename(dirname(located.path)) === LINKS) return 'links';
  return isCompanion(located) ? (idOf(located) as FileKind) : 'draft';
}
