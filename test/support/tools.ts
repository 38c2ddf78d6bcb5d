import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe } from 'vitest';

/** Programs that some tests need and a fresh machine may lack, by the names of their executables. */
const TOOLS = {
  Chromium: ['chromium', 'chromium-browser', 'google-chrome'],
  LibreOffice: ['soffice', 'libreoffice'],
  bash: ['bash'],
  zsh: ['zsh'],
  fish: ['fish'],
  tmux: ['tmux'],
  groff: ['groff'],
  man: ['man'],
  mandoc: ['mandoc'],
  publint: ['publint'],
  'Are the types wrong?': ['attw'],
} as const;

/** Where a program is; undefined where it is not installed. */
function find(names: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((file) => existsSync(file));
}

/**
 * Tests that run a program: skipped by name where it is not installed, a failure there where PLANCMP_TEST_ALL is set, as in
 * CI. They are given its path.
 */
export function describeWith(tool: keyof typeof TOOLS, name: string, tests: (path: string) => void): void {
  const path = find(TOOLS[tool]);
  if (path === undefined && process.env.PLANCMP_TEST_ALL)
    throw new Error(`${tool} is not installed: ${name}`);
  describe.skipIf(path === undefined)(`${name} (needs ${tool})`, () => tests(path ?? ''));
}
