import type { Finding } from '../model.ts';
import { byPlace } from '../text/places.ts';
import type { Check } from './check.ts';
import {
  type LinksContext,
  linkContradiction,
  linkDraftUnknown,
  linkDuplicate,
  linkFileName,
  linkFileTwice,
  linkFixedTwice,
  linkRefUnknown,
} from './links.ts';
import { linkNeedless } from './needless.ts';

/** Every check of a links file. */
export const linkChecks: readonly Check<LinksContext>[] = [
  linkDraftUnknown,
  linkFileName,
  linkFileTwice,
  linkRefUnknown,
  linkDuplicate,
  linkFixedTwice,
  linkContradiction,
  linkNeedless,
];

/** What these checks find in a links file, sorted by place; all of them unless told otherwise. */
export function checkLinks(
  context: LinksContext,
  run: readonly Check<LinksContext>[] = linkChecks,
): Finding[] {
  return run.flatMap((check) => check.run(context)).sort(byPlace);
}
