/**
 * Bytes in, a trusted draft out, or everything that is wrong with it.
 *
 * A file goes through `file.ts`: `decode` makes a text of its bytes, `syntax` parses that as YAML (`tokens`, `content` and `distinct`
 * do parts of it), `tree` says where everything stands, `schema` and its kind (`kinds/`) say what is wrong, and `values/` makes of
 * the plain value what it means. `loose` and `sound` take what they can of a broken file. `shipped/` has the same readers
 * for commands, which need none of this for files that ship.
 */
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
