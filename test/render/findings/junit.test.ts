import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Checked, FailOn } from '../../../src/model.ts';
import { checkedOf, found, writtenAs } from '../../support/found.ts';
import { childrenOf, parseXml, textOf } from '../../support/xml.ts';
import { xsdFaults } from '../../support/xsd.ts';

const schema = parseXml(readFileSync(new URL('../../support/schemas/junit.xsd', import.meta.url), 'utf8'));

async function suitesOf(checked: Checked) {
  const root = parseXml(await writtenAs('junit', checked));
  expect(xsdFaults(schema, root, 'testsuites')).toEqual([]);
  const suites = childrenOf(root, 'testsuite');
  return { root, suites, cases: suites.flatMap((suite) => childrenOf(suite, 'testcase')) };
}

const outcomes = async (failOn: FailOn) => {
  const levels = ['error', 'warning', 'note'] as const;
  const findings = levels.map((level) => found(level, { level }));
  const { cases } = await suitesOf(
    checkedOf([...findings, found('x', { accepted: { reason: 'r' } })], { failOn }),
  );
  return cases.map((one) => childrenOf(one)[0]?.name);
};

describe('a report of tests', () => {
  it('is told from what is none', () => {
    const wrong = '<testsuites more="1"><testsuite name="a">words<testcase/><else/></testsuite></testsuites>';
    expect(xsdFaults(schema, parseXml(wrong), 'testsuite')).toEqual([
      'the root is testsuites',
      'testsuites has an attribute more',
      'testsuite has no tests',
      'testsuite has no failures',
      'testsuite has no errors',
      'testsuite holds else',
      'testsuite holds text',
      'testcase has no name',
      'unknown element else',
    ]);
  });

  it('has a suite for each file; one without findings has passed', async () => {
    const findings = [found('a'), found('b', { file: 'drafts/b.yaml', level: 'note' }), found('c')];
    const { root, suites } = await suitesOf(
      checkedOf(findings, { files: ['drafts/a.yaml', 'drafts/b.yaml', 'drafts/c.yaml'] }),
    );
    expect(root.attributes).toEqual({ name: 'plancmp check', tests: '4', failures: '2', errors: '0' });
    expect(suites.map(({ attributes }) => attributes)).toEqual([
      { name: 'drafts/a.yaml', tests: '2', failures: '2', errors: '0', skipped: '0' },
      { name: 'drafts/b.yaml', tests: '1', failures: '0', errors: '0', skipped: '0' },
      { name: 'drafts/c.yaml', tests: '1', failures: '0', errors: '0', skipped: '0' },
    ]);
    expect(childrenOf(suites[2])[0]).toMatchObject({
      attributes: { name: 'no findings', classname: 'drafts/c.yaml' },
      children: [],
    });
  });

  it('has failed where the check fails, and is skipped where that is accepted', async () => {
    expect(await outcomes('error')).toEqual(['failure', 'system-out', 'system-out', 'skipped']);
    expect(await outcomes('warning')).toEqual(['failure', 'failure', 'system-out', 'skipped']);
    expect(await outcomes('note')).toEqual(['failure', 'failure', 'failure', 'skipped']);
    expect(await outcomes('never')).toEqual(['system-out', 'system-out', 'system-out', 'skipped']);
  });

  it('says of a failure what is wrong and where, in the attribute and in the text', async () => {
    const { cases } = await suitesOf(checkedOf([found('<&"\ufffe]]>')]));
    const failure = childrenOf(cases[0])[0];
    const message = 'unknown theme "<&"\\u{fffe}]]>"; none is known';
    expect(failure?.attributes).toEqual({ message, type: 'theme-unknown' });
    expect(failure && textOf(failure)).toBe(`drafts/a.yaml:3:7 error theme-unknown ${message}`);
  });

  it('gives cases names that differ, and stay when lines move or somebody accepts them', async () => {
    const names = async (line: number, accepted?: { readonly reason: string }) => {
      const same = found('a', { line, fingerprint: 'f', ...(accepted ? { accepted } : {}) });
      const { cases } = await suitesOf(checkedOf([same, { ...same, line: line + 1 }, found('b')]));
      return cases.map(({ attributes }) => attributes.name);
    };
    const before = await names(3);
    expect(new Set(before).size).toBe(3);
    expect(await names(9, { reason: 'r' })).toEqual(before);
  });
});
