import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { FINDING_FORMATS } from '../../src/render/findings/index.ts';
import { FORMATS } from '../../src/render/index.ts';
import { folder } from '../support/executable.ts';
import { draftFile } from '../support/plain-draft.ts';
import { home } from '../support/run.ts';

const script = `${home}/test/support/printed.js`;

/** What must not depend on where, when and by which Node it runs. */
const COMMANDS: readonly string[] = [
  ...FORMATS.map((format) => `report v28 v20 -f ${format}`),
  ...FINDING_FORMATS.map((format) => `check -f ${format}`),
  'diff eu28 v20 --lang uk -f html',
  'diff v28 eu28 --unchanged --color always',
  'list',
  'show v20',
  'why v28#6 v20',
  'rules',
  'rules number-gap',
  '--help',
  'diff --help',
];

interface Where {
  readonly node?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly umask?: string;
}

/** The draft folder that `check` looks at: what is wrong in it is sorted, counted and quoted. */
function project(): string {
  const cwd = folder();
  mkdirSync(`${cwd}/drafts`);
  for (const name of ['v1', 'İ2', 'ї3', 'Z4', 'a5'])
    writeFileSync(
      `${cwd}/drafts/${name}.yaml`,
      draftFile('v1', ['Fire ceases on 1 May 2026.']).replace('number: 1', 'number: 3'),
    );
  return cwd;
}

/** Digests of what the commands print, by command. */
function printed(cwd: string, { node = process.execPath, env = {}, umask = '022' }: Where = {}) {
  const { CI: _, GITHUB_ACTIONS: _a, TZ: _t, LANG: _l, LC_ALL: _c, ...own } = process.env;
  const line = `umask ${umask}; exec "${node}" "${script}" "$0"`;
  const options = { cwd, env: { ...own, ...env }, encoding: 'utf8' } as const;
  return execFileSync('sh', ['-c', line, JSON.stringify(COMMANDS)], options)
    .trim()
    .split('\n');
}

/** Other releases of Node: paths of their executables, as `PATH` has them. */
const NODES = (process.env.PLANCMP_TEST_NODES ?? '').split(':').filter((path) => path !== '');

describe('the same bytes', () => {
  let known: readonly string[] | undefined;
  const usual = () => {
    known ??= printed(project());
    return known;
  };

  it('are not empty, and of commands that do their job', () => {
    expect(usual().filter((line) => !/: [01] \d{3,} /.test(line))).toEqual([]);
  }, 120_000);

  it.each<Where>([
    { env: { TZ: 'Pacific/Kiritimati', LANG: 'C', LC_ALL: 'C' } },
    { env: { TZ: 'America/Los_Angeles', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }, umask: '077' },
    { env: { TZ: 'UTC', LANG: 'uk_UA.UTF-8', LC_ALL: 'uk_UA.UTF-8', TMPDIR: tmpdir(), HOME: '/' } },
  ])(
    'in another folder with %j',
    (where) => {
      expect(printed(project(), where)).toEqual(usual());
    },
    120_000,
  );

  it('needs PLANCMP_TEST_NODES where PLANCMP_TEST_ALL is set', () => {
    expect(NODES.length >= 2 || !process.env.PLANCMP_TEST_ALL).toBe(true);
  });

  it.skipIf(NODES.length === 0)(
    'under other releases of Node (needs PLANCMP_TEST_NODES)',
    () => {
      const releases = NODES.map((node) => execFileSync(node, ['--version'], { encoding: 'utf8' }).trim());
      expect(new Set([...releases, process.version]).size).toBeGreaterThan(1);
      for (const node of NODES) expect([node, ...printed(project(), { node })]).toEqual([node, ...usual()]);
    },
    240_000,
  );
});
