import { tagsOf } from '../../compare/select.ts';
import { themeMarks } from '../flow/themes.ts';
import { Controls } from './controls.tsx';
import type { Props } from './sheet.ts';
import { ThemeSection } from './theme.tsx';

/** Every change that the view shows, theme by theme, with what a reader can do with them. */
export function Changes({ sheet }: Props) {
  const { report, view, say, anchors } = sheet;
  const { shown } = view.selection;
  const hasMarks = [...shown].some((index) => 'edits' in (report.changes[index] ?? {}));
  const tags = new Map([...shown].map((index) => [index, tagsOf(report, index)]));
  const { of } = themeMarks(report);
  const legend = say.legend(report.old.id, report.new.id);
  const id = anchors.part('changes');
  return (
    <section class="changes" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {say.changesByTheme}
      </h2>
      {hasMarks && (
        <p class="legend">
          {legend.before}
          <del>{legend.cut}</del>
          {legend.between}
          <ins>{legend.underlined}</ins>
          {legend.after}
        </p>
      )}
      {shown.size === 0 ? <p>{say.nothing}</p> : <Controls sheet={sheet} tags={[...tags.values()]} />}
      {report.themes.map((theme) => (
        <ThemeSection theme={theme} mark={of(theme.changes[0] ?? -1)} tags={tags} sheet={sheet} />
      ))}
    </section>
  );
}
