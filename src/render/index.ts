import type { Report } from '../model.ts';
import type { View } from './view.ts';

/** One way of writing a report. */
interface Renderer {
  /** The file endings that ask for it. */
  readonly endings: readonly string[];
  /** Whether people read it on a terminal: then it is coloured and paged. */
  readonly forTerminal: boolean;
  /** Loaded when it is asked for. */
  readonly load: () => Promise<(report: Report, view: View) => string>;
}

/** Every renderer by the name that `--format` takes. A new one is one file and one entry here. */
export const renderers = {
  terminal: {
    endings: ['.txt'],
    forTerminal: true,
    load: async () => (await import('./terminal/index.ts')).renderTerminal,
  },
  markdown: {
    endings: ['.md', '.markdown'],
    forTerminal: false,
    load: async () => (await import('./markdown/index.ts')).renderMarkdown,
  },
  json: { endings: ['.json'], forTerminal: false, load: async () => (await import('./json.ts')).renderJson },
} as const satisfies Readonly<Record<string, Renderer>>;

/** The name of a renderer. */
export type Format = keyof typeof renderers;

/** The choices of `--format`. */
export const FORMATS = Object.keys(renderers) as Format[];

/** The format that a file's ending (with its dot) asks for. */
export function formatForEnding(ending: string): Format | undefined {
  return FORMATS.find((format) =>
    (renderers[format].endings as readonly string[]).includes(ending.toLowerCase()),
  );
}
