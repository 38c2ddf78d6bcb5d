import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import type { Log } from 'sarif';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import findingsSchema from '../../schemas/findings.schema.json' with { type: 'json' };
import { rules } from '../../src/checks/rules.ts';
import type { Finding, Rule } from '../../src/model.ts';
import { FINDING_FORMATS, type FindingFormat } from '../../src/render/findings/index.ts';
import { readMarkdown } from '../render/findings/markdown-reading.ts';
import { inFiles } from '../support/example.ts';
import { commandOf } from '../support/runner.ts';
import { validateSarif } from '../support/sarif.ts';
import gitlabSchema from '../support/schemas/gitlab-code-quality.json' with { type: 'json' };
import { childrenOf, parseXml } from '../support/xml.ts';
import { xsdFaults } from '../support/xsd.ts';

const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true });
const validateFindings = ajv.compile(findingsSchema);
const validateGitlab = ajv.compile(gitlabSchema);
const junit = parseXml(readFileSync(new URL('../support/schemas/junit.xsd', import.meta.url), 'utf8'));

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plancmp-formats-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Written = Readonly<Record<FindingFormat, string>>;

/** What a check writes of the example of a rule, in every format. */
async function written({ example }: Rule): Promise<{ readonly once: Written; readonly again: Written }> {
  const check = inFiles(example.flagged, example.before);
  const all = async (): Promise<Written> => {
    const options = FINDING_FORMATS.flatMap((format) => ['-o', `${format}=${join(folder, format)}`]);
    const { status, stderr } = await check(...options);
    expect(status, stderr).toBeLessThan(2);
    const files = FINDING_FORMATS.map((format) => [format, readFileSync(join(folder, format), 'utf8')]);
    return Object.fromEntries(files);
  };
  return { once: await all(), again: await all() };
}

describe('of what breaks each rule every format is valid and tells all', () => {
  it.each(rules.map((rule): [string, Rule] => [rule.rule, rule]))('%s', async (id, rule) => {
    const { once, again } = await written(rule);
    expect(again).toEqual(once);
    const found = JSON.parse(once.json);
    validateFindings(found);
    expect(validateFindings.errors).toBeNull();
    const findings: readonly Finding[] = found.findings;
    expect(findings.map((finding) => finding.rule)).toContain(id);

    const log: Log = JSON.parse(once.sarif);
    validateSarif(log);
    expect(validateSarif.errors).toBeNull();
    const [run] = log.runs;
    const results = run?.results ?? [];
    expect(results.map(({ ruleId }) => ruleId)).toEqual(findings.map((finding) => finding.rule));
    for (const { ruleId, ruleIndex = -1 } of results)
      expect(run?.tool.driver.rules?.[ruleIndex]).toMatchObject({ id: ruleId, name: ruleId });
    expect(results.map(({ locations }) => locations?.[0]?.physicalLocation)).toMatchObject(
      findings.map(({ file, line }) => ({ artifactLocation: { uri: file }, region: { startLine: line } })),
    );
    const hashes = results.map(({ partialFingerprints }) => partialFingerprints?.primaryLocationLineHash);
    expect(new Set(hashes).size).toBe(results.length);

    const quality = JSON.parse(once.gitlab);
    validateGitlab(quality);
    expect(validateGitlab.errors).toBeNull();
    expect(quality).toHaveLength(findings.length);

    const suites = parseXml(once.junit);
    expect(xsdFaults(junit, suites, 'testsuites')).toEqual([]);
    const cases = childrenOf(suites, 'testsuite').flatMap((suite) => childrenOf(suite, 'testcase'));
    expect(cases.flatMap((one) => childrenOf(one))).toHaveLength(findings.length);

    // Ten of a level are annotations, as many as GitHub shows; the others are lines of the log.
    const shown = ['error', 'warning', 'note'].map((level) =>
      Math.min(10, findings.filter((finding) => finding.level === level).length),
    );
    expect(
      once.github
        .split('\n')
        .filter((line) => ['error', 'warning', 'notice'].includes(commandOf(line)?.name ?? '')),
    ).toHaveLength(shown.reduce((sum, count) => sum + count));
    expect(once.lines.split('\n')).toHaveLength(findings.length + 1);
    const [, left = 0] = /(\d[\d,]*) more findings? left out/.exec(once.markdown) ?? [];
    expect(readMarkdown(once.markdown).items).toHaveLength(
      findings.length - Number(String(left).replaceAll(',', '')),
    );
  });
});
