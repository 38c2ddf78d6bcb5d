import type { Attention } from '../model.ts';
import type { Edition } from './edition.ts';
import { asDisclosed, capital } from './names.ts';

/**
 * Which themes went quiet and which were newly raised, a text for each and one on how it is meant; none where there are
 * no such themes. They are of the whole drafts, as the summary is, whatever a filter shows.
 */
export function attentionTexts(report: Edition): string[] {
  const texts = [...themesThat('gone quiet', 'new', report), ...themesThat('newly raised', 'old', report)];
  return texts.length > 0 ? [...texts, ELSEWHERE] : [];
}

/** Under which theme a point is listed tells its main subject, and no more. */
const ELSEWHERE = 'Points listed under other themes may still touch on such a theme or use a word of it.';

/** Titles may have commas, so that semicolons part them. */
function themesThat(attention: Attention, silent: 'old' | 'new', report: Edition): string[] {
  const titles = report.themes.filter((theme) => theme.attention === attention).map(({ title }) => title);
  if (titles.length === 0) return [];
  const them = titles.length === 1 ? 'it' : 'them';
  const draft = asDisclosed(report[silent]);
  return [
    `${capital(attention)}: ${titles.join('; ')}. No point of ${draft} is listed under ${them}${withoutTheme(silent, report)}.`,
  ];
}

/** A draft whose file names no theme for a point is silent on none for sure. */
function withoutTheme(silent: 'old' | 'new', { changes }: Edition): string {
  const points = changes.flatMap((change) => change[silent]);
  const bare = points.filter((point) => point.themes.length === 0).length;
  if (bare === 0) return '';
  if (bare === points.length) return '; none of its points has a theme';
  return `; ${bare} of its points ${bare === 1 ? 'has' : 'have'} no theme`;
}
