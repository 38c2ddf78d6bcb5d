import { fileURLToPath } from 'node:url';
import { EXIT } from './exit.ts';
import { reason } from './reason.ts';

/** The world as a command sees it: everything that it reads of the process, and all that it writes to. */
export interface Io {
  /** The folder that plancmp is installed in: schemas and shipped drafts are there. */
  readonly home: string;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Screen;
  readonly stderr: Screen;
  /** All of standard input, as bytes. */
  stdin(): Promise<Uint8Array>;
  /** Shows a text through a pager command; false where the command could not be started. */
  page(command: string, text: string): Promise<boolean>;
  /** Has something undone where the process is interrupted; answers how to leave that. */
  onInterrupt(undo: () => void): () => void;
  /** The current day as `YYYY-MM-DD`, for what a new draft cannot know otherwise. */
  today(): string;
}

/** Where results are written: text as UTF-8, bytes as they are. */
export interface Screen {
  readonly isTTY: boolean;
  /** Absent where the width is not known. */
  readonly columns?: number;
  write(text: string | Uint8Array): void;
}

/** The `Io` of a real process, and what its last resort does: say that it is a bug, and fail. */
export function nodeIo(process: NodeJS.Process, home: URL): Io & { crash(error: unknown): number } {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error) => writeFailed(process, error));
  const undos = new Set<() => void>();
  const endBy = (signal: 'SIGINT' | 'SIGTERM', code: number) =>
    process.on(signal, () => {
      for (const undo of undos) undo();
      dieOf(process, signal, code);
    });
  endBy('SIGINT', EXIT.interrupted);
  endBy('SIGTERM', EXIT.terminated);
  return {
    home: fileURLToPath(home),
    cwd: process.cwd(),
    env: process.env,
    stdout: screen(process.stdout),
    stderr: screen(process.stderr),
    stdin: async () => (await import('node:stream/consumers')).buffer(process.stdin),
    page: (command, text) => page(process, command, text),
    onInterrupt(undo) {
      undos.add(undo);
      return () => void undos.delete(undo);
    },
    today: () => new Date().toISOString().slice(0, 10),
    crash(error) {
      const trace = error instanceof Error ? error.stack : String(error);
      process.stderr.write(`plancmp: this is a bug, please report it with the lines below\n${trace}\n`);
      return EXIT.failed;
    },
  };
}

function screen(stream: NodeJS.WriteStream): Screen {
  return {
    isTTY: stream.isTTY === true,
    ...(stream.columns ? { columns: stream.columns } : {}),
    write: (text) => void stream.write(text),
  };
}

/** A reader that has seen enough (`| head`) is no error; a result that cannot be written is. */
function writeFailed(process: NodeJS.Process, error: NodeJS.ErrnoException): void {
  const isGone = error.code === 'EPIPE';
  if (!isGone) process.stderr.write(`plancmp: cannot write the result: ${reason(error)}\n`);
  process.exit(isGone ? (process.exitCode ?? EXIT.done) : EXIT.failed);
}

/** By the signal itself, where there are signals: an exit would wait for a pipe that nobody reads. */
function dieOf(process: NodeJS.Process, signal: NodeJS.Signals, code: number): void {
  process.removeAllListeners(signal);
  if (process.platform !== 'win32') process.kill(process.pid, signal);
  process.exit(code);
}

/** As git does: through the shell, `less -FRX` unless `LESS` says otherwise; the pager takes the interrupts. */
async function page(process: NodeJS.Process, command: string, text: string): Promise<boolean> {
  const { spawn } = await import('node:child_process');
  const env = { LESS: 'FRX', LV: '-c', ...process.env };
  const ignore = () => {};
  const handlers = process.listeners('SIGINT');
  process.removeAllListeners('SIGINT').on('SIGINT', ignore);
  return new Promise<boolean>((done) => {
    const child = spawn(command, { shell: true, stdio: ['pipe', 'inherit', 'inherit'], env });
    child.stdin.on('error', ignore);
    child.on('error', () => done(false));
    child.on('close', (code) => done(code !== 127 && code !== 126));
    child.stdin.end(text);
  }).finally(() => {
    process.removeListener('SIGINT', ignore);
    for (const handler of handlers) process.on('SIGINT', handler);
  });
}
