import type { mermaid as english } from '../english/mermaid.ts';

export const mermaid: typeof english = {
  title: (old, next) => `Що сталося з кожним пунктом ${old} у ${next}`,
  tooLarge: 'Схему пропущено: у ній більше пунктів, ніж показує GitHub.',
  wholeTooLarge: 'GitHub не показує схем із такою кількістю пунктів.',
};
