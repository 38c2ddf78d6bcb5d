import { isPartlyDisclosed } from '../compare/notices.ts';
import type { NumberChange, Point, ReportSide } from '../model.ts';
import type { Edition } from './edition.ts';
import { known, type Verified } from './evidence.ts';
import { absence, type Places, refs, variantName } from './names.ts';
import { quantityChange } from './quantity.ts';
import type { View } from './view.ts';

/** The numbers of the changes that a view shows, in the order of the report. */
export function shownNumbers({ numbers }: Edition, { selection }: View): NumberChange[] {
  return numbers.filter(({ change }) => selection.shown.has(change));
}

/** The title of the theme that a number is listed under. */
export function themeTitle({ theme }: NumberChange, { themes }: Edition): string {
  return themes.find(({ id }) => id === theme)?.title ?? theme;
}

/** The refs of both sides, as `refs` takes them. */
export function placesOf({ oldRefs, newRefs }: NumberChange): Places {
  const places = (list: readonly string[]) => list.map((ref) => ({ ref }));
  return { old: places(oldRefs), new: places(newRefs) };
}

/** That a number may stand in the part of a draft that is not known: what `none` means where it is said. */
export function noneTexts(numbers: readonly NumberChange[], report: Edition): string[] {
  const { old, new: next, words } = report;
  const { none } = words.numbers;
  const said = (pair: string, side: ReportSide) => `${words.text.quoted(pair)}: ${absence(side, report)}`;
  return [
    ...(isPartlyDisclosed(old) && numbers.some((number) => !number.old) ? [said(`${none} →`, old)] : []),
    ...(isPartlyDisclosed(next) && numbers.some((number) => !number.new) ? [said(`→ ${none}`, next)] : []),
  ];
}

/** A number in a line: theme, refs, party, old and new, and how well its texts are verified where they were not seen. */
export function numberText(number: NumberChange, report: Edition): string {
  const facts = numberFacts(number, report);
  const aside = facts.length > 0 ? ` (${facts.join(', ')})` : '';
  const party = number.party === undefined ? '' : `, ${variantName(number.party, report)}`;
  return `${themeTitle(number, report)} (${refs(placesOf(number))})${party}: ${quantityChange(number, report)}${aside}`;
}

/** How well the texts of a number are verified, where they were not seen: `v20 seen in part`. */
export function numberFacts(number: NumberChange, report: Edition): string[] {
  const { old, new: next } = evidenceOf(number, report);
  return [...known(report.old.id, old, report), ...known(report.new.id, next, report)];
}

/** How well the texts are verified that a number is read from: a clause may say it of its own, else its point does. */
export function evidenceOf(
  { change, oldRefs, newRefs, party }: NumberChange,
  { changes }: Edition,
): { readonly old: Verified[]; readonly new: Verified[] } {
  const of = (side: 'old' | 'new', refs: readonly string[]) =>
    refs.flatMap((ref) => {
      const own = (changes[change]?.[side] ?? []).flatMap((point) => verified(point, ref, party));
      // What crossed stands in another change.
      return own.length > 0
        ? own
        : changes
            .flatMap((other) => other[side])
            .flatMap((point) => verified(point, ref, party))
            .slice(0, 1);
    });
  return { old: of('old', oldRefs), new: of('new', newRefs) };
}

function verified(point: Point, ref: string, party: string | undefined): Verified[] {
  const variant = point.variants.find((candidate) => candidate.party === party);
  const clause = (variant ?? point).clauses.find((candidate) => candidate.ref === ref);
  if (!clause && point.ref !== ref) return [];
  const evidence = clause?.evidence ?? variant?.evidence ?? point.evidence;
  return [evidence === undefined ? {} : { evidence }];
}
