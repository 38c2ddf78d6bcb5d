import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Checked, Rule } from '../model.ts';
import {
  FINDING_FORMATS,
  type FindingFormat,
  findingFormatFor,
  findingFormats,
} from '../render/findings/index.ts';
import type { Surroundings } from '../render/findings/surroundings.ts';
import { summaryOf } from '../render/findings/told.ts';
import { nearest } from '../text/nearest.ts';
import { type Attempt, got, problem } from './attempt.ts';
import type { Io } from './io.ts';
import { surroundingsOf } from './surroundings.ts';
import { overlap, targetOf, writeWhole } from './write.ts';

/** How findings are written, and where to. */
export interface FindingsOutput {
  /** What standard output gets. */
  readonly format: FindingFormat;
  /** Files that get a copy each. */
  readonly output: readonly Copy[];
}

interface Copy {
  readonly file: string;
  readonly format: FindingFormat;
}

/** Adds the options of how findings are written. */
export function withFindingsOutput(command: Command): Command {
  return command
    .addOption(
      new Option('-f, --format <format>', 'how to write the findings to standard output')
        .choices(FINDING_FORMATS)
        .default('lines'),
    )
    .addOption(
      new Option(
        '-o, --output <[format=]file>',
        'write them to a file too, whole or not at all; its ending chooses the format; may be repeated',
      )
        .argParser(another)
        .default([], 'none'),
    )
    .addHelpText('after', formatsHelp);
}

function another(argument: string, before: readonly Copy[]): readonly Copy[] {
  return [...before, copyOf(argument)];
}

/** `sarif=out/findings.json`, or a file whose ending says the format. A name with = in it is taken whole after `./`. */
function copyOf(argument: string): Copy {
  const end = argument.search(/(?<=^\w+)=/);
  const [name, file] = [argument.slice(0, Math.max(end, 0)), argument.slice(end + 1)];
  if (file === '') throw new InvalidArgumentError('Name a file.');
  if (file === '-') throw new InvalidArgumentError('Standard output gets what --format says.');
  const format = name === '' ? findingFormatFor(file) : FINDING_FORMATS.find((known) => known === name);
  if (format === undefined) throw new InvalidArgumentError(noFormat(name, file));
  return { file, format };
}

function noFormat(name: string, file: string): string {
  if (name === '') return `No format is known by this ending: name one before it, as in lines=${file}.`;
  const near = nearest(name, FINDING_FORMATS);
  const hint =
    near === undefined ? `Allowed choices are ${FINDING_FORMATS.join(', ')}.` : `Did you mean ${near}?`;
  return `There is no format ${name}. ${hint}`;
}

/** Every format, the endings that choose it, and what it is. */
function formatsHelp(): string {
  const lines = FINDING_FORMATS.map((format) => {
    const { endings, summary } = findingFormats[format];
    return `  ${format.padEnd(9)} ${endings.join(' ').padEnd(27)} ${summary}`;
  });
  return ['', 'Formats, and the endings that choose them:', ...lines].join('\n');
}

/**
 * Writes what a check found: all files, or none of them and nothing to standard output; then the findings to standard
 * output, and how many they are to standard error.
 */
export async function publishFindings(
  io: Io,
  checked: Checked,
  rules: readonly Rule[],
  { format, output }: FindingsOutput,
): Promise<Attempt<undefined>> {
  const targets = await Promise.all(output.map(({ file }) => targetOf(io, file)));
  const twice = output[targets.findIndex((target, k) => targets.indexOf(target) < k)];
  if (twice !== undefined) return problem(`${twice.file} is named twice`);
  const read = await overlap(
    io,
    output.map(({ file }) => file),
    checked.files,
  );
  if (read !== undefined) return problem(`cannot write ${read}: it is one of the files that are checked`);
  const at = await surroundingsOf(io);
  const files: { file: string; content: string }[] = [];
  for (const copy of output)
    files.push({ file: copy.file, content: await written(copy.format, checked, rules, at) });
  const shown = await written(format, checked, rules, at);
  const failed = await writeWhole(io, files);
  if (failed !== undefined) return problem(failed);
  io.stdout.write(shown);
  for (const line of summaryOf(checked)) io.stderr.write(`${line}\n`);
  return got(undefined);
}

async function written(
  format: FindingFormat,
  checked: Checked,
  rules: readonly Rule[],
  at: Surroundings,
): Promise<string> {
  const write = await findingFormats[format].load();
  return write(checked, rules, at);
}
