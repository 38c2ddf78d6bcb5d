import type { Io } from './io.ts';

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
