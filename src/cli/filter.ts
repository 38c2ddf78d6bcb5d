import { InvalidArgumentError } from 'commander';
import { pointOf } from '../compare/provision.ts';
import type { Filter } from '../compare/select.ts';
import { OTHER } from '../compare/themes.ts';
import type { Decision, Draft, Kind, Party, SignalKind, Theme } from '../model.ts';
import { type Attempt, all, got, problem, unknown } from './attempt.ts';
import type { Operand } from './library.ts';

/** What a comparison is made of. */
export interface Input {
  readonly old: Draft;
  readonly new: Draft;
  readonly operands: readonly [Operand, Operand];
  readonly themes: readonly Theme[];
  readonly parties: readonly Party[];
  /** What people decided about the two drafts. */
  readonly decisions: readonly Decision[];
}

/** What the command line asks to see. */
export interface Wanted {
  readonly theme: readonly string[];
  readonly kind: readonly Kind[];
  readonly point: readonly string[];
  readonly signal: readonly SignalKind[];
  readonly unchanged?: boolean;
  readonly cosmetic?: boolean;
}

/** The filter of a report, or what it names that neither draft has. */
export function filterOf(input: Input, options: Wanted): Attempt<Filter> {
  const { old, new: next, operands } = input;
  const parts = all<[readonly string[], readonly string[]]>([
    themeIds(options.theme, input),
    pointRefs(options.point, [old, next]),
  ]);
  if (!parts.ok) return parts;
  const [themes, points] = parts.value;
  const both = operands.every((operand) => operand.ref !== undefined);
  const ofSide = (draft: Draft, { ref }: Operand) => (ref === undefined || both ? [] : [pointOf(draft, ref)]);
  const named = operands.some((operand) => operand.ref !== undefined);
  return got({
    themes,
    points,
    kinds: options.kind,
    old: ofSide(old, operands[0]),
    new: ofSide(next, operands[1]),
    signals: options.signal,
    unchanged: options.unchanged === true || named,
    cosmetic: options.cosmetic === true || named,
  });
}

function themeIds(ids: readonly string[], { old, new: next, themes }: Input): Attempt<readonly string[]> {
  const used = [...old.points, ...next.points].flatMap((point) => point.themes);
  const known = [...new Set([...themes.map((theme) => theme.id), ...used, OTHER.id])];
  const told = ids.filter((id) => !known.includes(id)).map((id) => unknown('theme', id, known));
  return told.length > 0 ? problem(...told) : got(ids);
}

/**
 * The points that `--point` names: `6`, `IV`, `10b` for the point with that clause, `12-14` for a run of integers. Each
 * must be in one of the drafts, a run must have a point.
 */
function pointRefs(items: readonly string[], drafts: readonly Draft[]): Attempt<readonly string[]> {
  const found = items.map((item) => [item, refsOf(item, drafts)] as const);
  const missing = found.filter(([, refs]) => refs.length === 0).map(([item]) => item);
  const where = drafts.map((draft) => draft.id).join(' nor ');
  if (missing.length > 0) return problem(...missing.map((item) => `neither ${where} has a point ${item}`));
  return got(found.flatMap(([, refs]) => refs));
}

function refsOf(item: string, drafts: readonly Draft[]): string[] {
  const known = drafts.flatMap((draft) => draft.points.map((point) => point.ref));
  const named = drafts.map((draft) => pointOf(draft, item)).filter((ref) => known.includes(ref));
  const range = /^(\d+)-(\d+)$/.exec(item);
  if (named.length > 0 || !range) return named;
  const [from, to] = [Number(range[1]), Number(range[2])];
  return known.filter((ref) => /^\d+$/.test(ref) && Number(ref) >= from && Number(ref) <= to);
}

/** A list on the command line: separated by commas, the option may be repeated. */
export function list(text: string, previous: readonly string[]): string[] {
  const items = text.split(',').map((item) => item.trim());
  return [...previous, ...items.filter((item) => item !== '')];
}

/** The same for names that must be of a list, as the kinds of change are. */
export function listOf<T extends string>(known: readonly T[], what: string) {
  return (text: string, previous: readonly T[]): T[] => [
    ...previous,
    ...list(text, []).map((name) => {
      const found = known.find((one) => one === name);
      if (found === undefined) throw new InvalidArgumentError(`The ${what} are ${known.join(', ')}.`);
      return found;
    }),
  ];
}
