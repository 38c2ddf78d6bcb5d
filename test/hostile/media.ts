import assert from 'node:assert/strict';
import type { Nodes } from 'mdast';
import type { Draft, Report } from '../../src/model.ts';
import { written as legible } from '../../src/render/docx/written.ts';
import { script, scriptHash, style, styleHash } from '../../src/render/html/assets.js';
import type { Format } from '../../src/render/index.ts';
import { safeUrl } from '../../src/render/safe-url.ts';
import type { View } from '../../src/render/view.ts';
import { invisibles } from '../../src/text/safe.ts';
import { normalise } from '../../src/text/tokens.ts';
import { attributes, problems } from '../render/html-reading.ts';
import { all, read } from '../render/markdown-reading.ts';
import { criticParagraphs, resolvedCritic } from '../support/critic.ts';
import { csvRows } from '../support/csv.ts';
import { MERMAID_LINE } from '../support/mermaid.ts';
import { partsOf, resolved, writtenOut } from '../support/word.ts';
import { type Element, everything, parseXml } from '../support/xml.ts';
import type { Pair } from './drafts.ts';

/** A report as it was written, and all that it was made from. */
export interface Written {
  readonly bytes: Buffer;
  readonly pair: Pair;
  readonly report: Report;
  readonly view: View;
}

/** Asserts that nothing in what was written is read by its medium as more than text. */
export const sound: { readonly [F in Format]: (written: Written) => void } = {
  terminal: ({ bytes, view }) => plainTerminal(bytes.toString(), view.colour),
  markdown: ({ bytes, report }) => plainMarkdown(bytes.toString(), report),
  html: ({ bytes, report }) => plainHtml(bytes.toString(), report),
  svg: ({ bytes }) => {
    showsAll(bytes.toString());
    plainSvg(parseXml(bytes.toString()));
  },
  mermaid: ({ bytes }) => plainMermaid(bytes.toString()),
  docx: plainWord,
  critic: plainCritic,
  csv: ({ bytes, report }) => plainCsv(bytes.toString(), report),
  json: ({ bytes, report }) =>
    assert.deepEqual(JSON.parse(bytes.toString()), JSON.parse(JSON.stringify(report))),
};

/** Markdown's own defence against mentions and addresses. */
const WORD_JOINER = 0x2060;

/** A joiner between letters of its script that were cut apart, by the end of a line or an ellipsis. */
const isCut = (text: string, index: number) =>
  /[\p{scx=Arab}\p{scx=Deva}][\u200c\u200d]$/u.test(text.slice(Math.max(0, index - 2), index + 1)) ||
  /^[\u200c\u200d][\p{scx=Arab}\p{scx=Deva}]/u.test(text.slice(index, index + 2));

