import type { Decision, Links, Place } from '../../model.ts';
import type { At } from '../at.ts';
import { listOf, mapOf, textOf } from '../loose.ts';
import type { Valid } from '../valid.ts';

/** What people decided about two drafts, and where everything in the file stands. */
export interface LinksFile {
  readonly links: Links;
  readonly at: At;
}

export type RawEntry = Omit<Decision, 'old' | 'new'> & {
  readonly old: readonly (number | string)[];
  readonly new: readonly (number | string)[];
};

export interface RawLinks {
  readonly old: string;
  readonly new: string;
  readonly links: readonly RawEntry[];
}

/** What the plain value of a links file tells; of one that breaks its schema, entries that say what they are about. */
export function linksFile({ raw, at }: Valid<RawLinks>, file: string): LinksFile {
  const head = mapOf(raw);
  const entries = listOf(head.links).flatMap((value, index): (Decision & Place)[] => {
    const entry = mapOf(value);
    const { link, reviewer, reason, date } = entry;
    if (link !== 'fixed' && link !== 'forbidden') return [];
    const when = textOf(date);
    return [
      {
        ...at(['links', index]),
        link,
        old: refsOf(entry.old),
        new: refsOf(entry.new),
        reviewer: textOf(reviewer) ?? '',
        reason: textOf(reason) ?? '',
        ...(when === undefined ? {} : { date: when }),
      },
    ];
  });
  return { links: { old: textOf(head.old) ?? '', new: textOf(head.new) ?? '', links: entries, file }, at };
}

/** References as texts; what is none is empty. */
export function refsOf(value: unknown): string[] {
  return listOf(value).map((ref) => (typeof ref === 'number' || typeof ref === 'string' ? String(ref) : ''));
}
