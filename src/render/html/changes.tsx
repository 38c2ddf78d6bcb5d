import { tagsOf } from '../../compare/select.ts';
import { Controls } from './controls.tsx';
import type { Props } from './sheet.ts';
import { ThemeSection } from './theme.tsx';

/** Every change that the view shows, theme by theme, with what a reader can do with them. */
export function Changes({ sheet }: Props) {
  const { report, view, say, anchors } = sheet;
  const { shown } = view.selection;
  const hasMarks = [...shown].some((index) => 'edits' in (report.changes[index] ?? {}));
  const tags = [...shown].map((index) => tagsOf(report, index));
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
      {shown.size === 0 ? <p>{say.nothing}</p> : <Controls sheet={sheet} tags={tags} />}
      {report.themes.map((theme) => (
        <ThemeSection theme={theme} sheet={sheet} />
      ))}
    </section>
  );
}
