import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { home } from './run.ts';

export const readme = readFileSync(join(home, 'README.md'), 'utf8');

/** The code blocks of one language in a part of the README. */
export function blocks(language: string, part = readme): string[] {
  return Array.from(
    part.matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\``, 'gm')),
    ([, body]) => body ?? '',
  );
}

/** Each `$ command` with the output that is shown for it, empty where none is. */
export function examplesIn(part: string): readonly { readonly command: string; readonly output: string }[] {
  return blocks('console', part).flatMap((block) =>
    block
      .split(/^\$ /m)
      .slice(1)
      .map((text) => {
        const end = text.indexOf('\n');
        return { command: text.slice(0, end), output: text.slice(end + 1) };
      }),
  );
}

/** The words of a command line, without the quotes around them. */
export function words(line: string): string[] {
  return Array.from(line.matchAll(/"([^"]*)"|\S+/g), ([word, quoted]) => quoted ?? word);
}

const start = readme.indexOf('\n## A pull request, ');
const end = readme.indexOf('\n## ', start + 1);

/** The section that goes through a pull request, and all others. */
export const walkThrough = readme.slice(start, end);
export const others = readme.slice(0, start) + readme.slice(end);
