import { lstatSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { visible } from '../../text/safe.ts';
import { type Attempt, fail, got, problem } from '../attempt.ts';
import type { Define } from '../command.ts';
import { EXIT } from '../exit.ts';
import { git } from '../git/run.ts';
import { gitConfig } from '../init/git-config.ts';
import { type Planned, planned } from '../init/plan.ts';
import type { Io } from '../io.ts';
import { yamlFiles } from '../library.ts';
import { reason } from '../reason.ts';
import { DRAFTS } from '../site.ts';
import { writeWhole } from '../write.ts';

/** `plancmp init`: sets up a folder for drafts, for git and for CI. */
export const define: Define = (command, io, exit) => {
  command
    .description(
      'Sets up a folder: an example of a draft with its schema for editors, settings, git attributes, a GitHub workflow and a pre-commit hook. What is there stays as it is; what to add to it is printed.',
    )
    .argument('[folder]', 'where; it need not be there', '.')
    .option('--dry-run', 'say what would be made, and make nothing')
    .addHelpText('after', '\nExamples:\n  plancmp init\n  plancmp init talks --dry-run')
    .action(async (folder: string, { dryRun = false }: { readonly dryRun?: boolean }) => {
      const done = await setUp(io, folder, dryRun);
      exit(done.ok ? EXIT.done : fail(io, done.problems));
    });
};

/** A file to make, or why it is not made. */
type Step = { readonly file: string } & (
  | { readonly make: string }
  | { readonly left: string; readonly add?: string }
);

async function setUp(io: Io, folder: string, dryRun: boolean): Promise<Attempt<undefined>> {
  const steps: Step[] = [];
  const isAtTop = await isTop(io, folder);
  const hasDrafts = yamlFiles({ path: resolve(io.cwd, folder, DRAFTS), shown: '' }).length > 0;
  for (const plan of planned(io, folder)) {
    const step = stepOf(io, folder, plan, { hasDrafts, isAtTop });
    if (!step.ok) return step;
    steps.push(step.value);
  }
  const makes = steps.flatMap((step) => ('make' in step ? [{ file: step.file, content: step.make }] : []));
  const failed = dryRun ? undefined : await writeWhole(io, makes, { folders: true });
  if (failed !== undefined) return problem(failed);
  const lines = [...steps.flatMap((step) => told(step, dryRun)), ...advice(io)];
  for (const line of lines) io.stdout.write(`${line}\n`);
  return got(undefined);
}

interface Surroundings {
  readonly hasDrafts: boolean;
  readonly isAtTop: boolean;
}

function stepOf(io: Io, folder: string, plan: Planned, { hasDrafts, isAtTop }: Surroundings): Attempt<Step> {
  const file = join(folder, plan.name);
  const path = resolve(io.cwd, file);
  if (plan.atTop && !isAtTop) return got({ file, left: 'not made: it belongs at the top of the repository' });
  if (!isThere(path)) {
    if (plan.first && hasDrafts) return got({ file, left: 'not made: there are drafts already' });
    return got({ file, make: plan.content });
  }
  if (plan.add === undefined) return got({ file, left: 'is there already' });
  const text = textOf(path);
  if (!text.ok) return problem(`cannot read ${file}: ${text.problems.join()}`);
  if (plan.add.isThere.test(text.value)) return got({ file, left: 'is there already, with these lines' });
  return got({ file, left: 'is there already; add these lines:', add: plan.add.lines });
}

/** Whether anything is at a place, if only a link that leads nowhere. */
function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    // A part of the path is a file, or the name is too long: that is told where the folder cannot be made.
    return false;
  }
}

function textOf(path: string): Attempt<string> {
  try {
    return got(readFileSync(path, 'utf8'));
  } catch (error) {
    return problem(reason(error));
  }
}

/** Whether a folder is the top of its repository, or in none; one that is not there yet is in that of the folder above it. */
async function isTop(io: Io, folder: string): Promise<boolean> {
  const path = resolve(io.cwd, folder);
  let cwd = path;
  while (!isThere(cwd)) cwd = dirname(cwd);
  const { code, out } = await git({ cwd, env: io.env }, 'rev-parse', '--show-prefix');
  return code !== 0 || (cwd === path && out.toString().trim() === '');
}

function told(step: Step, dryRun: boolean): readonly string[] {
  const file = visible(step.file);
  if ('make' in step) return [`${file}: ${dryRun ? 'would be made' : 'made'}`];
  const lines = step.add === undefined ? [] : step.add.trimEnd().split('\n');
  return [`${file}: ${step.left}`, ...lines.map((line) => `    ${line}`)];
}

function advice(io: Io): readonly string[] {
  return [
    '',
    'For git diff to show what becomes of the points, once in each clone:',
    ...gitConfig(io).map((line) => `    ${line}`),
  ];
}
