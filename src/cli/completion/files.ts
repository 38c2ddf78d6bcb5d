import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import { visible } from '../../text/safe.ts';
import type { Io } from '../io.ts';
import { ENDINGS } from '../located.ts';
import type { Files } from './found.ts';

/** The files that go on a path as it is typed, folders with a slash after them. */
export async function paths(io: Io, text: string, files: Files): Promise<readonly string[]> {
  const folder = text.slice(0, text.lastIndexOf('/') + 1);
  const base = text.slice(folder.length);
  const path = resolve(
    io.cwd,
    folder.replace(/^~(?=\/)/, () => io.env.HOME ?? '~'),
  );
  const entries = await readdir(path, { withFileTypes: true }).catch((): Dirent[] => []);
  const fitting = entries
    .filter(({ name }) => name.startsWith(base) && (base !== '' || !name.startsWith('.')))
    .filter(({ name }) => visible(name) === name)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const named = await Promise.all(fitting.map((entry) => nameOf(path, entry, files)));
  return named.flatMap((name) => (name === undefined ? [] : [folder + name]));
}

async function nameOf(folder: string, entry: Dirent, files: Files): Promise<string | undefined> {
  const isLink = entry.isSymbolicLink();
  const to = isLink ? await stat(join(folder, entry.name)).catch(() => undefined) : entry;
  if (to?.isDirectory()) return `${entry.name}/`;
  return files === 'any' || (files === 'yaml' && ENDINGS.includes(extname(entry.name)))
    ? entry.name
    : undefined;
}
