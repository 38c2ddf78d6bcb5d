import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import { normalise } from '../../src/text/tokens.ts';
import { PAIRS, setting, shipped, shippedReport } from '../support/shipped.ts';
import { describeWith } from '../support/tools.ts';
import { written } from '../support/view.ts';
import { partsOf, resolved, writtenOut } from '../support/word.ts';

describeWith('LibreOffice', 'a Word file', (office) => {
  const folder = mkdtempSync(join(tmpdir(), 'plancmp-docx-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** A document as the program writes it in another form; with a profile of its own, so that runs do not meet. */
  const convert = (name: string, to: string): string => {
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const out = join(folder, 'out');
    const options = [profile, '--headless', '--convert-to', to, '--outdir', out, join(folder, name)];
    execFileSync(office, options, { stdio: 'ignore' });
    return join(out, name.replace(/docx$/, to.split(':')[0] ?? ''));
  };

  it.each(PAIRS)(
    'of %s and %s is printed with all words of both',
    async (old, next) => {
      const name = `${old}-${next}.docx`;
      const report = shippedReport(old, next);
      writeFileSync(join(folder, name), await written('docx', report));
      const pdf = convert(name, 'pdf');
      const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
      const words = new Set(normalise(text).split(' '));
      const missing = [shipped(old), shipped(next)]
        .flatMap(({ points }) => points.flatMap((point) => [point, ...point.clauses]))
        .flatMap(({ text: said }) => said.split(/\s+/).filter((word) => /^\p{L}{4,}$/u.test(word)))
        // Words that meet the mark of another one are printed as one.
        .filter((word) => !words.has(word) && !text.includes(word));
      expect(missing).toEqual([]);
    },
    120_000,
  );

  it.each(PAIRS)(
    'of %s and %s keeps its changes when it is opened and saved',
    async (old, next) => {
      for (const [from, to] of [
        [old, next],
        [next, old],
      ] as const) {
        const name = `${from}-${to}-again.docx`;
        const report = compare(shipped(from), shipped(to), setting());
        const bytes = await written('docx', report);
        writeFileSync(join(folder, name), bytes);
        const saved = partsOf(readFileSync(convert(name, 'docx:MS Word 2007 XML')));
        for (const [how, draft] of [
          ['reject', shipped(from)],
          ['accept', shipped(to)],
        ] as const) {
          const said = resolved(partsOf(bytes).get('word/document.xml'), how)
            .filter(({ style }) => style.startsWith('Plancmp'))
            .map(({ text }) => text);
          const texts = resolved(saved.get('word/document.xml'), how).map(({ text }) => text);
          expect(texts.filter((text) => !said.includes(text))).toEqual(writtenOut(draft, report));
        }
      }
    },
    120_000,
  );
});
