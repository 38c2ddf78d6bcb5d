/**
 * plancmp as a library: read two drafts, compare them, write the report. Everything here is pure and needs neither files nor a
 * network: it runs in Node and in browsers.
 */
export {
  accept,
  type Comparison,
  type Context,
  check,
  checkChanges,
  checkDraftChange,
  checkLinks,
  checkRedLines,
  type DraftChange,
  type LinksContext,
  type RedLineContext,
  redLineChanges,
  type TestedDraft,
  type Version,
  withFingerprints,
  withLevels,
} from './checks/index.ts';
export { findRule, rules } from './checks/rules.ts';
export { align } from './compare/align.ts';
export { compare, type Setting } from './compare/compare.ts';
export { findProvision } from './compare/provision.ts';
export { type Filter, NO_FILTER, type Selection, select } from './compare/select.ts';
export { type Reading, signalsOf } from './compare/signals.ts';
export { type Asked, type Compared, why } from './compare/why.ts';
export { type DiffOptions, type DraftInput, diff } from './library/diff.ts';
export { render } from './library/render.ts';
export { parties, themes } from './library/shipped.js';
export type * from './model.ts';
export {
  type AcceptedFile,
  type ConfigFile,
  type DraftFile,
  type LinksFile,
  readAccepted,
  readConfig,
  readDraft,
  readLinks,
  readParties,
  readThemes,
} from './read/index.ts';
export { findingLine, findingMessage } from './render/finding.ts';
export { FINDING_FORMATS, type FindingFormat, findingFormats } from './render/findings/index.ts';
export { AT_ROOT, type Surroundings } from './render/findings/surroundings.ts';
export { FORMATS, type Format, formatForEnding, type Rendered, renderers } from './render/index.ts';
export { PLAIN_VIEW, type View } from './render/view.ts';
export { LANGS, type Lang, languages, type Words } from './render/words/index.ts';
export { agreement, wordEdits } from './text/edits.ts';
export { type Mention, mentionFinder } from './text/mentions.ts';
export { type FoundQuantity, quantities } from './text/quantities.ts';
