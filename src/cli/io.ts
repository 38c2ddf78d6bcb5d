import { fstatSync, writeSync } from 'node:fs';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';
import { EXIT } from './exit.ts';
import { codeOf, reason } from './reason.ts';
import { type Status, statusOf } from './status.ts';
import { upTo } from './up-to.ts';

/** The world as a command sees it: everything that it reads of the process, and all that it writes to. */
export interface Io {
  /** The folder that plancmp is installed in: schemas and shipped drafts are there. */
  readonly home: string;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Screen;
  readonly stderr: Screen;
  /** Standard input, as bytes: not more than `most` of them. */
  stdin(most: number): Promise<Uint8Array>;
  /** Shows a text through a pager command; false where the command could not be started. */
  page(command: string, text: string): Promise<boolean>;
  /** Has something undone where the process is interrupted; answers how to leave that. */
  onInterrupt(undo: () => void): () => void;
  /** Says how far long work has come, on a terminal, until something else is written. */
  progress(text: string): void;
  /** Does long work in one go, so that an interrupt ends the process in the middle of it. */
  working<T>(work: () => T): T;
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
  process.stdout.on('error', (error) => writeFailed(process, error));
  // Whoever reads the trouble may go before the result is written.
  process.stderr.on('error', () => {});
  const status = statusOf(process, () => performance.now());
  process.on('exit', status.erase);
  return {
    home: fileURLToPath(home),
    cwd: workingFolder(process),
    env: process.env,
    stdout: screen(process.stdout, status, (error) => writeFailed(process, error)),
    stderr: screen(process.stderr, status, () => {}),
    stdin: (most) => upTo(process.stdin, most),
    page(command, text) {
      status.erase();
      return page(process, command, text);
    },
    onInterrupt: undoing(process),
    progress: status.show,
    working: (work) => endedBySignal(process, status, work),
    today: () => new Date().toISOString().slice(0, 10),
    crash(error) {
      const trace = error instanceof Error ? error.stack : String(error);
      status.erase();
      process.stderr.write(`plancmp: this is a bug, please report it with the lines below\n${trace}\n`);
      return EXIT.failed;
    },
  };
}

/** A shell may stand in a folder that was deleted since. */
function workingFolder(process: NodeJS.Process): string {
  try {
    return process.cwd();
  } catch (error) {
    process.stderr.write(`plancmp: cannot find the working folder: ${reason(error)}\n`);
    return process.exit(EXIT.failed);
  }
}

function screen(
  stream: NodeJS.WriteStream,
  { erase }: Status,
  failed: (error: NodeJS.ErrnoException) => void,
): Screen {
  const file = fileOf(stream);
  return {
    isTTY: stream.isTTY === true,
    ...(stream.columns ? { columns: stream.columns } : {}),
    write(text) {
      erase();
      if (file === undefined) stream.write(text);
      else writeAll(file, Buffer.from(text), failed);
    },
  };
}

/** The descriptor of a stream that leads into a file or a device that is no terminal. */
function fileOf(stream: NodeJS.WriteStream & { readonly fd?: number }): number | undefined {
  const { fd, isTTY } = stream;
  if (fd === undefined || isTTY) return undefined;
  const kind = fstatSync(fd);
  return kind.isFile() || kind.isCharacterDevice() ? fd : undefined;
}

/** Node's own stream writes once, and takes what a nearly full disk left out for written. */
function writeAll(fd: number, bytes: Uint8Array, failed: (error: NodeJS.ErrnoException) => void): void {
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(fd, bytes, at);
  } catch (error) {
    failed(error as NodeJS.ErrnoException);
  }
}

/** A reader that has seen enough (`| head`) is no error; a result that cannot be written is. */
function writeFailed(process: NodeJS.Process, error: NodeJS.ErrnoException): void {
  const isGone = error.code === 'EPIPE';
  if (!isGone) process.stderr.write(`plancmp: cannot write the result: ${reason(error)}\n`);
  process.exit(isGone ? (process.exitCode ?? EXIT.done) : EXIT.failed);
}

/** The signals that ask a process to end, and that leave it time to. */
const ENDINGS = ['SIGHUP', 'SIGINT', 'SIGTERM'] as const;

/**
 * Signals are caught only while there is something to undo: they would wait for the end of what is being computed, and
 * without a listener they end the process at once.
 */
function undoing(process: NodeJS.Process): Io['onInterrupt'] {
  const undos = new Set<() => void>();
  const end = (signal: NodeJS.Signals) => {
    for (const undo of undos) undo();
    dieOf(process, signal);
  };
  return (undo) => {
    if (undos.size === 0) for (const signal of ENDINGS) process.on(signal, end);
    undos.add(undo);
    return () => {
      undos.delete(undo);
      if (undos.size === 0) for (const signal of ENDINGS) process.removeListener(signal, end);
    };
  };
}

/** Erases the status line before an interrupt ends the process. */
function endedBySignal<T>(process: NodeJS.Process, { during, erase }: Status, work: () => T): T {
  try {
    return during(work);
  } catch (error) {
    if (codeOf(error) !== 'ERR_SCRIPT_EXECUTION_INTERRUPTED') throw error;
    erase();
    dieOf(process, 'SIGINT');
    throw error;
  }
}

/** By the signal itself, where there are signals: an exit would wait for a pipe that nobody reads. */
function dieOf(process: NodeJS.Process, signal: NodeJS.Signals): void {
  process.removeAllListeners(signal);
  if (process.platform !== 'win32') process.kill(process.pid, signal);
  process.exit(128 + constants.signals[signal]);
}

/** As git does: through the shell, `less -FRX` unless `LESS` says otherwise; the pager takes the interrupts. */
async function page(process: NodeJS.Process, command: string, text: string): Promise<boolean> {
  const env = { LESS: 'FRX', LV: '-c', ...process.env };
  const ignore = () => {};
  process.on('SIGINT', ignore);
  const { spawn } = await import('node:child_process');
  return new Promise<boolean>((done) => {
    const child = spawn(command, { shell: true, stdio: ['pipe', 'inherit', 'inherit'], env });
    child.stdin.on('error', ignore);
    child.on('error', () => done(false));
    child.on('close', (code) => done(wasFound(process, code)));
    child.stdin.end(text);
  }).finally(() => process.removeListener('SIGINT', ignore));
}

/** Whether a shell found a command, by the exit code. That of Windows only says that it failed, for whatever reason. */
function wasFound({ platform }: NodeJS.Process, code: number | null): boolean {
  return platform === 'win32' ? code === 0 : code !== 127 && code !== 126;
}
