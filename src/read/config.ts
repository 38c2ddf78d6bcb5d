import type {
  Config,
  DraftRef,
  FailOn,
  Level,
  Place,
  QuantityTest,
  RedLine,
  Result,
  RuleLevel,
  ScopeRef,
} from '../model.ts';
import { askedQuantity } from '../text/quantities/asked.ts';
import type { At } from './at.ts';
import { type Fault, misreadNumber } from './faults.ts';
import { duplicates, type FileKind, type Given, readFile } from './file.ts';
import { listOf, mapOf, textOf } from './loose.ts';
import type { Tree } from './tree.ts';
import type { Valid } from './valid.ts';
import { config } from './validators.js';

/** The settings, and where everything in their file stands. */
export interface ConfigFile {
  readonly config: Config;
  readonly at: At;
}

interface RawLine {
  readonly id: string;
  readonly level?: Level;
  readonly reason?: string;
  readonly drafts?: readonly string[];
  readonly theme?: string;
  readonly point?: number | string;
  readonly quantity?: string;
  readonly atLeast?: number | string;
  readonly atMost?: number | string;
  readonly mustMention?: readonly string[];
  readonly mustNotMention?: readonly string[];
  readonly mustKeep?: string | readonly string[];
}

interface RawConfig {
  readonly rules?: Readonly<Record<string, RuleLevel>>;
  readonly failOn?: FailOn;
  readonly drafts?: string;
  readonly themes?: string;
  readonly redLines?: readonly RawLine[];
}

type Line = Given<RawLine>;

const BOUNDS = ['atLeast', 'atMost'] as const;
type Bound = (typeof BOUNDS)[number];
const TESTS = [...BOUNDS, 'mustMention', 'mustNotMention', 'mustKeep'] as const;

const KEYS: ReadonlySet<string> = new Set([
  ...TESTS,
  ...['id', 'level', 'reason', 'drafts', 'theme', 'point', 'quantity'],
]);

const configKind: FileKind<RawConfig> = {
  validate: config,
  whole: 'file',
  entries: 'redLines',
  // A file of nothing but comments is how many begin.
  empty: {},
  faults: (raw, tree) => [
    ...fixedRules(raw, tree),
    ...duplicates(
      listOf(raw.redLines).map((line) => textOf(mapOf(line).id)),
      (index) => tree.at(['redLines', index, 'id']),
      (id, firstLine) => ({ rule: 'id-duplicate', id, firstLine }),
    ),
    ...listOf(raw.redLines).flatMap((line, index) => lineFaults(mapOf(line), index, tree)),
  ],
};

/** Reads settings, checked by their schema. `checks/` says whether the red lines name what is there. */
export function readConfig(bytes: Uint8Array, file: string): Result<ConfigFile> {
  const read = readFile(bytes, file, configKind);
  if (read.ok) return { ...read, value: build(read.value, file) };
  const { findings, sound } = read;
  return sound ? { ok: false, findings, sound: build(sound, file) } : { ok: false, findings };
}

/** What makes a file unreadable or a comparison impossible: no setting could make it less. */
const fixed =
  /^(?:file|schema|config)-|^yaml-(?!byte-order-mark$|crlf$)|^(?:number|id|name)-duplicate$|^link-(?!duplicate$|needless$)|^red-line-without-test$/;

/** Whether nobody can choose the level of a rule. */
export function isFixed(rule: string): boolean {
  return fixed.test(rule);
}

function fixedRules(raw: Given<RawConfig>, tree: Tree): Fault[] {
  return Object.keys(mapOf(raw.rules))
    .filter(isFixed)
    .map((set) => ({ ...tree.keyAt(['rules', set]), facts: { rule: 'config-rule-fixed', set } }));
}

function lineFaults(line: Line, index: number, tree: Tree): Fault[] {
  const path = ['redLines', index];
  const place = tree.at(path);
  const misread = misreadNumber(line.point, [...path, 'point'], 'point', tree);
  if (!TESTS.some((test) => line[test] !== undefined)) {
    return [...misread, ...untestable(line, place)];
  }
  const bare = BOUNDS.some((bound) => askedOf(line, bound) === 'name');
  const missing = { key: 'quantity', within: 'red line', example: 'quantity: personnel' };
  return [
    ...misread,
    ...(bare ? [{ ...place, facts: { rule: 'schema-missing-key' as const, ...missing } }] : []),
    ...BOUNDS.flatMap((bound) => formFaults(line, bound, tree.at([...path, bound]))),
  ];
}

