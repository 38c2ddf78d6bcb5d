import { check } from '../../checks/index.ts';
import type { Finding } from '../../model.ts';
import type { DraftFile } from '../../read/index.ts';
import { readAccepted, readConfig, readDraft, readParties, readThemes } from '../../read/shipped/readers.ts';
import { byPlace } from '../../text/places.ts';
import { loadAccepted } from '../acceptance/load.ts';
import { kindOf } from '../file-kind.ts';
import { draftFiles, idOf, type Located, loadThemes, readBytes } from '../library.ts';
import { checkLinksFile, further } from '../links.ts';
import type { Site } from '../site.ts';

/** What files may name: ids of themes and drafts. */
export interface Known {
  readonly themes: readonly string[];
  readonly drafts: readonly string[];
}

/** What a file is found to be. */
export interface CheckedFile {
  readonly located: Located;
  readonly findings: readonly Finding[];
  /** Present where it is a draft without errors that its schema or its reading can tell. */
  readonly draft?: DraftFile;
}

/** What is known here, and what is wrong with the lists that say so. */
export async function loadKnown(site: Site): Promise<Known & { readonly findings: readonly Finding[] }> {
  const themes = await loadThemes(site);
  return {
    themes: themes.items.map((theme) => theme.id),
    drafts: draftFiles(site).map(idOf),
    findings: themes.findings,
  };
}

/** Everything that is wrong with one file, sorted by place. */
export async function checkFile(site: Site, located: Located, known: Known): Promise<CheckedFile> {
  const bytes = await readBytes(site, located);
  if (!(bytes instanceof Uint8Array)) return { located, findings: [bytes] };
  switch (kindOf(located, bytes)) {
    case 'themes':
      return { located, findings: (await readThemes(bytes, located.file)).findings };
    case 'parties':
      return { located, findings: (await readParties(bytes, located.file)).findings };
    // Of the files that count here a check tells in any case, whatever they are named by.
    case 'config':
      return located.path === site.settings.located?.path
        ? { located, findings: [] }
        : { located, findings: (await readConfig(bytes, located.file)).findings };
    case 'accepted':
      return located.path === (await loadAccepted(site)).path
        ? { located, findings: [] }
        : { located, findings: (await readAccepted(bytes, located.file)).findings };
    case 'links':
      return { located, findings: await checkLinksFile(site, located, bytes) };
    case 'draft':
      return { located, ...(await checkDraft(located, bytes, known)) };
  }
}

async function checkDraft(
  { file }: Located,
  bytes: Uint8Array,
  known: Known,
): Promise<Omit<CheckedFile, 'located'>> {
  const read = await readDraft(bytes, file);
  const seen = read.ok ? read.value : read.sound;
  const judged = seen ? further(check({ ...seen, ...known }), read.findings) : [];
  const findings = [...read.findings, ...judged].sort(byPlace);
  return read.ok ? { findings, draft: read.value } : { findings };
}
