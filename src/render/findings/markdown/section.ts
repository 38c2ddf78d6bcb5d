import type { Checked, Finding } from '../../../model.ts';
import { link, list, plain } from '../../markdown/nodes.ts';
import { write } from '../../markdown/write.ts';
import { plural } from '../../words/english/grammar.ts';
import { isOfChange } from '../interest.ts';
import { isOpen } from '../levels.ts';
import type { Surroundings } from '../surroundings.ts';
import { wordsOf } from '../told.ts';

/** Lines of Markdown that stand or fall together. */
export type Lines = readonly string[];

/** Findings that a reader looks at together. */
interface Section {
  readonly title: (n: number) => string;
  readonly has: (finding: Finding) => boolean;
  /** Whether it is folded where the findings come from a change. */
  readonly folded?: true;
}

/** In the order of reading; each finding is in one. */
const SECTIONS: readonly Section[] = [
  { title: (n) => plural(n, 'error'), has: (finding) => isOpen(finding) && finding.level === 'error' },
  { title: (n) => plural(n, 'warning'), has: (finding) => isOpen(finding) && finding.level === 'warning' },
  {
    title: (n) => `${plural(n, 'note')} on what changed`,
    has: (finding) => isNote(finding) && isOfChange(finding),
  },
  {
    title: (n) => `${plural(n, 'note')} on files as they are`,
    has: (finding) => isNote(finding) && !isOfChange(finding),
    folded: true,
  },
  { title: (n) => plural(n, 'accepted finding'), has: (finding) => !isOpen(finding), folded: true },
];

function isNote(finding: Finding): boolean {
  return isOpen(finding) && finding.level === 'note';
}

/** How many characters headings and what folds them take at most, all sections together. */
export const FRAMES = 500;

/** The findings in lists by how much they matter; `kept` are those that there is room for, in the order of the lists. */
export function sections({ findings, base }: Checked, kept: readonly Finding[], at: Surroundings): Lines {
  return SECTIONS.flatMap(({ title, has, folded }) => {
    const own = kept.filter(has);
    if (own.length === 0) return [];
    const name = title(findings.filter(has).length);
    const items = own.map((finding) => findingItem(finding, at));
    const isFolded = folded && (base !== undefined || own.every((finding) => !isOpen(finding)));
    return isFolded
      ? ['<details>', `<summary>${name}</summary>`, '', ...items, '', '</details>', '']
      : [heading(3, name), '', ...items, ''];
  });
}

/** A heading of any words on a line of its own. */
export function heading(depth: 2 | 3, text: string): string {
  return write({ type: 'heading', depth, children: [plain(text.trim() || '–')] }).trimEnd();
}

/** More digits of a fingerprint than it takes to accept its finding. */
const DIGITS = 8;

/** One finding, with place, rule and fingerprint small below it: in a table they would leave its words no room on a phone. */
export function findingItem(finding: Finding, at: Surroundings): string {
  const { file, line, rule, fingerprint } = finding;
  const path = at.pathOf(file);
  // A deleted file is at no address of this commit.
  const url = path === undefined || rule === 'draft-deleted' ? undefined : at.addressOf?.(path, line);
  const place = `${file}:${line}`;
  const name = fingerprint === undefined ? rule : `${rule} ${fingerprint.slice(0, DIGITS)}`;
  const html = (value: string) => ({ type: 'html', value }) as const;
  const below = [url === undefined ? plain(place) : link(place, url), plain(` ${name}`)];
  const [item] = list([[wordsOf(finding), html('<br><sub>'), ...below, html('</sub>')]]);
  // On one line: in a comment GitHub makes a break of every end of a line.
  return item === undefined ? '' : write(item).trimEnd().replace(/\n */g, ' ');
}
