import { describe, expect, it } from 'vitest';
import { INKS, THEME_COLOURS } from '../../src/render/flow/colours.ts';
import { flowStyle, standaloneStyle } from '../../src/render/flow/style.ts';

type Rgb = readonly [number, number, number];

/** Red, green and blue as shares of light (IEC 61966-2-1). */
function linear(hex: string): Rgb {
  const of = (k: number) => {
    const share = Number.parseInt(hex.slice(k, k + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return [of(1), of(3), of(5)];
}

/** The contrast of WCAG 2.2. */
function contrast(a: string, b: string): number {
  const [x = 0, y = 0] = [a, b]
    .map(linear)
    .map(([red, green, blue]) => 0.2126 * red + 0.7152 * green + 0.0722 * blue)
    .sort((p, q) => q - p);
  return (x + 0.05) / (y + 0.05);
}

/** The distance in OKLab (Björn Ottosson, 2020). */
function distance(a: string, b: string): number {
  const [p, q] = [a, b].map((hex) => {
    const [r, g, u] = linear(hex);
    const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * u);
    const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * u);
    const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * u);
    return [
      0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
      1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
      0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
    ];
  }) as [number[], number[]];
  return Math.hypot(...p.map((value, k) => value - (q[k] ?? 0)));
}

describe.each([
  ['light', 0],
  ['dark', 1],
] as const)('the colours of the flow picture, %s', (_, mode) => {
  const colours = THEME_COLOURS.map((pair) => pair[mode]);
  const paper = INKS.paper[mode];

  it('are 4.5:1 or more against the paper, so that letters may stand on bars and beside them', () => {
    for (const colour of [...colours, INKS.ink[mode], INKS.quiet[mode]])
      expect([colour, contrast(colour, paper) >= 4.5]).toEqual([colour, true]);
  });

  it('differ, neighbours most', () => {
    for (const [k, colour] of colours.entries())
      for (const [j, other] of colours.entries()) {
        const apart = distance(colour, other);
        if (j > k) expect([colour, other, apart > 0.06]).toEqual([colour, other, true]);
        if (j === (k + 1) % colours.length)
          expect([colour, other, apart > 0.12]).toEqual([colour, other, true]);
      }
  });

  it('stand in the style of a page and of a file', () => {
    for (const colour of [...colours, ...Object.values(INKS).map((pair) => pair[mode])]) {
      expect(flowStyle).toContain(colour);
      expect(standaloneStyle).toContain(colour);
    }
  });
});
