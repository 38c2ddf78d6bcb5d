import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../support/run.ts';

const point = (text: string) =>
  `id: ID\ntitle: T\ndate: 2025-01-01\npoints:\n  - { number: 1, text: ${text} }\n`;
const draft = (id: string, text: string) => point(text).replace('ID', id);

/** What a name on the command line may lead to. */
const FILES = {
  'drafts/old.yaml': draft('old', 'One plan is agreed.'),
  'drafts/new.yaml': draft('new', 'Another plan is agreed.'),
  'invalid.yaml': 'id: x\n',
  'broken.yaml': 'points: [',
  'empty.yaml': '',
  'steering.yaml': '\u001b[31m: ["\u202e',
  'bytes.yaml': new Uint8Array([0xff, 0xfe, 0x00, 0xd8]),
  'nothing.yaml': new Uint8Array(0),
  'list.yaml': '- 1\n',
  'keys.yaml': '__proto__: { id: x }\nconstructor: 1\n',
};
/** Names that no draft can be read from. */
const UNREADABLE = [
  ...Object.keys(FILES).filter((name) => !name.startsWith('drafts/')),
  'missing.yaml',
  'no-such-id',
  'loop.yaml',
  'old.yaml/x.yaml',
  'n\u0000l.yaml',
  '\u001b[31m.yaml',
  '__proto__',
  'constructor',
  'HEAD:old',
  'HEAD:',
  ':old',
  'C:\\x.yaml',
  '#1',
  'old#9',
  'old#',
  'x'.repeat(5000),
];

