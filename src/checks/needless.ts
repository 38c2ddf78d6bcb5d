import { compare } from '../compare/compare.ts';
import type { Change, Clause, Decision, Draft, Point } from '../model.ts';
import { defineCheck } from './check.ts';
import { fileOf, LINKED, linksOf, PAIR } from './examples.ts';
import {
  type LinksContext,
  linkContradiction,
  linkDuplicate,
  linkFixedTwice,
  linkRefUnknown,
} from './links.ts';

/** For information: what was decided may be worth keeping, and is what the words say by themselves. */
export const linkNeedless = defineCheck({
  rule: 'link-needless',
  level: 'note',
  about: 'Without the entry the comparison would not be the same.',
  example: {
    flagged: { ...PAIR, ...fileOf('links/v1--v2', linksOf('v1', 'v2', 'link: fixed, old: [1], new: [1]')) },
    clean: LINKED,
  },
  find: (context: LinksContext) => {
    const { links, old, new: next } = context;
    if (!old || !next || !fits(context)) return [];
    const result = (decisions: readonly Decision[]) => outcome(old, next, decisions);
    const all = result(links.links);
    return links.links
      .filter((entry) => result(links.links.filter((other) => other !== entry)) === all)
      .map((entry) => [entry, { link: entry.link }]);
  },
});

/** Whether the entries can be compared with at all: each names what is there, and no two exclude each other. */
function fits(context: LinksContext): boolean {
  const needed = [linkRefUnknown, linkDuplicate, linkFixedTwice, linkContradiction];
  return needed.every((check) => check.run(context).length === 0);
}

/** Which points and clauses belong together, as a text that is the same for the same result. */
function outcome(old: Draft, next: Draft, decisions: readonly Decision[]): string {
  const { changes, crossings } = compare(old, next, { themes: [], parties: [], version: '', decisions });
  const refs = (change: Change<Point> | Change<Clause>): unknown => [
    change.old.map(({ ref }) => ref),
    change.new.map(({ ref }) => ref),
    'clauses' in change ? change.clauses.map(refs) : [],
  ];
  return JSON.stringify([changes.map(refs), crossings.map((crossing) => [crossing.old, crossing.new])]);
}
