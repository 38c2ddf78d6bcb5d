import type { Decision, Draft, Party, Theme } from '../model.ts';
import { visible } from '../text/safe.ts';
import { type Attempt, all, got, problem, tell } from './attempt.ts';
import type { Input } from './filter.ts';
import {
  type Located,
  loadDraft,
  loadParties,
  loadThemes,
  locateDraft,
  type Operand,
  parseOperand,
  readLocated,
  whole,
} from './library.ts';
import { linksFiles, loadDecisions, onPair } from './links.ts';
import type { Site } from './site.ts';

/** The two drafts that operands name, and what a comparison of them needs. */
export async function load(site: Site, names: readonly [string, string]): Promise<Attempt<Input>> {
  const operands = [await parseOperand(site, names[0]), await parseOperand(site, names[1])] as const;
  if (operands.every(({ name }) => name === '-'))
    return problem('only one of the two drafts can be standard input');
  return compose(site, operands, [
    await locateDraft(site, operands[0].name),
    await locateDraft(site, operands[1].name),
  ]);
}

/** The two versions of a draft between which its wording last differed; which commit that was is told. */
export async function loadLastChange(site: Site, name: string): Promise<Attempt<Input>> {
  const { lastChange } = await import('./git/last-change.ts');
  const found = await lastChange(site, name);
  if (!found.ok) return found;
  const { old, new: next, told } = found.value;
  tell(site, told);
  return compose(site, [old, next], [got(old.located), got(next.located)]);
}

/** Themes and parties are those of the working folder, today, whatever revision a draft is of. */
async function compose(
  site: Site,
  operands: readonly [Operand, Operand],
  located: readonly [Attempt<Located>, Attempt<Located>],
): Promise<Attempt<Input>> {
  const read = (file: Attempt<Located>) => (file.ok ? readLocated(site, file.value) : file);
  const parts = all<[{ draft: Draft }, { draft: Draft }, readonly Theme[], readonly Party[]]>([
    await read(located[0]),
    await read(located[1]),
    whole(await loadThemes(site)),
    whole(await loadParties(site)),
  ]);
  if (!parts.ok) return parts;
  const [{ draft: old }, { draft: next }, themes, parties] = parts.value;
  const isOfToday = (await isToday(site, old, located[0])) && (await isToday(site, next, located[1]));
  const apart = toldApart([old, next], operands);
  const decisions = isOfToday
    ? await loadDecisions(site, apart.old, apart.new)
    : got(undecided(site, old, next));
  if (!decisions.ok) return decisions;
  return got({ ...apart, operands, themes, parties, decisions: decisions.value });
}

/** Whether a draft is no other version than the one that its id names now. */
async function isToday(site: Site, { id, digest }: Draft, located: Attempt<Located>): Promise<boolean> {
  if (!located.ok || located.value.blob === undefined) return true;
  const now = await loadDraft(site, id);
  return now.ok && now.value.draft.digest === digest;
}

/** People decided about the drafts as they are now: of another version nobody knows whether it still holds. */
function undecided(site: Site, old: Draft, next: Draft): readonly Decision[] {
  const files = onPair(linksFiles(site.drafts), old, next);
  const told = 'is on the drafts as they are now, and does not count for an earlier version';
  tell(
    site,
    files.map(({ file }) => `${visible(file)} ${told}`),
  );
  return [];
}

/** Two versions that give themselves the same id are told apart by the names that the user gave them. */
function toldApart(
  [old, next]: readonly [Draft, Draft],
  operands: readonly [Operand, Operand],
): Pick<Input, 'old' | 'new'> {
  if (old.id !== next.id || old.file === next.file) return { old, new: next };
  const named = (draft: Draft, { name }: Operand) => ({
    ...draft,
    id: visible(name === '-' ? draft.file : name),
  });
  return { old: named(old, operands[0]), new: named(next, operands[1]) };
}
