import type { Report } from '../../model.ts';
import { visible } from '../../text/safe.ts';
import { type Edition, editionOf } from '../edition.ts';
import type { View } from '../view.ts';
import type { Words } from '../words/english/index.ts';
import { type Anchors, anchorsOf } from './anchors.ts';

/** All that the parts of the page are written with. */
export interface Sheet {
  readonly report: Edition;
  readonly view: View;
  /** Headings, and the words that only this page says. */
  readonly say: Words['headings'] & Words['html'];
  readonly anchors: Anchors;
}

/** What every part of the page is given. */
export interface Props {
  readonly sheet: Sheet;
}

/** A sheet for one page. Invisible characters of the drafts are spelt out here, once for all that is shown. */
export function sheetOf(report: Report, view: View): Sheet {
  const shown = legible(report);
  return {
    report: editionOf(shown, view),
    view,
    say: { ...view.words.headings, ...view.words.html },
    anchors: anchorsOf(shown),
  };
}

/** The same data with every text as it can be shown; an address is shown nowhere, and linked in an encoding of its own. */
function legible<T>(value: T): T {
  if (typeof value === 'string') return visible(value) as T;
  if (Array.isArray(value)) return value.map(legible) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, key === 'url' ? item : legible(item)]),
  ) as T;
}
