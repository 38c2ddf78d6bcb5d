import type { Report } from '../model.ts';
import type { View } from './view.ts';

/** One way of writing a report. */
interface Renderer {
  /** What it is, in a few words for a list of formats. */
  readonly summary: string;
  /** The file endings that ask for it. */
  readonly endings: readonly string[];
  /** Whether people read it on a terminal: then it is coloured and paged. */
  readonly forTerminal: boolean;
  /** Whether it is no text: then it is not written to a terminal. */
  readonly isBinary: boolean;
  /** Loaded when it is asked for, with the packages that it needs. */
  readonly load: () => Promise<(report: Report, view: View) => Rendered | Promise<Rendered>>;
}

/** A written report: text, which is UTF-8 where it is a file, or the bytes of a file that is no text. */
export type Rendered = string | Uint8Array;

/** Every renderer by the name that `--format` takes. A new one is one file and one entry here. */
export const renderers = {
  terminal: {
    summary: 'for a terminal or a plain text file',
    endings: ['.txt'],
    forTerminal: true,
    isBinary: false,
    load: async () => (await import('./terminal/index.ts')).renderTerminal,
  },
  markdown: {
    summary: 'for GitHub and editors, with a picture',
    endings: ['.md', '.markdown'],
    forTerminal: false,
    isBinary: false,
    load: async () => (await import('./markdown/index.ts')).renderMarkdown,
  },
  html: {
    summary: 'one page: picture, filters, redline, side by side',
    endings: ['.html', '.htm'],
    forTerminal: false,
    isBinary: false,
    load: async () => (await import('./html/index.tsx')).renderHtml,
  },
  svg: {
    summary: 'the picture alone: which point went where',
    endings: ['.svg'],
    forTerminal: false,
    isBinary: false,
    load: async () => (await import('./flow/index.tsx')).renderSvg,
  },
  mermaid: {
    summary: 'the picture as text that GitHub draws',
    endings: ['.mmd', '.mermaid'],
    forTerminal: false,
    isBinary: false,
    load: async () => (await import('./mermaid/index.ts')).renderMermaid,
  },
  docx: {
    summary: 'for Word: both texts whole, as tracked changes',
    endings: ['.docx'],
    forTerminal: false,
    isBinary: true,
    load: async () => (await import('./docx/index.ts')).renderDocx,
  },
  critic: {
    summary: 'both texts whole, as CriticMarkup',
    endings: ['.critic'],
    forTerminal: false,
    isBinary: false,
    load: async () => (await import('./critic/index.ts')).renderCritic,
  },
  csv: {
    summary: 'a table: a row for each change and each clause',
    endings: ['.csv'],
    forTerminal: false,
    isBinary: false,
    load: async () => (await import('./csv/index.ts')).renderCsv,
  },
  json: {
    summary: 'all of it, for a program',
    endings: ['.json'],
    forTerminal: false,
    isBinary: false,
    load: async () => (await import('./json.ts')).renderJson,
  },
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
