import type { Passage } from '../../model.ts';

/** v28#2 and v20#2, the non-aggression agreements, keep a seventh of their words and their subject. */
const sameTheme = 1.3;
/** v28#14, the frozen assets, and v20#9, the recovery funds, have more words in common, and another subject. */
const otherTheme = 0.7;

/** By how much their main themes make two passages likelier partners; 1 where one of them has no theme. */
export function kinship(a: Passage, b: Passage): number {
  if (a.themes.length === 0 || b.themes.length === 0) return 1;
  return a.themes[0] === b.themes[0] ? sameTheme : otherTheme;
}

/** Whether two passages have a theme in common, the main one or another. */
export function shareTheme(a: Passage, b: Passage): boolean {
  return a.themes.some((theme) => b.themes.includes(theme));
}
