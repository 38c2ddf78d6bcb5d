import type { Example } from '../../model.ts';

const HEAD = 'id: v1\ntitle: Draft 1\ndate: 2025-11-20\n';

/** The file of a draft: its points, each given as lines of YAML; `head` are further lines before them. */
export function draftText(points: readonly string[], head = ''): string {
  const indented = points.map((point) => `  - ${point.replaceAll('\n', '\n    ')}\n`);
  return `${HEAD}${head}points:\n${indented.join('')}`;
}

/** A draft that is changed so that a rule finds something, and so that it does not. */
export function changed(before: string, flagged: string, clean: string = before): Example {
  const file = (text: string) => ({ 'drafts/v1.yaml': text });
  return { before: file(before), flagged: file(flagged), clean: file(clean) };
}

/** The same of the words of one point. */
export function rewordedPoint(before: string, flagged: string, clean: string = before): Example {
  const one = (text: string) => draftText([`number: 1\ntext: ${text}`]);
  return changed(one(before), one(flagged), one(clean));
}
