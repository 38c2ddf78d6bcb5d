/** Bytes in, a trusted draft out, or everything that is wrong with it. */
export { type AcceptedFile, readAccepted } from './accepted.ts';
export { withAcceptances, withoutAcceptances } from './accepted-edit.ts';
export { type ConfigFile, readConfig } from './config.ts';
export { decode, maxBytes, maxTextBytes } from './decode.ts';
export { readDraft } from './draft.ts';
export { draftYaml } from './import/draft-yaml.ts';
export { type ImportFormat, importers, importFormat } from './import/importers.ts';
export { themeEvidence } from './import/suggest-themes.ts';
export { readLinks } from './links.ts';
export { readParties, readThemes } from './lists.ts';
export type { DraftFile } from './values/draft.ts';
export type { LinksFile } from './values/links.ts';
export { mergeParties, type PartiesFile, type ThemesFile } from './values/lists.ts';
