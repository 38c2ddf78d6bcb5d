import type { Edit } from '../../model.ts';
import type { Anchor } from './anchors.ts';
import type { Part } from './parts.ts';

/** A paragraph of both drafts' words, as it is woven. */
export interface Woven {
  /** The part of the old draft, and of the new one, that begins here. */
  readonly old?: Part;
  readonly new?: Part;
  readonly text: readonly Edit[];
  /** Which drafts end a paragraph here. */
  readonly mark: Edit['op'];
  /** Whether words of a part that began before, of either draft, go on here. */
  readonly continues: boolean;
}

interface Draught {
  old?: Part;
  new?: Part;
  text: Edit[];
  continues: boolean;
}

/** How far one draft is written. */
interface Cursor {
  readonly op: 'cut' | 'add';
  readonly parts: readonly Part[];
  /** The index of the part that is being written, or comes next where none is open. */
  index: number;
  at: number;
  isOpen: boolean;
}

/**
 * Writes two drafts as one: what the anchors hold once, everything else as cut or added, each paragraph of either draft
 * ended once. Where the end of a paragraph of one draft falls inside a paragraph of the other, that end alone is cut or
 * added. Anchors ascend in both drafts.
 */
export function weave(old: readonly Part[], next: readonly Part[], anchors: readonly Anchor[]): Woven[] {
  const from: Cursor = { op: 'cut', parts: old, index: 0, at: 0, isOpen: false };
  const to: Cursor = { op: 'add', parts: next, index: 0, at: 0, isOpen: false };
  const woven: Woven[] = [];
  let draught: Draught = { text: [], continues: false };

  const write = (op: Edit['op'], text: string) => {
    if (text !== '') draught.text.push({ op, text });
  };
  const end = (mark: Edit['op']) => {
    woven.push({ ...draught, mark });
    for (const cursor of [from, to]) {
      if (!cursor.isOpen || (mark !== 'keep' && mark !== cursor.op)) continue;
      Object.assign(cursor, { index: cursor.index + 1, at: 0, isOpen: false });
    }
    draught = { text: [], continues: from.isOpen || to.isOpen };
  };
  const begin = (cursor: Cursor) => {
    if (cursor.isOpen) return;
    cursor.isOpen = true;
    draught[cursor === from ? 'old' : 'new'] = cursor.parts[cursor.index] as Part;
  };
  const writeTo = (cursor: Cursor, at: number) => {
    write(cursor.op, (cursor.parts[cursor.index]?.text ?? '').slice(cursor.at, at));
    cursor.at = at;
  };
  const rest = (cursor: Cursor) => writeTo(cursor, cursor.parts[cursor.index]?.text.length ?? 0);
  /** Writes all of one draft before a part, as paragraphs of its own or as the end of one. */
  const endBefore = (cursor: Cursor, index: number) => {
    while (cursor.index < index) {
      begin(cursor);
      rest(cursor);
      end(cursor.op);
    }
  };
  const reach = (index: { readonly old: number; readonly new: number }) => {
    const [leavesOld, leavesNew] = [from.index < index.old, to.index < index.new];
    if (from.isOpen && to.isOpen && leavesOld && leavesNew) {
      rest(from);
      rest(to);
      end('keep');
    }
    endBefore(from, index.old);
    endBefore(to, index.new);
  };

  for (const anchor of anchors) {
    reach({ old: anchor.old.part.index, new: anchor.new.part.index });
    for (const cursor of [from, to]) begin(cursor);
    writeTo(from, anchor.old.at);
    writeTo(to, anchor.new.at);
    const { part, at } = anchor.old;
    write('keep', part.text.slice(at, at + anchor.length));
    from.at += anchor.length;
    to.at += anchor.length;
  }
  reach({ old: old.length, new: next.length });
  return woven;
}
