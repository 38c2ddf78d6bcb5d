import type { Attention, Change, Counts, Kind, Point, Theme, ThemeGroup } from '../model.ts';
import { append } from './grouped.ts';

/** Where points without a theme are listed; no list of themes may name it. */
export const OTHER = { id: 'other', title: 'Other' } as const;

/** The kinds of change, in the order in which reports count them. */
export const KINDS = [
  'unchanged',
  'moved',
  'reworded',
  'merged',
  'split',
  'regrouped',
  'removed',
  'added',
] as const satisfies readonly Kind[];

/**
 * The changes by theme, in the order of the list of themes: then themes that the list does not know, then Other. A
 * change is listed under the first theme of its first new point, of its first old point if it is removed, and named
 * under the other themes of both sides. Themes without a change are left out. Of `parts` of drafts it is not said which
 * themes went quiet or were raised: what they leave out may be listed anywhere.
 */
export function groupByTheme(
  changes: readonly Change<Point>[],
  themes: readonly Theme[],
  of: 'drafts' | 'parts' = 'drafts',
): ThemeGroup[] {
  const listed = new Map<string, number[]>();
  const also = new Map<string, number[]>();
  for (const [index, change] of changes.entries()) {
    const main = mainTheme(change);
    append(listed, main, index);
    for (const id of otherThemes(change, main)) append(also, id, index);
  }
  const attention = of === 'drafts' ? attentions(changes) : undefined;
  return orderedIds([...listed.keys(), ...also.keys()], themes).map((id) => {
    const shift = attention?.get(id);
    const own = listed.get(id) ?? [];
    const counts = count(own.flatMap((index) => changes[index] ?? []));
    return {
      id,
      ...titleOf(id, themes),
      ...(shift === undefined ? {} : { attention: shift }),
      changes: own,
      also: also.get(id) ?? [],
      counts,
    };
  });
}

/** How many changes of each kind, of standing, and of wording that are cosmetic. */
export function count(changes: readonly Change<Point>[]): Counts {
  const of = (kind: Kind) => changes.filter((change) => change.kind === kind).length;
  const kinds = Object.fromEntries(KINDS.map((kind) => [kind, of(kind)])) as { [K in Kind]: number };
  const cosmetic = changes.filter((change) => change.kind === 'reworded' && change.cosmetic).length;
  return { ...kinds, standing: changes.filter((change) => 'standing' in change).length, cosmetic };
}

/** The theme that a change is listed under. */
function mainTheme(change: Change<Point>): string {
  const [point] = change.kind === 'removed' ? change.old : change.new;
  return point.themes[0] ?? OTHER.id;
}

/**
 * The themes that points of one draft only are listed under. Every point counts, not every change: a link is listed
 * under the theme of its new points alone. Other is no subject that could go quiet.
 */
function attentions(changes: readonly Change<Point>[]): Map<string, Attention> {
  const listing = (side: 'old' | 'new') =>
    new Set(changes.flatMap((change) => change[side].map((point) => point.themes[0] ?? OTHER.id)));
  const [old, next] = [listing('old'), listing('new')];
  const onlyIn = (side: Set<string>, other: Set<string>, attention: Attention) =>
    [...side].filter((id) => id !== OTHER.id && !other.has(id)).map((id) => [id, attention] as const);
  return new Map([...onlyIn(old, next, 'gone quiet'), ...onlyIn(next, old, 'newly raised')]);
}

function otherThemes(change: Change<Point>, main: string): Set<string> {
  const themes = new Set([...change.new, ...change.old].flatMap((point) => point.themes));
  themes.delete(main);
  return themes;
}

function orderedIds(ids: readonly string[], themes: readonly Theme[]): string[] {
  const used = new Set(ids);
  const known = themes.map((theme) => theme.id).filter((id) => used.has(id));
  const unknown = [...used].filter((id) => id !== OTHER.id && !known.includes(id)).sort();
  return [...known, ...unknown, ...(used.has(OTHER.id) ? [OTHER.id] : [])];
}

function titleOf(id: string, themes: readonly Theme[]): Pick<ThemeGroup, 'title' | 'titles'> {
  if (id === OTHER.id) return { title: OTHER.title };
  const { title = id, titles } = themes.find((theme) => theme.id === id) ?? {};
  return titles ? { title, titles } : { title };
}
