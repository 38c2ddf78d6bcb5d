import type { Edition } from '../edition.ts';
import { THEME_COLOURS } from './colours.ts';
import { shown } from './measure.ts';

/** How a picture marks a theme: by a letter or two, and a colour. */
export interface ThemeMark {
  readonly letter: string;
  readonly title: string;
  /** Class names: its colour, and that its bars are hollow, once all colours are used. */
  readonly classes: string;
}

/** The marks of the themes that changes are listed under, in the order of the report, and the mark of each change. */
export function themeMarks(report: Edition): {
  readonly marks: readonly ThemeMark[];
  readonly of: (change: number) => ThemeMark | undefined;
} {
  const byChange = new Map<number, ThemeMark>();
  const marks = report.themes
    .filter((theme) => theme.changes.length > 0)
    .map((theme, k) => {
      const cycle = Math.floor(k / THEME_COLOURS.length);
      const classes = `t${k % THEME_COLOURS.length}${cycle % 2 === 1 ? ' hollow' : ''}`;
      const mark = { letter: letterOf(k, report.words.flow.letters), title: shown(theme.title), classes };
      for (const change of theme.changes) byChange.set(change, mark);
      return mark;
    });
  return { marks, of: (change) => byChange.get(change) };
}

/** `A` to the last letter, then `AA`, `AB`. */
function letterOf(k: number, letters: string): string {
  const before = Math.floor(k / letters.length);
  return (before > 0 ? letterOf(before - 1, letters) : '') + letters.charAt(k % letters.length);
}
