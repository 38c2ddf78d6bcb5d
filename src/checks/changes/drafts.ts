import type { Finding, Place } from '../../model.ts';
import { defineCheck } from '../check.ts';
import type { Version } from './comparison.ts';
import { draftText } from './examples.ts';

/** A draft whose file differs from that of the base, as a whole. */
export interface DraftChange {
  readonly place: Place;
  /** What the draft is called: by its newer side. */
  readonly draft: string;
  /** Absent where it is new, and where its version at the base cannot be read. */
  readonly old?: Version;
  /** Absent where it is deleted. */
  readonly new?: Version;
  /** What is wrong with its version at the base. */
  readonly broken?: { readonly commit: string; readonly findings: readonly Finding[] };
}

const TEXT = draftText(['number: 1\ntext: Elections are held within 100 days.']);
const renamed = TEXT.replace('id: v1', 'id: v2');
const FILE = { 'drafts/v1.yaml': TEXT };
const OTHER = {
  'drafts/v2.yaml': draftText(['number: 1\ntext: A zone is demilitarised.']).replace('v1', 'v2'),
};

/** A note: all its points are new. */
export const draftAdded = defineCheck({
  rule: 'draft-added',
  level: 'note',
  about: 'A draft is new since the base.',
  example: { before: OTHER, flagged: { ...OTHER, ...FILE }, clean: OTHER },
  mirror: { rule: 'draft-deleted' },
  find: ({ old, new: next, broken, place, draft }: DraftChange) =>
    next && !old && !broken ? [[place, { draft, points: next.draft.points.length }]] : [],
});

/** A warning: it has no line of its own any more, and stands at the first of the file that it was in. */
export const draftDeleted = defineCheck({
  rule: 'draft-deleted',
  level: 'warning',
  about: 'A draft of the base is still there.',
  example: { before: { ...OTHER, ...FILE }, flagged: OTHER, clean: { ...OTHER, ...FILE } },
  mirror: { rule: 'draft-added' },
  find: ({ old, new: next, place, draft }: DraftChange) =>
    old && !next ? [[place, { draft, points: old.draft.points.length }]] : [],
});

/** A note: it is another id that names the draft, on the command line and in links files. */
export const draftRenamed = defineCheck({
  rule: 'draft-renamed',
  level: 'note',
  about: 'A draft has the id that it had at the base.',
  example: { before: FILE, flagged: { 'drafts/v2.yaml': renamed }, clean: FILE },
  mirror: 'itself',
  find: ({ old, new: next }: DraftChange) =>
    old && next && old.draft.id !== next.draft.id
      ? [[next.at(['id']), { draft: next.draft.id, from: old.draft.id }]]
      : [],
});

/** An error, even where the change mends it: what was not compared may have changed in any way. */
export const baseInvalid = defineCheck({
  rule: 'base-invalid',
  level: 'error',
  about: 'The version of a changed draft at the base can be read, so that the two can be compared.',
  example: {
    before: { 'drafts/v1.yaml': TEXT.replace('title', 'tittle') },
    flagged: FILE,
    cleanBefore: FILE,
    clean: { 'drafts/v1.yaml': TEXT.replace('100', '90') },
  },
  mirror: { none: 'What is wrong with the newer version is told by the rules of the file.' },
  find: ({ broken, place, draft }: DraftChange) => {
    const errors = broken?.findings.filter(({ level }) => level === 'error') ?? [];
    const [first, ...others] = errors;
    if (!broken || !first) return [];
    const { rule, file, line } = first;
    const { commit } = broken;
    return [
      [place, { draft, commit, problem: rule, baseFile: file, baseLine: line, more: others.length }] as const,
    ];
  },
});

/** What others cite is neither deleted nor renamed. */
export function graverDraft(finding: Finding, { old }: DraftChange): Finding {
  const isGrave = finding.rule === 'draft-deleted' || finding.rule === 'draft-renamed';
  return old?.draft.published && isGrave ? { ...finding, level: 'error', published: true } : finding;
}
