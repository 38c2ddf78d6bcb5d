import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import type { Io } from './io.ts';

/**
 * Where editors find a schema, from the file: the one that plancmp ships where it is installed in or below the working
 * folder; otherwise a copy beside the file, and how to make it with `plancmp schema`.
 */
export function schemaFor(
  io: Io,
  name: string,
  file: string,
): { readonly schema: string; readonly hint: readonly string[] } {
  const folder = dirname(resolve(io.cwd, file));
  const shipped = join(io.home, 'schemas', `${name}.schema.json`);
  const inside = relative(io.cwd, shipped);
  if (!inside.startsWith('..') && !isAbsolute(inside))
    return { schema: relative(folder, shipped).replaceAll('\\', '/'), hint: [] };
  const schema = `${name}.schema.json`;
  const told = file === '-' || existsSync(join(folder, schema));
  const command = `plancmp schema ${name} > ${join(dirname(file), schema)}`;
  return { schema, hint: told ? [] : [`for completion in an editor: ${command}`] };
}
