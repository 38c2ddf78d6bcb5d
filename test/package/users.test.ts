import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Project, projectWithPackage } from '../support/packed.ts';
import { blocks, readme } from '../support/readme.ts';
import { home, run } from '../support/run.ts';

const TSC = join(home, 'node_modules/typescript/bin/tsc');

/** What a program in TypeScript does with the package, and what its compiler must refuse. */
const PROGRAM = `import {
  type Change, diff, type DiffOptions, type Draft, findingLine, languages, type Point, readDraft, render, type Report, type Result, themes,
} from 'plancmp';

export function numbers({ old, new: next }: Change<Point>): string[] {
  return [...old, ...next].map((point: Point) => point.ref);
}

export async function told(old: string, next: Uint8Array | Draft, options?: DiffOptions): Promise<string> {
  const result: Result<Report> = diff(old, next, options);
  if (!result.ok) return result.findings.map(findingLine).join();
  const bytes: Uint8Array = await render(result.value, 'docx', { author: 'A. Reader' });
  const text: string = await render(result.value, 'html', { words: await languages.uk.load() });
  // @ts-expect-error a page is text
  const page: Uint8Array = await render(result.value, 'html');
  return [text.length > 0, bytes.length > 0, page.length > 0, ...result.value.changes.map((change) => change.kind)].join();
}

const file = (id: string, text: string) =>
  \`{id: \${id}, title: T, date: 2025-01-01, points: [{number: 1, themes: [\${themes[0]?.id}], text: \${text}}]}\`;
const read = readDraft(new Uint8Array(), 'x.yaml');
// @ts-expect-error a result may have no value
void read.value;
// @ts-expect-error a number is no draft
export const wrong = () => diff(1, 'b');
// @ts-expect-error no such format
export const format = (report: Report) => render(report, 'pdf');

const parsed = diff(file('a', 'One word'), file('b', 'One other word'));
export const answer = parsed.ok ? parsed.value.changes.flatMap(numbers).join() : '';
export const wording = parsed.ok ? parsed.value.themes.map(({ id }) => id).join() : '';
`;

describe('a program that imports the packed package', () => {
  let project: Project;
  beforeAll(() => {
    project = projectWithPackage();
    writeFileSync(join(project.folder, 'program.mts'), PROGRAM);
  }, 120_000);
  afterAll(() => project?.remove());

  it.each([
    ['node16', ['--module', 'node16']],
    ['nodenext', ['--module', 'nodenext']],
    ['bundler', ['--module', 'esnext', '--moduleResolution', 'bundler']],
  ])('compiles in strict TypeScript, resolved as %s, without any other types', (_, options) => {
    const strict = ['--strict', '--exactOptionalPropertyTypes', '--skipLibCheck', 'false', '--types', ''];
    const lib = ['--target', 'es2023', '--lib', 'es2023'];
    expect(project.node(TSC, ...strict, ...lib, ...options, 'program.mts')).toBe('');
    expect(
      project.node('--eval', "import('./program.mjs').then(({ answer }) => console.log(answer))").trim(),
    ).toBe('1,1');
  });

  it('runs the example of the README as JavaScript', async () => {
    const [example] = blocks('js', readme.slice(readme.indexOf('\n## As a library')));
    for (const id of ['v28', 'v20'])
      cpSync(join(home, 'drafts', `${id}.yaml`), join(project.folder, `${id}.yaml`));
    writeFileSync(join(project.folder, 'example.mjs'), example ?? '');
    const { stdout } = await run(['report', 'v28.yaml', 'v20.yaml'], { cwd: project.folder });
    expect(stdout).toContain('US draft');
    // The command counts the links that ship: the example says that it does not.
    const computed = (text: string) => text.replace(/ · \d links? asserted/, '').split('\n')[0];
    expect(computed(project.node('example.mjs'))).toBe(computed(stdout));
  });

  it('finds drafts and schemas by their names', () => {
    const program = `import { readFileSync } from 'node:fs';
      import draft from 'plancmp/schemas/draft.schema.json' with { type: 'json' };
      const text = readFileSync(new URL(import.meta.resolve('plancmp/drafts/v28.yaml')), 'utf8');
      console.log(draft.type, text.includes('id: v28'));`;
    expect(project.node('--input-type=module', '--no-warnings', '--eval', program)).toBe('object true\n');
  });
});
