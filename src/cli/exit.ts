/** Exit codes. Never 1 for an error, never 0 for a comparison that did not happen. */
export const EXIT = {
  /** Done, and nothing at or above the threshold. */
  done: 0,
  /** Differences, with `--exit-code`; findings at or above `--fail-on`. */
  found: 1,
  /** Could not do the job; standard output is empty. */
  failed: 2,
  interrupted: 130,
  terminated: 143,
} as const;
