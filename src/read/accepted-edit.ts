import { type Document, isMap, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Acceptance } from '../model.ts';

/** The keys of an entry, in the order in which they are written. */
const KEYS = ['fingerprint', 'rule', 'draft', 'says', 'reason', 'by', 'date', 'until'] as const;

/**
 * The text of a file with these entries: each in the place of the one of its fingerprint, otherwise at the end. All other
 * entries, their order and all comments stay. The text has to be that of a file that can be read.
 */
export function withAcceptances(text: string, entries: readonly Acceptance[]): string {
  return edited(text, (list, document) => {
    for (const entry of entries) {
      const known = list.items.find((item) => isMap(item) && item.get('fingerprint') === entry.fingerprint);
      if (isMap(known)) update(known, entry);
      else {
        // An empty list is written as [ ], and would take the entry inside its brackets.
        if (list.items.length === 0) list.flow = false;
        list.add(update(document.createNode({}) as YAMLMap, entry));
      }
    }
  });
}

/** The text of a file without the entries at these indices. */
export function withoutAcceptances(text: string, indices: ReadonlySet<number>): string {
  return edited(text, (list) => {
    list.items = list.items.filter((_, k) => !indices.has(k));
  });
}

function edited(text: string, edit: (list: YAMLSeq, document: Document) => void): string {
  const document = parseDocument(text);
  const list = document.get('accepted');
  if (!isSeq(list)) throw new Error('a list of accepted findings was read and is none; this is a bug');
  edit(list, document);
  const written = document.toString({ lineWidth: 0 });
  return text.includes('\r\n') ? written.replaceAll('\n', '\r\n') : written;
}

function update(map: YAMLMap, entry: Acceptance): YAMLMap {
  for (const key of KEYS)
    if (entry[key] === undefined) map.delete(key);
    else map.set(key, entry[key]);
  return map;
}
