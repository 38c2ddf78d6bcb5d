import type {
  Config,
  Finding,
  Level,
  Levels,
  LineDifference,
  Place,
  Quantity,
  RedLine,
  Rule,
} from '../../model.ts';
import { nameOf, placeOf } from './context.ts';
import * as examples from './examples.ts';

/** An error, as what breaks the line is: a draft may hold it only because it gave way. Who means it accepts the finding. */
export const redLineChanged: Rule = {
  rule: 'red-line-changed',
  level: 'error',
  about: 'A red line differs from what it was at the base.',
  example: examples.changed,
  mirror: 'itself',
};

/** A line that is gone holds of nothing. */
export const redLineRemoved: Rule = {
  rule: 'red-line-removed',
  level: 'error',
  about: 'A red line of the base is gone.',
  example: examples.removed,
  mirror: { rule: 'red-line-added' },
};

/** A line that was not there before. */
export const redLineAdded: Rule = {
  rule: 'red-line-added',
  level: 'note',
  about: 'A red line is new since the base.',
  example: examples.added,
  mirror: { rule: 'red-line-removed' },
};

/**
 * What became of the red lines since the base; undefined is a base without settings, or settings that are gone. `at` is where
 * the list of lines stands now, or the file. Lines are known by their ids. Levels are those of the base, its rules' or else the
 * line's own, so that no change can hide itself; the level that a line has by its rules counts as part of it.
 */
export function redLineChanges(before: Config | undefined, now: Config | undefined, at: Place): Finding[] {
  const [old, next] = [before?.redLines ?? [], now?.redLines ?? []];
  const find = (lines: readonly RedLine[], { id }: RedLine) => lines.find((line) => line.id === id);
  const removed = old
    .filter((line) => !find(next, line))
    .flatMap((line) => tell(before, redLineRemoved, at, { redLine: nameOf(line) }, line.level));
  const others = next.flatMap((line) => {
    const was = find(old, line);
    if (!was) return tell(before, redLineAdded, line, { redLine: nameOf(line) });
    const differences = differ(fieldsOf(was, before), fieldsOf(line, now));
    return differences.length > 0
      ? tell(before, redLineChanged, line, { redLine: nameOf(line), differences }, was.level)
      : [];
  });
  return [...removed, ...others];
}

function tell(
  before: Config | undefined,
  { rule, level }: Rule,
  at: Place,
  facts: object,
  own: Level = level,
): Finding[] {
  const set = before?.levels[rule] ?? own;
  // The compiler cannot see that a rule and its own facts make one member of the union.
  return set === 'off' ? [] : [{ ...placeOf(at), level: set, rule, ...facts } as Finding];
}

type Fields = readonly (readonly [key: string, value: string | undefined])[];

function differ(old: Fields, next: Fields): LineDifference[] {
  return next.flatMap(([key, is], k) => {
    const was = old[k]?.[1];
    if (was === is) return [];
    return [{ key, ...(was === undefined ? {} : { old: was }), ...(is === undefined ? {} : { new: is }) }];
  });
}

/** All that a line says, but for its reason, which changes nothing; with the level that counts for each of its tests. */
function fieldsOf(line: RedLine, config: Config | undefined): Fields {
  const { atLeast, atMost, point } = line;
  return [
    ['level', levelsOf(line, config?.levels ?? {})],
    ['drafts', line.drafts?.join(', ')],
    ['theme', line.theme],
    ['point', point && (point.draft === undefined ? point.ref : `${point.draft}#${point.ref}`)],
    ['quantity', atLeast?.of ?? atLeast?.currency ?? atMost?.of ?? atMost?.currency],
    ['atLeast', words(atLeast?.bound)],
    ['atMost', words(atMost?.bound)],
    ['mustMention', listed(line.mustMention)],
    ['mustNotMention', listed(line.mustNotMention)],
    ['mustKeep', listed(line.mustKeep.map(({ draft, ref }) => `${draft}#${ref}`))],
  ];
}

function levelsOf(line: RedLine, levels: Levels): string {
  const { atLeast, atMost, mustMention, mustNotMention, mustKeep } = line;
  const tests = [
    ['red-line-at-least', atLeast !== undefined],
    ['red-line-at-most', atMost !== undefined],
    ['red-line-must-mention', mustMention.length > 0],
    ['red-line-must-not-mention', mustNotMention.length > 0],
    ['red-line-must-keep', mustKeep.length > 0],
    ['red-line-untested', true],
  ] as const;
  const used = tests.filter(([, isUsed]) => isUsed);
  return [...new Set(used.map(([rule]) => line.level ?? levels[rule] ?? 'error'))].join(', ');
}

function words(bound: Quantity | undefined): string | undefined {
  return bound?.text;
}

function listed(items: readonly string[]): string | undefined {
  return items.length > 0 ? items.join(', ') : undefined;
}
