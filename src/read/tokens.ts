import type { CST } from 'yaml';
import type { FindingFacts } from '../model.ts';
import type { Issue } from './yaml-problem.ts';

/** What stands in a token that the composer may take without a word, by the first character of its source. */
export function isSuspicious(lexeme: string): boolean {
  switch (lexeme.charCodeAt(0)) {
    case 0x21: // ! of a tag
    case 0x25: // % of a directive
    case 0x26: // & of an anchor
    case 0x2a: // * of an alias
      return true;
    case 0x22:
    case 0x27:
      return !isClosed(lexeme);
    default:
      return false;
  }
}

/** What is wrong with tokens and all below them, in order: what is refused, and what was opened and never closed. */
export function structuralIssues(tokens: readonly CST.Token[]): Issue[] {
  return tokens.flatMap(descendants).flatMap(tokenIssues);
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
