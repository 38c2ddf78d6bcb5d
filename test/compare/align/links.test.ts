import { expect, it } from 'vitest';
import { linksOf } from '../../../src/compare/align/links.ts';
import { type Linked, withPairs } from '../../../src/compare/align/partners.ts';
import { briefLinks } from '../../support/brief.ts';
import { lettered } from './letters.ts';

const pair = (notation: string): Linked => {
  const [old = 0, next = 0] = notation.split('-').map(Number);
  return { old, new: next };
};

/** Links and their scores, of passages whose words are letters: pairs by index, `0=0` of equal texts. */
function linked(old: readonly string[], next: readonly string[], ...pairs: readonly string[]) {
  const nodes = pairs.map((notation) => pair(notation.replace('=', '-')));
  const shifted = nodes.map((node) => ({ old: node.old, new: node.new + old.length }));
  const equal = shifted.filter((_, at) => pairs[at]?.includes('='));
  const texts = [...old, ...next];
  const links = linksOf(
    old.length,
    withPairs(
      texts.map(() => []),
      shifted,
    ),
    new Set(equal.flatMap((node) => [node.old, node.new])),
    texts.map(lettered),
  );
  return [briefLinks(links), ...links.flatMap((link) => ('score' in link ? [link.score] : []))];
}

it.each<[string, readonly string[], readonly string[], readonly string[], readonly (string | number)[]]>([
  ['nothing with nothing', [], [], [], ['']],
  ['what has no partner', ['ab', 'cd'], ['ef'], [], ['1- 2- +1']],
  ['equal texts', ['ab'], ['ab'], ['0=0'], ['1=1', 1]],
  ['the same words in another order', ['ab'], ['ab'], ['0-0'], ['1~1', 0.999]],
  ['two passages, by what they share', ['abcd', 'xy'], ['ef', 'abce'], ['0-1'], ['1~2 2- +1', 0.75]],
  ['a merger, by the words of all', ['ab', 'ef', 'cd'], ['abxy'], ['0-0', '2-0'], ['1,3&1 2-', 0.5]],
  ['a merger that leaves nothing out', ['ab', 'cd'], ['abcd'], ['0-0', '1-0'], ['1,2&1', 0.999]],
  ['a split', ['abcd'], ['ax', 'by'], ['0-0', '0-1'], ['1|1,2', 0.5]],
  ['a chain', ['ab', 'cd'], ['ac', 'dx'], ['0-0', '1-0', '1-1'], ['1,2&|1,2', 0.75]],
  ['a chain told from its end', ['ab', 'cd'], ['ac', 'dx'], ['1-1', '1-0', '0-0'], ['1,2&|1,2', 0.75]],
  ['two groups that cross', ['abcd', 'efgh'], ['efgx', 'abcy'], ['0-1', '1-0'], ['1~2 2~1', 0.75, 0.75]],
])('linked: %s', (_, old, next, pairs, expected) => {
  expect(linked(old, next, ...pairs)).toEqual(expected);
});
