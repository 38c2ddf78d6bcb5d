import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import type { Io } from './io.ts';

/** What editors know a schema by. */
export interface SchemaPlace {
  readonly schema: string;
  /** How to make it, where it is not there. */
  readonly hint: readonly string[];
}

/**
 * Where editors find a schema, from the file: the one that plancmp ships where it is installed in or below the working
 * folder; otherwise a copy beside the file, and how to make it with `plancmp schema`.
 */
export function schemaFor(io: Io, name: string, file: string): SchemaPlace {
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

/** The first line of a file that people seldom write by hand: none where its schema is not there. */
export function modelineOf({ schema, hint }: SchemaPlace): string {
  return hint.length > 0 ? '' : `# yaml-language-server: $schema=${schema}\n`;
}
