import type { mermaid as english } from '../english/mermaid.ts';

export const mermaid: typeof english = {
  heading: 'Рух пунктів',
  title: (old, next) => `Де опинився кожен пункт ${old} у ${next}`,
  tooLarge: 'Схему пропущено: у ній більше пунктів, ніж показує GitHub.',
  wholeTooLarge: 'GitHub не показує схем із такою кількістю пунктів.',
};
