import { basename } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { type Filter, select } from '../compare/select.ts';
import type { Report } from '../model.ts';
import { FORMATS, type Format, formatForEnding, type Rendered, renderers } from '../render/index.ts';
import { PLAIN_VIEW, type View } from '../render/view.ts';
import { LANGS, type Lang, languages } from '../render/words/index.ts';
import { type Attempt, all, got, problem, tell } from './attempt.ts';
import { authorArgument } from './author-argument.ts';
import { dateArgument } from './date-argument.ts';
import type { Io } from './io.ts';
import { type LookOptions, withLook } from './look.ts';
import { lookOf, show } from './output.ts';
import { short } from './progress.ts';
import { overlap, targetOf, writeWhole } from './write.ts';

/** How a report is written, and where to. */
export interface Publishing extends LookOptions {
  readonly stat?: boolean;
  readonly format?: Format;
  readonly output: readonly string[];
  readonly lang: Lang;
  readonly author?: string;
  readonly date?: string;
  readonly bom?: boolean;
}

/** Where one copy of a report goes, and in which format. */
interface Copy {
  /** `-` for standard output. */
  readonly to: string;
  readonly format: Format;
}

/** Adds the options of how a report is written, in `usual` unless told otherwise. */
export function withPublishing(command: Command, usual: Format): Command {
  command
    .addOption(
      new Option('-f, --format <format>', `how to write the result (default: ${usual})`).choices(FORMATS),
    )
    .addOption(
      new Option(
        '-o, --output <file>',
        'write to a file, whole or not at all; its ending chooses the format; may be repeated; - for standard output',
      )
        .argParser(another)
        .default([], 'standard output'),
    )
    .addOption(
      new Option('--lang <language>', 'the language of the tool’s own words').choices(LANGS).default('en'),
    )
    .addOption(
      new Option(
        '--author <name>',
        `docx: the author of the tracked changes (default: "${PLAIN_VIEW.author}")`,
      ).argParser(authorArgument),
    )
    .addOption(
      new Option(
        '--date <date>',
        'docx: the date of the tracked changes (default: that of the new draft)',
      ).argParser(dateArgument),
    )
    .option('--bom', 'csv: begin with a byte order mark, for spreadsheets')
    .addHelpText('after', formatsHelp);
  return withLook(command);
}

/** The places named so far and one more. */
function another(file: string, before: readonly string[]): readonly string[] {
  if (file === '') throw new InvalidArgumentError('Name a file, or - for standard output.');
  return [...before, file];
}

/** Every format, the endings that choose it, and what it is. */
function formatsHelp(): string {
  const rows = FORMATS.map((format) => ({ format, ...renderers[format] }));
  const lines = rows.map(
    ({ format, endings, summary }) => `  ${format.padEnd(9)} ${endings.join(' ').padEnd(14)} ${summary}`,
  );
  return ['', 'Formats, and the endings that choose them:', ...lines].join('\n');
}

/** The options that some formats alone have a use for. */
const USED_BY = {
  stat: ['terminal', 'markdown', 'html'],
  author: ['docx'],
  date: ['docx'],
  bom: ['csv'],
} as const satisfies { readonly [K in keyof Publishing]?: readonly Format[] };

/** Says of each option that was given for nothing which formats it is for. */
function warnOfUnused(io: Io, options: Publishing, copies: readonly Copy[]): void {
  for (const [name, formats] of Object.entries<readonly Format[]>(USED_BY))
    if (options[name as keyof typeof USED_BY] && !copies.some(({ format }) => formats.includes(format)))
      tell(io, [`warning: --${name} does nothing here: it is for ${formats.join(', ')}`]);
}

/** Writes the report to every place that was asked for: all files are written, or none is. */
export async function publish(
  io: Io,
  report: Report,
  filter: Filter,
  options: Publishing,
  usual: Format,
): Promise<Attempt<undefined>> {
  const copies = await copiesOf(io, [report.old.file, report.new.file], options, usual);
  if (!copies.ok) return copies;
  warnOfUnused(io, options, copies.value);
  const view = await viewOf(report, filter, options);
  const written: (Copy & { readonly content: Rendered })[] = [];
  for (const copy of copies.value)
    written.push({ ...copy, content: await rendered(io, report, view, options, copy) });
  const files = written.filter(({ to }) => to !== '-');
  const failed = await writeWhole(
    io,
    files.map(({ to, content }) => ({ file: to, content })),
  );
  if (failed !== undefined) return problem(failed);
  for (const { format, content } of written.filter(({ to }) => to === '-'))
    await show(io, content, options.pager && renderers[format].forTerminal);
  return got(undefined);
}

/** How all copies of a report are shown alike. */
async function viewOf(report: Report, filter: Filter, options: Publishing): Promise<View> {
  const { stat = false, ascii = false, bom = false, author = PLAIN_VIEW.author, date, lang } = options;
  return {
    ...PLAIN_VIEW,
    selection: select(report, filter),
    words: await languages[lang].load(),
    cosmetic: filter.cosmetic,
    stat,
    ascii,
    author,
    ...(date === undefined ? {} : { date }),
    bom,
  };
}

async function rendered(
  io: Io,
  report: Report,
  view: View,
  { color }: Publishing,
  { to, format }: Copy,
): Promise<Rendered> {
  const { forTerminal, load } = renderers[format];
  const { colour, width } = lookOf(io, to !== '-' && color === 'auto' ? 'never' : color);
  const render = await load();
  io.progress(`Comparing ${short(report.old)} and ${short(report.new)}: writing the ${format} report`);
  return io.working(() => render(report, { ...view, colour: colour && forTerminal, width }));
}

async function copiesOf(
  io: Io,
  drafts: readonly string[],
  { output, format }: Publishing,
  usual: Format,
): Promise<Attempt<readonly Copy[]>> {
  const places = output.length > 0 ? output : ['-'];
  const named = await Promise.all(places.map((to) => (to === '-' ? to : targetOf(io, to))));
  const twice = places.find((_, k) => named.indexOf(named[k] ?? '') < k);
  if (twice !== undefined) return problem(`${twice === '-' ? 'standard output' : twice} is named twice`);
  const read = await overlap(io, places, drafts);
  if (read !== undefined) return problem(`cannot write ${read}: it is one of the drafts that are compared`);
  if (format !== undefined && places.length > 1)
    return problem('with several outputs the ending of each chooses its format: leave out -f');
  return all<readonly Copy[]>(places.map((to) => copyOf(io, to, format, usual)));
}

/** The format that was asked for, or that the ending of the file asks for; a file without an ending takes any. */
function copyOf(io: Io, to: string, asked: Format | undefined, usual: Format): Attempt<Copy> {
  const ending = /\.[^.]*$/.exec(basename(to))?.[0] ?? '';
  const format = asked ?? (ending === '' ? usual : formatForEnding(ending));
  if (format === undefined) {
    const endings = FORMATS.flatMap((name) => renderers[name].endings);
    return problem(
      `no format is known by the ending ${ending}: use ${endings.join(', ')}, or say one with -f`,
    );
  }
  if (renderers[format].isBinary && to === '-' && io.stdout.isTTY)
    return problem(`${format} is no text to show on a terminal: name a file with -o`);
  return got({ to, format });
}
