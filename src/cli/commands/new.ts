import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Imported, ImportedPoint, Theme } from '../../model.ts';
import {
  decode,
  draftYaml,
  type ImportFormat,
  importers,
  importFormat,
  maxTextBytes,
  readDraft,
  themeEvidence,
} from '../../read/index.ts';
import { findingLine } from '../../render/finding.ts';
import { importLines } from '../../render/imported.ts';
import { plural } from '../../render/words/english/grammar.ts';
import { type Attempt, fail, got, problem } from '../attempt.ts';
import type { Define } from '../command.ts';
import { type ConfigOptions, withConfig } from '../config.ts';
import { dateArgument } from '../date-argument.ts';
import { EXIT } from '../exit.ts';
import type { Io } from '../io.ts';
import { COMPANIONS, fileOrInput, loadThemes, readBytes, whole } from '../library.ts';
import { schemaFor } from '../schema-place.ts';
import { siteOf } from '../site.ts';
import { overlap, writeWhole } from '../write.ts';

const FORMATS = Object.keys(importers) as ImportFormat[];

interface Options extends ConfigOptions {
  readonly from: string;
  readonly format?: ImportFormat;
  readonly title?: string;
  readonly date?: string;
  readonly output?: string;
  readonly force?: boolean;
}

/** `plancmp new`: a draft file from a text as it was published. */
export const define: Define = (command, io, exit) => {
  withConfig(options(command))
    .description(
      'Makes a draft file from a text with numbered points, and says what it could not place. Themes are suggested from keywords.',
    )
    .addHelpText('after', EXAMPLES)
    .action(async (id: string, given: Options) => {
      const done = await make(io, id, given);
      exit(done.ok ? EXIT.done : fail(io, done.problems));
    });
};

const EXAMPLES = `
Examples:
  plancmp new v19 --from leaked.txt --title "19 points" --date 2025-11-24
  pbpaste | plancmp new v19 --from -`;

function options(command: Command): Command {
  return command
    .argument('<id>', 'what the draft will be called', idArgument)
    .requiredOption('--from <file>', 'the text: a file, or - for standard input')
    .addOption(
      new Option('--format <format>', 'how to read the text (default: by its ending)').choices(FORMATS),
    )
    .option('--title <title>', 'title (default: the first line or heading before the points)')
    .option(
      '--date <date>',
      'the day the text became public (default: a date before the points, or today)',
      dateArgument,
    )
    .option(
      '-o, --output <file>',
      `where to write, - for standard output (default: <id>.yaml in the folder of drafts)`,
    )
    .option('--force', 'overwrite a file that exists');
}

async function make(io: Io, id: string, given: Options): Promise<Attempt<undefined>> {
  const text = await textOf(io, given);
  if (!text.ok) return text;
  const site = await siteOf(io, given);
  if (!site.ok) return site;
  const themes = whole(await loadThemes(site.value));
  if (!themes.ok) return themes;
  const imported = await importers[given.format ?? importFormat(given.from)].read(text.value);
  const { file: shown } = fileOrInput(io, given.from);
  const remarks = importLines(imported, shown);
  if (imported.points.length === 0)
    return problem(`${shown} has no numbered points; nothing was written`, ...remarks);
  const file = given.output ?? `${site.value.drafts.shown}/${id}.yaml`;
  if ((await overlap(io, [file], [given.from])) !== undefined)
    return problem(`cannot write ${file}: it is the text that the draft is made from`);
  const { schema, hint } = schemaFor(io, 'draft', file);
  const yaml = yamlOf(id, schema, imported, themes.value, {
    ...given,
    date: given.date ?? imported.date ?? io.today(),
  });
  const failed = await put(io, file, yaml, given.force === true);
  if (failed !== undefined) return problem(failed);
  const undated = given.date === undefined && imported.date === undefined;
  const date = undated ? [`the text gives no date: ${io.today()} was put; --date gives another`] : [];
  for (const line of [...remarks, ...date, ...hint]) io.stderr.write(`${line}\n`);
  if (file !== '-') io.stdout.write(`${file}: ${contents(imported)}\n`);
  return got(undefined);
}

async function textOf(io: Io, { from }: Options): Promise<Attempt<string>> {
  const located = fileOrInput(io, from);
  const { file } = located;
  const bytes = await readBytes(io, located);
  if (!(bytes instanceof Uint8Array)) return problem(findingLine(bytes));
  const kind = documentKind(bytes);
  if (kind !== undefined)
    return problem(`${file} is ${kind}, not plain text or Markdown: copy its text into a .txt file first`);
  const { text, findings } = decode(bytes, file, maxTextBytes);
  return text === undefined ? problem(...findings.map(findingLine)) : got(text);
}

const KINDS = [
  ['%PDF-', 'a PDF document'],
  ['PK\u0003\u0004', 'a Word document or another archive'],
  ['{\\rtf', 'a rich-text document'],
  ['<!doctype html', 'a web page'],
  ['<html', 'a web page'],
] as const;

/** What a file is that cannot be read as text, by how it begins. */
function documentKind(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 64)).toString('latin1').trimStart().toLowerCase();
  return KINDS.find(([magic]) => start.startsWith(magic.toLowerCase()))?.[1];
}

function yamlOf(
  id: string,
  schema: string,
  imported: Imported,
  themes: readonly Theme[],
  { title, date, from }: Options & { readonly date: string },
): string {
  const wordsOf = ({ title: heading = '', text, clauses }: ImportedPoint) =>
    [heading, text, ...clauses.map((clause) => clause.text)].join(' ');
  const yaml = draftYaml({
    id,
    title: title ?? imported.title ?? id,
    date,
    imported,
    themesFor: (point) => themeEvidence(wordsOf(point), themes),
    modeline: `yaml-language-server: $schema=${schema}`,
  });
  const read = readDraft(Buffer.from(yaml), `${id}.yaml`);
  if (read.ok) return yaml;
  const findings = read.findings.map(findingLine).join('; ');
  throw new Error(`the draft file made from ${from} is not valid (${findings}); this is a bug`);
}

async function put(io: Io, file: string, yaml: string, force: boolean): Promise<string | undefined> {
  if (file === '-') {
    io.stdout.write(yaml);
    return undefined;
  }
  if (!force && existsSync(resolve(io.cwd, file))) return `${file} exists already; --force overwrites it`;
  return writeWhole(io, [{ file, content: yaml }], { folders: true });
}

function contents({ points }: Imported): string {
  const clauses = points.reduce((sum, point) => sum + point.clauses.length, 0);
  return `${plural(points.length, 'point')}, ${plural(clauses, 'clause')}`;
}

function idArgument(text: string): string {
  if (COMPANIONS.some((name) => name === text))
    throw new InvalidArgumentError(`${text}.yaml is no draft: it lists the ${text}.`);
  if (/^[a-z0-9][a-z0-9._-]*$/.test(text)) return text;
  throw new InvalidArgumentError(
    'An id has lower-case letters, digits, dots, hyphens and underscores, as in v28.',
  );
}
