import { randomUUID } from 'node:crypto';
import { copyFile, link, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
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
 * their modes. Where one cannot be put in its place, those before it become what they were. What is there and is no file,
 * such as a pipe or a device, is written to first, because that cannot be undone. Answers what went wrong, if anything.
 */
export async function writeWhole(io: Io, files: readonly FileContent[]): Promise<string | undefined> {
  const staged: Staged[] = [];
  let named = '';
  try {
    for (const { file, content } of files) {
      named = file;
      staged.push({ file, ...(await stage(await targetOf(io, file), content, files.length > 1)) });
    }
    for (const { file, put } of staged.toSorted((a, b) => Number(a.isFile) - Number(b.isFile))) {
      named = file;
      await put();
    }
    for (const { keep } of staged) await keep();
    return undefined;
  } catch (error) {
    for (const { undo } of staged) await undo();
    return `cannot write ${named}: ${reason(error)}`;
  }
}

/** The file that a name leads to, through symbolic links; one that is not there yet in the folder where it will be. */
export async function targetOf(io: Io, file: string): Promise<string> {
  const named = resolve(io.cwd, file);
  const inFolder = async () => join(await realpath(dirname(named)), basename(named));
  return realpath(named).catch(() => inFolder().catch(() => named));
}

/** Content that waits to be put in its place. */
interface Place {
  readonly isFile: boolean;
  readonly put: () => Promise<void>;
  /** After all was put in its place. */
  readonly keep: () => Promise<void>;
  /** After something was not. */
  readonly undo: () => Promise<void>;
}

type Staged = Place & { readonly file: string };

/** Stages content for a file, or what is no file; `undoable` where it may have to become what it was. */
async function stage(target: string, content: string | Uint8Array, undoable: boolean): Promise<Place> {
  const there = await stat(target).catch(() => undefined);
  if (there?.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
  const nothing = async () => {};
  if (there && !there.isFile())
    return { isFile: false, put: () => writeFile(target, content), keep: nothing, undo: nothing };
  const aside = `${target}.${randomUUID()}`;
  const before = there && undoable ? `${aside}.before` : undefined;
  const clean = async () => {
    await rm(aside, { force: true });
    if (before !== undefined) await rm(before, { force: true });
  };
  try {
    await writeFile(aside, content, { flag: 'wx', ...(there === undefined ? {} : { mode: there.mode }) });
    if (before !== undefined) await link(target, before).catch(() => copyFile(target, before));
  } catch (error) {
    await clean();
    throw error;
  }
  let isPut = false;
  const put = async () => {
    await rename(aside, target);
    isPut = true;
  };
  const undo = async () => {
    if (isPut) await (before === undefined ? rm(target, { force: true }) : rename(before, target));
    await clean();
  };
  return { isFile: true, put, keep: clean, undo };
}
