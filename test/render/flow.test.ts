import fc from 'fast-check';
import { renderToStaticMarkup } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import type { Draft, Report } from '../../src/model.ts';
import { flowPicture } from '../../src/render/flow/picture.tsx';
import { KIND_SIGNS } from '../../src/render/signs.ts';
import { draft } from '../support/draft.ts';
import { generatedPair } from '../support/generated.ts';
import { PAIRS, setting, shippedReport } from '../support/shipped.ts';
import { inEnglish, viewOf, written } from '../support/view.ts';
import { type Element, everything, parseXml, textOf, withClass } from '../support/xml.ts';

const reportOf = (old: Draft, next: Draft) => compare(old, next, setting());
const fileOf = async (report: Report, view = viewOf(report)) =>
  parseXml((await written('svg', report, view)).toString());
const picture = (report: Report, options = {}) =>
  parseXml(renderToStaticMarkup(flowPicture(inEnglish(report), options)));

const number = (value: string | undefined) => {
  expect(value).toMatch(/^-?\d+(\.\d)?$/);
  return Number(value);
};
/** Top and bottom of the bar of a point. */
const barOf = (node: Element) => {
  const [bar] = withClass(node, 'chip');
  const [y, height] = [number(bar?.attributes.y), number(bar?.attributes.height)];
  return { x: number(bar?.attributes.x), top: y, bottom: y + height };
};
const nodesOf = (within: Element, side: string) =>
  withClass(within, 'node').filter(({ attributes }) => attributes['data-side'] === side);
/** The numbers of a band's path: left, top there, middle, …, right, bottom there. */
const pathOf = (band: Element) => {
  const found = (band.attributes.d ?? '').match(
    /^M([\d.-]+),([\d.-]+)C[\d.-]+,[\d.-]+ [\d.-]+,[\d.-]+ ([\d.-]+),([\d.-]+)V([\d.-]+)C[\d.-]+,[\d.-]+ [\d.-]+,[\d.-]+ [\d.-]+,([\d.-]+)Z$/,
  );
  const [x0, top0, x1, top1, bottom1, bottom0] = (found ?? []).slice(1).map(number);
  return { x0, top0, bottom0, x1, top1, bottom1 } as Record<string, number>;
};

/** What holds of any picture of a report. */
function law(report: Report, root: Element): void {
  const groups = withClass(root, 'change');
  expect(groups.map(({ attributes }) => attributes['data-change'])).toEqual(
    report.changes.map((_, index) => String(index)),
  );
  for (const [index, change] of report.changes.entries()) {
    const group = groups[index] as Element;
    expect(group.attributes.class?.split(' ')).toContain(change.kind);
    const [old, next] = [nodesOf(group, 'old'), nodesOf(group, 'new')];
    expect(old.map(({ attributes }) => attributes['data-ref']).sort()).toEqual(
      change.old.map(({ ref }) => ref).sort(),
    );
    expect(next.map(({ attributes }) => attributes['data-ref']).sort()).toEqual(
      change.new.map(({ ref }) => ref).sort(),
    );
    const signs = withClass(group, 'sign').map(textOf);
    expect(signs.length).toBeGreaterThan(0);
    for (const sign of signs)
      expect(sign).toBe(KIND_SIGNS[change.kind] + (change.moved && change.kind !== 'moved' ? '↕' : ''));
    if (change.old.length > 0 && change.new.length > 0) joins(group, old.map(barOf), next.map(barOf));
    else endsAlone(group, [...old, ...next].map(barOf));
  }
  for (const side of ['old', 'new'] as const) stands(root, side, report);
}

type Bar = ReturnType<typeof barOf>;

/** Each pair of points has one band, which begins at the one's bar and ends at the other's. */
function joins(group: Element, old: readonly Bar[], next: readonly Bar[]): void {
  const bands = withClass(group, 'band').map(pathOf);
  const at = (bars: readonly Bar[], top = 0, bottom = 0) =>
    bars.findIndex((bar) => top >= bar.top - 0.3 && bottom <= bar.bottom + 0.3);
  const pairs = bands.map(
    (band) => `${at(old, band.top0, band.bottom0)} ${at(next, band.top1, band.bottom1)}`,
  );
  expect(pairs.sort()).toEqual(old.flatMap((_, i) => next.map((__, j) => `${i} ${j}`)).sort());
  for (const band of bands) {
    expect(band.x0).toBeCloseTo((old[0]?.x ?? 0) + 22, 0);
    expect(band.x1).toBeCloseTo(next[0]?.x ?? 0, 0);
  }
}

