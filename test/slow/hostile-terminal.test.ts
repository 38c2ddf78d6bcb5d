import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { onTerminal } from '../support/emulator.ts';
import { SCRAPS } from '../support/hostile.ts';
import { type Repository, repository } from '../support/repository.ts';
import type { Outcome } from '../support/run.ts';
import { commandOf } from '../support/runner.ts';

const isWhole = (text: string) => !/\p{Cs}/u.test(text);
/** What steers a terminal or a log, in one line. */
const EVIL = [...SCRAPS.escape, ...SCRAPS.hidden, ...SCRAPS.control, ...SCRAPS.log, '\r', '\u2028', '\n']
  .filter(isWhole)
  .join(' x ');
/** The same without what git or a file system refuses in a name. */
const NAME = [
  '\u001b]0;t\u0007',
  '\u001b[31m',
  '\u009b31m',
  '\u202e',
  '\u200b',
  '\u001b[2J',
  '::error::x',
].join('x');

/** A value in double quotes, all of it ASCII: what YAML reads as these words. */
const quoted = (text: string) =>
  `"${Array.from(text, (one) => (/[ -~]/.test(one) && !/["\\]/.test(one) ? one : `\\U${(one.codePointAt(0) ?? 0).toString(16).padStart(8, '0')}`)).join('')}"`;

const evil = quoted(EVIL);
const draftOf = (id: string, words: string) => `id: ${id}
title: ${evil}
date: 2025-01-0${id === 'a' ? 1 : 2}
note: ${evil}
parties: [${evil}]
sources:
  k: { outlet: ${evil}, url: "https://example.org/\\u001b]8;;x" }
points:
  - { number: 1, title: ${evil}, text: ${quoted(`${EVIL} within 10 days ${words}`)}, note: ${evil}, themes: [t], sources: [k] }
  - number: ${quoted(NAME.replace(/[\s,#]/g, ''))}
    text: ${quoted(`Stands ${words}`)}
    clauses: [{ label: ${quoted('a\u001b[31m\u202e')}, text: ${evil} }]
    variants: [{ party: ${evil}, text: ${evil} }]
  - { number: 3, text: ${evil}, themes: [${evil}] }
`;

const FILES = {
  'drafts/a.yaml': draftOf('a', 'stays as it was'),
  'drafts/b.yaml': draftOf('b', 'is another thing'),
  'drafts/themes.yaml': `themes:\n  - { id: t, title: ${evil}, description: ${evil} }\n`,
  'drafts/parties.yaml': `parties:\n  - { id: ${evil}, name: ${evil} }\n`,
  'drafts/links/a--b.yaml': `old: a\nnew: b\nlinks:\n  - { link: fixed, old: [1], new: [1], reviewer: ${evil}, reason: ${evil} }\n`,
  'plancmp.yaml': `redLines:\n  - { id: l, reason: ${evil}, mustMention: [${quoted('no such words')}] }\n`,
  [`drafts/${NAME}.yaml`]: `id: c\ntitle: ${evil}\ndate: 2025-01-01\npoints:\n  - { number: 1, text: ${evil}, ${evil}: 1 }\n`,
  'drafts/broken.yaml': `id: broken\n\u001b[31m\u202e: [${'\u0007'}\n  - &a *b ${'\u009b31m'}\n`,
  [`${NAME}/file.yaml`]: 'id: [',
};

async function project(): Promise<Repository> {
  const made = repository();
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(made.folder, name)), { recursive: true });
    writeFileSync(join(made.folder, name), text);
  }
  made.git('config', 'user.name', NAME);
  made.git('add', '-A');
  made.git(
    'commit',
    '-q',
    '-m',
    EVIL.replaceAll('\0', ''),
    '--author',
    `${NAME.replaceAll('\n', '')} <a@b.c>`,
  );
  made.git('branch', 'x\u202e\u200b\u2066');
  made.write({ 'drafts/a.yaml': draftOf('a', 'stays as it never was') });
  made.git('commit', '-qam', EVIL.replaceAll('\0', ''));
  return made;
}

