import type { Tags } from '../../compare/select.ts';
import { hasPlace, isNews } from '../../compare/select.ts';
import type { ThemeGroup } from '../../model.ts';
import type { ThemeMark } from '../flow/themes.ts';
import { capital, refs } from '../names.ts';
import { countList } from '../sums.ts';
import { ChangeEntry, ChangeLink } from './change.tsx';
import type { Props } from './sheet.ts';

/** The changes of one theme, and those listed elsewhere that touch it; nothing where the view shows none of them. */
export function ThemeSection({
  theme,
  mark,
  tags,
  sheet,
}: Props & {
  readonly theme: ThemeGroup;
  readonly mark: ThemeMark | undefined;
  readonly tags: ReadonlyMap<number, Tags>;
}) {
  const { report, view, anchors } = sheet;
  if (!hasPlace(theme, view.selection)) return null;
  const own = theme.changes.filter((index) => view.selection.shown.has(index));
  const id = anchors.theme(theme.id);
  return (
    <section class={`theme-group ${mark?.classes ?? ''}`.trim()}>
      <h3 id={id} tabIndex={-1}>
        {mark && (
          <span class="theme-letter" aria-hidden="true">
            {mark.letter}
          </span>
        )}
        {theme.title}
      </h3>
      <ThemeFacts theme={theme} sheet={sheet} />
      {own.map((index) => {
        const [change, asked] = [report.changes[index], tags.get(index)];
        return change && asked && <ChangeEntry change={change} tags={asked} sheet={sheet} />;
      })}
    </section>
  );
}

/** Whether it went quiet or was newly raised, its counts, and points listed under another theme that touch it. */
function ThemeFacts({ theme, sheet }: Props & { readonly theme: ThemeGroup }) {
  const { report } = sheet;
  const also = theme.also.filter((index) => isNews(report.changes[index]));
  return (
    <p class="counts">
      {theme.attention !== undefined && `${capital(report.words.themes.attention[theme.attention])}. `}
      {theme.changes.length > 0 && `${capital(countList(theme.counts, report))}. `}
      {also.length > 0 && `${capital(report.words.themes.seeAlso)} `}
      {also.map((index, k) => {
        const change = report.changes[index];
        return (
          <>
            {k > 0 && '; '}
            {change && <ChangeLink index={index} text={refs(change)} sheet={sheet} />}
          </>
        );
      })}
      {also.length > 0 && '.'}
    </p>
  );
}
