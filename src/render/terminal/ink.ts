import { Chalk } from 'chalk';
import type { Kind, Level } from '../../model.ts';
import { visible } from '../../text/safe.ts';
import type { Medium } from '../medium.ts';
import { KIND_SIGNS, LEVEL_SIGNS } from '../signs.ts';

/** How a terminal shows things: with or without colour, with or without characters beyond ASCII. */
export interface Ink extends Medium<string> {
  readonly arrow: string;
  readonly dash: string;
  readonly dot: string;
  readonly none: string;
  /** Stands before what is told of the words above. */
  readonly mark: string;
  dim(text: string): string;
  /** The sign of a kind, in its colour: kinds are never told apart by colour alone. */
  sign(kind: Kind, text?: string): string;
  /** A level behind its sign, in its colour. */
  level(level: Level): string;
}

const INKS: {
  readonly [K in Kind]: { readonly ascii: string; readonly colour: Colour };
} = {
  unchanged: { ascii: '=', colour: 'dim' },
  moved: { ascii: '^', colour: 'cyan' },
  reworded: { ascii: '~', colour: 'yellow' },
  merged: { ascii: '&', colour: 'magenta' },
  split: { ascii: '|', colour: 'magenta' },
  regrouped: { ascii: 'x', colour: 'magenta' },
  removed: { ascii: '-', colour: 'red' },
  added: { ascii: '+', colour: 'green' },
};

const LEVEL_INKS: {
  readonly [L in Level]: { readonly ascii: string; readonly colour: Colour };
} = {
  error: { ascii: 'x', colour: 'red' },
  warning: { ascii: '!', colour: 'yellow' },
  note: { ascii: 'i', colour: 'cyan' },
};
type Colour = 'dim' | 'cyan' | 'yellow' | 'magenta' | 'red' | 'green';

/**
 * The ink for a terminal. With colour, cut words are red and struck through and added ones green and underlined;
 * without, they stand in `[-cut-]{+added+}`. Escape codes and invisible characters of the text are made visible.
 */
export function ink(options: { readonly colour: boolean; readonly ascii: boolean }): Ink {
  const chalk = new Chalk({ level: options.colour ? 1 : 0 });
  const safe = (text: string) => based(options.ascii ? toAscii(visible(text)) : visible(text));
  return {
    text: safe,
    strong: (text) => chalk.bold(safe(text)),
    cut: options.colour ? (text) => chalk.red.strikethrough(safe(text)) : (text) => `[-${safe(text)}-]`,
    add: options.colour ? (text) => chalk.green.underline(safe(text)) : (text) => `{+${safe(text)}+}`,
    ...(options.colour ? { between: ' ' } : {}),
    dim: (text) => chalk.dim(safe(text)),
    sign: (kind, text) =>
      chalk[INKS[kind].colour](text ?? (options.ascii ? INKS[kind].ascii : KIND_SIGNS[kind])),
    level: (level) => {
      const { ascii, colour } = LEVEL_INKS[level];
      return chalk[colour](`${options.ascii ? ascii : LEVEL_SIGNS[level]} ${level}`);
    },
    ...(options.ascii
      ? { arrow: '->', dash: '--', dot: '|', none: '-', mark: '>' }
      : { arrow: '→', dash: '—', dot: '·', none: '–', mark: '▸' }),
  };
}

/** A mark that a text begins with would be drawn onto what stands before it, be that the end of an escape code: it gets a base. */
function based(text: string): string {
  return /^\p{M}/u.test(text) ? `\u25cc${text}` : text;
}

const ASCII: readonly (readonly [RegExp, string])[] = [
  [/[‘’ʼ]/g, "'"],
  [/[“”«»]/g, '"'],
  [/[–—−‐‑]/g, '-'],
  [/…/g, '...'],
  [/→/g, '->'],
  [/·/g, '|'],
  [/²/g, '2'],
  [/³/g, '3'],
  [/[\u00a0\u202f]/g, ' '],
];

/** Typographic marks as ASCII; letters beyond ASCII stay, because they are the text. */
function toAscii(text: string): string {
  return ASCII.reduce((out, [mark, plain]) => out.replace(mark, plain), text);
}