let folder = '';
beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'plancmp-exit-')));
  mkdirSync(join(folder, 'drafts'));
  mkdirSync(join(folder, 'void/drafts'), { recursive: true });
  for (const [name, content] of Object.entries(FILES)) writeFileSync(join(folder, name), content);
  symlinkSync('loop.yaml', join(folder, 'loop.yaml'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A file that cannot be read is a finding of a check; one that is not there leaves it nothing to do. */
const isThere = (name: string) => Object.hasOwn(FILES, name) || name === 'loop.yaml';

/** What a command line answers; that one which failed wrote no result, and none a trace of its own source. */
async function statusOf(argv: readonly string[], cwd = folder, stdin = ''): Promise<number> {
  const { status, stdout, stderr } = await run(argv, { cwd, stdin });
  if (status === 2) expect([argv, stdout, stderr]).toEqual([argv, '', expect.stringMatching(/./)]);
  expect(stderr).not.toMatch(/this is a bug|^\s+at .*:\d+:\d+/m);
  return status;
}

describe('the exit code', () => {
  it.each<[number, ...string[]]>([
    [0, '--version'],
    [0, '--help'],
    [0, 'help', 'diff'],
    [0, 'diff', '--help'],
    [0, 'diff', 'old', 'new'],
    [1, 'diff', 'old', 'new', '--exit-code'],
    [1, 'diff', 'old', 'new', '--exit-code', '--kind', 'added'],
    [1, 'diff', 'old', 'new', '--exit-code', '--theme', 'nato'],
    [0, 'diff', 'old', 'old', '--exit-code'],
    [0, 'diff', 'old#1', 'new#1'],
    [1, 'diff', 'old#1', 'new#1', '--exit-code'],
    [0, 'report', 'old', 'new'],
    [0, 'why', 'old#1', 'new'],
    [0, 'show', 'old'],
    [0, 'list'],
    [0, 'rules'],
    [0, 'rules', 'text-empty'],
    [0, 'schema', 'draft'],
    [0, 'check', 'old'],
    [0, 'check'],
    [0, 'check', '--fail-on', 'never'],
    [1, 'check', 'broken.yaml'],
    [1, 'check', 'invalid.yaml', '--fail-on', 'error'],
    [0, 'check', 'invalid.yaml', '--fail-on', 'never'],
    [2],
    [2, ''],
    [2, 'nonsense'],
    [2, '--nonsense'],
    [2, 'diff'],
    [2, 'diff', 'old'],
    [2, 'diff', 'old', 'new', 'old'],
    [2, 'diff', 'old', 'new', '--nonsense'],
    [2, 'diff', 'old', 'new', '-f', 'nonsense'],
    [2, 'diff', 'old', 'new', '-f', '__proto__'],
    [2, 'diff', 'old', 'new', '-f', 'constructor'],
    [2, 'diff', 'old', 'new', '--lang', 'constructor'],
    [2, 'diff', 'old', 'new', '--kind', 'constructor'],
    [2, 'diff', 'old', 'new', '--theme', 'constructor'],
    [2, 'diff', 'old', 'new', '--point', '9'],
    [2, 'diff', 'old', 'new', '-o', 'no-such-folder/x.md'],
    [2, 'diff', 'old', 'new', '-o', 'drafts'],
    [2, 'diff', 'old', 'new', '-o', 'x.nonsense'],
    [2, 'diff', 'old', 'new', '-o', ''],
    [2, 'diff', 'old', 'new', '-o', 'n\u0000l.md'],
    [2, 'diff', 'old', 'new', '-o', `${'x'.repeat(5000)}.md`],
    [2, 'why', 'old', 'new'],
    [2, 'why', 'old#9', 'new'],
    [2, 'rules', 'constructor'],
    [2, 'rules', '__proto__'],
    [2, 'schema', 'constructor'],
    [2, 'check', '--fail-on', 'constructor'],
    [2, 'check', '-f', 'constructor'],
    [2, 'check', '--base', 'HEAD'],
    [2, 'check', '--base', ''],
    // Settings that cannot be read are a finding like others, and the drafts are checked all the same.
    [1, 'check', '--config', 'missing.yaml'],
    [2, 'diff', 'old', 'new', '--config', 'missing.yaml'],
    [2, 'accept', 'f', '--reason', 'r'],
    [2, 'accept', '0000000000000000', '--reason', 'r'],
    [2, 'new', '--from', 'missing.txt'],
    [2, 'log', 'old'],
  ])('is %i for plancmp %s %s %s %s %s', async (status, ...argv) => {
    expect(await statusOf(argv)).toBe(status);
  });

  it.each(UNREADABLE)(
    'is 2 for a comparison of %j, on either side, and 2 or 1 for what else reads it',
    async (name) => {
      expect(await statusOf(['diff', name, 'new', '--exit-code'])).toBe(2);
      expect(await statusOf(['diff', 'new', name])).toBe(2);
      expect(await statusOf(['report', name, 'new', '-f', 'json'])).toBe(2);
      expect(await statusOf(['show', name])).toBe(2);
      expect(await statusOf(['why', `${name}#1`, 'new'])).toBe(2);
      expect(await statusOf(['check', name])).toBe(isThere(name) ? 1 : 2);
      expect(await statusOf(['log', name])).toBe(2);
      expect(await statusOf(['new', '--from', name])).not.toBe(1);
    },
  );

  it.each(Object.values(FILES).slice(2))(
    'is 2 for a comparison of standard input that is no draft',
    async (bytes) => {
      const text = typeof bytes === 'string' ? bytes : Buffer.from(bytes).toString('latin1');
      expect(await statusOf(['diff', '-', 'new'], folder, text)).toBe(2);
      expect(await statusOf(['check', '-'], folder, text)).toBe(1);
    },
  );

  it('is 2 where there is nothing to check', async () => {
    expect(await statusOf(['check'], join(folder, 'void'))).toBe(2);
  });

  it.each([
    ['check', 'drafts: "n\\0l"'],
    ['check', 'drafts: "\\e[31m"'],
    ['check', 'drafts: broken.yaml'],
    ['diff', 'drafts: ""'],
    ['diff', 'themes: "n\\0l"'],
    ['diff', 'themes: .'],
    ['diff', 'redLines: 1'],
    ['list', 'drafts: ['],
  ])('is 2 for plancmp %s with settings that say %s', async (command, line) => {
    writeFileSync(join(folder, 'void/plancmp.yaml'), `${line}\n`);
    const drafts = command === 'diff' ? ['../drafts/old.yaml', '../drafts/new.yaml'] : [];
    expect(await statusOf([command, ...drafts], join(folder, 'void'))).toBe(2);
  });
});
