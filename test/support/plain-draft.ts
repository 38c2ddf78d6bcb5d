/** The text of a draft file: an id and the words of its points, numbered from 1; `head` are further lines. */
export function draftFile(id: string, texts: readonly string[], head = ''): string {
  const points = texts.map((text, k) => `  - number: ${k + 1}\n    text: "${text}"\n`);
  return `id: ${id}\ntitle: Draft ${id}\ndate: 2025-11-20\n${head}points:\n${points.join('')}`;
}
