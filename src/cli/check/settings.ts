import { dirname, join, posix, resolve } from 'node:path';
import type { Config } from '../../model.ts';
import { readConfig } from '../../read/shipped/readers.ts';
import { seenFrom } from '../config.ts';
import { openRepository, pathInTree } from '../git/repository.ts';
import { findEntry, inCommit } from '../git/tree.ts';
import { load } from '../library.ts';
import { CONFIG } from '../located.ts';
import { DRAFTS, type Folder, type Site } from '../site.ts';
import type { Base } from './base.ts';

/** The settings at the base. */
export interface SettingsBefore {
  /** As far as they can be read; absent where there were none. */
  readonly config?: Config;
  /** The folder that drafts were in by them. */
  readonly drafts: Folder;
}

/** What the settings said at the base: in the file that they are in now, or else where they would be looked for. */
export async function settingsBefore(site: Site, { commit }: Base): Promise<SettingsBefore> {
  const none = { drafts: folderAt(site, join(site.settings.home, DRAFTS)) };
  const opened = await openRepository(site);
  if (!opened.ok) return none;
  const { root, prefix } = opened.value;
  const { located } = site.settings;
  const paths = located ? [pathInTree(site, prefix, located.path)] : upward(prefix);
  const [entry] = await findEntry(inCommit(root, commit), paths);
  if (!entry) return none;
  const at = { file: `${commit}:${entry.path}`, path: entry.path, blob: entry.hash };
  const read = await load(site, at, readConfig);
  const config = (read.ok ? read.value : read.sound)?.config;
  if (!config) return none;
  if (config.drafts === undefined) return { ...none, config };
  const folder = located ? dirname(located.path) : join(root.cwd, dirname(entry.path));
  return { config, drafts: folderAt(site, resolve(folder, config.drafts)) };
}

function folderAt(site: Site, path: string): Folder {
  return { path, shown: seenFrom(site, path) };
}

/** Where settings are looked for from a folder of the repository: in it, and above it up to the root. */
function upward(prefix: string): string[] {
  const steps = prefix.split('/').filter(Boolean);
  return [...steps.keys(), steps.length].reverse().map((k) => posix.join(...steps.slice(0, k), CONFIG));
}
