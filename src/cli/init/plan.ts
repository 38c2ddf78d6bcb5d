import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import packageJson from '../../../package.json' with { type: 'json' };
import type { Io } from '../io.ts';
import { CONFIG } from '../located.ts';
import { modelineOf, schemaFor } from '../schema-place.ts';
import { DRAFTS } from '../site.ts';
import { preCommit, workflow } from './ci.ts';
import { exampleDraft } from './example.ts';
import { attributes, settings } from './settings.ts';

/** A file that a set-up folder has. */
export interface Planned {
  /** In the folder, with slashes. */
  readonly name: string;
  readonly content: string;
  /** Of a file that people have for other reasons too: what to add to it, and how to know that it is there. */
  readonly add?: { readonly lines: string; readonly isThere: RegExp };
  /** Whether it is for a folder that has no drafts yet. */
  readonly first?: boolean;
  /** Whether it counts at the top of a repository alone. */
  readonly atTop?: boolean;
}

/** The first draft of a folder that has none. */
const EXAMPLE = `${DRAFTS}/example.yaml`;

/** All files of a set-up folder, in the order in which they are told. */
export function planned(io: Io, folder: string): readonly Planned[] {
  const { schema, hint } = schemaFor(io, 'draft', join(folder, EXAMPLE));
  const config = schemaFor(io, 'config', join(folder, CONFIG));
  const { whole, entry } = preCommit(packageJson.version);
  return [
    { name: EXAMPLE, content: exampleDraft(schema), first: true },
    ...(hint.length > 0 ? schemaCopy(io, schema) : []),
    { name: CONFIG, content: settings(modelineOf(config)) },
    {
      name: '.gitattributes',
      content: attributes,
      add: { lines: attributes, isThere: /^[^#\n]*\bdiff=plancmp\b/m },
    },
    { name: '.github/workflows/plancmp.yml', content: workflow(packageJson.version), atTop: true },
    {
      name: '.pre-commit-config.yaml',
      content: whole,
      add: { lines: entry, isThere: /^[^#\n]*\bplancmp-check\b/m },
      atTop: true,
    },
  ];
}

/** A copy for editors that cannot read the schema that ships. */
function schemaCopy({ home }: Io, schema: string): readonly Planned[] {
  const shipped = join(home, 'schemas/draft.schema.json');
  if (!existsSync(shipped)) return [];
  return [{ name: `${DRAFTS}/${schema}`, content: readFileSync(shipped, 'utf8'), first: true }];
}
