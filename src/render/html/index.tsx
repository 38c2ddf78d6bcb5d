import { renderToString } from 'preact-render-to-string';
import type { Report } from '../../model.ts';
import type { View } from '../view.ts';
import { Page } from './page.tsx';
import { sheetOf } from './sheet.ts';

/**
 * The report as one HTML page for readers: it loads nothing, says so in its own Content-Security-Policy, and reads well
 * without script, which adds filters and keys. Ends in a newline. Width, colour and the view's ASCII marks are for
 * terminals and ignored.
 */
export function renderHtml(report: Report, view: View): string {
  return `<!DOCTYPE html>\n${renderToString(<Page sheet={sheetOf(report, view)} />)}\n`;
}