/** What a terminal shows of an outcome, standard output and standard error by themselves. */
async function isShownAsText({ stdout, stderr }: Outcome, cols: number, rows: number): Promise<void> {
  for (const text of [stdout, stderr]) {
    const shown = await onTerminal(text, cols, rows);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: our own codes of type are taken away
    const lines = text.replace(/\u001b\[\d+m/g, '').split('\n');
    expect(lines.pop()).toBe('');
    expect(shown).toEqual({
      lines: lines.map((line) => line.trimEnd()),
      deeds: [],
      isAtStart: true,
      isPlainAfter: true,
    });
    // As GitHub's runner reads them, which takes no codes of type away.
    expect(
      text
        .split('\n')
        .map((line) => commandOf(line)?.name)
        .filter((name) => name !== undefined),
    ).toEqual([]);
  }
}

const ESC = '\u001b]0;t\u0007\u001b[31m\u202e';

/** Command lines, and what each has to answer with. */
const COMMANDS: readonly (readonly [number, ...string[]])[] = [
  [0, 'diff', 'a', 'b', '--unchanged', '--cosmetic'],
  [0, 'diff', 'a', 'b', '--ascii'],
  [0, 'diff', 'a', 'b', '--stat'],
  [0, 'diff', 'HEAD~1:a', 'a'],
  [0, 'log', 'a'],
  [0, 'list'],
  [0, 'show', 'a'],
  [0, 'show', 'a#1'],
  [0, 'why', 'a#1', 'b'],
  [0, 'rules'],
  [0, 'rules', 'text-character'],
  [1, 'check', '--no-base'],
  [1, 'check', '--base', 'HEAD~1'],
  [1, 'check', '-f', 'markdown', '--no-base'],
  [1, 'check', `drafts/${NAME}.yaml`, 'drafts/broken.yaml'],
  [2, 'diff', `drafts/${NAME}.yaml`, 'a'],
  [2, 'diff', 'drafts/broken.yaml', 'a'],
  [2, 'diff', `${NAME}/file.yaml`, 'a'],
  [2, 'diff', NAME, 'a'],
  [2, 'diff', `x\u202e:${NAME}`, 'a'],
  [2, 'diff', `${ESC}:a`, 'a'],
  [2, ESC],
  [2, `--${ESC}`],
  [2, 'diff', 'a', 'b', `--${ESC}`],
  [2, 'diff', 'a', 'b', '--theme', ESC],
  [2, 'diff', 'a', 'b', '--kind', ESC],
  [2, 'diff', 'a', 'b', '--point', ESC],
  [2, 'diff', 'a', 'b', '-f', ESC],
  [2, 'diff', 'a', 'b', '--lang', ESC],
  [2, 'diff', 'a', 'b', '-o', `${ESC}/x.md`],
  [2, 'diff', 'a', 'b', '-o', `x.${ESC}`],
  [2, 'diff', `a#${ESC}`, 'b'],
  [2, 'diff', 'a', 'b', ESC],
  [2, 'show', ESC],
  [2, 'show', `a#${ESC}`],
  [2, 'why', `a#${ESC}`, 'b'],
  [2, 'rules', ESC],
  [2, 'schema', ESC],
  [2, 'log', ESC],
  [2, 'log', `${ESC}:a`],
  [2, 'check', ESC],
  [2, 'check', '--base', ESC],
  [2, 'check', '--fail-on', ESC],
  [2, 'check', '-o', `${ESC}=x`],
  [2, 'check', '-o', `sarif=${ESC}/x`, '--no-base'],
  [2, 'check', '-o', `sarif=${ESC}`, '-o', `sarif=${ESC}`, '--no-base'],
  [2, 'accept', ESC, '--reason', ESC],
  [2, 'new', '--from', ESC],
  [0, 'init', ESC],
  [0, 'git-diff-driver', ESC, ESC],
];

const SCREENS = [
  [80, 24, 'always'],
  [140, 40, 'never'],
] as const;

describe.each(SCREENS)('on a terminal of %i columns and %i rows, colour %s', (columns, rows, colour) => {
  it('every command shows hostile drafts, names and words as text, and answers as it should', async () => {
    const { run } = await project();
    const env = { PAGER: '', FORCE_COLOR: colour === 'always' ? '1' : '0' };
    for (const [status, ...argv] of COMMANDS) {
      const outcome = await run(argv, { tty: true, columns, env });
      expect([argv, outcome.status, outcome.stderr]).toEqual([argv, status, outcome.stderr]);
      if (status === 2) expect([argv, outcome.stdout]).toEqual([argv, '']);
      await isShownAsText(outcome, columns, rows).catch((error) => {
        throw new Error(`${JSON.stringify(argv)}: ${error.message}`);
      });
    }
  }, 60_000);
});

it('a terminal that is steered is found out', async () => {
  for (const text of SCRAPS.escape.filter((one) => one !== '\u001b[31m'))
    expect((await onTerminal(`${text}\n`, 80, 24)).deeds, JSON.stringify(text)).not.toEqual([]);
  expect((await onTerminal('\u001b[31mred\n', 80, 24)).isPlainAfter).toBe(false);
  expect((await onTerminal('one\rtwo\n', 80, 24)).lines).not.toEqual(['one\rtwo']);
});
