import { posix, relative, sep } from 'node:path';
import { checkRedLines, redLineChanges, type TestedDraft } from '../../checks/index.ts';
import type { Config, Finding, Place } from '../../model.ts';
import { readConfig, readDraft } from '../../read/index.ts';
import { CONFIG } from '../config.ts';
import { openRepository } from '../git/repository.ts';
import { findEntry, inCommit } from '../git/tree.ts';
import { isCompanion, load, yamlFiles } from '../library.ts';
import type { Located } from '../located.ts';
import { gatherRedLines } from '../red-lines.ts';
import type { Site } from '../site.ts';
import type { Base } from './base.ts';
import type { Gathered } from './gather.ts';

/**
 * What the red lines of the settings say. With a base the drafts that differ from it are judged, and all of them where the
 * lines themselves differ; that a line tests nothing is told of every draft. What became of the lines is told as well, so that
 * no draft can hold a line because the line gave way unseen.
 */
export async function judgeLines(
  site: Site,
  gathered: Gathered,
  base: Base | undefined,
): Promise<readonly Finding[]> {
  const changes = base ? await linesSince(site, base) : [];
  const drafts = [
    ...gathered.files.flatMap(({ located, draft }) => {
      const earlier = gathered.earlier.get(located.file);
      return draft ? [{ ...draft, judged: true, ...(earlier ? { earlier } : {}) }] : [];
    }),
    ...(base ? await others(site, gathered, changes.length > 0) : []),
  ];
  const lines = await gatherRedLines(site, drafts);
  return lines ? [...changes, ...lines.findings, ...checkRedLines(lines.context)] : changes;
}

/** The drafts of the user that were not looked at. */
async function others(site: Site, { files }: Gathered, judged: boolean): Promise<TestedDraft[]> {
  const paths = new Set(files.map(({ located }) => located.path));
  const own = (await yamlFiles(site.drafts)).filter((file) => !paths.has(file.path) && !isCompanion(file));
  const read = await Promise.all(own.map((file) => load(site, file, readDraft)));
  return read.flatMap((result) => (result.ok ? [{ ...result.value, judged }] : []));
}

/** What became of the red lines since the base; settings that cannot be read there had none that can be told. */
async function linesSince(site: Site, base: Base): Promise<readonly Finding[]> {
  const { located, file } = site.settings;
  const place: Place = { file: located?.file ?? CONFIG, line: 1, column: 1 };
  const before = await configAt(site, located, base);
  return redLineChanges(before, file?.config, file ? file.at(['redLines']) : place);
}

/** The settings at the base: in the file that they are in now, or else where they would be looked for. */
async function configAt(
  site: Site,
  located: Located | undefined,
  { commit }: Base,
): Promise<Config | undefined> {
  const opened = await openRepository(site);
  if (!opened.ok) return undefined;
  const { root, prefix } = opened.value;
  const paths = located ? [pathFrom(site, prefix, located)] : upward(prefix);
  const [entry] = await findEntry(inCommit(root, commit), paths);
  if (!entry) return undefined;
  const at = { file: `${commit}:${entry.path}`, path: entry.path, blob: entry.hash };
  const read = await load(site, at, readConfig);
  return (read.ok ? read.value : read.sound)?.config;
}

function pathFrom({ cwd }: Site, prefix: string, { path }: Located): string {
  return posix.join(prefix, relative(cwd, path).split(sep).join('/'));
}

/** Where settings are looked for from a folder of the repository: in it, and above it up to the root. */
function upward(prefix: string): string[] {
  const steps = prefix.split('/').filter(Boolean);
  return [...steps.keys(), steps.length].reverse().map((k) => posix.join(...steps.slice(0, k), CONFIG));
}
