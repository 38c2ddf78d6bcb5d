/**
 * Exit codes. Never 1 for an error, never 0 for a comparison that did not happen. A process that a signal ends has 128 more
 * than the signal's number: 130 where it is interrupted, 143 where it is terminated.
 */
export const EXIT = {
  /** Done, and nothing at or above the threshold. */
  done: 0,
  /** Differences, with `--exit-code`; findings at or above `--fail-on`. */
  found: 1,
  /** Could not do the job; standard output is empty. */
  failed: 2,
} as const;
