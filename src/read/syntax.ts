import {
  Composer,
  type CST,
  type Document,
  isScalar,
  Lexer,
  Parser,
  visit,
  type YAMLError,
  type YAMLMap,
} from 'yaml';
import type { FindingFacts } from '../model.ts';
import { positions } from '../text/places.ts';
import { type Issue, yamlProblem } from './yaml-problem.ts';

/** The only document of a text, unless its structure cannot be trusted; and everything wrong with its YAML. */
export interface Parsed {
  readonly document?: Document.Parsed;
  readonly issues: readonly Issue[];
}

/** A draft nests ten deep. The composer recurses, and a text of brackets alone would take it down. */
const maxDepth = 100;

/** Parses one YAML document of plain maps, lists and values; whatever makes one place mean another is refused. */
export function parse(text: string): Parsed {
  const tokens = tokenTree(text);
  if ('facts' in tokens) return { issues: [tokens] };
  const structural = tokens.flatMap(descendants).flatMap(tokenIssues);
  // Unique keys are checked below: the composer compares every key with every other one, and keeps no first line.
  const composer = new Composer({ prettyErrors: false, uniqueKeys: false });
  const [document, second] = composer.compose(tokens, true, text.length);
  if (document === undefined) throw new Error('a document was asked for and not composed; this is a bug');
  const syntax = distinct(text, structural, [...document.errors, ...(second?.errors ?? [])]);
  if (second) syntax.push({ offset: second.range[0], facts: { rule: 'yaml-documents' } });
  if (syntax.length > 0) return { issues: syntax };
  const issues = keyIssues(document, positions(text));
  return issues.every(({ facts }) => facts.rule === 'yaml-duplicate-key') ? { document, issues } : { issues };
}

function tokenTree(text: string): CST.Token[] | Issue {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  for (const lexeme of new Lexer().lex(text)) {
    tokens.push(...parser.next(lexeme));
    if (parser.stack.length > maxDepth)
      return { offset: parser.offset, facts: { rule: 'yaml-depth', limit: maxDepth } };
  }
  tokens.push(...parser.end());
  return tokens;
}

/** A token and all below it, in order; tokens nest through any of these properties. */
function descendants(token: CST.Token): CST.Token[] {
  const branches = ['start', 'key', 'sep', 'value', 'props', 'items', 'end'] as const;
  const found: CST.Token[] = [];
  const walk = (node: Partial<Record<(typeof branches)[number] | 'type', unknown>>): void => {
    if (node.type) found.push(node as CST.Token);
    for (const branch of branches)
      for (const child of [node[branch] ?? []].flat()) if (child instanceof Object) walk(child);
  };
  walk(token as object);
  return found;
}

function tokenIssues(token: CST.Token): Issue[] {
  const issue = (facts: FindingFacts, offset = token.offset): Issue[] => [{ offset, facts }];
  switch (token.type) {
    case 'anchor':
    case 'alias':
      return token.source.length > 1
        ? issue({ rule: 'yaml-alias', what: token.type, name: token.source.slice(1) })
        : issue({ rule: 'yaml-syntax', detail: 'start-character', found: token.source });
    case 'tag':
      return issue({ rule: 'yaml-tag', tag: token.source });
    case 'directive':
      return issue({ rule: 'yaml-syntax', detail: 'directive', found: token.source });
    case 'single-quoted-scalar':
    case 'double-quoted-scalar':
      return isClosed(token.source)
        ? []
        : issue({ rule: 'yaml-syntax', detail: 'unclosed-quote', found: token.source.slice(0, 1) });
    case 'flow-collection': {
      const closed = token.end.some(({ type }) => type === 'flow-map-end' || type === 'flow-seq-end');
      const found = token.start.source;
      return closed
        ? []
        : issue({ rule: 'yaml-syntax', detail: 'unclosed-bracket', found }, token.start.offset);
    }
    default: // the tokens that YAML is made of, which are in order
      return [];
  }
}

/** Whether a scalar that begins with a quote ends with the same one, not with an escaped one. */
function isClosed(source: string): boolean {
  const escaping = source.startsWith('"') ? '\\' : "'";
  let end = source.length - 1;
  if (end < 1 || source[end] !== source[0]) return false;
  while (end > 1 && source[end - 1] === escaping) end--;
  return (source.length - 1 - end) % 2 === 0;
}

/**
 * One problem for each line: a parser that is thrown off course reports several for one mistake. What stands behind
 * an open bracket was read as its content, and what the parser calls stray was so because of the first problem.
 */
function distinct(text: string, structural: readonly Issue[], errors: readonly YAMLError[]): Issue[] {
  const lineOf = positions(text);
  const lines = new Set(structural.map(({ offset }) => lineOf(offset).line));
  const open = structural.find(
    ({ facts }) => facts.rule === 'yaml-syntax' && facts.detail === 'unclosed-bracket',
  );
  const found = [...structural];
  for (const error of [...errors].sort((a, b) => a.pos[0] - b.pos[0])) {
    if (lines.has(lineOf(error.pos[0]).line) || /^Missing closing/.test(error.message)) continue;
    const problem = yamlProblem(error, text);
    const { line } = lineOf(problem.offset);
    const derailed =
      problem.facts.rule === 'yaml-syntax' && problem.facts.detail === 'stray' && found.length > 0;
    if (lines.has(line) || derailed || (open && problem.offset > open.offset)) continue;
    lines.add(line).add(lineOf(error.pos[0]).line);
    found.push(problem);
  }
  return found;
}

function keyIssues(document: Document.Parsed, positionOf: ReturnType<typeof positions>): Issue[] {
  const found: Issue[][] = [];
  visit(document, { Map: (_, map) => void found.push(mapIssues(map, positionOf)) });
  return found.flat();
}

function mapIssues(map: YAMLMap, positionOf: ReturnType<typeof positions>): Issue[] {
  const issues: Issue[] = [];
  const first = new Map<string, number>();
  for (const { key } of map.items) {
    const offset = (key as { range?: readonly number[] | null } | null)?.range?.[0] ?? 0;
    if (!isScalar(key)) {
      issues.push({ offset, facts: { rule: 'yaml-syntax', detail: 'complex-key' } });
      continue;
    }
    const name = String(key.value);
    const earlier = first.get(name);
    if (earlier === undefined) first.set(name, offset);
    if (name === '<<' && key.type === 'PLAIN')
      issues.push({ offset, facts: { rule: 'yaml-alias', what: 'merge', name } });
    else if (earlier !== undefined)
      issues.push({
        offset,
        facts: { rule: 'yaml-duplicate-key', key: name, firstLine: positionOf(earlier).line },
      });
  }
  return issues;
}
