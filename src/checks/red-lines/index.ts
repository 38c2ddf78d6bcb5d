import type { Finding, Rule } from '../../model.ts';
import type { Check } from '../check.ts';
import { redLineAdded, redLineChanged, redLineRemoved } from './changed.ts';
import { atOwnLevel, type RedLineContext } from './context.ts';
import { redLineMustKeep } from './keep.ts';
import { redLineMustMention, redLineMustNotMention } from './mentions.ts';
import { redLineAtLeast, redLineAtMost } from './quantities.ts';
import { redLineDraftUnknown, redLineRefUnknown, redLineThemeUnknown } from './unknown.ts';
import { redLineUntested } from './untested.ts';

export { redLineChanges } from './changed.ts';
export { type RedLineContext, refsOfLine, type TestedDraft } from './context.ts';

/** Every check of red lines, in the order of the documentation. */
export const redLineChecks: readonly Check<RedLineContext>[] = [
  redLineAtLeast,
  redLineAtMost,
  redLineMustMention,
  redLineMustNotMention,
  redLineMustKeep,
  redLineUntested,
  redLineThemeUnknown,
  redLineDraftUnknown,
  redLineRefUnknown,
];

/** The rules about what became of red lines since a base. */
export const redLineChangeRules: readonly Rule[] = [redLineChanged, redLineRemoved, redLineAdded];

/** Every rule about red lines: those of the checks, and those about the lines themselves since a base. */
export const redLineRules: readonly Rule[] = [...redLineChecks, ...redLineChangeRules];

/** What is wrong with drafts, and with the lines themselves, by red lines; at the level of the line where it gives one. */
export function checkRedLines(context: RedLineContext): Finding[] {
  return redLineChecks.flatMap(({ run }) => run(context)).map(atOwnLevel);
}
