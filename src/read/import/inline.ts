import type { Nodes, Parents, Root } from 'mdast';

/** A text without Markdown, with the words that were struck through in it, which are kept. */
export interface Plain {
  readonly text: string;
  readonly struck: readonly string[];
  /** Too long to be read as Markdown: the marks are still in it. */
  readonly long: boolean;
}

const marks = /[\\`*_~<&[\]]/;
const longest = 50_000;
const htmlTag =
  /^<\/?(?:a|abbr|b|br|cite|code|del|div|em|font|i|ins|mark|p|q|s|small|span|strong|sub|sup|u)\b[^>]*>$/i;

/**
 * Makes a function that reduces one paragraph of Markdown to its words: emphasis, links, code, escapes, entities and
 * HTML tags of text leave, the words in them stay. `whole` is the text of all paragraphs, `definitions` are the lines
 * that define links and footnotes.
 */
export async function plainReader(
  whole: string,
  definitions: readonly string[],
): Promise<(text: string) => Plain> {
  const asIs = (text: string): Plain => ({ text, struck: [], long: false });
  if (!marks.test(whole)) return asIs;
  const parse = await markdownParser();
  const labelled = definitions
    .slice(0, 200)
    .map((line) => ({ line, label: line.slice(0, line.indexOf(']') + 1) }));
  const cited = (text: string) =>
    labelled.filter(({ label }) => text.includes(label)).map(({ line }) => line);
  return (text) => {
    if (!marks.test(text)) return asIs(text);
    if (text.length > longest) return { ...asIs(text), long: true };
    return reduce(parse, text, cited(text).join('\n\n'));
  };
}

// Loaded only for texts with marks in them: most leaks have none.
async function markdownParser(): Promise<(markdown: string) => Root> {
  const [{ fromMarkdown }, { gfmFromMarkdown }, { gfm }] = await Promise.all([
    import('mdast-util-from-markdown'),
    import('mdast-util-gfm'),
    import('micromark-extension-gfm'),
  ]);
  // A single tilde means 'about' far more often than it strikes words through.
  const options = { extensions: [gfm({ singleTilde: false })], mdastExtensions: [gfmFromMarkdown()] };
  return (markdown) => fromMarkdown(markdown, options);
}

// The word in front keeps the paragraph a paragraph: '2025. Russia' alone would be a list, and its number would go.
const guard = 'x ';

function reduce(parse: (markdown: string) => Root, text: string, definitions: string): Plain {
  const [paragraph] = parse(`${guard}${text}\n\n${definitions}`).children;
  const struck: string[] = [];
  const words = paragraph ? wordsOf(paragraph, struck) : '';
  return { text: words.slice(guard.length), struck, long: false };
}

function wordsOf(node: Nodes, struck: string[]): string {
  switch (node.type) {
    case 'break':
      return ' ';
    case 'html':
      return htmlWords(node.value);
    case 'image':
    case 'imageReference':
      return node.alt ?? '';
  }
  if ('value' in node) return node.value;
  if (!('children' in node)) return '';
  const words = childWords(node, struck);
  if (node.type === 'delete') struck.push(words);
  return words;
}

function childWords(node: Parents, struck: string[]): string {
  return node.children.map((child) => wordsOf(child, struck)).join('');
}

// '<Ukraine>' is a word that somebody put in angle brackets.
function htmlWords(html: string): string {
  if (!htmlTag.test(html)) return html;
  return /^<\/?(?:br|p|div)\b/i.test(html) ? ' ' : '';
}
