import { InvalidArgumentError } from 'commander';

/** A day of the calendar on the command line, `YYYY-MM-DD`. */
export function dateArgument(text: string): string {
  const day = new Date(`${text}T00:00:00Z`);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text))
    return text;
  throw new InvalidArgumentError('A date is written YYYY-MM-DD, as in 2025-11-20.');
}
