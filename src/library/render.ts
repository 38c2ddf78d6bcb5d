import { NO_FILTER, select } from '../compare/select.ts';
import type { Report } from '../model.ts';
import { type Format, type Rendered, renderers } from '../render/index.ts';
import { PLAIN_VIEW, type View } from '../render/view.ts';

/**
 * Writes a report in a format, as `plancmp report -f <format>` does: bytes for `docx`, text for all others. `view` says what is
 * other than plain, which is the whole report in English, 80 columns wide, without colour. What the format needs is loaded
 * first. The same report and view give the same bytes.
 */
export function render(report: Report, format: 'docx', view?: Partial<View>): Promise<Uint8Array>;
export function render(
  report: Report,
  format: Exclude<Format, 'docx'>,
  view?: Partial<View>,
): Promise<string>;
export function render(report: Report, format: Format, view?: Partial<View>): Promise<Rendered>;
export async function render(report: Report, format: Format, view: Partial<View> = {}): Promise<Rendered> {
  const write = await renderers[format].load();
  const written = await write(report, { ...PLAIN_VIEW, selection: select(report, NO_FILTER), ...view });
  // A very long text is written as the bytes of a file.
  return format === 'docx' || typeof written === 'string' ? written : new TextDecoder().decode(written);
}
