import { checkRedLines, redLineChanges, type TestedDraft } from '../../checks/index.ts';
import type { Finding, Place } from '../../model.ts';
import { readDraft } from '../../read/shipped/readers.ts';
import { load, ownDrafts } from '../library.ts';
import { CONFIG } from '../located.ts';
import { gatherRedLines } from '../red-lines.ts';
import type { Site } from '../site.ts';
import type { Gathered } from './gather.ts';
import type { SettingsBefore } from './settings.ts';

/**
 * What the red lines of the settings say. With a base the drafts that differ from it are judged, and all of them where the
 * lines themselves differ; that a line tests nothing is told of every draft. What became of the lines is told as well, so that
 * no draft can hold a line because the line gave way unseen.
 */
export async function judgeLines(
  site: Site,
  gathered: Gathered,
  before: SettingsBefore | undefined,
): Promise<readonly Finding[]> {
  const changes = before ? linesSince(site, before) : [];
  const { file } = site.settings;
  // Without lines nothing is judged: no other draft is read for it.
  if (!file || file.config.redLines.length === 0) return changes;
  const drafts = [
    ...gathered.files.flatMap(({ located, draft }) => {
      const earlier = gathered.earlier.get(located.file);
      return draft ? [{ ...draft, judged: true, ...(earlier ? { earlier } : {}) }] : [];
    }),
    ...(before ? await others(site, gathered, changes.length > 0) : []),
  ];
  const { context, findings } = await gatherRedLines(site, file, drafts);
  return [...changes, ...findings, ...checkRedLines(context)];
}

/** The drafts of the user that were not looked at. */
async function others(site: Site, { files }: Gathered, judged: boolean): Promise<TestedDraft[]> {
  const paths = new Set(files.map(({ located }) => located.path));
  const own = ownDrafts(site).filter(({ path }) => !paths.has(path));
  const read = await Promise.all(own.map((file) => load(site, file, readDraft)));
  return read.flatMap((result) => (result.ok ? [{ ...result.value, judged }] : []));
}

/** What became of the red lines since the base; settings that cannot be read there had none that can be told. */
function linesSince(site: Site, { config }: SettingsBefore): readonly Finding[] {
  const { located, file } = site.settings;
  const place: Place = { file: located?.file ?? CONFIG, line: 1, column: 1 };
  return redLineChanges(config, file?.config, file ? file.at(['redLines']) : place);
}
