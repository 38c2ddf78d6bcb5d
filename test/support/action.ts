import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { home } from './run.ts';

/** A step of a composite action, as its metadata has it. */
export interface Step {
  readonly name: string;
  readonly id?: string;
  readonly if?: string;
  readonly run?: string;
  readonly shell?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly 'continue-on-error'?: boolean;
}

/** The metadata of the action. */
export interface Metadata {
  readonly [key: string]: unknown;
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string; readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

export const action = parse(readFileSync(join(home, 'action.yml'), 'utf8')) as Metadata;

/** What a run of the action came to. */
export interface Acted {
  /** Exit codes of its steps that run something, by name. */
  readonly codes: Readonly<Record<string, number>>;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly stdout: string;
  readonly stderr: string;
  /** What the steps that use another action were given; none of those that their conditions leave out. */
  readonly used: readonly { readonly uses: string; readonly with: Readonly<Record<string, string>> }[];
}

type Values = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The action as a checkout of it begins, which nothing is built in and nothing can be. */
function bare(temp: string): string {
  const folder = join(temp, 'action');
  cpSync(join(home, 'action'), join(folder, 'action'), { recursive: true });
  cpSync(join(home, 'package.json'), join(folder, 'package.json'));
  return folder;
}

/** Runs the steps of the action in bash as GitHub does, with its variables, in a checkout. `from` is where the action is. */
export function act(
  checkout: string,
  temp: string,
  given: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>>,
  from: string = bare(temp),
): Acted {
  const inputs = Object.fromEntries(
    Object.entries(action.inputs).map(([name, input]) => [name, given[name] ?? input.default]),
  );
  const steps: Record<string, Record<string, string>> = {};
  const files = { output: join(temp, 'output'), summary: join(temp, 'summary') };
  const told = {
    codes: {} as Record<string, number>,
    stdout: '',
    stderr: '',
    used: [] as Acted['used'][number][],
  };
  writeFileSync(files.summary, '');
  for (const step of action.runs.steps) {
    const filled = (text: string) => fill(text, { inputs, ...steps });
    const isFailed = Object.values(told.codes).some((code) => code !== 0);
    if (!runs(step, filled, isFailed)) continue;
    if (step.uses !== undefined) {
      told.used.push({ uses: step.uses, with: filledAll(step.with ?? {}, filled) });
      continue;
    }
    writeFileSync(files.output, '');
    writeFileSync(join(temp, 'step.sh'), step.run ?? '');
    const ran = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', join(temp, 'step.sh')], {
      cwd: checkout,
      encoding: 'utf8',
      env: {
        ...env,
        GITHUB_ACTIONS: 'true',
        GITHUB_ACTION_PATH: from,
        GITHUB_WORKSPACE: checkout,
        GITHUB_OUTPUT: files.output,
        GITHUB_STEP_SUMMARY: files.summary,
        RUNNER_TEMP: temp,
        ...filledAll(step.env ?? {}, filled),
      },
    });
    told.codes[step.name] = ran.status ?? -1;
    told.stdout += ran.stdout;
    told.stderr += ran.stderr;
    if (step.id !== undefined) steps[step.id] = outputsOf(readFileSync(files.output, 'utf8'));
  }
  const outputs = Object.entries(action.outputs).map(([name, { value }]) => [
    name,
    fill(value, { inputs, ...steps }),
  ]);
  return { ...told, outputs: Object.fromEntries(outputs), summary: readFileSync(files.summary, 'utf8') };
}

/** Whether a step runs: the two conditions that the action has, and that a step without one waits for success. */
function runs(step: Step, filled: (text: string) => string, isFailed: boolean): boolean {
  if (step.if === undefined) return !isFailed;
  if (step.if.includes(' !cancelled() ')) return true;
  const terms = step.if.replace(/^\$\{\{ | \}\}$/g, '').split(' && ');
  return (
    !isFailed &&
    terms.every((term) => {
      const [, name = '', sign, value] = /^(\S+) ([!=]=) '(.*)'$/.exec(term) ?? [];
      if (sign === undefined) throw new Error(`the condition ${term} is not understood here`);
      return (filled(`\${{ ${name} }}`) === value) === (sign === '==');
    })
  );
}

function filledAll(values: Readonly<Record<string, string>>, filled: (text: string) => string) {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, filled(value)]));
}

/** A text with its expressions replaced: an input, or an output of a step. */
function fill(text: string, values: Values): string {
  return text.replace(/\$\{\{ (?:(inputs)\.([\w-]+)|steps\.(\w+)\.outputs\.(\w+)) \}\}/g, (_, a, b, c, d) =>
    a === undefined ? (values[c]?.[d] ?? '') : (values.inputs?.[b] ?? ''),
  );
}

/** Outputs as a step writes them: `name=value`, or lines between two that are named. */
function outputsOf(text: string): Record<string, string> {
  const found = text.matchAll(/^([\w-]+)(?:=(.*)|<<(.+)\n([\s\S]*?)\n?\3)$/gm);
  return Object.fromEntries(Array.from(found, ([, name, value, , lines]) => [name, value ?? lines ?? '']));
}

/** Puts a program of Node's on a path of its own; answers that folder. */
export function program(folder: string, name: string, code: string): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), `#!${process.execPath}\n${code}`);
  chmodSync(join(folder, name), 0o755);
  return folder;
}
