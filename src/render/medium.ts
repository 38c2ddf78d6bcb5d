import type { Edit } from '../model.ts';

/**
 * The marks of one medium: everything else that a change is worded with is the same in all of them. `T` is what the
 * medium is made of: strings for a terminal, nodes for Markdown.
 */
export interface Medium<T> {
  text(text: string): T;
  strong(text: string): T;
  cut(text: string): T;
  add(text: string): T;
  /** What stands between cut words and those that replace them, where the marks alone do not part them. */
  readonly between?: T;
}

/** The marks of plain text. */
export const plain: Medium<string> = {
  text: (text) => text,
  strong: (text) => text,
  cut: (text) => `[-${text}-]`,
  add: (text) => `{+${text}+}`,
};

/** The edits of a text as marked words. */
export function marked<T>(edits: readonly Edit[], medium: Medium<T>): T[] {
  return edits.flatMap(({ op, text }, k) => {
    const replaces = op === 'add' && edits[k - 1]?.op === 'cut' && medium.between !== undefined;
    return replaces ? [medium.between, mark(op, text, medium)] : [mark(op, text, medium)];
  });
}

function mark<T>(op: Edit['op'], text: string, medium: Medium<T>): T {
  switch (op) {
    case 'keep':
      return medium.text(text);
    case 'cut':
      return medium.cut(text);
    case 'add':
      return medium.add(text);
  }
}
