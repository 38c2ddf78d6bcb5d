import type { notices as english } from '../english/notices.ts';
import { listing } from './grammar.ts';

export const notices: typeof english = {
  basis: {
    document: 'за документом',
    report: 'за повідомленнями',
    oral: 'зачитано вголос',
  },
  wording: { verbatim: 'дослівно', translated: 'у перекладі', restated: 'у переказі' },
  notComplete: 'оприлюднено не повністю',

  evidence: {
    seen: 'звірено',
    summary: 'за стислим викладом',
    partial: 'звірено частково',
    unverified: 'не підтверджено',
  },
  known: (name, evidence) => `${name}\u00a0– ${evidence}`,

  of: (drafts, notice) => `${listing(drafts)}: ${notice}`,
  restated: 'переказ, а не слова оригіналу. Відмінність в одне-два слова може бути наслідком переказу.',
  translated: 'переклад. Відмінність в одне-два слова може бути наслідком перекладу.',
  oral: 'текст відомий із того, що зачитали вголос.',
  report: 'текст відомий із повідомлень, що його переказують.',
  incomplete: (unpublished) =>
    `оприлюднено не повністю${unpublished}. Пункт, якого в ньому бракує, позначено «немає в оприлюдненому тексті»; такий пункт може існувати.`,
  language: (old, next) =>
    `Проєкти написано різними мовами (${old}, ${next}): порівняння слово за словом мало що дає.`,
  dates: (old, next) =>
    `${old} датовано пізніше, ніж ${next}: можливо, проєкти подано в неправильному порядку.`,
};
