import type { Finding } from '../model.ts';
import { byPlace } from '../text/places.ts';
import type { Check, Context } from './check.ts';
import { numberGap, numberOrder } from './numbers.ts';
import { basedOnUnknown, sourceUnknown, themeUnknown } from './references.ts';
import { clauseDuplicate, textDuplicate, themeDuplicate, variantDuplicate } from './repeats.ts';
import { sourceMissing, unverifiedPoint } from './sources.ts';
import { idFileName, textCharacter, textEmpty } from './texts.ts';

export { accept, needless } from './acceptance.ts';
export { type AcceptanceContext, acceptanceChecks, fileNameOf, isAcceptable } from './acceptance-checks.ts';
export {
  type Comparison,
  changeChecks,
  checkChanges,
  checkDraftChange,
  type DraftChange,
  draftChecks,
  type Version,
} from './changes/index.ts';
export type { Check, Context } from './check.ts';
export { withFingerprints } from './fingerprint.ts';
export { withLevels } from './levels.ts';
export { checkLinks, linkChecks } from './link-checks.ts';
export type { LinksContext } from './links.ts';
export {
  checkRedLines,
  type RedLineContext,
  redLineChangeRules,
  redLineChanges,
  redLineChecks,
  redLineRules,
  refsOfLine,
  type TestedDraft,
} from './red-lines/index.ts';

/** Every check of a draft that can be compared, in the order of the documentation. */
export const checks: readonly Check[] = [
  numberGap,
  numberOrder,
  clauseDuplicate,
  variantDuplicate,
  themeUnknown,
  themeDuplicate,
  sourceUnknown,
  basedOnUnknown,
  textEmpty,
  textCharacter,
  textDuplicate,
  idFileName,
  sourceMissing,
  unverifiedPoint,
];

/** What all checks find in a draft, sorted by place. */
export function check(context: Context): Finding[] {
  return checks.flatMap(({ run }) => run(context)).sort(byPlace);
}
