import { checkRedLines, type RedLineContext } from '../../src/checks/index.ts';
import { compare } from '../../src/compare/compare.ts';
import { readConfig, readDraft } from '../../src/read/index.ts';
import { findingLine } from '../../src/render/finding.ts';
import { definite } from './definite.ts';
import { setting } from './shipped.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

/** Settings as a test writes them: the items of the list of red lines, one to a line from line 2 on. */
export function settings(lines: string): string {
  return `redLines:\n${lines
    .trim()
    .split('\n')
    .map((line) => `- { ${line.trim()} }\n`)
    .join('')}`;
}

/** A draft as a test writes it: its points, one to a line from line 5 on. */
export function draftFile(id: string, points: string, head = '') {
  const items = points
    .trim()
    .split('\n')
    .map((point) => `- { ${point.trim()} }\n`);
  const yaml = `id: ${id}\ntitle: T\ndate: 2025-01-01${head}\npoints:\n${items.join('')}`;
  const read = readDraft(bytes(yaml), `${id}.yaml`);
  if (!read.ok) throw new Error(read.findings.map(findingLine).join('\n'));
  return read.value;
}

/** What red lines say of drafts, whose ids are the keys, in the order of the rules. */
export function judge(
  drafts: Readonly<Record<string, string>>,
  lines: string,
  more: Partial<RedLineContext> & {
    readonly earlier?: string;
    readonly head?: string;
    readonly judged?: boolean;
  } = {},
): string[] {
  const read = readConfig(bytes(settings(lines)), 'plancmp.yaml');
  if (!read.ok) throw new Error(read.findings.map(findingLine).join('\n'));
  const files = Object.entries(drafts).map(([id, points]) => draftFile(id, points, more.head));
  const { earlier, head: _, judged = true, ...given } = more;
  const context: RedLineContext = {
    lines: read.value.config.redLines,
    at: read.value.at,
    drafts: files.map(({ draft, at }) => ({
      draft,
      at,
      judged,
      ...(earlier === undefined ? {} : { earlier: draftFile(draft.id, earlier).draft }),
    })),
    themes: ['army-caps', 'nato', 'elections'],
    known: Object.keys(drafts),
    own: Object.keys(drafts),
    named: new Map(files.map(({ draft }) => [draft.id, draft])),
    report: (old, next) => compare(old, next, setting()),
    ...given,
  };
  return definite(checkRedLines(context)).map(findingLine);
}
