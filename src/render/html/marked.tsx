import type { ComponentChild, ComponentChildren } from 'preact';
import type { Edit, ReportSide } from '../../model.ts';
import { type Medium, marked } from '../medium.ts';
import type { Sheet } from './sheet.ts';

/** Words of a draft: in its language, their direction their own. */
export function Quoted({
  side,
  children,
}: {
  readonly side: ReportSide;
  readonly children: ComponentChildren;
}) {
  return (
    <span lang={side.language} dir="auto">
      {children}
    </span>
  );
}

/** Edits of a text as marked words. What is marked is said to screen readers too. */
export function Marked({
  edits,
  sheet,
  side,
}: {
  readonly edits: readonly Edit[];
  readonly sheet: Sheet;
  readonly side?: ReportSide;
}) {
  const { old, new: next } = sheet.report;
  return (
    <Quoted side={side ?? next}>
      {marked(edits, side ? medium(sheet) : mixed(sheet, old.language !== next.language))}
    </Quoted>
  );
}

/** What a sentence of the tool's own is made of. */
export const plain: Medium<ComponentChild> = {
  text: (text) => text,
  strong: (text) => <strong>{text}</strong>,
  cut: (text) => <del>{text}</del>,
  add: (text) => <ins>{text}</ins>,
};

function medium(
  { say, report }: Sheet,
  languages?: { readonly old?: string | undefined },
): Medium<ComponentChild> {
  const lang = report.words.lang;
  return {
    ...plain,
    cut: (text) =>
      within(text, (words) => (
        <del lang={languages?.old}>
          <Heard lang={lang}>{say.cutBegins} </Heard>
          {words}
          <Heard lang={lang}>{say.markEnds}</Heard>
        </del>
      )),
    add: (text) =>
      within(text, (words) => (
        <ins>
          <Heard lang={lang}>{say.addBegins} </Heard>
          {words}
          <Heard lang={lang}>{say.markEnds}</Heard>
        </ins>
      )),
    between: ' ',
  };
}

/** Marks words alone: the white space at their ends stands outside, where it can break a line unmarked. */
function within(text: string, mark: (words: string) => ComponentChild): ComponentChild {
  const words = text.trim();
  if (words === '') return text;
  const [before, after] = [/^\s/.test(text), /\s$/.test(text)];
  return (
    <>
      {before && ' '}
      {mark(words)}
      {after && ' '}
    </>
  );
}

/** Marks of both sides in one text: what was cut is in the old draft's language. */
function mixed(sheet: Sheet, differs: boolean): Medium<ComponentChild> {
  return medium(sheet, differs ? { old: sheet.report.old.language } : undefined);
}

/** Words for screen readers alone. */
export function Heard({ lang, children }: { readonly lang?: string; readonly children: ComponentChildren }) {
  return (
    <span class="heard" lang={lang}>
      {children}
    </span>
  );
}
