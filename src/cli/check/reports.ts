import { join } from 'node:path';
import { NO_FILTER, select } from '../../compare/select.ts';
import type { Report } from '../../model.ts';
import { renderers } from '../../render/index.ts';
import { PLAIN_VIEW } from '../../render/view.ts';
import { type Attempt, got, problem } from '../attempt.ts';
import type { Io } from '../io.ts';
import { writeWhole } from '../write.ts';

/** The formats that are written, with their endings: one to read where it lies, one for a browser. */
const FORMATS = { markdown: '.md', html: '.html' } as const;

/** Writes a report of each comparison into a folder, by the id of the newer draft: all of them, or none. */
export async function writeReports(
  io: Io,
  folder: string,
  reports: readonly Report[],
): Promise<Attempt<undefined>> {
  if (reports.length === 0) return got(undefined);
  const files: { file: string; content: string | Uint8Array }[] = [];
  for (const [k, report] of reports.entries()) {
    const isTaken = reports.slice(0, k).some((other) => other.new.id === report.new.id);
    // Two files of one id are a mistake that is told elsewhere; neither report takes the place of the other.
    const name = isTaken ? `${report.new.id}-${k + 1}` : report.new.id;
    for (const [format, ending] of Object.entries(FORMATS)) {
      const render = await renderers[format as keyof typeof FORMATS].load();
      const view = { ...PLAIN_VIEW, selection: select(report, NO_FILTER) };
      files.push({ file: join(folder, name + ending), content: await render(report, view) });
    }
  }
  const failed = await writeWhole(io, files, { folders: true });
  return failed === undefined ? got(undefined) : problem(failed);
}
