import type { Evidence } from '../model.ts';
import type { Spoken } from './edition.ts';

/** What may say how well it is verified. */
export interface Verified {
  readonly evidence?: Evidence;
}

/** How well a text is verified, below `seen`, in words; nothing where its words were seen, or the file does not say. */
export function limits({ evidence }: Verified, { words }: Spoken): string[] {
  return evidence === undefined || evidence === 'seen' ? [] : [words.notices.evidence[evidence]];
}

/** The same of texts of a draft, each once: `v20 seen in part`; `name` is of the draft or of a provision of it. */
export function known(name: string, items: readonly Verified[], spoken: Spoken): string[] {
  const said = new Set(items.flatMap((item) => limits(item, spoken)));
  return [...said].map((limit) => spoken.words.notices.known(name, limit));
}
