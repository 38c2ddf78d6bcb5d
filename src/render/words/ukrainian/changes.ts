import type { changes as english } from '../english/changes.ts';
import { named, POINTS, within } from './grammar.ts';

/** At the start of a sentence. */
const HEAD = ['Пункт', 'Пункти'] as const;

export const changes: typeof english = {
  kinds: {
    unchanged: 'без змін',
    moved: 'перенесено',
    reworded: 'переформульовано',
    merged: 'об’єднано',
    split: 'розділено',
    regrouped: 'перегруповано',
    removed: 'вилучено',
    added: 'додано',
  },
  reworded: {
    partly: 'переформульовано',
    cosmetic: 'переформульовано (косметично)',
    throughout: 'повністю переформульовано',
    divided: 'збережено, але поділено інакше',
  },
  moved: (what) => `${what}, перенесено`,
  absent: (draft, isPartly) => `немає ${within(draft, isPartly)}`,
  dispositions: {
    unchanged: 'збережено',
    moved: 'збережено, перенесено',
    merged: 'об’єднано в',
    split: 'розділено на',
    regrouped: 'перегруповано в',
  },

  kept: 'збережено без змін',
  andMoved: (what) => `${what} і перенесено`,
  matched: (from, what, to, draft) => [
    `${named(HEAD, from)} `,
    what,
    `: у ${draft} це ${named(POINTS, to)}.`,
  ],
  merged: (from, to) => [`${named(HEAD, from)} `, 'об’єднано', ` в ${named(POINTS, to)}.`],
  split: (from, to) => [`${named(HEAD, from)} `, 'розділено', ` на ${named(POINTS, to)}.`],
  regrouped: (from, to) => [`${named(HEAD, from)} `, 'перегруповано', ` в ${named(POINTS, to)}.`],
  missing: (ref, draft, isPartly, also) => [`Пункту ${ref} `, `немає ${within(draft, isPartly)}`, end(also)],
  isNew: (ref, draft) => [`Пункт ${ref} `, 'додано', ` у ${draft}.`],
  elsewhere: (ref, where, also) => [`Пункт ${ref} міститься `, where, end(also)],

  standings: { agreed: 'узгоджено', open: 'не узгоджено' },
  standing: {
    agreed: (draft) => `узгоджено у ${draft}`,
    open: (draft) => `не узгоджено у ${draft}`,
  },
  gaps: {
    deleted: (draft) => `у ${draft} позначення збережено, текст вилучено`,
    unpublished: (draft) => `у ${draft} не оприлюднено`,
  },
  emptyNumber: (draft, ref) => `у ${draft} номер ${ref} залишено без тексту`,
  coarse: 'частково порівняно за реченнями: текст задовгий для порівняння слово за словом',
  cosmetic: 'косметична зміна',
  cosmeticNotMarked: 'косметичну зміну не позначено',
  notMarked: 'не позначено',
};

function end(also: readonly string[]): string {
  return `${also.map((fact) => `; ${fact}`).join('')}.`;
}
