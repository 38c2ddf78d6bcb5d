/** An element of an XML document; texts among its children are strings. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
// What XML 1.0 allows beside letters and marks: no control characters, surrogates or U+FFFE and U+FFFF.
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u;
const TOKEN = /<\?[^?]*\?>|<\/([^\s>]+)\s*>|<([^\s/>!?]+)((?:\s+[^\s=]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;

/** The root of a document without a document type; throws where it is not well-formed. */
export function parseXml(text: string): Element {
  if (FORBIDDEN.test(text)) throw new Error('a character that XML does not allow');
  const root: Element = { name: '', attributes: {}, children: [] };
  const open = [root];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    if (!match) throw new Error(`not well-formed: ${text.slice(at, at + 60)}`);
    const [, closed, name, attributes = '', empty, words] = match;
    const top = open.at(-1) as Element;
    if (words !== undefined) top.children.push(resolve(words));
    else if (closed !== undefined) {
      if (open.length < 2 || open.pop()?.name !== closed) throw new Error(`${closed} is closed, not open`);
    } else if (name !== undefined) {
      const element: Element = { name, attributes: attributesOf(attributes), children: [] };
      top.children.push(element);
      if (empty === '') open.push(element);
    }
  }
  const elements = root.children.filter((child) => typeof child !== 'string');
  if (open.length > 1 || elements.length !== 1) throw new Error('not one root element');
  return elements[0] as Element;
}

function attributesOf(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', value = ''] of text.matchAll(/([^\s=]+)="([^"]*)"/g)) {
    if (name in attributes) throw new Error(`${name} twice`);
    attributes[name] = resolve(value);
  }
  return attributes;
}

function resolve(text: string): string {
  return text.replace(/&([^;\s&]*);?/g, (whole, entity: string) => {
    const character = /^#x/.test(entity)
      ? String.fromCodePoint(Number.parseInt(entity.slice(2), 16))
      : /^#\d/.test(entity)
        ? String.fromCodePoint(Number(entity.slice(1)))
        : NAMED[entity];
    if (character === undefined || !whole.endsWith(';')) throw new Error(`${whole} is no entity`);
    return character;
  });
}

/** The child elements, of a name where one is given. */
export function childrenOf(element: Element | undefined, name?: string): Element[] {
  const elements = (element?.children ?? []).filter((child) => typeof child !== 'string');
  return name === undefined ? elements : elements.filter((child) => child.name === name);
}

/** The first child of a name, of the first child of a name, and so on. */
export function at(element: Element | undefined, ...path: readonly string[]): Element | undefined {
  return path.reduce((found, name) => childrenOf(found, name)[0], element);
}

/** The element and all below it, in order. */
export function everything(element: Element): Element[] {
  return [element, ...childrenOf(element).flatMap(everything)];
}

/** Those of an element and all below it that have a class. */
export function withClass(element: Element, name: string): Element[] {
  return everything(element).filter(({ attributes }) => attributes.class?.split(' ').includes(name));
}

/** All text in an element, that of titles left out. */
export function textOf(element: Element): string {
  return element.children
    .map((child) => (typeof child === 'string' ? child : child.name === 'title' ? '' : textOf(child)))
    .join('');
}
