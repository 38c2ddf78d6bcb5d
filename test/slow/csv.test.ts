import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readCsv } from '../support/csv.ts';
import { shippedReport } from '../support/shipped.ts';
import { describeWith } from '../support/tools.ts';
import { viewOf, written } from '../support/view.ts';

describeWith('LibreOffice', 'the table in a spreadsheet', (soffice) => {
  const folder = mkdtempSync(join(tmpdir(), 'plancmp-csv-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('has the same cells after it was opened and saved', async () => {
    const report = shippedReport('v28', 'v20');
    const table = (await written('csv', report, viewOf(report, {}, { bom: true }))).toString();
    writeFileSync(join(folder, 'table.csv'), table);
    const convert = (to: string, file: string) =>
      execFileSync(soffice, [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        // Comma, double quotes, UTF-8; what is quoted is text.
        '--infilter=CSV:44,34,76,1,,1033,true',
        ...['--convert-to', to, '--outdir', folder, join(folder, file)],
      ]);
    convert('ods', 'table.csv');
    rmSync(join(folder, 'table.csv'));
    convert('csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,false,true', 'table.ods');
    const saved = readFileSync(join(folder, 'table.csv'), 'utf8').replace(/\r?\n/g, '\r\n');
    // Truth values become the spreadsheet's own, which it writes in capitals.
    const cells = readCsv(saved).map((row) =>
      row.map((cell) => cell.replace(/^(?:TRUE|FALSE)$/, (word) => word.toLowerCase())),
    );
    expect(cells).toEqual(readCsv(table));
  }, 120_000);
});
