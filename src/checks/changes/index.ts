import type { Finding } from '../../model.ts';
import { byPlace } from '../../text/places.ts';
import type { Check } from '../check.ts';
import type { Comparison } from './comparison.ts';
import {
  baseInvalid,
  type DraftChange,
  draftAdded,
  draftDeleted,
  draftRenamed,
  graverDraft,
} from './drafts.ts';
import { evidenceLowered, evidenceRaised } from './evidence.ts';
import { pointAdded, pointMoved, pointRemoved, pointReworded, standingChanged } from './points.ts';
import { erratumPointUnknown, graver, publishedTextChanged, publishedWithdrawn } from './published.ts';
import { signalChecks } from './signals.ts';
import { themeGoneQuiet, themeNewlyRaised } from './themes.ts';

export type { Comparison, Version } from './comparison.ts';
export type { DraftChange } from './drafts.ts';

/** Every check of a draft's file beside that of the base. */
export const draftChecks: readonly Check<DraftChange>[] = [
  draftAdded,
  draftDeleted,
  draftRenamed,
  baseInvalid,
];

/** Every check of a draft beside its version at the base, in the order of the documentation. */
export const changeChecks: readonly Check<Comparison>[] = [
  pointRemoved,
  pointAdded,
  pointReworded,
  pointMoved,
  standingChanged,
  ...signalChecks,
  themeGoneQuiet,
  themeNewlyRaised,
  evidenceRaised,
  evidenceLowered,
  publishedTextChanged,
  publishedWithdrawn,
  erratumPointUnknown,
];

/** What became of a draft as a file. */
export function checkDraftChange(change: DraftChange): Finding[] {
  return draftChecks.flatMap(({ run }) => run(change)).map((finding) => graverDraft(finding, change));
}

/** What the comparison of a draft with its version at the base finds, sorted by place. */
export function checkChanges(comparison: Comparison): Finding[] {
  return changeChecks
    .flatMap(({ run }) => run(comparison))
    .map((finding) => graver(finding, comparison))
    .sort(byPlace);
}
