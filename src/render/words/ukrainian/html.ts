import type { html as english } from '../english/html.ts';

/** One, few or many, by the rules of Ukrainian. */
function counted(n: number, one: string, few: string, many: string): string {
  const [tens, ones] = [n % 100, n % 10];
  if (ones === 1 && tens !== 11) return `${n} ${one}`;
  return `${n} ${ones >= 2 && ones <= 4 && (tens < 12 || tens > 14) ? few : many}`;
}

/** Лише те, що каже сторінка HTML. */
export const html: typeof english = {
  skip: 'Перейти до змін',
  to: 'до',
  dark: 'Темна',
  attention: 'Про що замовкли і що порушили вперше',
  notices: 'Межі порівняння',
  numbers: 'Числа',
  numbersCaption: (old, next) => `Числа, які змінилися, з’явилися або зникли між ${old} і ${next}.`,
  table: (name) => `${name}: таблиця`,
  theme: 'Тема',
  points: 'Пункти',
  difference: 'Різниця',
  texts: 'Два тексти',
  date: 'Дата',
  putForwardBy: 'Хто запропонував',
  revises: 'Переглядає',
  text: 'Текст',
  numbered: 'Нумерація',
  only: (ref) => `лише ${ref}`,
  verified: 'Перевірено',
  note: 'Примітка',
  sources: (n, id) => `${counted(n, 'джерело', 'джерела', 'джерел')} ${id}`,
  sourcesTitle: 'Джерела',
  notOpened: 'не відкрито',
  sums: 'Підсумок',
  sumsCaption: 'Скільки змін якого виду в кожній темі.',
  all: 'Усі',
  noPointsAtAll: 'Пунктів немає.',
  dispositions: (id) => `Що сталося з кожним пунктом ${id}`,
  dispositionsCaption: (id) => `Кожен пункт ${id} один раз, у його порядку.`,
  noPoints: (id) => `${id} не має пунктів.`,
  title: 'Назва',
  became: 'Що з ним сталося',
  newPoints: (id, name) => `${id}: ${name}`,
  point: (ref) => `пункт ${ref}`,
  pointHead: (ref) => `Пункт ${ref}`,
  none: 'Немає.',
  changes: 'Зміни за темами',
  legend: {
    before: 'У текстах нижче',
    cut: 'закреслені слова',
    add: 'підкреслені слова',
    only: (id) => `є лише в ${id}`,
  },
  nothing: 'Жодної зміни не показано.',
  seeAlso: 'Див. також',
  linkTo: (id) => `Посилання на #${id}`,
  evidence: (limits) => `Підтвердження: ${limits}`,
  signals: 'Сигнали',
  notes: 'Примітки',
  onlyCosmetic: 'лише косметичні зміни, не позначені',
  sideBySide: 'Поруч',
  cutBegins: '[вилучено:',
  cutEnds: ']',
  addBegins: '[додано:',
  addEnds: ']',
  controls: 'Зміни на цій сторінці',
  filters: 'Відібрати зміни',
  filtersMean: 'Позначки в одній групі розширюють її; кожна група з позначкою має справдитися.',
  kind: 'Вид',
  signal: 'Сигнал',
  signalNames: {
    quantity: 'Число або строк',
    duty: 'Слово обов’язку',
    negation: 'Заперечення',
    party: 'Сторона',
    condition: 'Уточнення',
    'and-or': 'І/або',
    scope: 'Обсяг',
  },
  keys: 'Клавіші: j — наступна зміна, k — попередня',
  reset: 'Показати всі',
  previous: 'Попередня',
  next: 'Наступна',
  hidden: (n, of) =>
    n === 0
      ? `Показано ${counted(of, 'зміну', 'зміни', 'змін')}, усі`
      : `Приховано ${n} з ${counted(of, 'зміни', 'змін', 'змін')}`,
  picture: {
    title: 'Куди пішли пункти: загальний вигляд',
    label: 'Зображення того, куди пішов кожен пункт; його можна прокручувати',
    hint: 'Наведіть на смугу або перейдіть до неї клавішею Tab, щоб прочитати, що сталося; посилання веде до слів.',
  },
};
