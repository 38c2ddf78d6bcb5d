import type { Imported, ImportedPoint } from '../../../src/model.ts';

/** A text's points in one line each: `6 Armed forces | lead | a: first | b: second`; a string number is quoted. */
export function brief({ points }: Imported): string[] {
  return points.map(briefPoint);
}

function briefPoint({ number, title, text, clauses }: ImportedPoint): string {
  const head = title === undefined ? JSON.stringify(number) : `${JSON.stringify(number)} ${title}`;
  return [head, text, ...clauses.map((clause) => `${clause.label}: ${clause.text}`)].join(' | ');
}

/** What is in no point: `12 footer: Source: Axios.` */
export function leftOver({ unplaced }: Imported): string[] {
  return unplaced.map(({ line, why, text }) => `${line} ${why}: ${text}`);
}

/** Joins the lines of a fixture, so that tables of cases stay narrow. */
export function lines(...lines: string[]): string {
  return lines.join('\n');
}
