import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import { parse, stringify } from 'yaml';
import type { Finding, Result } from '../../src/model.ts';
import {
  readAccepted,
  readConfig,
  readDraft,
  readLinks,
  readParties,
  readThemes,
} from '../../src/read/index.ts';
import { findingLine } from '../../src/render/finding.ts';
import type { Kind } from './corpus.ts';

/** The readers of YAML files. */
export const readers: {
  readonly [K in Kind]: (bytes: Uint8Array, file: string) => Result<unknown>;
} = {
  draft: readDraft,
  themes: readThemes,
  parties: readParties,
  links: readLinks,
  config: readConfig,
  accepted: readAccepted,
};

const ajv = new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true });
const compiled = new Map<Kind, ValidateFunction>();

/** The published schema of a kind of file, as another program would use it. */
function schema(kind: Kind): ValidateFunction {
  const file = new URL(`../../schemas/${kind}.schema.json`, import.meta.url);
  const validate = compiled.get(kind) ?? ajv.compile(JSON.parse(readFileSync(file, 'utf8')));
  compiled.set(kind, validate);
  return validate;
}

/** The time that reading may take, in seconds, by what `src/read/decode.ts` states, on a machine that is busy. */
function mostSeconds(bytes: Uint8Array): number {
  return 5 + bytes.length / 100_000;
}

/** All that is promised of a reader, whatever the bytes are. */
export function keepsPromises(kind: Kind, bytes: Uint8Array): void {
  const start = performance.now();
  const result = readers[kind](bytes, 'v1.yaml');
  const seconds = (performance.now() - start) / 1000;
  assert.ok(seconds < mostSeconds(bytes), `took ${seconds} s`);
  // A second reading of each would take a third of all the time.
  if (bytes.length % 4 === 0) assert.deepEqual(readers[kind](bytes, 'v1.yaml').findings, result.findings);
  const isBroken = result.findings.some(({ level }) => level === 'error');
  assert.equal(result.ok, !isBroken);
  const lines = new TextDecoder('utf-8').decode(bytes).split('\n');
  result.findings.forEach((finding, k) => holdsInText(finding, lines, result.findings[k - 1]));
  if (result.ok) isTrusted(kind, bytes, result.value);
}

function holdsInText(finding: Finding, lines: readonly string[], before: Finding = finding): void {
  const { line, column } = finding;
  const place = `${line}:${column} ${finding.rule}`;
  assert.ok(Number.isInteger(line) && line >= 1 && line <= lines.length, place);
  assert.ok(Number.isInteger(column) && column >= 1 && column <= (lines[line - 1] ?? '').length + 1, place);
  assert.ok(
    before.line < line || (before.line === line && before.column <= column),
    `${place} is out of order`,
  );
  const told = findingLine(finding);
  assert.ok(told.length < 5_000, `${place} is told in ${told.length} characters`);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that none is there is what is tested
  assert.doesNotMatch(told, /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]|\p{Cs}/u);
}

/** What is taken keeps the schema as others would test it, and means the same when it is written anew. */
function isTrusted(kind: Kind, bytes: Uint8Array, value: unknown): void {
  const raw: unknown = parse(new TextDecoder().decode(bytes), { merge: false, logLevel: 'silent' }) ?? {};
  const validate = schema(kind);
  assert.ok(validate(raw), JSON.stringify(validate.errors));
  const again = readers[kind](Buffer.from(stringify(raw, { lineWidth: 0 })), 'v1.yaml');
  assert.ok(again.ok, JSON.stringify(again.findings));
  assert.deepEqual(withoutPlaces(again.value), withoutPlaces(value));
  assert.equal(({} as { polluted?: unknown }).polluted, undefined);
}

const PLACES = ['line', 'column', 'digest'];

function withoutPlaces(value: unknown): unknown {
  const { text: _, ...own } = value as { text?: string };
  return JSON.parse(JSON.stringify(own), (key, inner) => (PLACES.includes(key) ? undefined : inner));
}
