import type { Attention, Place, Side } from '../../model.ts';
import { defineCheck } from '../check.ts';
import { type Comparison, placed } from './comparison.ts';
import { changed, draftText } from './examples.ts';

const ELECTIONS = 'number: 1\nthemes: [elections]\ntext: Elections are held within 100 days.';
const NATO = 'number: 2\nthemes: [nato]\ntext: Ukraine applies for membership.';
const [ONE, BOTH] = [draftText([ELECTIONS]), draftText([ELECTIONS, NATO])];

/** Points that are listed elsewhere now may still touch on the theme. */
export const themeGoneQuiet = defineCheck({
  rule: 'theme-gone-quiet',
  level: 'note',
  about: 'Points were listed under a theme at the base, and none is any more.',
  example: changed(BOTH, ONE, BOTH),
  mirror: { rule: 'theme-newly-raised' },
  find: (comparison: Comparison) => themesThat('gone quiet', 'old', comparison),
});

/** The mirror. */
export const themeNewlyRaised = defineCheck({
  rule: 'theme-newly-raised',
  level: 'note',
  about: 'Points are listed under a theme, and none was at the base.',
  example: changed(ONE, BOTH, ONE),
  mirror: { rule: 'theme-gone-quiet' },
  find: (comparison: Comparison) => themesThat('newly raised', 'new', comparison),
});

/** Each stands where the first point does that was or is listed under it. */
function themesThat(attention: Attention, side: Side, comparison: Comparison) {
  const { report, new: next } = comparison;
  const places = placed(comparison);
  const placeOf = (theme: string): Place =>
    places.find(({ change }) => change[side].some((point) => point.themes[0] === theme))?.place ??
    next.at([]);
  return report.themes
    .filter((theme) => theme.attention === attention)
    .map(({ id, title }) => [placeOf(id), { draft: next.draft.id, theme: id, title }] as const);
}
