import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import type { Report } from '../../src/model.ts';
import { renderHtml } from '../../src/render/html/index.tsx';
import { launched, type Opened, open, pageFolder } from '../support/browser.ts';
import { draft, type Sketch } from '../support/draft.ts';
import { setting, shippedReport } from '../support/shipped.ts';
import { describeWith } from '../support/tools.ts';
import { viewOf } from '../support/view.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const main = shippedReport('v28', 'v20');
const shown = viewOf(main).selection.shown.size;

describeWith('Chromium', 'the HTML page', (chromium) => {
  const folder = pageFolder();
  const url = folder.url('report.html', page(main));
  let browser: Browser;
  let opened: Opened[] = [];

  beforeAll(async () => {
    browser = await launched(chromium);
  });
  afterEach(async () => {
    for (const { page, trouble } of opened) {
      expect(trouble).toEqual([]);
      await page.context().close();
    }
    opened = [];
  });
  afterAll(async () => {
    await browser.close();
    folder.remove();
  });

  async function visit(address = url, options: BrowserContextOptions = {}): Promise<Page> {
    const own = await open(browser, address, options);
    opened.push(own);
    return own.page;
  }
  const tick = (page: Page, name: string, value: string) =>
    page.locator(`.filters input[name="${name}"][value="${value}"]`).check();
  const visible = (page: Page) => page.locator('article:visible').count();
  /** As the page has it: what drives the browser hears of it later. */
  const addressOf = (page: Page) => page.evaluate(() => location.href);

  test('filters by theme, kind and signal, and always says how many are hidden', async () => {
    const page = await visit();
    const status = page.getByRole('status');
    expect(await status.textContent()).toBe(`All ${shown} changes shown`);
    await page.locator('.filters summary').click();
    await tick(page, 'kind', 'removed');
    expect(await visible(page)).toBe(10);
    expect(await status.textContent()).toBe(`${shown - 10} of ${shown} changes hidden`);
    await tick(page, 'kind', 'added');
    expect(await visible(page)).toBe(12);
    await tick(page, 'theme', 'nato');
    expect(await status.textContent()).toMatch(/^\d+ of 29 changes hidden$/);
    const wanted = await page
      .locator('article:visible')
      .evaluateAll((all) =>
        all.every(
          (one) => /\bnato\b/.test(one.dataset.theme ?? '') && /removed|added/.test(one.dataset.kind ?? ''),
        ),
      );
    expect(wanted).toBe(true);
    expect(await page.locator('.theme-group:visible').count()).toBeLessThan(4);
    await page.getByRole('button', { name: 'Show all' }).click();
    expect(await visible(page)).toBe(shown);
    await tick(page, 'signal', 'quantity');
    expect(await visible(page)).toBe(new Set(main.numbers.map(({ change }) => change)).size);
  });

  test('keeps the filter in its address, so that it can be passed on', async () => {
    const page = await visit();
    await page.locator('.filters summary').click();
    await tick(page, 'kind', 'added');
    const again = await visit(await addressOf(page));
    expect(await addressOf(again)).toContain('kind=added');
    expect(await visible(again)).toBe(2);
    expect(await again.getByRole('status').textContent()).toBe('27 of 29 changes hidden');
  });

  test('leads to every point by its permanent link, even past a filter', async () => {
    const page = await visit(`${url}#v28-6`);
    expect(await page.evaluate(() => document.querySelector(':target')?.closest('article')?.id)).toBe(
      'v20-4',
    );
    const hidden = await visit(`${url}?kind=added#v28-6`);
    expect(await visible(hidden)).toBe(shown);
    await expect
      .poll(() => hidden.evaluate(() => document.activeElement?.textContent))
      .toContain('Armed forces');
    await hidden.locator('.filters summary').click();
    await tick(hidden, 'kind', 'added');
    await hidden.locator('.dispositions a', { hasText: /^14$/ }).click();
    await expect.poll(() => visible(hidden)).toBe(shown);
    await expect
      .poll(() =>
        hidden.locator('#v28-14').evaluate((one) => Math.abs(one.getBoundingClientRect().top) < 200),
      )
      .toBe(true);
  });

  test('an address that the reader goes back to shows what it showed', async () => {
    const page = await visit(`${url}?kind=added`);
    expect(await visible(page)).toBe(2);
    await page.locator('.dispositions a', { hasText: /^14$/ }).click();
    await expect.poll(() => visible(page)).toBe(shown);
    await page.goBack();
    await expect.poll(() => visible(page)).toBe(2);
    await expect.poll(() => addressOf(page)).toMatch(/\?kind=added$/);
    expect(await page.locator('.filters input[value="added"]').isChecked()).toBe(true);
    await page.goForward();
    await expect.poll(() => visible(page)).toBe(shown);
  });

  test('a filter that hides the change of the address is kept when the page is loaded again', async () => {
    const page = await visit(`${url}#v28-6`);
    await page.locator('.filters summary').click();
    await tick(page, 'kind', 'added');
    await page.reload();
    expect(await visible(page)).toBe(2);
    await expect.poll(() => addressOf(page)).toMatch(/\?kind=added$/);
  });

  test('has a way past the picture for the keyboard', async () => {
    const page = await visit();
    await page.getByRole('navigation').getByRole('link', { name: 'Numbers' }).focus();
    await page.keyboard.press('Enter');
    for (let k = 0; k < 2; k++) await page.keyboard.press('Tab');
    expect(
      await page
        .locator('.numbers a')
        .first()
        .evaluate((link) => link === document.activeElement),
    ).toBe(true);
  });

  test('goes to the next and previous change by keys, which can be turned off, and by buttons', async () => {
    const page = await visit();
    const heading = () => page.evaluate(() => document.activeElement?.closest('article')?.id);
    const ids = await page.locator('article').evaluateAll((all) => all.map(({ id }) => id));
    await page.locator('#changes').focus();
    await page.keyboard.press('j');
    expect(await heading()).toBe(ids[0]);
    await page.keyboard.press('j');
    expect(await heading()).toBe(ids[1]);
    await page.keyboard.press('Control+k');
    expect(await heading()).toBe(ids[1]);
    await page.keyboard.press('k');
    expect(await heading()).toBe(ids[0]);
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByRole('button', { name: 'Next' }).click();
    expect(await heading()).toBe(ids[2]);
    await page.locator('[data-do=keys]').uncheck();
    await page.locator(`[id="${ids[2]}"] h4`).focus();
    await page.keyboard.press('j');
    expect(await heading()).toBe(ids[2]);
  });

  test('skips changes that are hidden', async () => {
    const page = await visit(`${url}?kind=added`);
    await page.locator('#changes').focus();
    for (const id of ['v20-9', 'v20-10', 'v20-10']) {
      await page.keyboard.press('j');
      expect(await page.evaluate(() => document.activeElement?.closest('article')?.id)).toBe(id);
    }
  });

  test('shows both texts side by side for all changes, and again one', async () => {
    const page = await visit();
    const button = page.getByRole('button', { name: 'Side by side' });
    const entry = page.locator('[id="v20-4"]');
    expect(await entry.locator('.columns').isVisible()).toBe(false);
    await button.click();
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    expect(await entry.locator('.redline').isVisible()).toBe(false);
    const [old, next] = await entry
      .locator('.column')
      .evaluateAll((all) => all.map((one) => one.textContent ?? ''));
    expect(old).toContain('is limited to 600,000');
    expect(old).not.toContain('800,000');
    expect(next).toContain('stays at 800,000 in peacetime');
    expect(await page.locator('[id="v28-4"] .redline').isVisible()).toBe(true);
    await button.click();
    expect(await entry.locator('.redline').isVisible()).toBe(true);
  });

  test('is light or dark as the reader has it, or as is chosen', async () => {
    const page = await visit(url, { colorScheme: 'dark' });
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const button = page.getByRole('button', { name: 'Dark' });
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    const dark = await paper();
    await button.click();
    expect(await paper()).toBe('rgb(255, 255, 255)');
    expect(dark).not.toBe('rgb(255, 255, 255)');
    await button.click();
    expect(await paper()).toBe(dark);
  });

  test('tells beside the picture what a band stands for, and leads there', async () => {
    const page = await visit();
    const box = page.locator('.told-band');
    const band = page.getByRole('link', { name: /^Armed forces: Point 6 is reworded as point 4/ });
    await band.locator('path').first().hover();
    expect(await box.textContent()).toMatch(/6 → 4 Armed forces\. Point 6 is reworded as point 4\./);
    await page.getByRole('link', { name: /^Frozen assets: Point 14/ }).focus();
    expect(await box.textContent()).toMatch(/Frozen assets\. Point 14 is not in v20 as disclosed\./);
    await page.keyboard.press('Enter');
    await expect.poll(() => addressOf(page)).toMatch(/#v28-14$/);
    await band.locator('path').first().click();
    await expect.poll(() => addressOf(page)).toMatch(/#v20-4$/);
  });

  test('keeps telling what the keyboard is at, wherever the pointer rests', async () => {
    const page = await visit(url, { viewport: { width: 1280, height: 700 } });
    const last = page.getByRole('link', { name: /^Ceasefire: Point 28/ });
    const other = page.getByRole('link', { name: /^Elections: Point 25/ });
    await last.focus();
    const { x, y, width, height } = (await other.locator('path').first().boundingBox()) as DOMRect;
    await page.evaluate(() => scrollTo(0, 0));
    await page.getByRole('navigation').getByRole('link').first().focus();
    await page.mouse.move(x + width / 2, y + height / 2);
    await last.focus();
    await expect.poll(() => other.evaluate((link) => link.matches(':hover'))).toBe(true);
    expect(await page.locator('.told-band').textContent()).toMatch(/Ceasefire\. Point 28/);
  });

  test('shows a phone both drafts, and the numbers of both, without a swipe', async () => {
    const page = await visit(url, { viewport: { width: 390, height: 844 } });
    const right = (selector: string) =>
      page
        .locator(selector)
        .evaluateAll((all) => Math.max(...all.map((one) => one.getBoundingClientRect().right)));
    expect(await page.locator('.picture svg:visible').count()).toBe(1);
    expect(await page.getByRole('link', { name: /^Armed forces: Point 6/ }).count()).toBe(1);
    expect(await right('.picture svg:visible text')).toBeLessThanOrEqual(390);
    expect(await right('.numbers .value')).toBeLessThanOrEqual(390);
    expect(await right('.dispositions td')).toBeLessThanOrEqual(390);
  });

  test('has colours in a browser that does not know light-dark()', async () => {
    const old = page(main)
      .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
      .replaceAll('light-dark(', 'unheard-of(');
    const seen = await visit(folder.url('old.html', old), { colorScheme: 'dark' });
    const colour = (selector: string, name: 'color' | 'backgroundColor' | 'fill') =>
      seen
        .locator(selector)
        .first()
        .evaluate((one, key) => getComputedStyle(one)[key], name);
    expect(await colour('body', 'backgroundColor')).toBe('rgb(255, 255, 255)');
    expect(await colour('body', 'color')).toBe('rgb(28, 31, 36)');
    expect(await colour('article ins', 'backgroundColor')).toBe('rgb(230, 240, 251)');
    expect(await colour('.flow .t0 .chip', 'fill')).toBe('rgb(118, 33, 84)');
  });

  test.each([
    ['light', 1280],
    ['dark', 1280],
    ['print', 1280],
    ['light', 320],
    ['dark', 320],
    ['print', 320],
  ] as const)('axe finds nothing in %s at %i px', async (mode, width) => {
    const page = await visit(url, {
      viewport: { width, height: 800 },
      colorScheme: mode === 'dark' ? 'dark' : 'light',
    });
    if (mode === 'print') await page.emulateMedia({ media: 'print' });
    else {
      await page.locator('.filters summary').click();
      await page.locator('.sides summary').first().click();
    }
    expect(await violations(page)).toEqual([]);
  });

  test('axe finds nothing where all is side by side, filtered and unfolded', async () => {
    const report = viewOf(main, { unchanged: true, cosmetic: true });
    const page = await visit(`${folder.url('all.html', renderHtml(main, report))}?view=sides&kind=reworded`);
    expect(await violations(page)).toEqual([]);
  });

  test.each([
    ['320 px', { viewport: { width: 320, height: 640 } }],
    // Zoomed to 200 %, a window of 1280 px is as wide as one of 640, drawn twice as large.
    ['200 % zoom', { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 }],
  ])('scrolls in one direction only at %s', async (_, options) => {
    for (const address of [url, `${url}?view=sides`, folder.url('hostile.html', page(hostile()))]) {
      const narrow = await visit(address, options);
      expect(
        await narrow.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
    }
  });

  test('has controls that are large enough to hit, and a mark on what has the focus', async () => {
    const page = await visit(url, { viewport: { width: 320, height: 640 } });
    await page.locator('.filters summary').click();
    const small = await page
      .locator('button:visible, input:visible, summary:visible')
      .evaluateAll((all) =>
        all
          .map((one) => one.getBoundingClientRect())
          .filter(({ width, height }) => width < 24 || height < 24),
      );
    expect(small).toEqual([]);
    await page.keyboard.press('Tab');
    expect(
      await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle),
    ).toBe('solid');
  });

  test('is complete without script', async () => {
    const page = await visit(url, { javaScriptEnabled: false });
    expect(await visible(page)).toBe(shown);
    expect(await page.locator('button:visible, input:visible').count()).toBe(0);
    expect(await page.locator('.redline:visible').count()).toBe(shown);
    await page.locator('.sides summary').first().click();
    expect(await page.locator('.sides .columns').first().isVisible()).toBe(true);
  });

  test('prints both texts’ standing, all changes and the addresses of sources, and no controls', async () => {
    const page = await visit(url, { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('button:visible, input:visible, .told-band:visible').count()).toBe(0);
    expect(await page.locator('.redline:visible').count()).toBe(shown);
    expect(await page.locator('#texts').isVisible()).toBe(true);
    const first = page.locator('.sources a').first();
    expect(await first.evaluate((link) => link.getBoundingClientRect().height)).toBeGreaterThan(0);
    expect(await first.evaluate((link) => getComputedStyle(link, '::after').content)).toContain('https://');
    expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(0, 0, 0)');
    const marks = await page.evaluate(() =>
      ['del', 'ins'].map(
        (name) =>
          getComputedStyle(document.querySelector(`article ${name}`) ?? document.body).textDecorationLine,
      ),
    );
    expect(marks).toEqual(['line-through', 'underline']);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    await page.emulateMedia({ media: 'screen' });
  });

  test('a filtered page says so in print', async () => {
    const page = await visit(`${url}?kind=added`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('status').isVisible()).toBe(true);
    expect(await page.locator('button:visible').count()).toBe(0);
  });

  test('what a draft says stays text', async () => {
    const page = await visit(
      folder.url('hostile.html', renderHtml(hostile(), viewOf(hostile(), { unchanged: true }))),
    );
    expect(await page.title()).not.toBe('taken');
    expect(await page.evaluate(() => 'taken' in window)).toBe(false);
    expect(
      await page
        .locator(
          'img, iframe, object, base, form, style:not(head style), [onerror], [onload], [onclick], [style]',
        )
        .count(),
    ).toBe(0);
    expect(await page.locator('script').count()).toBe(1);
    expect(await page.locator('a[href^="javascript:" i], a[href^="data:" i]').count()).toBe(0);
    expect(
      await page.locator('article', { hasText: '<img src=x onerror="window.taken=1">' }).count(),
    ).toBeGreaterThan(0);
    expect(await violations(page)).toEqual([]);
  });

  test('a page of sums, of nothing, and of equal drafts is sound too', async () => {
    const none = compare(draft('a', []), draft('b', []), { ...setting(), decisions: [] });
    const equal = compare(draft('a', ['One.']), draft('a', ['One.']), { ...setting(), decisions: [] });
    for (const [name, html] of [
      ['sums', renderHtml(main, viewOf(main, {}, { stat: true }))],
      ['none', page(none)],
      ['equal', page(equal)],
    ] as const)
      expect(await violations(await visit(folder.url(`${name}.html`, html)))).toEqual([]);
  });
});

function page(report: Report): string {
  return renderHtml(report, viewOf(report));
}

/** Everything that any of axe's rules says against a page, best practices and those off by default too. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const values = axe.getRules().map(({ ruleId }) => ruleId);
    const found = await axe.run(document, { runOnly: { type: 'rule', values } });
    return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

function hostile(): Report {
  const texts = [
    '<script>document.title = "taken"</script>',
    '<img src=x onerror="window.taken=1">',
    '" onclick="window.taken=1" x="',
    '</style><style>*{display:none}</style>--><base href=//x><form>',
    'a \u202e b \u2066 c \u200b d \u0007',
    'unbroken'.repeat(80),
  ];
  const points = (end: string) =>
    texts.map(
      (text): Sketch => ({
        title: text,
        text: `${text} stays ${end}`,
        clauses: [text],
        variants: { us: text },
        themes: [text],
        note: text,
      }),
    );
  const url = 'javascript:window.taken=1';
  const sources = texts.map((outlet, k) => ({ key: String(k), outlet, url, seen: true }));
  const head = { title: texts.join(' '), note: texts.join(' '), sources };
  return compare(draft('a', points('the same.'), head), draft('b', points('as it was.'), head), {
    ...setting(),
    decisions: [],
  });
}
