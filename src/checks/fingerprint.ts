import type { Finding, Quantity } from '../model.ts';
import { quantityKey } from '../text/quantities/compare.ts';
import { sha256 } from '../text/sha256.ts';
import { normalise } from '../text/tokens.ts';

/**
 * Findings with fingerprints: sixteen hexadecimal digits of a SHA-256 over the rule, the draft and what identifies the finding.
 * Those of changes are of words, never of numbers of points or of places in a file: they stay the same where points are
 * counted through again, put in another order or indented otherwise, and become others with other words. Equal findings of
 * one run are told apart by their order. Those that `has` says no of stay without.
 */
export function withFingerprints(
  findings: readonly Finding[],
  has: (finding: Finding) => boolean = () => true,
): Finding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    if (!has(finding)) return finding;
    const identity = JSON.stringify(identityOf(finding));
    const before = seen.get(identity) ?? 0;
    seen.set(identity, before + 1);
    return { ...finding, fingerprint: hashed(before === 0 ? identity : `${identity}#${before + 1}`) };
  });
}

function hashed(text: string): string {
  return sha256(text).slice(0, 16);
}

function identityOf(finding: Finding): readonly unknown[] {
  const draft = 'draft' in finding ? finding.draft : null;
  return [finding.rule, baseName(finding.file), draft, ...what(finding)];
}

/**
 * What is found, beside the rule and the draft. Of a signal the old words and the signal, so that other new words of the
 * point may still change; of all else that rests on words both sides' words.
 */
function what(finding: Finding): readonly unknown[] {
  if ('redLine' in finding) return [finding.redLine.id, ...facts(finding)];
  if (!('newWords' in finding)) return facts(finding);
  const [old, next] = [finding.oldWords, finding.newWords].map(normalise);
  const party = finding.party?.id ?? null;
  if ('signal' in finding) return [old, party, signalKey(finding.signal.old), signalKey(finding.signal.new)];
  const { kind, standing, from, to } = finding as Partial<
    Record<'kind' | 'standing' | 'from' | 'to', unknown>
  >;
  return [old, next, party, kind ?? null, standing ?? null, from ?? null, to ?? null];
}

/** The words or the quantity of a signal: a quantity that is only written otherwise is the same. */
function signalKey(side: { readonly text: string; readonly kind?: string } | null): string | null {
  if (side === null) return null;
  return 'kind' in side ? quantityKey(side as Quantity) : normalise(side.text);
}

/** Where things are, what is only said to help, and what is told by the words beside it. */
const PASSING = new Set(
  'file line column level rule draft fingerprint accepted firstLine known nearest points commit baseLine more redLine refs'.split(
    ' ',
  ),
);

/** The facts of a finding that rests on no change of words, by their names. */
function facts(finding: Finding): readonly unknown[] {
  const isWorded = 'words' in finding;
  return Object.entries(finding)
    .filter(([name]) => !PASSING.has(name) && !(isWorded && name === 'ref'))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => [name, typeof value === 'string' ? normalise(value) : value]);
}

/** The name of a file without folder and ending. */
function baseName(file: string): string {
  return file.replace(/^.*[\\/]/s, '').replace(/\.ya?ml$/, '');
}
