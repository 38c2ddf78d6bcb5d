import { fileURLToPath } from 'node:url';
import type { Io } from '../../src/cli/io.ts';
import { main } from '../../src/cli/main.ts';

/** The folder of the project: the shipped drafts and schemas are there. */
export const home = fileURLToPath(new URL('../..', import.meta.url));

export interface World {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string;
  readonly tty?: boolean;
  readonly columns?: number;
  /** Whether the pager can be started. */
  readonly pager?: boolean;
}

export interface Outcome {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
  /** The pager command and what it was given, where one was asked for. */
  readonly paged: readonly { readonly command: string; readonly text: string }[];
}

/** Runs a command line in-process, as the executable would, in a world that a test sets up. */
export async function run(argv: readonly string[], world: World = {}): Promise<Outcome> {
  const { io, seen } = worldIo(world);
  const status = await main(argv, io);
  const { stdout, stderr, paged } = seen;
  return { status, stdout: stdout.join(''), stderr: stderr.join(''), paged };
}

/** A world that a test sets up as a command sees it, and what is written there. */
export function worldIo(world: World = {}) {
  const [stdout, stderr]: [string[], string[]] = [[], []];
  const paged: { command: string; text: string }[] = [];
  const screen = (lines: string[]) => ({
    isTTY: world.tty === true,
    ...(world.columns === undefined ? {} : { columns: world.columns }),
    write: (text: string | Uint8Array) => void lines.push(Buffer.from(text).toString()),
  });
  const io: Io = {
    home,
    cwd: world.cwd ?? home,
    env: world.env ?? {},
    stdout: screen(stdout),
    stderr: screen(stderr),
    stdin: async () => new TextEncoder().encode(world.stdin ?? ''),
    page: async (command, text) => {
      if (world.pager !== false) paged.push({ command, text });
      return world.pager !== false;
    },
    onInterrupt: () => () => {},
    progress: () => {},
    working: (work) => work(),
    today: () => '2026-01-15',
  };
  return { io, seen: { stdout, stderr, paged } };
}
