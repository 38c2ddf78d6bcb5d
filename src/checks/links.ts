import { type Clash, clash } from '../compare/clashes.ts';
import { decisionsOn, refsOf } from '../compare/decisions.ts';
import { findGap } from '../compare/provision.ts';
import type { Decision, Draft, Links, Place } from '../model.ts';
import { type Context, defineCheck, hint, nearestRef } from './check.ts';
import { DECIDED, fileOf, LINKED, linksOf, PAIR } from './examples.ts';

/** What checks of a links file may look at. */
export interface LinksContext {
  readonly links: Links;
  readonly at: Context['at'];
  /** The two drafts; absent where they are not known or cannot be read. */
  readonly old?: Draft;
  readonly new?: Draft;
  /** Ids of the drafts that are known. */
  readonly drafts: readonly string[];
  /** Names, without ending, of the links files in the folder of this one. */
  readonly beside: readonly string[];
}

type Entry = Decision & Place;

const SIDES = ['old', 'new'] as const;

/** A mistyped id, or a draft that is not here. */
export const linkDraftUnknown = defineCheck({
  rule: 'link-draft-unknown',
  level: 'error',
  fixed: true,
  about: 'Both drafts of a links file are known.',
  example: {
    flagged: { ...PAIR, ...fileOf('links/v1--v3', linksOf('v1', 'v3', DECIDED)) },
    clean: LINKED,
  },
  find: ({ links, at, drafts }: LinksContext) =>
    SIDES.filter((side) => links[side] !== '' && !drafts.includes(links[side])).map((side) => [
      at([side]),
      { draft: links[side], ...hint(links[side], drafts) },
    ]),
});

/** A file of another name is on no comparison. */
export const linkFileName = defineCheck({
  rule: 'link-file-name',
  level: 'error',
  fixed: true,
  about: 'A links file is called by the ids of its two drafts.',
  example: {
    flagged: { ...PAIR, ...fileOf('links/decided', linksOf('v1', 'v2', DECIDED)) },
    clean: LINKED,
  },
  find: ({ links, at, drafts }: LinksContext) => {
    const name = baseName(links.file);
    const known = SIDES.every((side) => drafts.includes(links[side]));
    return !known || name === undefined || name === nameOf(links)
      ? []
      : [[at([]), { expected: nameOf(links) }]];
  },
});

/** Two files on one pair of drafts would have to be read against each other. */
export const linkFileTwice = defineCheck({
  rule: 'link-file-twice',
  level: 'error',
  fixed: true,
  about: 'There is one links file for two drafts, whichever comes first.',
  example: {
    flagged: { ...LINKED, ...fileOf('links/v2--v1', linksOf('v2', 'v1', 'link: fixed, old: [2], new: [1]')) },
    clean: LINKED,
  },
  find: ({ links, at, beside }: LinksContext) => {
    const other = nameOf({ old: links.new, new: links.old });
    const isTwice =
      links.old !== links.new && baseName(links.file) === nameOf(links) && beside.includes(other);
    return isTwice ? [[at([]), { other }]] : [];
  },
});

/** A number that was mistyped, or that another state of the draft had. */
export const linkRefUnknown = defineCheck({
  rule: 'link-ref-unknown',
  level: 'error',
  fixed: true,
  about: 'Every point and clause that an entry names is in its draft.',
  example: {
    flagged: { ...PAIR, ...fileOf('links/v1--v2', linksOf('v1', 'v2', 'link: fixed, old: [1], new: [3]')) },
    clean: LINKED,
  },
  find: (context: LinksContext) =>
    SIDES.flatMap((side) => {
      const draft = context[side];
      return draft ? context.links.links.flatMap((entry) => unknownRefs(entry, side, draft, context.at)) : [];
    }),
});

function unknownRefs(entry: Entry, side: 'old' | 'new', draft: Draft, at: Context['at']) {
  const { points, all } = refsOf(draft);
  return entry[side].flatMap((ref, k) => {
    if (all.has(ref)) return [];
    const gap = findGap(draft, ref)?.reason;
    const facts = {
      ref,
      draft: draft.id,
      ...(gap === undefined ? {} : { gap }),
      ...nearestRef(ref, all),
      known: [...points],
    };
    return [[at([side, k], entry), facts] as const];
  });
}

/** A warning: the second entry changes nothing. */
export const linkDuplicate = defineCheck({
  rule: 'link-duplicate',
  level: 'warning',
  about: 'No two entries say the same.',
  example: {
    flagged: { ...PAIR, ...fileOf('links/v1--v2', linksOf('v1', 'v2', DECIDED, DECIDED)) },
    clean: LINKED,
  },
  find: (context: LinksContext) =>
    clashes(context, 'duplicate').map(({ first, again }) => [again, { firstLine: first.line }]),
});

/** Of two links that each are the whole of it one is wrong, or both are one. */
export const linkFixedTwice = defineCheck({
  rule: 'link-fixed-twice',
  level: 'error',
  fixed: true,
  about: 'A point or clause stands in one fixed link.',
  example: {
    flagged: {
      ...PAIR,
      ...fileOf('links/v1--v2', linksOf('v1', 'v2', DECIDED, 'link: fixed, old: [1], new: [1]')),
    },
    clean: LINKED,
  },
  find: (context: LinksContext) =>
    clashes(context, 'fixed-twice').map(({ first, again, how: { side, ref } }) => [
      context.at([side, again[side].indexOf(ref)], again),
      { ref, draft: context.links[side], firstLine: first.line },
    ]),
});

/** A pair cannot be both. */
export const linkContradiction = defineCheck({
  rule: 'link-contradiction',
  level: 'error',
  fixed: true,
  about: 'No pair is fixed and forbidden.',
  example: {
    flagged: {
      ...PAIR,
      ...fileOf('links/v1--v2', linksOf('v1', 'v2', DECIDED, 'link: forbidden, old: [1], new: [2]')),
    },
    clean: LINKED,
  },
  find: (context: LinksContext) =>
    clashes(context, 'contradiction').map(({ first, again, how }) => [
      again,
      { old: how.old, new: how.new, firstLine: first.line },
    ]),
});

/** What makes a links file one that no comparison can be made with. */
export const linkErrors = [
  linkDraftUnknown,
  linkFileName,
  linkFileTwice,
  linkRefUnknown,
  linkFixedTwice,
  linkContradiction,
] as const;

/** Entries that do not go together with an earlier one, in this way. */
function clashes<K extends Clash['kind']>({ links, old, new: next }: LinksContext, kind: K) {
  if (!old || !next) return [];
  const split = decisionsOn(old, next, links.links);
  return links.links.flatMap((again, k) => {
    const found = links.links
      .slice(0, k)
      .map((first) => ({ first, again, how: clash(first, again, split) }))
      .find(({ how }) => how?.kind === kind);
    return found ? [found as { first: Entry; again: Entry; how: Extract<Clash, { kind: K }> }] : [];
  });
}

function nameOf({ old, new: next }: Pick<Links, 'old' | 'new'>): string {
  return `${old}--${next}`;
}

/** The name of a file without folder and ending; undefined for standard input. */
function baseName(file: string): string | undefined {
  return file === '<stdin>' ? undefined : file.replace(/^.*[\\/:]/s, '').replace(/\.ya?ml$/, '');
}
