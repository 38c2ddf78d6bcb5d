import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run } from './run.ts';

/**
 * A scenario is a text file of sections, each under a line that starts with `== `:
 *
 *     == file drafts/a.yaml      a file of the working folder
 *     == stdin                   what the next command reads on standard input
 *     == run plancmp diff a b    a command; then what it did, each section left out where empty or 0:
 *     == stdout
 *     == stderr
 *     == status 1
 *     == wrote notes.md          a file that the command wrote
 *
 * What stands before the first section says what the scenario is about.
 */
interface Section {
  readonly head: string;
  readonly body: string;
}

/** Plays a scenario in a folder of its own and answers the file as it would have to read. */
export async function play(file: string): Promise<{ readonly expected: string; readonly actual: string }> {
  const expected = readFileSync(file, 'utf8');
  const sections = parse(expected);
  const cwd = mkdtempSync(join(tmpdir(), 'plancmp-'));
  try {
    const out: string[] = [];
    let stdin = '';
    for (const [k, section] of sections.entries()) {
      const [word, ...rest] = shellWords(section.head);
      if (word === 'stdin') stdin = section.body;
      if (word === 'file') write(join(cwd, rest.join(' ')), section.body);
      if (word === 'run')
        out.push(print(section), await outcome(rest.slice(1), { cwd, stdin }, sections.slice(k + 1)));
      else if (!RESULTS.includes(word ?? '')) out.push(print(section));
    }
    return { expected, actual: out.join('') };
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}

const RESULTS = ['stdout', 'stderr', 'status', 'wrote'];

async function outcome(
  argv: readonly string[],
  world: { cwd: string; stdin: string },
  after: readonly Section[],
): Promise<string> {
  const { stdout, stderr, status } = await run(argv, world);
  const next = after.findIndex(({ head }) => !RESULTS.includes(head.split(' ')[0] ?? ''));
  const wrote = after.slice(0, next < 0 ? undefined : next).filter(({ head }) => head.startsWith('wrote '));
  return [
    ...(stdout === '' ? [] : [{ head: 'stdout', body: stdout }]),
    ...(stderr === '' ? [] : [{ head: 'stderr', body: stderr }]),
    ...(status === 0 ? [] : [{ head: `status ${status}`, body: '' }]),
    ...wrote.map(({ head }) => ({
      head,
      body: readFileSync(join(world.cwd, head.slice('wrote '.length)), 'utf8'),
    })),
  ]
    .map(print)
    .join('');
}

/** The files of the working folder that a scenario sets up, by name. */
export function filesOf(file: string): ReadonlyMap<string, string> {
  const sections = parse(readFileSync(file, 'utf8')).filter(({ head }) => head.startsWith('file '));
  return new Map(sections.map(({ head, body }) => [head.slice('file '.length), body]));
}

/** Splits at spaces, but not inside double quotes. */
function shellWords(line: string): string[] {
  return Array.from(line.matchAll(/"([^"]*)"|\S+/g), ([word, quoted]) => quoted ?? word);
}

function parse(text: string): Section[] {
  return text.split(/^(?=== )/m).map((part) => {
    if (!part.startsWith('== ')) return { head: '', body: part };
    const end = part.indexOf('\n');
    return { head: part.slice(3, end), body: part.slice(end + 1) };
  });
}

function print({ head, body }: Section): string {
  const text = body === '' || body.endsWith('\n') ? body : `${body}\n`;
  return head === '' ? body : `== ${head}\n${text}`;
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
