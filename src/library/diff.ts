import { checkLinks, linkChecks } from '../checks/link-checks.ts';
import { compare } from '../compare/compare.ts';
import { mirrorDecision } from '../compare/decisions.ts';
import type { Decision, Draft, Party, Report, Result, Theme } from '../model.ts';
import { readDraft, readLinks } from '../read/index.ts';
import { byPlace } from '../text/places.ts';
import { parties, themes, version } from './shipped.js';

/** A draft file's text or bytes, or a draft that was read already. */
export type DraftInput = string | Uint8Array | Draft;

/** What a comparison may be told beside the two drafts. */
export interface DiffOptions {
  /** What the files of the drafts are called in findings and in the report; `<old>` and `<new>` unless given. */
  readonly files?: readonly [old: string, new: string];
  /** A links file on the two drafts, whichever comes first in it; none unless given, not even the one that ships. */
  readonly links?: string | Uint8Array;
  /** Instead of the themes that ship, in the order of reports. */
  readonly themes?: readonly Theme[];
  /** Instead of the parties that ship. */
  readonly parties?: readonly Party[];
}

/**
 * Compares two drafts: what `plancmp diff <old> <new> -f json` prints, as data. Gives the report, with what should be known of
 * the files beside it, or, where a file is no valid draft or the links do not fit the drafts, all that is wrong, file by file
 * and sorted by place: `findingLine` words a finding. Throws for no text and no bytes, however broken. Pure: no file is read
 * and nothing is sent, in Node and in a browser, and the same input gives the same report.
 */
export function diff(old: DraftInput, next: DraftInput, options: DiffOptions = {}): Result<Report> {
  const [oldFile, newFile] = options.files ?? ['<old>', '<new>'];
  const [from, to] = [draftOf(old, oldFile), draftOf(next, newFile)];
  const findings = [...from.findings, ...to.findings];
  if (!from.ok || !to.ok) return { ok: false, findings };
  const decided = decisionsOf(options.links, from.value, to.value);
  if (!decided.ok) return { ok: false, findings: [...findings, ...decided.findings] };
  const setting = {
    themes: options.themes ?? themes,
    parties: options.parties ?? parties,
    decisions: decided.value,
    version,
  };
  const report = compare(from.value, to.value, setting);
  return { ok: true, value: report, findings: [...findings, ...decided.findings] };
}

function draftOf(input: DraftInput, file: string): Result<Draft> {
  if (typeof input !== 'string' && !(input instanceof Uint8Array))
    return { ok: true, value: input, findings: [] };
  const read = readDraft(bytesOf(input), file);
  return read.ok ? { ...read, value: read.value.draft } : { ok: false, findings: read.findings };
}

const grave = linkChecks.filter(({ level }) => level === 'error');

/** The decisions of a links file that fit the drafts and each other, or all that is wrong with it. */
function decisionsOf(
  input: string | Uint8Array | undefined,
  old: Draft,
  next: Draft,
): Result<readonly Decision[]> {
  if (input === undefined) return { ok: true, value: [], findings: [] };
  const read = readLinks(bytesOf(input), '<links>');
  if (!read.ok) return { ok: false, findings: read.findings };
  const { links, at } = read.value;
  const isMirrored = links.old === next.id && links.new === old.id;
  const sides = isMirrored ? { old: next, new: old } : { old, new: next };
  // The text has no name: it is checked as one of the name that a file on these two drafts has.
  const named = { ...links, file: `${sides.old.id}--${sides.new.id}` };
  const given = { links: named, at, ...sides, drafts: [old.id, next.id], beside: [] };
  const wrong = checkLinks(given, grave);
  if (wrong.length > 0) return { ok: false, findings: [...read.findings, ...wrong].sort(byPlace) };
  const value = isMirrored ? links.links.map(mirrorDecision) : links.links;
  return { ok: true, value, findings: read.findings };
}

function bytesOf(input: string | Uint8Array): Uint8Array {
  return typeof input === 'string' ? new TextEncoder().encode(input) : input;
}
