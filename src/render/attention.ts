import { isPartlyDisclosed } from '../compare/notices.ts';
import type { Attention } from '../model.ts';
import type { Edition } from './edition.ts';

/**
 * Which themes went quiet and which were newly raised, a text for each and one on how it is meant; none where there are
 * no such themes. They are of the whole drafts, as the summary is, whatever a filter shows.
 */
export function attentionTexts(report: Edition): string[] {
  const texts = [...themesThat('gone quiet', 'new', report), ...themesThat('newly raised', 'old', report)];
  return texts.length > 0 ? [...texts, report.words.themes.elsewhere] : [];
}

function themesThat(attention: Attention, silent: 'old' | 'new', report: Edition): string[] {
  const titles = report.themes.filter((theme) => theme.attention === attention).map(({ title }) => title);
  if (titles.length === 0) return [];
  const { shifted, unlisted } = report.words.themes;
  const none = unlisted(report[silent].id, isPartlyDisclosed(report[silent]), titles.length);
  return [`${shifted[attention](titles)} ${none}${withoutTheme(silent, report)}.`];
}

/** A draft whose file names no theme for a point is silent on none for sure. */
function withoutTheme(silent: 'old' | 'new', { changes, words }: Edition): string {
  const points = changes.flatMap((change) => change[silent]);
  const bare = points.filter((point) => point.themes.length === 0).length;
  if (bare === 0) return '';
  return bare === points.length ? words.themes.noneHasTheme : words.themes.withoutTheme(bare);
}
