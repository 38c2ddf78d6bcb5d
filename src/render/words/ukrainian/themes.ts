import type { themes as english } from '../english/themes.ts';
import { plural } from './grammar.ts';

export const themes: typeof english = {
  other: 'Інше',
  attention: { 'gone quiet': 'тема затихла', 'newly raised': 'нова тема' },
  shifted: {
    'gone quiet': (titles) =>
      `${titles.length === 1 ? 'Тема, що затихла' : 'Теми, що затихли'}: ${titles.join('; ')}.`,
    'newly raised': (titles) => `${titles.length === 1 ? 'Нова тема' : 'Нові теми'}: ${titles.join('; ')}.`,
  },
  unlisted: (draft, isPartly, themes) =>
    `До ${themes === 1 ? 'неї' : 'них'} не віднесено жодного пункту ${isPartly ? `оприлюдненого тексту ${draft}` : draft}`,
  noneHasTheme: '; для жодного з його пунктів тему не зазначено',
  withoutTheme: (n) =>
    `; для ${plural(n, ['його пункту', 'його пунктів', 'його пунктів'])} тему не зазначено`,
  elsewhere: 'Пункти, віднесені до інших тем, теж можуть стосуватися такої теми або згадувати її.',
  seeAlso: 'див. також',
};
