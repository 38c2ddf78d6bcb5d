import type { docx as english } from '../english/docx.ts';

export const docx: typeof english = {
  legend: (old, next) =>
    `Вилучені слова є лише у ${old}, вставлені\u00a0– лише у ${next}. Якщо відхилити всі зміни, залишиться текст ${old}, якщо прийняти всі\u00a0– текст ${next}. Заголовки, позначки й коментарі не належать до жодного з них.`,
  filtered:
    'Фільтр обмежує лише перелік чисел. Текст нижче містить обидва проєкти повністю, незалежно від фільтра.',
  noneShown: 'Жодне число не відповідає фільтру.',
  body: (old, next) => `Від ${old} до ${next}`,
  by: (parties) => `запропоновано: ${parties}`,
  wentTo: (draft, places) => `Куди перейшло: ${draft}, ${places}.`,
  cameFrom: (draft, places) => `Звідки перейшло: ${draft}, ${places}.`,
  page: 'Сторінка',
  ofPages: 'з',
};
