/** The text of a draft file with the points that are given, numbered from 1. */
export function draftText(id: string, points: readonly string[], more = ''): string {
  const lines = points.map((text, k) => `  - { number: ${k + 1}, text: ${JSON.stringify(text)} }\n`);
  return `id: ${id}\ntitle: Draft ${id}\ndate: 2025-12-24\n${more}points:\n${lines.join('')}`;
}

export const ARMY = 'The armed forces are limited to 600,000 personnel.';
export const ARMY_UP = 'The armed forces are limited to 800,000 personnel.';
export const VOTE = 'Elections are held within 100 days of signature.';
export const VOTE_SOON = 'Elections are held within 60 days of signature.';
export const GRAIN = 'The grain corridor is open to all ships of both parties.';
export const PEACE = 'The agreement reaffirms the sovereignty of both countries.';
