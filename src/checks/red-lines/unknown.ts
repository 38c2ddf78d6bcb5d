import { refsOf } from '../../compare/decisions.ts';
import { findProvision } from '../../compare/provision.ts';
import { defineCheck, hint, nearestRef } from '../check.ts';
import { nameOf, type RedLineContext, refsOfLine } from './context.ts';
import * as examples from './examples.ts';

const none = { none: 'It is about the file of settings, which has one side.' } as const;

/** A mistyped theme has no points. */
export const redLineThemeUnknown = defineCheck({
  rule: 'red-line-theme-unknown',
  level: 'error',
  about: 'The theme that a red line names is in the list of themes.',
  example: examples.themeUnknown,
  mirror: none,
  find: ({ lines, at, themes }: RedLineContext) =>
    lines.flatMap((line) => {
      const { theme } = line;
      if (theme === undefined || themes.includes(theme)) return [];
      return [[at(['theme'], line), { redLine: nameOf(line), theme, ...hint(theme, themes) }] as const];
    }),
});

/** A mistyped id, or a draft that is gone. */
export const redLineDraftUnknown = defineCheck({
  rule: 'red-line-draft-unknown',
  level: 'error',
  about: 'Every draft that a red line names is known.',
  example: examples.draftUnknown,
  mirror: none,
  find: ({ lines, at, known }: RedLineContext) =>
    lines.flatMap((line) => {
      const listed = (line.drafts ?? []).map((draft, k) => ({ path: ['drafts', k], draft }));
      const cited = refsOfLine(line).map(({ path, to }) => ({ path, draft: to.draft }));
      return [...listed, ...cited]
        .filter(({ draft }) => !known.includes(draft))
        .map(
          ({ path, draft }) =>
            [at(path, line), { redLine: nameOf(line), draft, ...hint(draft, known) }] as const,
        );
    }),
});

/** A number that was mistyped, or that another state of the draft had. */
export const redLineRefUnknown = defineCheck({
  rule: 'red-line-ref-unknown',
  level: 'error',
  about: 'Every point and clause of another draft that a red line names is in that draft.',
  example: examples.refUnknown,
  mirror: none,
  find: ({ lines, at, named }: RedLineContext) =>
    lines.flatMap((line) =>
      refsOfLine(line).flatMap(({ path, to: { draft: id, ref } }) => {
        const draft = named.get(id);
        if (!draft || findProvision(draft, ref)) return [];
        const { points, all } = refsOf(draft);
        return [
          [
            at(path, line),
            { redLine: nameOf(line), draft: id, ref, ...nearestRef(ref, all), known: [...points] },
          ] as const,
        ];
      }),
    ),
});
