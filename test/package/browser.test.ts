import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { diff } from '../../src/library/diff.ts';
import { render } from '../../src/library/render.ts';
import { FORMATS } from '../../src/render/index.ts';
import { languages } from '../../src/render/words/index.ts';
import { launched, open, pageFolder } from '../support/browser.ts';
import { type Project, projectWithPackage, shippedText } from '../support/packed.ts';
import { describeWith } from '../support/tools.ts';

/** What the page does with two texts: the same as Node below. */
const IN_PAGE = `import { diff, languages, render } from 'plancmp';
globalThis.written = async (old, next, options, format, lang) => {
  const result = diff(old, next, options);
  if (!result.ok) throw new Error(JSON.stringify(result.findings));
  const written = await render(result.value, format, { words: await languages[lang].load(), bom: true });
  return typeof written === 'string' ? written : Array.from(written).join();
};`;

const files = ['drafts/v28.yaml', 'drafts/v20.yaml'] as const;
const texts = [shippedText('v28'), shippedText('v20')] as const;
const options = { files, links: shippedText('links/v28--v20') };

async function inNode(format: (typeof FORMATS)[number], lang: 'en' | 'uk'): Promise<string> {
  const result = diff(...texts, options);
  if (!result.ok) throw new Error(JSON.stringify(result.findings));
  const written = await render(result.value, format, { words: await languages[lang].load(), bom: true });
  return typeof written === 'string' ? written : Array.from(written).join();
}

describeWith('Chromium', 'the library in a browser', (executable) => {
  const pages = pageFolder();
  let project: Project;
  let browser: Browser;
  beforeAll(async () => {
    project = projectWithPackage();
    browser = await launched(executable);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    project?.remove();
    pages.remove();
  });

  /** Bundled as a page's program is, with nothing that stands in for Node. */
  const bundled = async () => {
    writeFileSync(join(project.folder, 'page.js'), IN_PAGE);
    const { outputFiles, warnings } = await build({
      absWorkingDir: project.folder,
      entryPoints: ['page.js'],
      bundle: true,
      platform: 'browser',
      format: 'iife',
      minify: true,
      write: false,
      logLevel: 'silent',
    });
    return { script: outputFiles[0]?.text ?? '', warnings };
  };

  it('writes every format, in every language, to the byte as Node does', async () => {
    const { script, warnings } = await bundled();
    expect(warnings).toEqual([]);
    const html = `<!doctype html><meta charset="utf-8"><script>${script}</script>`;
    const { page, trouble } = await open(browser, pages.url('page.html', html));
    for (const format of FORMATS)
      for (const lang of ['en', 'uk'] as const) {
        const call = `written(...${JSON.stringify([...texts, options, format, lang])})`;
        expect(await page.evaluate(call), `${format} ${lang}`).toBe(await inNode(format, lang));
      }
    expect(trouble).toEqual([]);
    await page.context().close();
  }, 120_000);
});
