import { runInThisContext } from 'node:vm';
import { visible } from '../text/safe.ts';

/** A line on standard error that says how far long work has come, and that goes with whatever is written next. */
export interface Status {
  /** Shows a line instead of the last one, where people watch and the work is long. */
  show(text: string): void;
  erase(): void;
  /**
   * Does work that no signal handler can run within. An interrupt ends it where it is, and is thrown as `ERR_SCRIPT_EXECUTION_INTERRUPTED`,
   * so that the line can be erased; without a line the system ends the process.
   */
  during<T>(work: () => T): T;
}

/** Work that takes no longer needs no words, in milliseconds. */
const PATIENCE = 1_000;

/** Milliseconds between two lines: quicker ones only flicker. */
const PAUSE = 100;

const ERASE = '\r\u001b[K';

/** As much of a line as fits so many columns; a character from the scripts of Hangul on may take two of them. */
function narrow(text: string, columns: number): string {
  let left = columns;
  const fits = (character: string) => {
    left -= character >= '\u1100' ? 2 : 1;
    return left >= 0;
  };
  return [...text].filter(fits).join('');
}

/**
 * The status line of a process. The clock decides no more than whether and when it is shown. The cursor stays at its start: what
 * the system says where it ends the process, such as a shell's prompt, is then written over it.
 */
export function statusOf(
  { stderr, env }: Pick<NodeJS.Process, 'stderr' | 'env'>,
  clock: () => number,
): Status {
  const isWatched = stderr.isTTY === true && env.TERM !== 'dumb' && !env.CI;
  if (!isWatched) return { show: () => {}, erase: () => {}, during: (work) => work() };
  const start = clock();
  let last: number | undefined;
  return {
    show(text) {
      const now = clock();
      if (now - start < PATIENCE || (last !== undefined && now - last < PAUSE)) return;
      last = now;
      // A full line would wrap, and could not be erased.
      const line = narrow(visible(text), (stderr.columns || 80) - 1);
      stderr.write(`${ERASE}${line}\r`);
    },
    erase() {
      if (last !== undefined) stderr.write(ERASE);
      last = undefined;
    },
    during: interruptible,
  };
}

/** Where a script finds its work: only a script can be broken off, and it sees no more than globals. */
const handed = globalThis as { plancmpWork?: () => unknown };

function interruptible<T>(work: () => T): T {
  handed.plancmpWork = work;
  try {
    return runInThisContext('plancmpWork()', { breakOnSigint: true });
  } finally {
    delete handed.plancmpWork;
  }
}
