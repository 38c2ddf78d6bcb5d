import type { Checked, Rule } from '../../model.ts';
import type { Surroundings } from './surroundings.ts';

/** One way of writing what a check found. */
interface FindingWriter {
  /** What it is, in a few words for a list of formats. */
  readonly summary: string;
  /** The ends of names of files that ask for it. */
  readonly endings: readonly string[];
  /** Loaded when it is asked for, with the packages that it needs. */
  readonly load: () => Promise<WriteFindings>;
}

/** Writes what a check found; the rules are those that it may name, in the order of the documentation. */
export type WriteFindings = (checked: Checked, rules: readonly Rule[], at?: Surroundings) => string;

/** Every finding format by the name that `check --format` takes. A new one is one file and one entry here. */
export const findingFormats = {
  lines: {
    summary: 'file:line:column level rule message',
    endings: ['.txt'],
    load: async () => (await import('./lines.ts')).findingLines,
  },
  json: {
    summary: 'all of it, for a program',
    endings: ['.json'],
    load: async () => (await import('./json.ts')).findingJson,
  },
  github: {
    summary: 'annotations, in the log of a GitHub job',
    endings: [],
    load: async () => (await import('./github.ts')).githubAnnotations,
  },
  sarif: {
    summary: 'SARIF 2.1.0, for GitHub and editors',
    endings: ['.sarif', '.sarif.json'],
    load: async () => (await import('./sarif.ts')).sarifLog,
  },
  junit: {
    summary: 'a report of tests, for GitLab, Jenkins',
    endings: ['.xml'],
    load: async () => (await import('./junit.ts')).junitReport,
  },
  gitlab: {
    summary: 'a code quality report, for GitLab',
    endings: ['gl-code-quality-report.json'],
    load: async () => (await import('./gitlab.ts')).gitlabReport,
  },
  markdown: {
    summary: 'a summary of a job, for GitHub',
    endings: ['.md', '.markdown'],
    load: async () => (await import('./markdown/index.ts')).findingMarkdown,
  },
} as const satisfies Readonly<Record<string, FindingWriter>>;

/** The name of a finding format. */
export type FindingFormat = keyof typeof findingFormats;

/** The choices of `check --format`. */
export const FINDING_FORMATS = Object.keys(findingFormats) as FindingFormat[];

/** The format that a file asks for by the end of its name, the longest end that any format has. */
export function findingFormatFor(file: string): FindingFormat | undefined {
  const name = file.toLowerCase();
  const ends = FINDING_FORMATS.flatMap((format) =>
    findingFormats[format].endings
      .filter((ending) => name.endsWith(ending))
      .map((ending) => ({ format, ending })),
  );
  return ends.sort((a, b) => b.ending.length - a.ending.length)[0]?.format;
}
