import type { YAMLError } from 'yaml';
import type { Position } from '../text/places.ts';
import { type Issue, yamlProblem } from './yaml-problem.ts';

/**
 * One problem for each line: a parser that is thrown off course reports several for one mistake. What stands behind
 * an open bracket was read as its content, and what the parser calls stray was so because of the first problem.
 */
export function distinct(
  text: string,
  lineOf: (offset: number) => Position,
  structural: readonly Issue[],
  errors: readonly YAMLError[],
): Issue[] {
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
