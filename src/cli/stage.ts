import { randomUUID } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  promises,
  renameSync,
  rmdirSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { codeOf, FOLDER_DENIED } from './reason.ts';

/** Content that waits to be put in its place. Files are handled in one go, so that no interrupt falls between. */
export interface Place {
  readonly isFile: boolean;
  readonly put: () => void | Promise<void>;
  /** After all was put in its place. */
  readonly keep: () => void;
  /** After something was not. */
  readonly undo: () => void;
}

const nothing = () => {};

/** Stages content for a file, or what is no file; `undoable` where it may have to become what it was. */
export function stage(target: string, content: string | Uint8Array, undoable: boolean): Place {
  const there = statOf(target);
  if (there?.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
  if (there && !there.isFile())
    return { isFile: false, put: () => promises.writeFile(target, content), keep: nothing, undo: nothing };
  // A file that may not be written to is not replaced either, though its folder would allow that.
  if (there) accessSync(target, constants.W_OK);
  const aside = besides(target);
  const before = there && undoable ? besides(target) : undefined;
  const clean = () => {
    rmSync(aside, { force: true });
    if (before !== undefined) rmSync(before, { force: true });
  };
  try {
    writeAside(aside, content, there);
    if (before !== undefined) linkOrCopy(target, before);
  } catch (error) {
    clean();
    throw codeOf(error) === 'EACCES' ? Object.assign(new Error(), { code: FOLDER_DENIED }) : error;
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

/** Makes the folders of a path that are not there yet; they go again, as far as they are empty, where it is undone. */
export function stageFolder(folder: string): Place {
  const missing = missingFolders(folder);
  const undo = () => {
    for (const made of missing) {
      try {
        rmdirSync(made);
      } catch {
        // It was not made, or others put something into it.
      }
    }
  };
  try {
    // One by one: Node's own way never ends where a folder that is there says of a new one that it is not, as in /proc.
    for (const made of missing.toReversed()) mkdirSync(made);
    if (!statSync(folder).isDirectory()) throw Object.assign(new Error(), { code: 'EEXIST' });
  } catch (error) {
    undo();
    throw error;
  }
  return { isFile: true, put: nothing, keep: nothing, undo };
}

/** The folder and those above it that are not there, the lowest first. */
function missingFolders(folder: string): string[] {
  return existsSync(folder) ? [] : [folder, ...missingFolders(dirname(folder))];
}

/** A name in the same folder, so that it can become the file's own; short, because the file's may be as long as it can. */
function besides(target: string): string {
  return join(dirname(target), `.plancmp-${randomUUID()}`);
}

/** On the disk before it gets its name: after a power cut there is the old content or the new, never an empty file. */
function writeAside(aside: string, content: string | Uint8Array, there: Stats | undefined): void {
  writeFileSync(aside, content, { flag: 'wx', flush: true, ...(there && { mode: there.mode & 0o777 }) });
  if (!there) return;
  try {
    chownSync(aside, there.uid, there.gid);
  } catch {
    // Only root may give a file away; it is then its writer's, as after any editor.
  }
  // Again, because what a file is made with is cut down by the umask.
  chmodSync(aside, there.mode & 0o777);
}

/** What is at a place: nothing only where nothing is, not where one cannot know. */
function statOf(target: string): Stats | undefined {
  try {
    return statSync(target);
  } catch (error) {
    // What is named as a folder has to be one.
    if (codeOf(error) !== 'ENOENT' || target.endsWith(sep)) throw error;
    return undefined;
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
