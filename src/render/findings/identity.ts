import type { Finding } from '../../model.ts';
import { sha256 } from '../../text/sha256.ts';

/** A finding, and by what it is known again. */
export interface WithIdentity {
  readonly finding: Finding;
  readonly identity: string;
}

/**
 * By what each finding is known again in another run, sixteen hexadecimal digits, all of them different: its own
 * fingerprint, or one of its rule, file and facts. Lines are no part of it, so that it survives an edit above; where two
 * findings have the same facts, the later one is told apart by how many came before it.
 */
export function identified(findings: readonly Finding[], pathOf: (file: string) => string): WithIdentity[] {
  const used = new Set<string>();
  // Thousands may have the same facts: where the last one of them was found is remembered.
  const times = new Map<string, number>();
  return findings.map((finding) => {
    const own = finding.fingerprint ?? digest(pathOf(finding.file), factsOf(finding));
    let [identity, again] = [own, times.get(own) ?? 1];
    while (used.has(identity)) identity = digest(own, String(++again));
    times.set(own, again);
    used.add(identity);
    return { finding, identity };
  });
}

function factsOf(finding: Finding): string {
  const { file, line, column, level, accepted, ...facts } = finding;
  const named = Object.entries(facts).filter(([name]) => name !== 'firstLine' && name !== 'known');
  return JSON.stringify(named.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function digest(...parts: readonly string[]): string {
  return sha256(parts.join('\0')).slice(0, 16);
}
