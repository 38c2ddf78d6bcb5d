import { InvalidArgumentError, Option } from 'commander';
import packageJson from '../../../package.json' with { type: 'json' };
import type { Revision } from '../../model.ts';
import { renderLog } from '../../render/terminal/log.ts';
import { type Attempt, fail, got, tell } from '../attempt.ts';
import type { Define } from '../command.ts';
import { type ConfigOptions, withConfig } from '../config.ts';
import { EXIT } from '../exit.ts';
import { chronicleOf, isUncommitted, type Traced, trace } from '../git/chronicle.ts';
import { deedsOf } from '../git/deeds.ts';
import { UNSHALLOW } from '../git/repository.ts';
import type { Io } from '../io.ts';
import { type LookOptions, withLook } from '../look.ts';
import { lookOf, show } from '../output.ts';
import { type Site, siteOf } from '../site.ts';

interface Options extends LookOptions, ConfigOptions {
  readonly number?: number;
  readonly format: 'terminal' | 'json';
}

/** `plancmp log`: the commits that changed a draft, and what each did to it. */
export const define: Define = (command, io, exit) => {
  command
    .description(
      'Lists the commits that changed a draft, later ones first, each with what it did to the points.',
    )
    .argument(
      '<draft>',
      'an id or a file, as it is now or was in an earlier commit; <rev>:<id or file> begins at a commit',
    )
    .addOption(new Option('-n, --number <count>', 'at most so many commits').argParser(atLeastOne))
    .addOption(
      new Option('-f, --format <format>', 'how to write the result')
        .choices(['terminal', 'json'])
        .default('terminal'),
    );
  withConfig(withLook(command))
    .addHelpText('after', HELP)
    .action(async (name: string, options: Options) => {
      const done = await run(io, name, options);
      exit(done.ok ? EXIT.done : fail(io, done.problems));
    });
};

const HELP = `
Renames are followed. A commit is told by how its version differs from the one
before; a merge only by what none of the versions has that it brings together.

Examples:
  plancmp log v20
  plancmp log v1.0:v20 -n 5                   the last five up to a tag
  plancmp log drafts/v19.yaml -f json         for a program, also of a file that
                                              is gone`;

async function run(io: Io, name: string, options: Options): Promise<Attempt<undefined>> {
  const site = await siteOf(io, options);
  if (!site.ok) return site;
  const traced = await trace(site.value, name);
  if (!traced.ok) return traced;
  const revisions = await revisionsOf(site.value, traced.value, options.number);
  if (!revisions.ok) return revisions;
  const { format, color, ascii = false, pager } = options;
  const isJson = format === 'json';
  const text = isJson
    ? json(name, revisions.value)
    : renderLog(revisions.value, { ...lookOf(io, color), ascii });
  tell(io, await notes(traced.value, revisions.value));
  await show(io, text, pager && !isJson);
  return got(undefined);
}

async function revisionsOf(
  site: Site,
  traced: Traced,
  most = Number.POSITIVE_INFINITY,
): Promise<Attempt<readonly Revision[]>> {
  const chronicle = await chronicleOf(site, traced);
  if (!chronicle.ok) return chronicle;
  const revisions: Revision[] = [];
  for await (const { revision } of deedsOf(chronicle.value)) {
    revisions.push(revision);
    site.progress(`Reading the history of ${traced.path}: ${revisions.length} commits so far`);
    if (revisions.length === most) break;
  }
  return got(revisions);
}

/** What the list does not have, for standard error. */
async function notes(traced: Traced, revisions: readonly Revision[]): Promise<string[]> {
  const isCut = revisions.some(({ did }) => did === 'unknown');
  return [
    ...((await isUncommitted(traced)) ? ['what is not committed yet is not in the list'] : []),
    ...(isCut ? [`the history ends early because the clone is shallow: ${UNSHALLOW}`] : []),
  ];
}

/** The list as data, as `schemas/log.schema.json` describes it. */
function json(draft: string, revisions: readonly Revision[]): string {
  const log = {
    schemaVersion: 1,
    tool: { name: 'plancmp', version: packageJson.version },
    draft,
    revisions: revisions.map(dataOf),
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/** Without what names and dates the two drafts beside it. */
function dataOf(revision: Revision): object {
  if (revision.did !== 'changed') return revision;
  const { old: _, new: __, ...data } = revision;
  return data;
}

function atLeastOne(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It is a whole number from 1 on.');
}
