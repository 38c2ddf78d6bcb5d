import type { Draft, DraftRef, Finding, LineName, Place, RedLine, Report } from '../../model.ts';
import type { Context } from '../check.ts';

/** A draft that red lines are about. */
export interface TestedDraft {
  readonly draft: Draft;
  readonly at: Context['at'];
  /** Whether a line that it breaks is told: with a base only of drafts that changed. That nothing is tested always is. */
  readonly judged: boolean;
  /** Its version at the base of the check. */
  readonly earlier?: Draft;
}

/** What red lines are judged by. */
export interface RedLineContext {
  readonly lines: readonly RedLine[];
  /** Places in the file of the lines. */
  readonly at: Context['at'];
  readonly drafts: readonly TestedDraft[];
  /** Ids of the themes that are known. */
  readonly themes: readonly string[];
  /** Ids of the drafts that are known, and of those among them that a check of everything reaches. */
  readonly known: readonly string[];
  readonly own: readonly string[];
  /** The drafts that lines name points of, by their ids; those that cannot be read are absent. */
  readonly named: ReadonlyMap<string, Draft>;
  /** The comparison of two drafts; undefined where the file of links between them has errors. */
  readonly report: (old: Draft, next: Draft) => Report | undefined;
}

/** A line and a draft that it is about. */
export interface Selected {
  readonly line: RedLine;
  readonly tested: TestedDraft;
}

/** Every line with every draft that it is about. */
export function selected({ lines, drafts }: RedLineContext): Selected[] {
  return lines.flatMap((line) =>
    drafts.filter(({ draft }) => line.drafts?.includes(draft.id) ?? true).map((tested) => ({ line, tested })),
  );
}

/** Every line with every draft of which it is told if the draft breaks it. */
export function judged(context: RedLineContext): Selected[] {
  return selected(context).filter(({ tested }) => tested.judged);
}

/** What findings say of a line. */
export function nameOf({ id, reason, level }: RedLine): LineName {
  return { id, ...(reason === undefined ? {} : { reason }), ...(level === undefined ? {} : { level }) };
}

/** Points and clauses of drafts that a line names, each with where it names them. */
export function refsOfLine(
  line: RedLine,
): { readonly path: readonly (string | number)[]; readonly to: DraftRef }[] {
  const { draft, ref } = line.point ?? {};
  const scope = draft === undefined || ref === undefined ? [] : [{ path: ['point'], to: { draft, ref } }];
  return [...scope, ...line.mustKeep.map((to, k) => ({ path: ['mustKeep', k], to }))];
}

/** A finding at the level that its line gives itself, if it does. */
export function atOwnLevel(finding: Finding): Finding {
  const level = 'redLine' in finding ? finding.redLine.level : undefined;
  return level === undefined ? finding : { ...finding, level };
}

/** The place alone of something that has one. */
export function placeOf({ file, line, column }: Place): Place {
  return { file, line, column };
}
