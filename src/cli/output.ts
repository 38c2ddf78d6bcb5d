import { randomUUID } from 'node:crypto';
import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Io } from './io.ts';
import { reason } from './reason.ts';

/** Whether a result for people is coloured, and how wide it may be. */
export interface Look {
  readonly colour: boolean;
  readonly width: number;
}

/** Colour by `--color`, then FORCE_COLOR, then NO_COLOR (present and not empty), then whether people are watching. */
export function lookOf(io: Io, color: ColorChoice): Look {
  return { colour: wantsColour(io, color), width: io.stdout.columns ?? columnsFrom(io.env.COLUMNS) };
}

/** The choices of `--color`. */
export const COLOR_CHOICES = ['auto', 'always', 'never'] as const;
export type ColorChoice = (typeof COLOR_CHOICES)[number];

function wantsColour(io: Io, color: ColorChoice): boolean {
  const { FORCE_COLOR, NO_COLOR, TERM } = io.env;
  if (color !== 'auto') return color === 'always';
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  if (NO_COLOR) return false;
  return io.stdout.isTTY && TERM !== 'dumb';
}

const DEFAULT_WIDTH = 80;

function columnsFrom(variable: string | undefined): number {
  const columns = Number(variable);
  return Number.isInteger(columns) && columns > 0 ? columns : DEFAULT_WIDTH;
}

/** Shows a result for people: through a pager on a terminal, as git does, and straight out otherwise. */
export async function show(io: Io, content: string | Uint8Array, pager: boolean): Promise<void> {
  const command = io.env.PAGER ?? 'less';
  const paged =
    pager &&
    typeof content === 'string' &&
    io.stdout.isTTY &&
    command !== '' &&
    command !== 'cat' &&
    (await io.page(command, content));
  if (!paged) io.stdout.write(content);
}

/** A file to be written. */
interface FileContent {
  /** As the user named it. */
  readonly file: string;
  readonly content: string | Uint8Array;
}

/**
 * Writes files, all of them whole or none at all: beside their places first, then in them, through symbolic links and with
 * their modes. What is there and is no file, such as a pipe or a device, is written to. Answers what went wrong, if
 * anything.
 */
export async function writeWhole(io: Io, files: readonly FileContent[]): Promise<string | undefined> {
  const staged: Staged[] = [];
  let named = '';
  try {
    for (const { file, content } of files) {
      named = file;
      staged.push(await stage(resolve(io.cwd, file), content));
    }
    for (const [k, { put }] of staged.entries()) {
      named = files[k]?.file ?? '';
      await put();
    }
    return undefined;
  } catch (error) {
    for (const { aside } of staged) if (aside !== undefined) await rm(aside, { force: true });
    return `cannot write ${named}: ${reason(error)}`;
  }
}

interface Staged {
  /** The file that holds the content until it is put in its place. */
  readonly aside?: string;
  readonly put: () => Promise<void>;
}

async function stage(named: string, content: string | Uint8Array): Promise<Staged> {
  const target = await realpath(named).catch(() => named);
  const there = await stat(target).catch(() => undefined);
  if (there?.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
  if (there && !there.isFile()) return { put: () => writeFile(target, content) };
  const aside = `${target}.${randomUUID()}`;
  try {
    await writeFile(aside, content, { flag: 'wx', ...(there === undefined ? {} : { mode: there.mode }) });
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
  return { aside, put: () => rename(aside, target) };
}
