import { defused } from '../render/findings/log.ts';
import { nearest } from '../text/nearest.ts';
import { visible } from '../text/safe.ts';
import { EXIT } from './exit.ts';
import type { Io } from './io.ts';

/** What a command tried to get: the thing, or lines for standard error that say why not. */
export type Attempt<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly string[] };

/** What was got. */
export function got<T>(value: T): Attempt<T> {
  return { ok: true, value };
}

/** Why nothing was got: a line or more. */
export function problem(...problems: readonly string[]): Attempt<never> {
  return { ok: false, problems };
}

/** All of several attempts, or every problem of all of them. */
export function all<T extends readonly unknown[]>(
  attempts: { readonly [K in keyof T]: Attempt<T[K]> },
): Attempt<T> {
  const problems = attempts.flatMap((attempt) => (attempt.ok ? [] : attempt.problems));
  if (problems.length > 0) return problem(...problems);
  return got(attempts.map((attempt) => (attempt.ok ? attempt.value : undefined)) as unknown as T);
}

/** Says on standard error why the job could not be done, and answers the exit code for that. */
export function fail(io: Io, problems: readonly string[]): number {
  tell(io, problems);
  return EXIT.failed;
}

/** Says something on standard error, each line under the name of the tool; what a draft says in it gives a log no command. */
export function tell(io: Io, lines: readonly string[]): void {
  for (const line of lines) io.stderr.write(`plancmp: ${visible(defused(line))}\n`);
}

/** That there is no such thing, with the nearest one and all that are known. */
export function unknown(kind: string, name: string, known: readonly string[], several = `${kind}s`): string {
  const near = nearest(name, known);
  const hint = near === undefined ? '' : ` Did you mean ${near}?`;
  return `there is no ${kind} ${name}.${hint} Known ${several}: ${known.join(', ')}`;
}
