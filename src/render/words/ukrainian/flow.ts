import type { flow as english } from '../english/flow.ts';

const few = new Intl.PluralRules('uk');

/** What the flow picture says beside what all reports say. */
export const flow: typeof english = {
  letters: 'АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЮЯ',
  crossing: 'підпункт, що стоїть в іншому місці',
  pale: (n) => {
    const word = few.select(n);
    if (word === 'one') return `${n} зміну, якої не вибрано, показано блідо.`;
    return `${n} ${word === 'few' ? 'зміни, яких' : 'змін, яких'} не вибрано, показано блідо.`;
  },
};
