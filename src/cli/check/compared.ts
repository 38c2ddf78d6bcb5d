import packageJson from '../../../package.json' with { type: 'json' };
import { checkChanges, checkDraftChange, type DraftChange } from '../../checks/index.ts';
import type { CheckedDraft, Draft, Finding, Party, Report, Theme } from '../../model.ts';
import type { DraftFile } from '../../read/index.ts';
import { readDraft } from '../../read/shipped/readers.ts';
import { shortHash } from '../../render/names.ts';
import { type Attempt, all, got } from '../attempt.ts';
import { kindOf } from '../file-kind.ts';
import { type Located, readBytes } from '../library.ts';
import { loadDecisions } from '../links.ts';
import { comparedWithProgress } from '../progress.ts';
import type { Site } from '../site.ts';
import type { Base } from './base.ts';
import type { Changed } from './changed.ts';
import { type Pair, pairs } from './pairs.ts';

/** A draft that differs from the base: what became of it, and what is found of that. */
export interface ComparedDraft {
  readonly draft: CheckedDraft;
  readonly findings: readonly Finding[];
  /** Present where both versions could be compared. */
  readonly report?: Report;
  /** The draft at the base, where it could be read. */
  readonly earlier?: Draft;
  /** Its file, and what that was at the base; absent where it is new or deleted. */
  readonly versions?: { readonly old: Located; readonly new: Located };
}

/** What a comparison reads beside the drafts. */
export interface Lists {
  readonly themes: readonly Theme[];
  readonly parties: readonly Party[];
}

/** The drafts among the changed files, each compared with its version at the base. */
export async function compareChanged(
  site: Site,
  base: Base,
  changed: Changed,
  lists: Lists,
): Promise<Attempt<readonly ComparedDraft[]>> {
  const versions = async (files: readonly Located[]) =>
    (await Promise.all(files.map((file) => versionOf(site, file)))).flatMap((version) => version ?? []);
  const [olds, news] = [await versions(changed.old), await versions(changed.new)];
  const found = pairs(olds, news, changed.renames).filter((pair) => !isSameFile(pair));
  return all<readonly ComparedDraft[]>(
    await Promise.all(found.map((pair) => comparePair(site, base, pair, lists))),
  );
}

/** A draft's file on one side: as it can be compared, or what is wrong with it. */
interface Version {
  readonly path: string;
  readonly located: Located;
  readonly id?: string;
  /** Empty where it cannot be read. */
  readonly bytes: Uint8Array;
  readonly read?: DraftFile;
  readonly findings: readonly Finding[];
}

/** Undefined where the file is no draft but a list of themes or parties, or of links. */
async function versionOf(site: Site, located: Located): Promise<Version | undefined> {
  const { file, path } = located;
  const bytes = await readBytes(site, located);
  if (!(bytes instanceof Uint8Array))
    return kindOf(located, new Uint8Array()) === 'draft'
      ? { path, located, bytes: new Uint8Array(), findings: [bytes] }
      : undefined;
  if (kindOf(located, bytes) !== 'draft') return undefined;
  const read = await readDraft(bytes, file);
  const id = (read.ok ? read.value : read.sound)?.draft.id;
  return {
    path,
    located,
    ...(id ? { id } : {}),
    bytes,
    ...(read.ok ? { read: read.value } : {}),
    findings: read.findings,
  };
}

/** A mode of a file that differs is no change of the draft. */
function isSameFile({ old, new: next }: Pair<Version>): boolean {
  return (
    old !== undefined &&
    next !== undefined &&
    old.path === next.path &&
    Buffer.compare(old.bytes, next.bytes) === 0
  );
}

async function comparePair(
  site: Site,
  base: Base,
  pair: Pair<Version>,
  lists: Lists,
): Promise<Attempt<ComparedDraft>> {
  const { old, new: next } = pair;
  const draft = checkedDraft(pair);
  // What is wrong with the newer side its own findings say.
  const findings = next && !next.read ? [] : checkDraftChange(draftChange(base, pair, draft));
  const versions = old && next ? { versions: { old: old.located, new: next.located } } : {};
  if (!old?.read || !next?.read) return got({ draft, findings, ...versions });
  const decisions = await loadDecisions(site, old.read.draft, next.read.draft);
  if (!decisions.ok) return decisions;
  const before = { ...old.read, draft: atBase(old.read.draft, base) };
  const setting = { ...lists, decisions: decisions.value, version: packageJson.version };
  const report = comparedWithProgress(site, before.draft, next.read.draft, setting);
  const changes = checkChanges({ report, old: before, new: next.read });
  return got({
    draft: { ...draft, counts: report.counts },
    findings: [...findings, ...changes],
    report,
    earlier: old.read.draft,
    ...versions,
  });
}

/** The older version under a name of its own, as the command line names it: `1a2b3c4:v20`. */
function atBase(draft: Draft, { commit }: Base): Draft {
  const short = shortHash(commit);
  return { ...draft, id: `${short}:${draft.id}`, title: `${draft.title} (${short})` };
}

function checkedDraft({ old, new: next }: Pair<Version>): CheckedDraft {
  const { located, id } = next ?? old ?? {};
  const file = located?.file ?? '';
  const name = id ?? file.replace(/^.*\/|\.ya?ml$/g, '');
  if (!old) return { id: name, file, change: 'added' };
  if (!next) return { id: name, file, change: 'deleted' };
  const isRenamed =
    old.path !== next.path || (old.id !== undefined && next.id !== undefined && old.id !== next.id);
  return isRenamed
    ? { id: name, file, change: 'renamed', from: old.located.file }
    : { id: name, file, change: 'changed' };
}

function draftChange(base: Base, { old, new: next }: Pair<Version>, { id, file }: CheckedDraft): DraftChange {
  return {
    place: { file, line: 1, column: 1 },
    draft: id,
    ...(old?.read ? { old: old.read } : {}),
    ...(next?.read ? { new: next.read } : {}),
    ...(old && !old.read ? { broken: { commit: shortHash(base.commit), findings: old.findings } } : {}),
  };
}
