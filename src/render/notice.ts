import type { Evidence, Notice, ReportSide } from '../model.ts';
import type { Edition } from './edition.ts';
import { listing } from './names.ts';

/** What limits the meaning of the comparison, a plain sentence or two each; what is true of both drafts is said once. */
export function noticeTexts(report: Edition): string[] {
  const drafts = new Map<string, string[]>();
  for (const notice of report.notices) {
    const text = noticeText(notice);
    drafts.set(text, [...(drafts.get(text) ?? []), ...('draft' in notice ? [notice.draft] : [])]);
  }
  return [...drafts].map(([text, ids]) => (ids.length > 0 ? `${listing([...new Set(ids)])}: ${text}` : text));
}

/** How the text of a draft is known, in a few words: `published document, restated, complete`. */
export function standingOfText(side: Pick<ReportSide, 'basis' | 'wording' | 'complete'>): string {
  const basis = { document: 'from a document', report: 'as retold in reports', oral: 'as read aloud' };
  const parts = [
    side.basis && basis[side.basis],
    side.wording,
    side.complete ? undefined : 'not complete as published',
  ];
  return parts.filter((part) => part !== undefined).join(', ');
}

/** How many points are verified how well: `26 seen, 2 partial`; empty where no point says. */
export function evidenceList(side: ReportSide): string {
  const levels = ['seen', 'summary', 'partial', 'unverified'] as const;
  return levels
    .filter((level) => side.evidence[level] > 0)
    .map((level) => `${side.evidence[level]} ${level}`)
    .join(', ');
}

/** How well a text below `seen` is verified, in words that stand beside it. */
export const EVIDENCE_WORDS: { readonly [E in Exclude<Evidence, 'seen'>]: string } = {
  partial: 'seen in part',
  summary: 'known from a summary',
  unverified: 'unverified',
};

function noticeText(notice: Notice): string {
  switch (notice.kind) {
    case 'wording':
      return notice.wording === 'restated'
        ? 'restated, not the original’s words. A difference of a word or two may come from the restatement.'
        : 'translated. A difference of a word or two may come from the translation.';
    case 'basis':
      return notice.basis === 'oral'
        ? 'known from what was read aloud.'
        : 'known from reports that retell it.';
    case 'incomplete': {
      const numbers = notice.unpublished.length > 0 ? ` (${listing(notice.unpublished)} unpublished)` : '';
      return `not complete as published${numbers}. A point that it lacks is “not in it as disclosed”, and may exist.`;
    }
    case 'language':
      return `The drafts are in different languages (${notice.old}, ${notice.new}): a comparison of words says little.`;
    case 'dates':
      return `${notice.old} is dated after ${notice.new}: they may stand in the wrong order.`;
    case 'evidence':
      return `${evidenceRefs(notice)}.`;
  }
}

function evidenceRefs(notice: Extract<Notice, { kind: 'evidence' }>): string {
  return (['partial', 'summary', 'unverified'] as const)
    .flatMap((level) =>
      notice[level].length > 0 ? [`${EVIDENCE_WORDS[level]} ${notice[level].join(', ')}`] : [],
    )
    .join('; ');
}