/** A point without a counterpart has one stub, which ends in a bar of its own near by. */
function endsAlone(group: Element, [bar]: readonly Bar[]): void {
  const stubs = withClass(group, 'band');
  expect(stubs.length).toBe(1);
  const ends = withClass(group, 'end').map(({ attributes }) =>
    number(/^M([\d.]+),/.exec(attributes.d ?? '')?.[1]),
  );
  expect(ends.length).toBe(1);
  const far = Math.min(
    ...ends.map((x) => Math.min(Math.abs(x - (bar?.x ?? 0)), Math.abs(x - (bar?.x ?? 0) - 22))),
  );
  expect(far).toBeLessThan(60);
}

/** The points of a draft stand once each, in its order, and none on another. */
function stands(root: Element, side: 'old' | 'new', report: Report): void {
  const points = report.changes.flatMap((change) => change[side]).sort((a, b) => a.line - b.line);
  const nodes = nodesOf(root, side)
    .map((node) => ({ ref: node.attributes['data-ref'], ...barOf(node) }))
    .sort((a, b) => a.top - b.top);
  expect(nodes.map(({ ref }) => ref)).toEqual(points.map(({ ref }) => ref));
  for (const { top, bottom } of nodes) expect(bottom - top).toBeGreaterThan(11.5);
  for (const [k, node] of nodes.entries())
    expect(node.top).toBeGreaterThanOrEqual((nodes[k - 1]?.bottom ?? 0) - 0.2);
}

