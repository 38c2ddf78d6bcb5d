import type { signals as english } from '../english/signals.ts';

export const signals: typeof english = {
  names: {
    quantity: 'Число або строк',
    duty: 'Обов’язковість',
    negation: 'Заперечення',
    party: 'Сторона',
    condition: 'Уточнення',
    'and-or': 'Сполучник «і» або «чи»',
    scope: 'Охоплення',
  },
  quantity: 'число',
  duty: {
    added: 'додано слова про обов’язковість',
    removed: 'вилучено слова про обов’язковість',
    both: 'обов’язковість',
  },
  negation: {
    added: 'додано заперечення',
    removed: 'вилучено заперечення',
    both: 'перенесено заперечення',
  },
  party: { added: 'додано сторону', removed: 'вилучено сторону', both: 'замінено сторону' },
  condition: { added: 'додано уточнення', removed: 'вилучено уточнення', both: 'замінено уточнення' },
  'and-or': {
    added: 'додано сполучник «і» або «чи»',
    removed: 'вилучено сполучник «і» або «чи»',
    both: 'замінено сполучник «і» або «чи»',
  },
  scope: { added: 'додано слова про охоплення', removed: 'вилучено слова про охоплення', both: 'охоплення' },
  rungs: {
    obligation: 'зобов’язання',
    prohibition: 'заборона',
    permission: 'дозвіл',
    expectation: 'очікування',
    declaration: 'констатація',
  },
};
