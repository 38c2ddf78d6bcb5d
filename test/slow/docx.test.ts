import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import type { Draft } from '../../src/model.ts';
import { normalise } from '../../src/text/tokens.ts';
import { draft } from '../support/draft.ts';
import { generatedPair } from '../support/generated.ts';
import { PAIRS, setting, shipped, shippedReport } from '../support/shipped.ts';
import { describeWith } from '../support/tools.ts';
import { written } from '../support/view.ts';
import { partsOf, resolved, writtenOut } from '../support/word.ts';
import { type Element, everything } from '../support/xml.ts';

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

  it('gives the old draft where it rejects all changes, the new one where it accepts them', async () => {
    const pairs = [
      ...PAIRS.flatMap(([old, next]) => [
        [shipped(old), shipped(next)],
        [shipped(next), shipped(old)],
      ]),
      // What is added ends one paragraph and begins the next.
      [
        draft('a', ['The border stays.']),
        draft('b', [{ text: 'The border stays. Funds flow.', clauses: ['Grain moves.'] }]),
      ],
      ...fc.sample(generatedPair, { numRuns: 30, seed: 5 }),
    ] as (readonly [Draft, Draft])[];
    const files = join(folder, 'changes');
    mkdirSync(files);
    const documents = await Promise.all(
      pairs.map(async ([old, next], k) => {
        const report = compare(old, next, setting());
        const bytes = await written('docx', report);
        writeFileSync(join(files, `${k}.docx`), bytes);
        return { old, next, report, bytes };
      }),
    );
    resolveAll(office, folder, files);
    for (const [k, { old, next, report, bytes }] of documents.entries()) {
      for (const [how, draft] of [
        ['reject', old],
        ['accept', next],
      ] as const) {
        const said = resolved(partsOf(bytes).get('word/document.xml'), how)
          .filter(({ style }) => style.startsWith('Plancmp'))
          .map(({ text }) => text);
        const saved = partsOf(readFileSync(join(files, `${k}.docx.${how}`))).get('word/document.xml');
        const changes = everything(saved as Element).filter(({ name }) => /^w:(?:ins|del)$/.test(name));
        const texts = resolved(saved, how).map(({ text }) => text);
        expect(changes).toEqual([]);
        expect(texts.filter((text) => !said.includes(text))).toEqual(writtenOut(draft, report));
      }
    }
  }, 240_000);
});

/** Has LibreOffice accept, and reject, all changes of every Word file in a folder, each into a file beside it. */
function resolveAll(office: string, folder: string, files: string): void {
  const profile = join(folder, 'profile-of-changes');
  const run = (...options: string[]) =>
    execFileSync(office, [`-env:UserInstallation=file://${profile}`, '--headless', ...options], {
      stdio: 'ignore',
    });
  // The first start makes a profile with an empty module of this name.
  run('--terminate_after_init');
  writeFileSync(join(profile, 'user/basic/Standard/Module1.xba'), MODULE);
  run('--norestore', `macro:///Standard.Module1.ResolveAll(file://${files}/)`);
}

const MODULE = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
Sub ResolveAll(folder As String)
  name = Dir(folder &amp; "*.docx")
  Do While name &lt;&gt; ""
    Resolve(folder &amp; name, "accept", ".uno:AcceptAllTrackedChanges")
    Resolve(folder &amp; name, "reject", ".uno:RejectAllTrackedChanges")
    name = Dir()
  Loop
  StarDesktop.terminate()
End Sub

Sub Resolve(file As String, how As String, command As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  Dim filter(0) As New com.sun.star.beans.PropertyValue
  filter(0).Name = "FilterName"
  filter(0).Value = "MS Word 2007 XML"
  document = StarDesktop.loadComponentFromURL(file, "_blank", 0, hidden())
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  dispatcher.executeDispatch(document.CurrentController.Frame, command, "", 0, Array())
  document.storeToURL(file &amp; "." &amp; how, filter())
  document.close(True)
End Sub
</script:module>
`;
