import type { Log, Result } from 'sarif';
import { describe, expect, it } from 'vitest';
import { checks } from '../../../src/checks/index.ts';
import type { Checked } from '../../../src/model.ts';
import type { Surroundings } from '../../../src/render/findings/surroundings.ts';
import { checkedOf, found, writtenAs } from '../../support/found.ts';
import { validateSarif } from '../../support/sarif.ts';

async function runOf(checked: Checked, at?: Surroundings) {
  const log = JSON.parse(await writtenAs('sarif', checked, at)) as Log;
  validateSarif(log);
  expect(validateSarif.errors).toBeNull();
  expect(log.runs.length).toBe(1);
  return log.runs[0] as NonNullable<(typeof log.runs)[0]>;
}

const uri = (result?: Result) => result?.locations?.[0]?.physicalLocation?.artifactLocation?.uri;
const hash = (result: Result) => result.partialFingerprints?.primaryLocationLineHash;

describe('SARIF', () => {
  it('is valid whatever is found, and nothing is valid that is not', async () => {
    await runOf(checkedOf([]));
    await runOf(
      checkedOf([found('\ud800 ]]> %'), found('b', { file: 'a b/ц\ud800.yaml', fingerprint: 'f' })]),
    );
    expect(validateSarif({ version: '2.1.0', runs: [{}] })).toBe(false);
  });

  it('describes every rule, and each result points to its own', async () => {
    const { tool, results = [] } = await runOf(
      checkedOf([
        found('a'),
        { ...found('x'), rule: 'yaml-tab', level: 'warning' } as never,
        { ...found('x'), rule: 'file-empty' } as never,
      ]),
    );
    const rules = tool.driver.rules ?? [];
    for (const { rule } of checks) expect(rules.map(({ id }) => id)).toContain(rule);
    for (const result of results) expect(rules[result.ruleIndex ?? -1]?.id).toBe(result.ruleId);
    for (const rule of rules) {
      for (const text of [rule.shortDescription?.text, rule.fullDescription?.text, rule.help?.text])
        expect(text).toBeTruthy();
      expect(rule.properties?.tags?.length).toBeLessThanOrEqual(10);
    }
    const help = rules.find(({ id }) => id === 'theme-unknown')?.help?.markdown ?? '';
    expect(help).toMatch(/^Every theme [^.]*\.\n\n\*\*Flagged\*\*\n\ndrafts\/v1\.yaml:\n\n```yaml\nid: v1\n/);
    expect(rules.find(({ id }) => id === 'yaml-tab')?.defaultConfiguration?.level).toBe('warning');
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });

  it('places a result in a file of the repository, by a relative reference', async () => {
    const files = ['drafts/a.yaml', 'a b/ц #1?%.yaml', 'c:d.yaml', './e.yaml', 'half\ud800.yaml'];
    const { results = [] } = await runOf(checkedOf(files.map((file) => found('a', { file }))));
    expect(results.map(uri)).toEqual([
      'drafts/a.yaml',
      'a%20b/%D1%86%20%231%3F%25.yaml',
      'c%3Ad.yaml',
      'e.yaml',
      'half%EF%BF%BD.yaml',
    ]);
    for (const result of results)
      expect(new URL(uri(result) ?? '', 'file:///root/').href).toMatch(/^file:\/\/\/root\//);
    expect(results[0]?.locations?.[0]?.physicalLocation?.region).toEqual({ startLine: 3, startColumn: 7 });
  });

  it('has no place for what is in no file of the repository, and says where it is', async () => {
    const files = ['<stdin>', '/tmp/a.yaml', '../a.yaml', 'C:\\a.yaml'];
    const { results = [] } = await runOf(checkedOf(files.map((file) => found('a', { file }))));
    expect(results.map(uri)).toEqual(files.map(() => undefined));
    expect(results[0]?.message.text).toMatch(/^<stdin>:3:7 error theme-unknown unknown theme/);
  });

  it('knows a result again after lines moved, and tells equal ones apart', async () => {
    const one = await runOf(
      checkedOf([found('a'), found('a', { line: 9 }), found('b', { fingerprint: 'f' })]),
    );
    const two = await runOf(
      checkedOf([
        found('a', { line: 5 }),
        found('a', { line: 11 }),
        found('b', { line: 6, fingerprint: 'f' }),
      ]),
    );
    const hashes = one.results?.map(hash) ?? [];
    expect(two.results?.map(hash)).toEqual(hashes);
    expect(new Set(hashes).size).toBe(3);
    expect(hashes[2]).toBe('f:1');
    const elsewhere = await runOf(checkedOf([found('a', { file: 'b.yaml' })]));
    expect(hashes).not.toContain(elsewhere.results?.map(hash)[0]);
  });

  it('suppresses what is accepted, with the reason', async () => {
    const { results = [] } = await runOf(
      checkedOf([found('a'), found('b', { accepted: { reason: 'As agreed', date: '2026-01-02' } })]),
    );
    expect(results.map(({ suppressions }) => suppressions)).toEqual([
      [],
      [{ kind: 'external', status: 'accepted', justification: 'accepted: As agreed, on 2026-01-02' }],
    ]);
    // GitHub reads no suppressions, and would fail a pull request for the error.
    expect(results.map(({ level }) => level)).toEqual(['error', 'note']);
  });

  it('makes no link of words of a draft', async () => {
    const { results } = await runOf(checkedOf([found('[here](https://a.b)')]));
    expect(results?.[0]?.message.text).not.toContain('](');
  });

  it('holds no more results than GitHub takes, the gravest, and says how many are left out', async () => {
    const notes = Array.from({ length: 25_000 }, (_, k) => found(`n${k}`, { level: 'note' }));
    const { results = [], invocations } = await runOf(checkedOf([...notes, found('grave')]));
    expect(results.length).toBe(25_000);
    expect(results.at(-1)?.level).toBe('error');
    const [notification] = invocations?.[0]?.toolExecutionNotifications ?? [];
    expect(notification?.message.text).toMatch(/^1 of 25001 findings are left out/);
  });
});
