import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { rules } from '../../src/checks/rules.ts';
import { exampleFindings } from '../../src/cli/example.ts';
import type { Rule } from '../../src/model.ts';
import { renderRule, renderRules } from '../../src/render/terminal/rules.ts';
import { checked } from '../support/example.ts';
import { run, worldIo } from '../support/run.ts';

const widest = (text: string) => Math.max(...text.split('\n').map((line) => line.length));
const ruleOf = (id: string) => rules.find(({ rule }) => rule === id) as Rule;

describe('plancmp rules', () => {
  it.each([60, 80, 140])('fits %i columns, with every rule and its sentence', async (columns) => {
    const { status, stdout, stderr } = await run(['rules', '--no-pager', '--color', 'never'], {
      tty: true,
      columns,
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(widest(stdout)).toBeLessThanOrEqual(columns);
    const flat = stdout.replace(/\s+/g, ' ');
    for (const { rule, level, about } of rules) {
      const sign = { error: '✗', warning: '!', note: 'i' }[level];
      expect(flat).toContain(`${rule} ${sign} ${level}`);
      expect(flat).toContain(about);
    }
  });

  it('keeps a sentence in its column, or under its rule where there is no room', () => {
    const groups = [{ title: 'Drafts', rules: [{ rule: ruleOf('number-gap'), acceptable: true }] }];
    const look = { colour: false, ascii: true };
    expect(renderRules(groups, { ...look, width: 60 })).toBe(`DRAFTS
  number-gap  x error  Integer numbers ascend by one; a
                       number without text is marked deleted
                       or unpublished.

plancmp rules <id> explains one, with an example.
`);
    expect(renderRules(groups, { ...look, width: 50 })).toBe(`DRAFTS
  number-gap  x error
    Integer numbers ascend by one; a number
    without text is marked deleted or unpublished.

plancmp rules <id> explains one, with an example.
`);
  });

  it('has colours on a terminal, beside the signs', async () => {
    const { stdout } = await run(['rules', '--no-pager'], { tty: true, columns: 80 });
    expect(stdout).toContain('\u001b[31m✗ error\u001b[39m');
    expect(stdout).toContain('\u001b[33m! warning\u001b[39m');
  });

  it('is data with -f json', async () => {
    const { stdout } = await run(['rules', '-f', 'json'], { tty: true });
    const data = JSON.parse(stdout);
    expect(data).toMatchObject({ schemaVersion: 1, tool: { name: 'plancmp' } });
    expect(data.rules.map(({ id }: { id: string }) => id)).toEqual(rules.map(({ rule }) => rule));
    const byId = (id: string) => data.rules.find((rule: { id: string }) => rule.id === id);
    expect(byId('number-gap')).toEqual({
      id: 'number-gap',
      family: 'Drafts',
      level: 'error',
      about: ruleOf('number-gap').about,
      configurable: true,
      acceptable: true,
      example: { flagged: ruleOf('number-gap').example.flagged, clean: ruleOf('number-gap').example.clean },
    });
    expect(byId('file-unreadable')).toMatchObject({
      configurable: false,
      acceptable: false,
      example: { flagged: { 'drafts/v1.yaml': { made: 'a folder of this name' } } },
    });
    expect(byId('acceptance-expired')).toMatchObject({ configurable: true, acceptable: false });
  });
});

describe('plancmp rules <id>', () => {
  it('shows what plancmp says of an example, and how to set and accept it', async () => {
    const { status, stdout, stderr } = await run(['rules', 'number-gap']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toBe(`number-gap  ✗ error
Integer numbers ascend by one; a number without text is marked deleted or
unpublished.

FLAGGED
  drafts/v1.yaml
    id: v1
    title: A draft
    date: 2026-01-15
    points:
      - { number: 1, text: Fire ceases. }
      - { number: 3, text: Ports reopen. }

PLANCMP SAYS
  drafts/v1.yaml:6:15 error number-gap number 2 is missing before 3; mark it "deleted: true" or "unpublished: true"

NOT FLAGGED
  drafts/v1.yaml
    id: v1
    title: A draft
    date: 2026-01-15
    points:
      - { number: 1, text: Fire ceases. }
      - { number: 2, deleted: true }
      - { number: 3, text: Ports reopen. }

To set its level, in plancmp.yaml: rules: { number-gap: warning }
To accept a finding of it: plancmp accept <fingerprint> --reason "..."
`);
  });

  it.each(rules.map((rule): [string, Rule] => [rule.rule, rule]))(
    'shows of %s the lines that a check prints',
    async (id, { example: { flagged, before } }) => {
      const { stdout } = await run(['rules', id]);
      const lines = (await checked(flagged, before)).filter((line) => line.rule === id);
      expect(lines.length).toBeGreaterThan(0);
      // The hash of the base is that of another commit here.
      const plain = (shown: string) => shown.replaceAll(/\b[0-9a-f]{7}\b/g, 'base');
      for (const { text } of lines) expect(plain(stdout)).toContain(` ${id} ${plain(text)}\n`);
    },
  );

  it('names a file again only where it differs, and says what cannot be written down', async () => {
    const { stdout } = await run(['rules', 'link-ref-unknown']);
    expect(stdout.match(/drafts\/v1\.yaml \(as above\)/g)).toHaveLength(1);
    expect((await run(['rules', 'file-encoding'])).stdout).toContain(
      'FLAGGED\n  drafts/v1.yaml (the text below in UTF-16)\n',
    );
    expect((await run(['rules', 'file-encoding'])).stdout).toContain('Its level cannot be set');
    expect((await run(['rules', 'yaml-tab'])).stdout).toContain('    →   - { number: 1');
    expect((await run(['rules', 'acceptance-expired'])).stdout).not.toContain('To accept');
  });

  it('is data with -f json', async () => {
    const { stdout } = await run(['rules', 'yaml-tab', '-f', 'json']);
    expect(JSON.parse(stdout).rules).toMatchObject([{ id: 'yaml-tab' }]);
  });

  it.each([
    ['numbergap', 'there is no rule numbergap. Did you mean number-gap? plancmp rules lists all'],
    ['zzzzzz', 'there is no rule zzzzzz. plancmp rules lists all'],
  ])('that is none: %s', async (id, words) => {
    expect(await run(['rules', id])).toMatchObject({ status: 2, stdout: '', stderr: `plancmp: ${words}\n` });
  });

  it('leaves no folder behind, and needs none', async () => {
    const before = readdirSync(tmpdir()).filter((name) => name.startsWith('plancmp-example-'));
    await run(['rules', 'number-gap']);
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith('plancmp-example-'))).toEqual(before);
  });

  it('is not led elsewhere by the environment', async () => {
    const env = { PLANCMP_CONFIG: 'no.yaml', GIT_DIR: '/nowhere', CI: 'true', PATH: process.env.PATH ?? '' };
    const found = await exampleFindings(worldIo({ env }).io, ruleOf('number-gap'));
    expect(found.map(({ rule }) => rule)).toEqual(['number-gap']);
  });
});

describe('a rule', () => {
  const look = { width: 80, colour: false, ascii: false };
  const entry = { rule: ruleOf('number-gap'), acceptable: true };

  it('has the level that the configuration gives it, beside its own', () => {
    expect(renderRule({ ...entry, configured: 'note' }, [], look)).toContain(
      'number-gap  i note (error by default)\n',
    );
    expect(renderRule({ ...entry, configured: 'off' }, [], look)).toContain(
      'number-gap  - off (error by default)\n',
    );
    expect(renderRule(entry, [], look)).not.toContain('PLANCMP SAYS');
  });

  it.each<[Rule['mirror'], string]>([
    ['itself', 'The other way round it is found too.'],
    [{ rule: 'number-order' }, 'The other way round it is number-order.'],
    [{ none: 'A number that comes is no gap.' }, 'The other way round nothing is found: A number that comes'],
  ])('says what becomes of it where the sides are exchanged: %j', (mirror, words) => {
    const rule: Rule = { ...entry.rule, ...(mirror === undefined ? {} : { mirror }) };
    expect(renderRule({ ...entry, rule }, [], look)).toContain(words);
  });

  it('about changes shows the files before them', () => {
    const { example } = entry.rule;
    const before = { ...example.clean, 'drafts/v2.yaml': '' };
    const rule: Rule = { ...entry.rule, example: { ...example, before, clean: before } };
    const text = renderRule({ ...entry, rule }, [], look);
    expect(text).toMatch(/BEFORE\n {2}drafts\/v1\.yaml\n[\s\S]*FLAGGED\n {2}drafts\/v1\.yaml\n/);
    expect(text.match(/drafts\/v2\.yaml.*/g)).toEqual([
      'drafts/v2.yaml',
      'drafts/v2.yaml (deleted)',
      'drafts/v2.yaml (as above)',
    ]);
  });
});