describe('the flow picture', () => {
  it.each(PAIRS)(
    '%s to %s: every point once, every link a band, alone in the page and as a file',
    async (a, b) => {
      const report = shippedReport(a, b);
      law(report, await fileOf(report));
      law(report, picture(report));
    },
  );

  it('holds for any two drafts, and is the same each time', async () => {
    await fc.assert(
      fc.asyncProperty(generatedPair, async ([old, next]) => {
        const report = reportOf(old, next);
        law(report, await fileOf(report));
        expect(renderToStaticMarkup(flowPicture(inEnglish(report)))).toBe(
          renderToStaticMarkup(flowPicture(inEnglish(structuredClone(report)))),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('draws drafts that have nothing in common, and a draft without points', async () => {
    const [full, other, empty] = [
      draft('a', ['Ships sail.', 'Grain grows.']),
      draft('b', ['Schools open.']),
      draft('e', []),
    ];
    for (const [old, next] of [
      [full, other],
      [full, empty],
      [empty, full],
      [empty, empty],
    ] as const) {
      const report = reportOf(old, next);
      const root = await fileOf(report);
      law(report, root);
      expect(textOf(root)).not.toMatch(/NaN|undefined|Infinity/);
      expect(
        everything(root)
          .flatMap(({ attributes }) => Object.values(attributes))
          .join(' '),
      ).not.toMatch(/NaN|undefined|Infinity/);
    }
  });

  it('says where a point went that has no counterpart, in the words of the report', async () => {
    const root = await fileOf(shippedReport('v28', 'v20'));
    const labels = withClass(root, 'labels').map(textOf).join('|');
    expect(labels).toContain('not in v20 as disclosed');
    expect(labels).toContain('new');
    const crossed = await fileOf(shippedReport('v28', 'eu28'));
    expect(
      withClass(crossed, 'change').map((group) => everything(group).find(({ name }) => name === 'title'))
        .length,
    ).toBe(28);
    expect(withClass(crossed, 'crossing').length).toBe(2);
    expect(withClass(crossed, 'gap').map(({ attributes }) => attributes['data-ref'])).toEqual(['3']);
  });

  it('names a new standing, a title, the first words where there is none, and the whole of what is cut', () => {
    const long = `Long ${'title '.repeat(50)}end`;
    const old = draft('a', [
      { title: long, text: 'Ships sail.' },
      { ref: 'IV', text: 'Зерно росте на полях.' },
      { title: '平和条約の条項', text: 'C.' },
    ]);
    const root = picture(
      reportOf(old, {
        ...old,
        id: 'b',
        points: old.points.map((p) => ({ ...p, standing: 'open' as const })),
      }),
    );
    const names = withClass(root, 'title');
    expect(
      names
        .flatMap((name) =>
          everything(name)
            .slice(1)
            .filter((child) => child.name === 'title'),
        )
        .map(textOf),
    ).toContain(long);
    expect(names.map(textOf).join('|')).toContain('“Зерно росте на полях.”');
    expect(names.map(textOf).join('|')).toContain('平和条約の条項');
    expect(names.map(textOf).join('|')).toContain('open in b');
  });

  it('links every change where it is told an address, and none without; other attributes carry no code', async () => {
    const report = shippedReport('v28', 'v20');
    const linked = picture(report, { href: (change: number) => `#change-${change}` });
    const links = everything(linked).filter(({ name }) => name === 'a');
    expect(links.map(({ attributes }) => attributes.href)).toEqual(
      report.changes.map((_, k) => `#change-${k}`),
    );
    // The first title of a link is its name.
    for (const link of links)
      expect(textOf(everything(link).find(({ name }) => name === 'title') ?? link)).toMatch(/\bpoint/i);
    const file = await fileOf(report);
    for (const root of [linked, file, picture(report)])
      for (const { name, attributes } of everything(root)) {
        expect(['a', 'desc', 'g', 'path', 'rect', 'style', 'svg', 'text', 'title', 'tspan']).toContain(name);
        for (const key of Object.keys(attributes)) expect(key).not.toMatch(/^on|^style$|^id$|^xlink/);
        if (name !== 'a') expect(Object.keys(attributes)).not.toContain('href');
      }
    expect(everything(linked).some(({ name }) => name === 'style')).toBe(false);
    expect(everything(file).some(({ name }) => name === 'a')).toBe(false);
    const style = everything(file).find(({ name }) => name === 'style');
    expect(style && textOf(style)).not.toMatch(/url\(|@import|@font-face|var\(/);
  });

  it('keeps hostile text text', async () => {
    const evil =
      '</title><script>alert(1)</script>]]><!--&amp;"\'\u202e\u0000\u001b[31m\ufffe\uffff\ud800 onload=x';
    const old = draft(
      'a',
      [
        { title: evil, text: evil, ref: '<1>&' },
        { title: 'Ships', text: 'Ships sail.' },
      ],
      { title: evil },
    );
    const next = draft('b', [{ title: 'Ships', text: 'Ships sail.' }], { title: evil });
    const root = await fileOf(reportOf(old, next));
    expect(everything(root).map(({ name }) => name)).not.toContain('script');
    const [node] = withClass(root, 'node').filter(({ attributes }) => attributes['data-ref'] === '<1>&');
    expect(node && textOf(node)).toContain('</title><script>');
    expect(JSON.stringify(root)).not.toMatch(/[\u202e\ufffe\uffff]|\\u0000|\\u001b/);
    expect(JSON.stringify(root)).toContain('\\\\u{202e}');
  });

  it('shows pale what a filter leaves out, says how much, and folds nothing', async () => {
    const report = shippedReport('v28', 'v20');
    const whole = await fileOf(report);
    expect(withClass(whole, 'pale')).toEqual([]);
    const view = viewOf(report, { themes: ['elections'] });
    const root = await fileOf(report, view);
    law(report, root);
    expect(withClass(root, 'pale').length).toBe(29);
    expect(textOf(root)).toContain('29 changes that are not selected are pale.');
  });

  it('marks every theme by letters and by a colour that the next one does not have', async () => {
    const root = await fileOf(shippedReport('v28', 'v20'));
    const themes = withClass(root, 'theme');
    const letters = themes.map((theme) => withClass(theme, 'letter').map(textOf).join(''));
    expect(new Set(letters).size).toBe(themes.length);
    const classes = themes.map(({ attributes }) => attributes.class);
    expect(new Set(classes).size).toBe(themes.length);
    for (const group of withClass(root, 'change'))
      for (const letter of withClass(group, 'letter')) expect(letters).toContain(textOf(letter));
  });

  it('draws a thousand points in a second or two, in a file that a browser opens', async () => {
    const words = 'ships grain schools ports rivers plants funds courts roads bridges'.split(' ');
    const text = (k: number) =>
      `Point ${k}: ${[1, 10, 100].map((n) => words[Math.floor(k / n) % 10]).join(' and ')} are under the council number ${k}.`;
    const points = Array.from({ length: 1000 }, (_, k) => ({ title: `Title of ${k}`, text: text(k) }));
    const report = reportOf(draft('a', points), draft('b', points.slice(100)));
    const start = performance.now();
    const bytes = await written('svg', report);
    expect(performance.now() - start).toBeLessThan(10_000);
    expect(bytes.length).toBeLessThan(1_500_000);
    law(report, parseXml(bytes.toString()));
  });
});
