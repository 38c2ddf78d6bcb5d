/** A text as roff has it: nothing in it is a request or an escape, hyphens can be copied and searched for. */
export function roff(text: string): string {
  const escaped = text.replace(/[\\'`^~"-]|[^\0-\x7f]/gu, (found) => ESCAPES[found] ?? unicode(found));
  return escaped.replace(/^(?=\.)/gm, '\\&');
}

/** A text as the argument of a macro. */
export function argument(text: string): string {
  return `"${roff(text)}"`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\e',
  '-': '\\-',
  "'": '\\(aq',
  '`': '\\(ga',
  '^': '\\(ha',
  '~': '\\(ti',
  '"': '\\(dq',
};

function unicode(letter: string): string {
  return `\\[u${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;
}
