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
export async function show(io: Io, text: string, pager: boolean): Promise<void> {
  const command = io.env.PAGER ?? 'less';
  const paged =
    pager && io.stdout.isTTY && command !== '' && command !== 'cat' && (await io.page(command, text));
  if (!paged) io.stdout.write(text);
}

/**
 * Writes a file whole or not at all: beside it first, then in its place, through symbolic links and with its mode. What
 * is there and is no file, such as a pipe or a device, is written to. Answers what went wrong, if anything.
 */
export async function writeWhole(io: Io, file: string, text: string): Promise<string | undefined> {
  const named = resolve(io.cwd, file);
  try {
    const target = await realpath(named).catch(() => named);
    const there = await stat(target).catch(() => undefined);
    if (there && !there.isFile()) await writeFile(target, text);
    else await replace(target, text, there?.mode);
    return undefined;
  } catch (error) {
    return `cannot write ${file}: ${reason(error)}`;
  }
}

async function replace(target: string, text: string, mode?: number): Promise<void> {
  const aside = `${target}.${randomUUID()}`;
  try {
    await writeFile(aside, text, { flag: 'wx', ...(mode === undefined ? {} : { mode }) });
    await rename(aside, target);
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
}
