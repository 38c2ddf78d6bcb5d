import type { counts as english } from '../english/counts.ts';
import { form, listing, POINTS, plural } from './grammar.ts';

export const counts: typeof english = {
  counted: (n, kind) => `${kind}\u00a0– ${n}`,
  cosmeticOnly: ' (лише косметично)',
  ofThemCosmetic: (n) => ` (з них лише косметично\u00a0– ${n})`,
  none: 'немає',

  same: (n, old, next) => `Відмінностей немає: ${plural(n, POINTS)} ${old} збережено у ${next} без змін.`,
  summary: (old, next, kinds) =>
    `${plural(old.points, POINTS)} у ${old.id}, ${next.points}\u00a0– у ${next.id}: ${kinds}`,
  movedToo: (n) => ` (${n} із переформульованих також перенесено)`,
  standing: (refs, standing) => `${refs.length > 1 ? 'пункти' : 'пункт'} ${listing(refs)} ${standing}`,
  beside: (old, next, kinds) => `${old} поруч із ${next}: ${kinds}.`,

  points: (n) => plural(n, POINTS),
  only: (ref) => `лише ${ref}`,
  deleted: (refs) => `вилучено ${listing(refs)}`,
  unpublished: (refs) => `не оприлюднено ${listing(refs)}`,

  nothing: 'Фільтру нічого не відповідає.',
  filtered: (n) => `${plural(n, ['запис', 'записи', 'записів'])} не показано через фільтр.`,
  numbers: (n, entries) =>
    `${plural(n, ['число', 'числа', 'чисел'])} у ${entries === 1 ? 'ньому' : 'них'} також не показано.`,
  unchanged: (n, see) => `${plural(n, POINTS)} без змін не показано${see}.`,
  cosmetic: (n, see) =>
    `${n} ${form(n, ['косметичну зміну', 'косметичні зміни', 'косметичних змін'])} не показано${see}.`,
  see: (option) => ` (див. ${option})`,

  assertedLinks: (n) => `${plural(n, ['зв’язок', 'зв’язки', 'зв’язків'])} визначено вручну`,
};
