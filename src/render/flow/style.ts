import { INKS, THEME_COLOURS } from './colours.ts';

/** Every colour of the picture by its name, light and dark. */
const COLOURS: readonly (readonly [name: string, light: string, dark: string])[] = [
  ...Object.entries(INKS).map(([name, [light, dark]]) => [name, light, dark] as const),
  ...THEME_COLOURS.map(([light, dark], k) => [`theme-${k}`, light, dark] as const),
];

/** The rules that take a colour, by what names it. */
function coloured(colour: (name: string) => string): string {
  const themes = THEME_COLOURS.map((_, k) => `.flow .t${k}{color:${colour(`theme-${k}`)}}`);
  return [
    `.flow{color:${colour('ink')}}`,
    `.flow text{fill:${colour('ink')}}`,
    `.flow .quiet,.flow .pale text{fill:${colour('quiet')}}`,
    `.flow .badge,.flow .gap rect,.flow .hollow rect,.flow .paper{fill:${colour('paper')}}`,
    `.flow .letter{fill:${colour('paper')}}`,
    `.flow .rule,.flow .gap rect{stroke:${colour('rule')}}`,
    `.flow .crossing{stroke:${colour('ink')}}`,
    `.flow .halo{stroke:${colour('paper')}}`,
    ...themes,
    '.flow .hollow .letter{fill:currentColor}',
  ].join('\n');
}

function named(value: (light: string, dark: string) => string): string {
  return COLOURS.map(([name, light, dark]) => `--flow-${name}:${value(light, dark)}`).join(';');
}

const SHAPES = `.flow{font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",Arial,sans-serif}
.flow .band{fill:currentColor;fill-opacity:.3;stroke:currentColor;stroke-opacity:.55;stroke-width:.75}
.flow .solid{fill-opacity:.72}
.flow .pale .band{fill-opacity:.06;stroke-opacity:.25}
.flow .pale .chip{opacity:.35}
.flow .end,.flow .badge{stroke:currentColor;stroke-width:1.25}
.flow .end{stroke-width:3}
.flow .pale .end,.flow .pale .badge{stroke-opacity:.35}
.flow .chip{fill:currentColor}
.flow .hollow .chip{stroke:currentColor;stroke-width:1.5}
.flow .letter,.flow .sign{text-anchor:middle;font-weight:700}
.flow .ref,.flow .strong{font-weight:700}
.flow .from{text-anchor:end}
.flow .crossing{fill:none;stroke-dasharray:2 4;stroke-width:1.25}
.flow .halo{paint-order:stroke;stroke-width:3.5;stroke-opacity:.85;stroke-linejoin:round}
.flow .labels{pointer-events:none}
.flow .gap rect{stroke-dasharray:3 3}
.flow a{text-decoration:none}
.flow a:hover .band,.flow a:focus-visible .band{fill-opacity:.85;stroke-opacity:1}
.flow a:hover .title,.flow a:focus-visible .title{text-decoration:underline}`;

const DARK = '@media screen and (prefers-color-scheme:dark)';

/**
 * What the picture needs of a page that holds it. Its colours are custom properties, `--flow-paper`, `--flow-ink`,
 * `--flow-quiet`, `--flow-rule` and `--flow-theme-0` and on, which the page may set and use; light or dark as the page's
 * `color-scheme` says, and light in browsers that do not know `light-dark()`.
 */
export const flowStyle = `:root{${named((light) => light)}}
@supports (color:light-dark(#000,#fff)){:root{${named((light, dark) => `light-dark(${light},${dark})`)}}}
${SHAPES}
${coloured((name) => `var(--flow-${name})`)}
`;

/** The same for a file of its own: colours stand where they are used, because many programs that open SVG know no custom properties. */
export const standaloneStyle = `${SHAPES}
${coloured(literal(1))}
${DARK}{
${coloured(literal(2))}
}
`;

function literal(mode: 1 | 2): (name: string) => string {
  const values = new Map(COLOURS.map((colour) => [colour[0], colour[mode]]));
  return (name) => values.get(name) ?? 'currentColor';
}
