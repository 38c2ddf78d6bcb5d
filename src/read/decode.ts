import type { Finding, FindingFacts, Level, Place } from '../model.ts';
import { positions } from '../text/places.ts';

/**
 * The largest file that is read, in bytes: a draft of 100,000 points has some thirty million, and the accords of Dayton or
 * Bogotá stay below one. Such a draft takes half a minute and a gigabyte of memory at most. Of YAML made for the purpose,
 * `bounds` in `syntax.ts` stop the rest: reading ends within five seconds for each million bytes, and within two minutes.
 */
export const maxBytes = 64_000_000;

/** The largest text that a draft is made from: a reader of prose looks at all of it several times. */
export const maxTextBytes = 2_000_000;

/** The text of a file without its byte order mark, with notes on what was skipped; absent where it cannot be read. */
export interface Decoded {
  readonly text?: string;
  readonly findings: readonly Finding[];
}

/** Reads bytes as UTF-8, strictly: a replacement character would stand in a comparison as if the draft had it. */
export function decode(bytes: Uint8Array, file: string, limit = maxBytes): Decoded {
  const start = { file, line: 1, column: 1 };
  if (bytes.length > limit) return failed(start, { rule: 'file-too-large', bytes: bytes.length, limit });
  if (isUtf16(bytes)) return failed(start, { rule: 'file-encoding', encoding: 'UTF-16' });
  const text = strictUtf8(bytes);
  if (text === undefined) return failed({ file, ...firstBadByte(bytes) }, { rule: 'file-encoding' });
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const findings = hasMark ? [finding(start, 'note', { rule: 'yaml-byte-order-mark' })] : [];
  const crlf = text.indexOf('\r\n');
  if (crlf >= 0) {
    const place = { file, ...positions(text)(crlf) };
    findings.push(finding(place, 'note', { rule: 'yaml-crlf' }));
  }
  return { text, findings };
}

function failed(place: Place, facts: FindingFacts): Decoded {
  return { findings: [finding(place, 'error', facts)] };
}

function finding(place: Place, level: Level, facts: FindingFacts): Finding {
  return { ...place, level, ...facts };
}

/** By its byte order mark, or by a first character that leaves one byte of two empty, as Windows' Notepad once wrote. */
function isUtf16([first, second]: Uint8Array): boolean {
  const mark = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return mark || (first !== undefined && second !== undefined && (first === 0) !== (second === 0));
}

function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The decoder does not say where it stopped: the longest prefix that it takes is found by halving. */
function firstBadByte(bytes: Uint8Array): { line: number; column: number } {
  let [good, bad] = [0, bytes.length + 1];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (prefix(bytes, middle) === undefined) bad = middle;
    else good = middle;
  }
  const text = prefix(bytes, good) ?? '';
  return positions(text)(text.length);
}

/** The text of the first bytes; a character that is cut off at the end is left out, not an error. */
function prefix(bytes: Uint8Array, length: number): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
  } catch {
    return undefined;
  }
}
