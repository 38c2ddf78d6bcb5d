import type { Change, Clause, Link, Point } from '../../src/model.ts';

/** Changes in compact notation: `1=1 2~2 3- 6~>4 5>7 10,11&5 7|6,7 12,13&|8,9 +9`, with clauses in parentheses. */
export function brief(changes: readonly (Change<Point> | Change<Clause>)[]): string {
  return changes.map(one).join(' ');
}

/** Links in the same notation, by the refs of both sides; without them by number counted from 1. */
export function briefLinks(
  links: readonly Link[],
  old?: readonly Ref[],
  next: readonly Ref[] | undefined = old,
): string {
  const refOf = (refs: readonly Ref[] | undefined) => (index: number) =>
    refs?.[index] ?? { ref: String(index + 1) };
  return links
    .map((link) =>
      notation(
        link.kind,
        link.old.map(refOf(old)),
        link.new.map(refOf(next)),
        link.kind === 'matched' && link.score === 1 ? '=' : '~',
      ),
    )
    .join(' ');
}

function one(change: Change<Point> | Change<Clause>): string {
  const sign =
    change.kind === 'unchanged'
      ? '='
      : change.kind === 'moved'
        ? '>'
        : change.kind === 'reworded' && change.moved
          ? '~>'
          : '~';
  const clauses = 'clauses' in change && change.clauses.length > 0 ? `(${brief(change.clauses)})` : '';
  return notation(change.kind, change.old, change.new, sign) + clauses;
}

type Ref = { readonly ref: string };

function notation(
  kind: Change<Point>['kind'] | Link['kind'],
  old: readonly Ref[],
  next: readonly Ref[],
  sign: string,
): string {
  const [from, to] = [old, next].map((side) => side.map(({ ref }) => ref).join(','));
  switch (kind) {
    case 'matched':
    case 'unchanged':
    case 'moved':
    case 'reworded':
      return `${from}${sign}${to}`;
    case 'merged':
      return `${from}&${to}`;
    case 'split':
      return `${from}|${to}`;
    case 'regrouped':
      return `${from}&|${to}`;
    case 'removed':
      return `${from}-`;
    case 'added':
      return `+${to}`;
  }
}
