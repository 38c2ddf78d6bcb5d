import { type Filter, NO_FILTER, select } from '../../src/compare/select.ts';
import type { Report } from '../../src/model.ts';
import { type Edition, editionOf } from '../../src/render/edition.ts';
import { type Format, renderers } from '../../src/render/index.ts';
import { PLAIN_VIEW, type View } from '../../src/render/view.ts';

/** A view of a report with what a reader asked for. */
export function viewOf(report: Report, filter: Partial<Filter> = {}, look: Partial<View> = {}): View {
  const selection = select(report, { ...NO_FILTER, ...filter });
  return { ...PLAIN_VIEW, selection, cosmetic: filter.cosmetic === true, ...look };
}

/** The report in English. */
export function inEnglish(report: Report): Edition {
  return editionOf(report, PLAIN_VIEW);
}

/** What a renderer writes, as its bytes. */
export async function written(format: Format, report: Report, view = viewOf(report)): Promise<Buffer> {
  const render = await renderers[format].load();
  return Buffer.from(await render(report, view));
}
