import type { flow as english } from '../english/flow.ts';
import { plural } from './grammar.ts';

export const flow: typeof english = {
  letters: 'АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЮЯ',
  crossing: 'підпункт, що міститься в іншому місці',
  pale: (n) => `${plural(n, ['невибрану зміну', 'невибрані зміни', 'невибраних змін'])} показано блідо.`,
};
