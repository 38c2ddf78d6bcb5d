import fc from 'fast-check';
import type { PhrasingContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import type { Edit } from '../../src/model.ts';
import { legible } from '../../src/render/markdown/marks.ts';
import { markdown, paragraph } from '../../src/render/markdown/nodes.ts';
import { shown } from '../../src/render/markdown/plain.ts';
import { write } from '../../src/render/markdown/write.ts';
import { marked } from '../../src/render/medium.ts';
import { wordEdits } from '../../src/text/edits.ts';
import { read } from './markdown-reading.ts';

const edit = (op: Edit['op'], text: string): Edit => ({ op, text });
const keep = (text: string) => edit('keep', text);
const cut = (text: string) => edit('cut', text);
const add = (text: string) => edit('add', text);

function written(edits: readonly Edit[]): string {
  return write({ type: 'root', children: paragraph(marked(legible(edits), markdown)) });
}

describe('marks', () => {
  test.each<[string, Edit[], string]>([
    ['words', [keep('a '), cut('b'), add('c'), keep(' d')], 'a ~~b~~ **c** d'],
    ['spaces inside', [keep('a'), cut(' b '), keep('c')], 'a ~~b~~ c'],
    [
      'a full stop after',
      [keep('a '), cut('600,000'), add('800,000'), keep('.')],
      'a ~~600,000~~ **800,000**.',
    ],
    ['a comma cut', [keep('the River'), cut(','), keep(' and')], 'the ~~River,~~ **River** and'],
    ['a comma added', [keep('Russia'), add(','), keep(' too')], '~~Russia~~ **Russia,** too'],
    ['a mark for another', [keep('end'), cut(':'), add('.'), keep(' So')], '~~end:~~ **end.** So'],
    ['a space on one side', [keep('a'), cut(' b'), add(', c'), keep(' d')], '~~a b~~ **a, c** d'],
    ['a space alone', [keep('co'), cut(' '), keep('op x')], '~~co op~~ **coop** x'],
    ['brackets', [keep('('), cut('a'), add('b'), keep(')')], '(~~a~~ **b**)'],
    ['brackets before a word', [keep('a'), add(' (b)'), keep('c')], '~~ac~~ **a (b)c**'],
    ['scripts without spaces', [keep('中'), cut('文'), keep('字')], '中~~文~~字'],
    ['a sign beside a word', [keep('x '), add('5€'), keep('y')], 'x ~~y~~ **5€y**'],
    ['two in one word', [keep('x'), cut(','), keep('y'), cut(';'), keep(' z')], '~~x,y;~~ **xy** z'],
    ['stars and tildes', [keep('a '), cut('*b*'), add('~~c~~')], 'a ~~\\*b\\*~~ **\\~\\~c\\~\\~**'],
    ['nothing', [], ''],
  ])('%s', (_, edits, expected) => {
    expect(written(edits).trimEnd()).toBe(expected);
  });
});

test('a paragraph takes more parts than a call takes arguments', () => {
  const [node] = paragraph(Array.from({ length: 200_000 }, () => 'a '));
  expect(node?.children).toHaveLength(200_000);
});

type Span = readonly [Edit['op'], string];
const OPS: { readonly [type: string]: Edit['op'] } = { delete: 'cut', strong: 'add' };

function spans(source: string): Span[] {
  const [first] = read(source).children;
  const nodes: PhrasingContent[] = first?.type === 'paragraph' ? first.children : [];
  return joined(nodes.map((node) => [OPS[node.type] ?? 'keep', textOf(node)]));
}

function joined(list: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const [op, text] of list) {
    const last = out.at(-1);
    const seen = text.replaceAll('\u2060', '').replaceAll('\n', ' ');
    if (last?.[0] === op) out[out.length - 1] = [op, last[1] + seen];
    else out.push([op, seen]);
  }
  return out;
}

const side = (edits: readonly Edit[], left: Edit['op']) =>
  edits
    .filter(({ op }) => op !== left)
    .map(({ text }) => shown(text))
    .join('')
    .replace(/\s/g, '');

const scraps = [
  'a',
  'word',
  ' ',
  ' ',
  ',',
  '.',
  '*',
  '**',
  '~~',
  '_',
  '(',
  '“',
  '€',
  '中',
  '\\',
  '`',
  '<b>',
  '#1',
  '&amp;',
];
const scrap = fc.oneof(fc.constantFrom(...scraps), fc.string({ maxLength: 3 }));
const text = fc.array(scrap, { maxLength: 30 }).map((parts) => parts.join(''));
const edits = fc.oneof(
  fc.array(fc.record({ op: fc.constantFrom('keep', 'cut', 'add'), text }), { maxLength: 8 }),
  fc.tuple(text, text).map(([a, b]) => wordEdits(a, b).edits),
) as fc.Arbitrary<Edit[]>;

test('law: what is read back is what was meant, and both texts can be read from it', () => {
  fc.assert(
    fc.property(edits, (list) => {
      const meant = joined(legible(list).map(({ op, text: words }) => [op, words]));
      expect(spans(written(list))).toEqual(meant);
      expect(side(legible(list), 'add')).toBe(side(list, 'add'));
      expect(side(legible(list), 'cut')).toBe(side(list, 'cut'));
      expect(written(list)).not.toMatch(/(?<!\\)&#x/);
    }),
    { numRuns: 500 },
  );
});