function showsAll(text: string, own: readonly number[] = []): void {
  const found = invisibles(text).filter(
    ({ codePoint, index }) => !own.includes(codePoint) && !isCut(text, index),
  );
  assert.deepEqual(found, []);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the codes that are looked for
const SGR = /\u001b\[(?<code>\d+)m/g;
const ENDS: Readonly<Record<string, readonly string[]>> = { 22: ['1', '2'], 24: ['4'], 29: ['9'] };

/** Only line breaks, and, with colour, codes of type that are all ended on the line that they begin on. */
export function plainTerminal(text: string, colour: boolean): void {
  const bare = colour ? text.replace(SGR, '') : text;
  showsAll(bare);
  assert.doesNotMatch(bare, /[\t\r]/);
  assert.ok(text.endsWith('\n'));
  for (const line of text.split('\n')) {
    const open = new Set<string>();
    for (const { groups } of line.matchAll(SGR)) {
      const code = groups?.code ?? '';
      const ended = ENDS[code] ?? (code === '39' ? ['31', '32', '33', '34', '35', '36'] : []);
      if (ended.length === 0) {
        assert.match(code, /^(?:[1249]|3[1-6])$/);
        open.add(code);
      }
      for (const one of ended) open.delete(one);
    }
    assert.deepEqual([...open], [], line);
  }
}

const OWN_NODES =
  'root heading paragraph text strong delete list listItem table tableRow tableCell blockquote thematicBreak code link';

function plainMarkdown(text: string, { old, new: next, themes, changes }: Report): void {
  showsAll(text, [WORD_JOINER]);
  const tree = read(text);
  const every = (node: Nodes): Nodes[] => [node, ...('children' in node ? node.children.flatMap(every) : [])];
  const strange = every(tree).filter(({ type }) => !OWN_NODES.split(' ').includes(type));
  assert.deepEqual(strange, []);
  for (const { lang, value } of all(tree, 'code')) {
    assert.equal(lang, 'mermaid');
    plainMermaid(value);
  }
  const addresses = [...old.sources, ...next.sources].flatMap(({ url }) => safeUrl(url) ?? []);
  for (const { url } of all(tree, 'link')) assert.ok(new URL(url).protocol.startsWith('http'), url);
  const links = all(tree, 'link').filter(({ url }) => !url.startsWith('#'));
  assert.ok(links.length <= addresses.length);
  assert.ok(all(tree, 'heading').length <= 12 + themes.length + changes.length);
  for (const { value } of all(tree, 'text'))
    assert.doesNotMatch(value, /@[\p{L}\p{N}_-]|#\d|GH-\d|:\/\/|www\.|:[\w+-]+:/iu);
}

/** An element with the names of its attributes; what may be in a page is listed, so that all else comes from a draft. */
const TAG = /<([a-z][\w-]*)((?:\s+[^\s=>/]+(?:="[^"]*")?)*)\s*\/?>/gi;
const OWN_ELEMENTS = new Set(
  'html head meta title style body a header button h1 h2 h3 h4 h5 span div p nav ul ol li main section details summary table caption thead tbody tr th td article ins del dl dt dd footer script svg g path rect text tspan line circle polygon marker defs use desc form fieldset legend label input strong small em abbr time q cite blockquote b i s u sup sub mark code pre hr br figure figcaption col colgroup aside tfoot linearGradient stop polyline ellipse pattern clipPath symbol output select option bdi bdo'.split(
    ' ',
  ),
);

function plainHtml(html: string, { old, new: next }: Report): void {
  showsAll(html);
  assert.deepEqual(problems(html), []);
  assert.equal(html.split('<script').length, 2, 'one script');
  assert.ok(html.includes(`<script>${script}</script>`) && html.includes(`<style>${style}</style>`));
  assert.ok(html.includes(`script-src '${scriptHash}'; style-src '${styleHash}'`));
  const body = html.replace(`<script>${script}</script>`, '').replace(`<style>${style}</style>`, '');
  for (const [, name = '', own = ''] of body.matchAll(TAG)) {
    assert.ok(OWN_ELEMENTS.has(name), name);
    for (const [, attribute = ''] of own.matchAll(/([^\s=]+)(?:="[^"]*")?/g)) {
      assert.doesNotMatch(attribute, /^(?:on|src|srcdoc|action|formaction|style$|xlink:|ping|target)/i);
    }
  }
  const addresses = new Set([...old.sources, ...next.sources].map(({ url }) => safeUrl(url)));
  const ids = new Set(attributes(html, 'id'));
  for (const href of attributes(html, 'href'))
    assert.ok(href.startsWith('#') ? ids.has(href.slice(1)) : addresses.has(href), href);
}

function plainSvg(root: Element): void {
  for (const { name, attributes: own } of everything(root)) {
    assert.ok(OWN_ELEMENTS.has(name) && !/^(?:script|a|use|html|foreignObject|image)$/.test(name), name);
    for (const [attribute, value] of Object.entries(own)) {
      assert.doesNotMatch(attribute, /^(?:on|href|xlink|src)/i);
      if (attribute !== 'data-ref' && !/label|title/.test(attribute)) assert.doesNotMatch(value, /script:/i);
    }
  }
}

function plainMermaid(text: string): void {
  showsAll(text);
  const [head = '', body] = text.split('flowchart LR\n');
  assert.match(head, /^(?:%% .*\n|---\n[^"]*\n---\n|)*$/s);
  for (const line of (body ?? '').trimEnd().split('\n')) assert.match(line, MERMAID_LINE);
}

function plainWord({ bytes, pair, report, view }: Written): void {
  const parts = partsOf(bytes);
  for (const [name, part] of parts) {
    for (const { attributes: own } of everything(part)) assert.notEqual(own.TargetMode, 'External', name);
    showsAll(
      everything(part)
        .flatMap(({ children }) => children.filter((one) => typeof one === 'string'))
        .join('\n'),
    );
  }
  const document = parts.get('word/document.xml');
  const texts = (how: 'accept' | 'reject') =>
    resolved(document, how)
      .filter((paragraph) => !paragraph.style.startsWith('Plancmp'))
      .map(({ text }) => text);
  assert.deepEqual(texts('reject'), writtenOut(pair.old, report, legible, view.words));
  assert.deepEqual(texts('accept'), writtenOut(pair.new, report, legible, view.words));
}

function plainCritic({ bytes, pair, report, view }: Written): void {
  showsAll(bytes.toString());
  const wanted = (side: Draft) => writtenOut(side, report, legible, view.words).map(normalise);
  assert.deepEqual(criticParagraphs(resolvedCritic(bytes.toString(), 'reject')), wanted(pair.old));
  assert.deepEqual(criticParagraphs(resolvedCritic(bytes.toString(), 'accept')), wanted(pair.new));
}

const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠﹢﹣﹦﹫]/u;

function plainCsv(text: string, report: Report): void {
  const bare = text.replace(/^\ufeff/, '');
  showsAll(bare);
  const rows = csvRows(text);
  assert.ok(rows.length >= report.changes.length);
  for (const row of rows)
    for (const cell of Object.values(row)) {
      assert.doesNotMatch(cell, /[\r\n\t\0]|;\s*[=+@＝＋－＠﹢﹣﹦﹫]/u);
      if (!/^-?\d+(?:\.\d+)?(?:e[+-]\d+)?$/.test(cell)) assert.doesNotMatch(cell, FORMULA);
    }
}
