/** Bytes in, a trusted draft out, or everything that is wrong with it. */
export { type AcceptedFile, readAccepted } from './accepted.ts';
export { withAcceptances, withoutAcceptances } from './accepted-edit.ts';
export { type ConfigFile, isFixed, readConfig } from './config.ts';
export { decode, maxBytes } from './decode.ts';
export { type DraftFile, readDraft } from './draft.ts';
export { draftYaml } from './import/draft-yaml.ts';
export { type ImportFormat, importers, importFormat } from './import/importers.ts';
export { themeEvidence } from './import/suggest-themes.ts';
export { type LinksFile, readLinks } from './links.ts';
export { mergeParties, type PartiesFile, readParties, readThemes, type ThemesFile } from './lists.ts';
