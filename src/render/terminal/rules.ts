import type { Files, Finding, Rule } from '../../model.ts';
import { findingLine } from '../finding.ts';
import { exampleLines } from './example.ts';
import { type Ink, ink } from './ink.ts';
import { width } from './width.ts';
import { paragraph } from './wrap.ts';

/** A rule, and what holds of it where plancmp runs. */
export interface RuleEntry {
  readonly rule: Rule;
  /** Whether a finding of it can be accepted. */
  readonly acceptable: boolean;
  /** The level that settings give it, where that is another. */
  readonly configured?: string;
}

/** Rules about one subject. */
export interface RuleGroup {
  readonly title: string;
  readonly rules: readonly RuleEntry[];
}

interface Look {
  readonly width: number;
  readonly colour: boolean;
  readonly ascii: boolean;
}

/** Columns that a sentence has to have for itself; with fewer it stands under its rule. */
const NARROWEST = 36;
const MARGIN = 2;

/** Every rule, by family: id, level, and what holds where it is kept; in columns. */
export function renderRules(groups: readonly RuleGroup[], look: Look): string {
  const pen = ink(look);
  const all = groups.flatMap(({ rules }) => rules);
  const ids = Math.max(...all.map(({ rule }) => width(rule.rule)));
  const levels = Math.max(...all.map((entry) => width(levelOf(entry, ink({ ...look, colour: false })))));
  const indent = MARGIN + ids + 2 + levels + 2;
  const line = (entry: RuleEntry) => {
    const { rule } = entry;
    const level = levelOf(entry, pen);
    const head = `${' '.repeat(MARGIN)}${padded(pen.text(rule.rule), ids)}  ${padded(level, levels)}`;
    return look.width - indent < NARROWEST
      ? `${head.trimEnd()}\n${paragraph(' '.repeat(4), pen.text(rule.about), 4, look.width)}`
      : paragraph(`${head}  `, pen.text(rule.about), indent, look.width);
  };
  const blocks = groups.map(({ title, rules }) =>
    [pen.strong(title.toUpperCase()), ...rules.map(line)].join('\n'),
  );
  const hint = paragraph('', pen.dim('plancmp rules <id> explains one, with an example.'), 0, look.width);
  return `${[...blocks, hint].join('\n\n')}\n`;
}

/** One rule: what it is, files that it finds something in and what it says of them, files that it finds nothing in. */
export function renderRule(entry: RuleEntry, found: readonly Finding[], look: Look): string {
  const pen = ink(look);
  const { rule, about, example, level } = entry.rule;
  const say = (text: string) => paragraph('', pen.text(text), 0, look.width);
  const deleted = Object.keys(example.before ?? {}).map((name) => [name, { words: 'deleted' }] as const);
  const since = (files: Files): Files => ({ ...Object.fromEntries(deleted), ...files });
  const above = example.cleanBefore ?? { ...example.before, ...example.flagged };
  const told = found.map((finding) => `  ${pen.text(findingLine(finding))}`);
  const under = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? '' : [pen.strong(title), ...lines].join('\n');
  const byDefault = entry.configured === undefined ? '' : pen.dim(` (${level} by default)`);
  const sections = [
    `${pen.strong(rule)}  ${levelOf(entry, pen)}${byDefault}\n${say(about)}`,
    under('BEFORE', exampleLines(example.before ?? {}, {}, pen)),
    under('FLAGGED', exampleLines(since(example.flagged), example.before ?? {}, pen)),
    under('PLANCMP SAYS', told),
    under('BEFORE', exampleLines(example.cleanBefore ?? {}, {}, pen)),
    under('NOT FLAGGED', exampleLines(since(example.clean), above, pen)),
    mirrorLine(entry.rule, say),
    usage(entry).map(say).join('\n'),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

function levelOf({ rule, configured }: RuleEntry, pen: Ink): string {
  if (configured === 'error' || configured === 'warning' || configured === 'note')
    return pen.level(configured);
  return configured === undefined ? pen.level(rule.level) : pen.dim(`- ${configured}`);
}

function mirrorLine({ mirror }: Rule, say: (text: string) => string): string {
  if (mirror === undefined) return '';
  if (mirror === 'itself') return say('The other way round it is found too.');
  return say(
    'none' in mirror
      ? `The other way round nothing is found: ${mirror.none}`
      : `The other way round it is ${mirror.rule}.`,
  );
}

/** How its level is set and a finding of it accepted, or why not. */
function usage({ rule, acceptable }: RuleEntry): string[] {
  if (rule.fixed)
    return [
      'Its level cannot be set and no finding of it accepted: the file is of no use until it is mended.',
    ];
  const set = `To set its level, in plancmp.yaml: rules: { ${rule.rule}: ${rule.level === 'warning' ? 'error' : 'warning'} }`;
  const accept = 'To accept a finding of it: plancmp accept <fingerprint> --reason "..."';
  return acceptable ? [set, accept] : [set];
}

function padded(text: string, columns: number): string {
  return text + ' '.repeat(columns - width(text));
}
