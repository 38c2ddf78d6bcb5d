import { randomUUID } from 'node:crypto';
import { copyFileSync, linkSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { readlink, realpath, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import type { Io } from './io.ts';
import { reason } from './reason.ts';

/** A file to be written. */
interface FileContent {
  /** As the user named it. */
  readonly file: string;
  readonly content: string | Uint8Array;
}

/**
 * Writes files, all of them whole or none at all: beside their places first, then in them, through symbolic links and with
 * their modes. Where one cannot be put in its place, or the process is interrupted, those before it become what they were.
 * What is there and is no file, such as a pipe or a device, is written to first, because that cannot be undone. Answers
 * what went wrong, if anything.
 */
export async function writeWhole(io: Io, files: readonly FileContent[]): Promise<string | undefined> {
  const staged: Staged[] = [];
  const undoAll = () => {
    for (const { undo } of staged) undo();
  };
  const forget = io.onInterrupt(undoAll);
  let named = '';
  try {
    for (const { file, content } of files) {
      named = file;
      staged.push({ file, ...stage(await targetOf(io, file), content, files.length > 1) });
    }
    for (const { file, put } of staged.toSorted((a, b) => Number(a.isFile) - Number(b.isFile))) {
      named = file;
      await put();
    }
    for (const { keep } of staged) keep();
    return undefined;
  } catch (error) {
    undoAll();
    return `cannot write ${named}: ${reason(error)}`;
  } finally {
    forget();
  }
}

/** The file that a name leads to, through symbolic links; one that is not there yet in the folder where it will be. */
export function targetOf(io: Io, file: string): Promise<string> {
  const isFolder = file.endsWith('/') || file.endsWith(sep);
  return followed(resolve(io.cwd, file) + (isFolder ? sep : ''));
}

/** A link to a file that is not there yet is followed too: otherwise the file would take the place of the link. */
async function followed(named: string): Promise<string> {
  try {
    return await realpath(named);
  } catch (error) {
    if (!isAbsent(error) || named.endsWith(sep)) return named;
  }
  const folder = await realpath(dirname(named)).catch(() => dirname(named));
  const next = await readlink(named).catch(() => undefined);
  return next === undefined ? join(folder, basename(named)) : followed(resolve(folder, next));
}

/** Content that waits to be put in its place. Files are handled in one go, so that no interrupt falls between. */
interface Place {
  readonly isFile: boolean;
  readonly put: () => void | Promise<void>;
  /** After all was put in its place. */
  readonly keep: () => void;
  /** After something was not. */
  readonly undo: () => void;
}

type Staged = Place & { readonly file: string };

/** Stages content for a file, or what is no file; `undoable` where it may have to become what it was. */
function stage(target: string, content: string | Uint8Array, undoable: boolean): Place {
  const there = statOf(target);
  if (there?.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
  const nothing = () => {};
  if (there && !there.isFile())
    return { isFile: false, put: () => writeFile(target, content), keep: nothing, undo: nothing };
  const aside = `${target}.${randomUUID()}`;
  const before = there && undoable ? `${aside}.before` : undefined;
  const clean = () => {
    rmSync(aside, { force: true });
    if (before !== undefined) rmSync(before, { force: true });
  };
  try {
    writeFileSync(aside, content, { flag: 'wx', ...(there === undefined ? {} : { mode: there.mode }) });
    if (before !== undefined) linkOrCopy(target, before);
  } catch (error) {
    clean();
    throw error;
  }
  let isPut = false;
  const put = () => {
    renameSync(aside, target);
    isPut = true;
  };
  const undo = () => {
    if (isPut && before !== undefined) renameSync(before, target);
    else if (isPut) rmSync(target, { force: true });
    clean();
  };
  return { isFile: true, put, keep: clean, undo };
}

/** What is at a place: nothing only where nothing is, not where one cannot know. */
function statOf(target: string) {
  try {
    return statSync(target);
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw error;
  }
}

/** A second name for a file; a copy where the file system has no such thing. */
function linkOrCopy(file: string, name: string): void {
  try {
    linkSync(file, name);
  } catch {
    copyFileSync(file, name);
  }
}

function isAbsent(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
