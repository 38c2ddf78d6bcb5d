import type { Finding, Result } from '../../src/model.ts';
import { findingLine } from '../../src/render/finding.ts';
import { definite } from '../support/definite.ts';

/** Findings as `line:column level rule message`, without the file. */
export function lines(findings: readonly Finding[]): string[] {
  return definite(findings).map((finding) => findingLine(finding).slice(finding.file.length + 1));
}

/** What a reader says of a text, good or bad. */
export function read<T>(reader: (bytes: Uint8Array, file: string) => Result<T>, text: string | Uint8Array) {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return lines(reader(bytes, 'v1.yaml').findings);
}
