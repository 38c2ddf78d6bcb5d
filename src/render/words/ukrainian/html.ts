import type { html as english } from '../english/html.ts';
import { plural } from './grammar.ts';

export const html: typeof english = {
  skip: 'Перейти до змін',
  to: 'до',
  dark: 'Темний вигляд',
  contents: 'На цій сторінці',
  notices: 'Межі порівняння',
  numbersCaption: (old, next) => `Числа, які змінилися, з’явилися або зникли між ${old} і ${next}.`,
  table: (name) => `${name}: таблиця`,
  points: 'Пункти',
  difference: 'Різниця',
  sourcesOf: (n, id) => `${plural(n, ['джерело', 'джерела', 'джерел'])} ${id}`,
  sumsCaption: 'Скільки змін якого виду в кожній темі.',
  dispositionsCaption: (id) => `Усі пункти ${id} по одному разу, за порядком.`,
  changesByTheme: 'Зміни за темами',
  nothing: 'Жодної зміни не показано.',
  linkTo: (id) => `Посилання на #${id}`,
  sideBySide: 'Поруч',
  cutBegins: '[вилучено:',
  addBegins: '[додано:',
  markEnds: ']',
  controls: 'Зміни на цій сторінці',
  filters: 'Фільтр змін',
  filtersMean:
    'Кілька позначок в одній групі розширюють вибір; зміна має відповідати кожній групі, в якій є позначка.',
  kind: 'Вид',
  signal: 'Сигнал',
  keys: 'Клавіші: j\u00a0– наступна зміна, k\u00a0– попередня',
  reset: 'Показати всі',
  previous: 'Попередня',
  next: 'Наступна',
  hidden: (n, of) =>
    n === 0 ? `Показано всі зміни: ${of}` : `Приховано ${n} з ${plural(of, ['зміни', 'змін', 'змін'])}`,
  pictureLabel: 'Схема того, що сталося з кожним пунктом; її можна прокручувати',
  pictureHint:
    'Наведіть вказівник на смугу або перейдіть до неї клавішею Tab, щоб прочитати, що сталося з пунктом; посилання веде до тексту.',
};
