// `node:fs` loads its promises when they are first used, which a result that is printed never does.
import { promises } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import type { Io } from './io.ts';
import { codeOf, reason } from './reason.ts';
import { type Place, stage, stageFolder } from './stage.ts';

/** A file to be written. */
interface FileContent {
  /** As the user named it. */
  readonly file: string;
  readonly content: string | Uint8Array;
}

/**
 * Writes files, all of them whole or none at all: beside their places first, then in them, through symbolic links and with
 * their modes and owners. Where one cannot be put in its place, or the process is interrupted, those before it become what
 * they were. What is there and is no file, such as a pipe or a device, is written to first, because that cannot be undone.
 * `folders` has those made that are not there. Answers what went wrong, if anything.
 */
export async function writeWhole(
  io: Io,
  files: readonly FileContent[],
  { folders = false }: { readonly folders?: boolean } = {},
): Promise<string | undefined> {
  const staged: Staged[] = [];
  const undoAll = () => staged.toReversed().flatMap(undone);
  const forget = io.onInterrupt(undoAll);
  let doing = '';
  try {
    for (const { file, content } of files) {
      doing = `make the folder of ${file}`;
      if (folders) staged.push({ file, ...stageFolder(dirname(resolve(io.cwd, file))) });
      doing = `write ${file}`;
      staged.push({ file, ...stage(await targetOf(io, file), content, files.length > 1) });
    }
    for (const { file, put } of staged.toSorted((a, b) => Number(a.isFile) - Number(b.isFile))) {
      doing = `write ${file}`;
      await put();
    }
    for (const { keep } of staged) keep();
    return undefined;
  } catch (error) {
    return [`cannot ${doing}: ${reason(error)}`, ...undoAll()].join('; ');
  } finally {
    forget();
  }
}

type Staged = Place & { readonly file: string };

/** Says of a file that cannot become what it was why not: of a disk that fails, the others may. */
function undone({ file, undo }: Staged): string[] {
  try {
    undo();
    return [];
  } catch (error) {
    return [`cannot undo what was done to ${file}: ${reason(error)}`];
  }
}

/** The file that a name leads to, through symbolic links; one that is not there yet in the folder where it will be. */
export function targetOf(io: Io, file: string): Promise<string> {
  const isFolder = file.endsWith('/') || file.endsWith(sep);
  return followed(resolve(io.cwd, file) + (isFolder ? sep : ''));
}

/** The first of the outputs that is one of the inputs, by whatever name: a result never takes the place of what it is made of. */
export async function overlap(
  io: Io,
  outputs: readonly string[],
  inputs: readonly string[],
): Promise<string | undefined> {
  const read = await Promise.all(inputs.map((file) => targetOf(io, file)));
  const written = await Promise.all(outputs.map((file) => targetOf(io, file)));
  return outputs.find((file, k) => file !== '-' && read.includes(written[k] ?? ''));
}

/** A link to a file that is not there yet is followed too: otherwise the file would take the place of the link. */
async function followed(named: string): Promise<string> {
  try {
    return await promises.realpath(named);
  } catch (error) {
    if (!isAbsent(error) || named.endsWith(sep)) return named;
  }
  const folder = await promises.realpath(dirname(named)).catch(() => dirname(named));
  const next = await promises.readlink(named).catch(() => undefined);
  return next === undefined ? join(folder, basename(named)) : followed(resolve(folder, next));
}

function isAbsent(error: unknown): boolean {
  return codeOf(error) === 'ENOENT';
}
