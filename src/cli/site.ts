import { join } from 'node:path';
import { findingLine } from '../render/finding.ts';
import { type Attempt, got, problem } from './attempt.ts';
import { besideConfig, type ConfigOptions, configOf, type Settings, seenFrom, settingsOf } from './config.ts';
import type { Io } from './io.ts';
import type { Located } from './located.ts';

/** A folder: the name that messages give it, and where it is. */
export interface Folder {
  readonly shown: string;
  readonly path: string;
}

/** The world of a command, and where the user's own files are in it. */
export interface Site extends Io {
  /** The user's own drafts, themes and parties; it need not be there. */
  readonly drafts: Folder;
  /** The user's list of themes, where settings name one instead of that in the folder of drafts. */
  readonly themes?: Located;
  readonly settings: Settings;
}

/** The folder of a working folder's own drafts, unless its settings name another. */
export const DRAFTS = 'drafts';

/** Where the user's own files are, by the settings that count in the working folder; or what is wrong with those. */
export async function siteOf(io: Io, options: ConfigOptions): Promise<Attempt<Site>> {
  const site = await siteToCheck(io, options);
  if (!site.ok) return site;
  const wrong = site.value.settings.findings.filter(({ level }) => level === 'error');
  return wrong.length > 0 ? problem(...wrong.map(findingLine)) : site;
}

/** As `siteOf`, with settings as far as they can be read: what is wrong with them is then one more thing to tell. */
export async function siteToCheck(io: Io, options: ConfigOptions): Promise<Attempt<Site>> {
  const found = await settingsOf(io, options);
  if (!found.ok) return found;
  const settings = found.value;
  const { located, home } = settings;
  const { drafts, themes } = configOf(settings);
  const seen = (path: string) => ({ shown: seenFrom(io, path), path });
  const named = (path: string) => (located ? besideConfig(located, path) : path);
  const list = themes === undefined ? undefined : seen(named(themes));
  return got({
    ...io,
    drafts: seen(drafts === undefined ? join(home, DRAFTS) : named(drafts)),
    ...(list ? { themes: { file: list.shown, path: list.path, isFound: true } } : {}),
    settings,
  });
}