/** A test under a mistyped key is told as that. */
function untestable(line: Line, place: Place): Fault[] {
  const id = textOf(line.id);
  if (id === undefined || Object.keys(mapOf(line)).some((key) => !KEYS.has(key))) return [];
  const bound = { key: 'atLeast', within: 'red line', example: 'atLeast: 800000' };
  return [
    {
      ...place,
      facts:
        line.quantity === undefined
          ? { rule: 'red-line-without-test', id }
          : { rule: 'schema-missing-key', ...bound },
    },
  ];
}

function formFaults(line: Line, bound: Bound, place: Place): Fault[] {
  if (askedOf(line, bound) !== 'form') return [];
  return [
    { ...place, facts: { rule: 'schema-form', key: bound, found: String(line[bound]), form: 'quantity' } },
  ];
}

/** What a bound asks for; nothing where the schema tells what is wrong with it. */
function askedOf(line: Line, bound: Bound): ReturnType<typeof askedQuantity> | undefined {
  const value = line[bound];
  return isBound(value) ? askedQuantity(value, textOf(line.quantity)) : undefined;
}

function isBound(value: unknown): value is number | string {
  return typeof value === 'number' || (typeof value === 'string' && value.trim() !== '');
}

/** Of a file that breaks its schema, what can be used all the same to find what else is wrong. */
function build({ raw, at }: Valid<RawConfig>, file: string): ConfigFile {
  const head: Given<RawConfig> = mapOf(raw);
  const levels = Object.entries(mapOf(head.rules)).filter(([, level]) => textOf(level) !== undefined);
  const lines = listOf(head.redLines).map((line, index) => ({
    ...at(['redLines', index]),
    ...lineOf(mapOf(line)),
  }));
  return {
    at,
    config: {
      file,
      levels: Object.fromEntries(levels) as Config['levels'],
      ...(textOf(head.failOn) === undefined ? {} : { failOn: head.failOn as FailOn }),
      ...optional('drafts', textOf(head.drafts)),
      ...optional('themes', textOf(head.themes)),
      redLines: lines,
    },
  };
}

function lineOf(line: Line): Omit<RedLine, 'file' | 'line' | 'column'> {
  const point = line.point;
  const scope = typeof point === 'number' || typeof point === 'string' ? String(point) : undefined;
  const keeps = [line.mustKeep].flat().flatMap((kept) => textOf(kept) ?? []);
  return {
    id: textOf(line.id) ?? '',
    ...(line.level ? { level: line.level } : {}),
    ...optional('reason', textOf(line.reason)),
    ...(line.drafts ? { drafts: texts(line.drafts) } : {}),
    ...optional('theme', textOf(line.theme)),
    ...(scope === undefined ? {} : { point: scopeRef(scope) }),
    ...testOf(line, 'atLeast'),
    ...testOf(line, 'atMost'),
    mustMention: texts(line.mustMention),
    mustNotMention: texts(line.mustNotMention),
    mustKeep: keeps.flatMap((kept): DraftRef[] => {
      const { draft, ref } = scopeRef(kept);
      return draft === undefined ? [] : [{ draft, ref }];
    }),
  };
}

function testOf(line: Line, bound: Bound): { [K in Bound]?: QuantityTest } {
  const asked = askedOf(line, bound);
  return typeof asked === 'object' ? { [bound]: asked } : {};
}

function scopeRef(text: string): ScopeRef {
  const at = text.indexOf('#');
  return at < 0 ? { ref: text } : { draft: text.slice(0, at), ref: text.slice(at + 1) };
}

function texts(list: unknown): string[] {
  return listOf(list).flatMap((text) => textOf(text) ?? []);
}

function optional<K extends string>(key: K, value: string | undefined): { [P in K]?: string } {
  return (value === undefined ? {} : { [key]: value }) as { [P in K]?: string };
}
