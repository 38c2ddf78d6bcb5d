/** Just enough of HTML's rules to read what preact writes: it quotes every attribute and closes every element. */
const TAG = /<(\/?)([a-zA-Z][\w-]*)((?:\s+[^\s=>/]+(?:="[^"]*")?)*)\s*(\/?)>/g;
const VOID = new Set(['meta', 'input', 'br', 'link', 'img', 'hr']);
const RAW = /(<(script|style)>)[\s\S]*?(<\/\2>)/g;

/** The page without the contents of its style and script. */
function withoutRaw(html: string): string {
  return html.replace(RAW, '$1$3');
}

/** What is wrong: elements that are not closed in order, ids that are not unique, blocks inside of paragraphs. */
export function problems(html: string): string[] {
  const found: string[] = [];
  const open: string[] = [];
  const text = withoutRaw(html);
  for (const [tag, end, name = '', , closed] of text.matchAll(TAG)) {
    if (end) {
      if (open.at(-1) !== name) found.push(`${tag} closes ${open.at(-1)}`);
      open.pop();
    } else {
      const inParagraph = open.some((above) => /^(?:p|h[1-6]|summary|button)$/.test(above));
      if (inParagraph && /^(?:p|div|ul|table|section|h[1-6]|details|dl)$/.test(name))
        found.push(`${tag} in ${open.join(' ')}`);
      if (name === 'a' && open.includes('a')) found.push(`${tag} in a link`);
      if (!closed && !VOID.has(name)) open.push(name);
    }
  }
  if (open.length > 0) found.push(`${open.join(' ')} not closed`);
  const stray = text.replace(TAG, '').replace('<!DOCTYPE html>', '');
  if (stray.includes('<')) found.push(`a stray ${stray.slice(stray.indexOf('<'), stray.indexOf('<') + 40)}`);
  const ids = attributes(html, 'id');
  return [
    ...found,
    ...ids.filter((id, k) => ids.indexOf(id) < k).map((id) => `id ${id} twice`),
    ...ids.filter((id) => id === '' || /\s/.test(id)),
  ];
}

/** The values of an attribute, in order. */
export function attributes(html: string, name: string): string[] {
  return Array.from(withoutRaw(html).matchAll(TAG), ([, , , all = '']) => all).flatMap((all) =>
    Array.from(all.matchAll(/([^\s=]+)(?:="([^"]*)")?/g))
      .filter((match) => match[1] === name)
      .map((match) => unescaped(match[2] ?? '')),
  );
}

/** The elements of a name, and class if told, each whole; of nested ones of the same name the outermost only. */
export function elements(html: string, name: string, className?: string): string[] {
  const out: string[] = [];
  let [depth, start] = [0, 0];
  for (const match of withoutRaw(html).matchAll(TAG)) {
    if (match[2] !== name || match[4] || VOID.has(name)) continue;
    if (!match[1] && depth++ === 0) start = match.index;
    if (match[1] && --depth === 0) out.push(withoutRaw(html).slice(start, match.index + match[0].length));
  }
  return className === undefined
    ? out
    : out.filter((element) => element.split('>', 1)[0]?.includes(`class="${className}"`));
}

/** All words of a page, white space as single spaces. */
export function words(html: string): string {
  return unescaped(
    withoutRaw(html)
      .replace('<!DOCTYPE html>', '')
      .replace(TAG, (tag) =>
        /^<\/?(?:p|li|td|th|tr|h\d|div|dt|dd|article|summary|legend|label|button|caption|title)\b/.test(tag)
          ? ' '
          : '',
      ),
  )
    .replace(/\s+/g, ' ')
    .trim();
}

function unescaped(text: string): string {
  return text
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}
