import type { Notice, ReportSide } from '../model.ts';
import type { Edition, Spoken } from './edition.ts';
import type { Words } from './words/english/index.ts';

/** What limits the meaning of the comparison, a plain sentence or two each; what is true of both drafts is said once. */
export function noticeTexts(report: Edition): string[] {
  const drafts = new Map<string, string[]>();
  for (const notice of report.notices) {
    const text = noticeText(notice, report);
    drafts.set(text, [...(drafts.get(text) ?? []), ...('draft' in notice ? [notice.draft] : [])]);
  }
  const { of } = report.words.notices;
  return [...drafts].map(([text, ids]) => (ids.length > 0 ? of([...new Set(ids)], text) : text));
}

/** How the text of a draft is known, in a few words: `published document, restated, complete`. */
export function standingOfText(
  side: Pick<ReportSide, 'basis' | 'wording' | 'complete'>,
  { words }: Spoken,
): string {
  const { basis, wording, notComplete } = words.notices;
  const parts = [
    side.basis && basis[side.basis],
    side.wording && wording[side.wording],
    side.complete ? undefined : notComplete,
  ];
  return parts.filter((part) => part !== undefined).join(', ');
}

/** How many points are verified how well: `26 seen, 2 seen in part`; empty where no point says. */
export function evidenceList(side: ReportSide, { words }: Spoken): string {
  const levels = ['seen', 'summary', 'partial', 'unverified'] as const;
  const { evidence } = words.notices;
  return levels
    .filter((level) => side.evidence[level] > 0)
    .map((level) => words.counts.counted(side.evidence[level], evidence[level]))
    .join(', ');
}

function noticeText(notice: Notice, { words }: Edition): string {
  const { notices } = words;
  switch (notice.kind) {
    case 'wording':
      return notices[notice.wording];
    case 'basis':
      return notices[notice.basis];
    case 'incomplete':
      return notices.incomplete(
        notice.unpublished.length > 0 ? ` (${words.counts.unpublished(notice.unpublished)})` : '',
      );
    case 'language':
      return notices.language(notice.old, notice.new);
    case 'dates':
      return notices.dates(notice.old, notice.new);
    case 'evidence':
      return `${evidenceRefs(notice, words)}.`;
  }
}

function evidenceRefs(notice: Extract<Notice, { kind: 'evidence' }>, { counts, notices }: Words): string {
  return (['partial', 'summary', 'unverified'] as const)
    .flatMap((level) =>
      notice[level].length > 0 ? [counts.those(notice[level], notices.evidence[level])] : [],
    )
    .join('; ');
}
