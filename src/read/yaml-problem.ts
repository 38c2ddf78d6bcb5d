import type { YAMLError } from 'yaml';
import type { FindingFacts, YamlProblem } from '../model.ts';

/** What is wrong at an offset of the text. */
export interface Issue {
  readonly offset: number;
  readonly facts: FindingFacts;
}

/** What the parser says, by code and words, and what a writer of drafts most likely did. First match counts. */
const problems: readonly (readonly [YAMLError['code'], RegExp, YamlProblem])[] = [
  ['BAD_SCALAR_START', /^/, 'start-character'],
  ['BAD_DQ_ESCAPE', /^/, 'escape'],
  ['BAD_DIRECTIVE', /^/, 'directive'],
  ['UNEXPECTED_TOKEN', /in YAML stream/, 'stray'],
  ['UNEXPECTED_TOKEN', /scalar header|Not a YAML token/, 'block-header'],
  ['UNEXPECTED_TOKEN', /block-seq-ind/, 'list-on-key-line'],
  ['UNEXPECTED_TOKEN', /Unexpected (?:,|empty item)/, 'comma'],
  ['MISSING_CHAR', /^Missing , /, 'comma'],
  ['MISSING_CHAR', /^Comments must/, 'comment'],
  ['MISSING_CHAR', /Implicit map keys|space after :/, 'no-colon'],
  ['MULTILINE_IMPLICIT_KEY', /^/, 'no-colon'],
  ['BAD_INDENT', /^/, 'indent'],
];

/** The parser's error as a finding about what was written, where it was written. */
export function yamlProblem(error: YAMLError, text: string): Issue {
  const offset = error.pos[0];
  const tab = tabIndent(text, offset);
  if (error.code === 'TAB_AS_INDENT' || tab !== undefined)
    return { offset: tab ?? offset, facts: { rule: 'yaml-tab' } };
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY') return colonProblem(text, offset);
  const known = problems.find(([code, words]) => code === error.code && words.test(error.message));
  if (/^Unexpected .*scalar at node end$/.test(error.message)) return atNodeEnd(text, offset);
  const detail = known?.[2] ?? 'other';
  return { offset, facts: { rule: 'yaml-syntax', detail, ...quoted(detail, error, text) } };
}

/** The first tab of a line's indentation: no parser's error on such a line means anything else. */
function tabIndent(text: string, offset: number): number | undefined {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const indent = /^ *\t/.exec(text.slice(start, start + 1000))?.[0];
  return indent === undefined ? undefined : start + indent.length - 1;
}

/** A `: ` inside a value makes it a key: on its own line, or on a line that was indented into the value above. */
function colonProblem(text: string, offset: number): Issue {
  const rest = text.slice(offset, offset + 100_000);
  const line = rest.slice(0, rest.search(/\n|$/));
  if (/:(?=\s|$)/.test(line)) {
    const colon = offset + line.search(/:(?=\s|$)/);
    return { offset: colon, facts: { rule: 'yaml-syntax', detail: 'colon' } };
  }
  const below = /\n[ \t]*(?=[^\s#][^\n]*?:(?:\s|$))/.exec(rest);
  const start = below ? offset + below.index + below[0].length : offset;
  return { offset: start, facts: { rule: 'yaml-syntax', detail: 'continued' } };
}

/** Words behind a closed quote; or, at the start of a line, a line that belongs to nothing above it. */
function atNodeEnd(text: string, offset: number): Issue {
  const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  const detail = before.trim() === '' ? 'indent' : /["']\s*$/.test(before) ? 'after-quote' : 'stray';
  return { offset, facts: { rule: 'yaml-syntax', detail } };
}

function quoted(detail: YamlProblem, error: YAMLError, text: string): { found?: string } {
  if (detail === 'other') return { found: error.message };
  if (detail === 'start-character') return { found: text.charAt(error.pos[0]) };
  if (detail === 'escape') return { found: text.slice(error.pos[0], error.pos[0] + 2) };
  return {};
}
