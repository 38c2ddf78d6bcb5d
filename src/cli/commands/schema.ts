import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Argument } from 'commander';
import type { Define } from '../command.ts';
import { EXIT } from '../exit.ts';

/** The JSON Schemas that ship, by the name that `plancmp schema` takes. */
export const SCHEMAS = [
  'draft',
  'themes',
  'parties',
  'links',
  'config',
  'accepted',
  'report',
  'explanation',
  'findings',
  'log',
] as const;

/** `plancmp schema`: prints a schema, for editors and other programs. */
export const define: Define = (command, io, exit) => {
  command
    .description(
      'Prints a JSON Schema (draft-07): of the files that plancmp reads, or of what diff, why, check and log write with -f json.',
    )
    .addArgument(new Argument('<name>', 'which schema').choices(SCHEMAS))
    .addHelpText('after', '\nExample:\n  plancmp schema draft > draft.schema.json')
    .action(async (name: string) => {
      io.stdout.write(await readFile(join(io.home, 'schemas', `${name}.schema.json`), 'utf8'));
      exit(EXIT.done);
    });
};
