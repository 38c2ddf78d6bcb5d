import type { counts as english } from '../english/counts.ts';
import { named, POINTS, plural } from './grammar.ts';

const NUMBER = ['номер', 'номери'] as const;

export const counts: typeof english = {
  counted: (n, kind) => `${kind}\u00a0– ${n}`,
  cosmeticOnly: ' (лише косметично)',
  ofThemCosmetic: (n) => ` (з них лише косметично\u00a0– ${n})`,

  same: (n, old, next) => `Відмінностей немає: ${plural(n, POINTS)} ${old} збережено у ${next} без змін.`,
  summary: (old, next, kinds) =>
    `${plural(old.points, POINTS)} у ${old.id}, ${next.points}\u00a0– у ${next.id}: ${kinds}`,
  movedToo: (n) => ` (${n}\u00a0з переформульованих також перенесено)`,
  those: (refs, what) => `${named(POINTS, refs)} ${what}`,
  beside: (old, next, kinds) => `${old} поруч із ${next}: ${kinds}.`,

  points: (n) => plural(n, POINTS),
  only: (ref) => `лише пункт ${ref}`,
  deleted: (refs) => `${named(NUMBER, refs)} вилучено`,
  unpublished: (refs) => `${named(NUMBER, refs)} не оприлюднено`,

  nothing: 'Фільтру нічого не відповідає.',
  filtered: (n) => `${plural(n, ['запис', 'записи', 'записів'])} не показано через фільтр.`,
  numbers: (n, entries) =>
    `${plural(n, ['число', 'числа', 'чисел'])} у ${entries === 1 ? 'ньому' : 'них'} також не показано.`,
  unchanged: (n, see) => `${plural(n, POINTS)} без змін не показано${see}.`,
  cosmetic: (n, see) =>
    `${plural(n, ['косметичну зміну', 'косметичні зміни', 'косметичних змін'])} не показано${see}.`,
  see: (option) => ` (див. ${option})`,

  assertedLinks: (n) => `${plural(n, ['зв’язок', 'зв’язки', 'зв’язків'])} визначено вручну`,
};
