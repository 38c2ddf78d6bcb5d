import type { Checked, FailOn, Finding, Rule } from '../../model.ts';
import { visible } from '../../text/safe.ts';
import { byFile } from './grouped.ts';
import { failsCheck, parted } from './levels.ts';
import { defusedXml } from './log.ts';
import { AT_ROOT, type Surroundings } from './surroundings.ts';
import { acceptance, lineOf, messageOf } from './told.ts';

/** A case of a suite: what was found, or that nothing was. */
interface Case {
  readonly name: string;
  readonly finding?: Finding;
}

/**
 * A report of tests: a suite for each file, a case for each finding, which has failed if it makes the check fail, is skipped
 * if it is accepted, and has passed otherwise. A file without findings is one case that has passed. Names of cases hold no
 * place, so that readers know them again in another run, and differ from one another, because GitLab reads the first of
 * a name alone.
 */
export function junitReport(
  { findings, files, failOn }: Checked,
  _rules: readonly Rule[] = [],
  { pathOf }: Surroundings = AT_ROOT,
): string {
  const found = byFile(findings);
  const suites = [...new Set([...files, ...found.keys()])].map((file) => ({
    file: pathOf(file) ?? file,
    cases: casesOf(found.get(file) ?? []),
  }));
  const { skipped, ...all } = counts(
    suites.flatMap(({ cases }) => cases),
    failOn,
  );
  return defusedXml(
    [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<testsuites${attributes({ name: 'plancmp check', ...all })}>`,
      ...suites.flatMap(({ file, cases }) => [
        `  <testsuite${attributes({ name: file, ...counts(cases, failOn) })}>`,
        ...cases.map((one) => caseLine(one, file, failOn)),
        '  </testsuite>',
      ]),
      '</testsuites>',
      '',
    ].join('\n'),
  );
}

function casesOf(findings: readonly Finding[]): Case[] {
  if (findings.length === 0) return [{ name: 'no findings' }];
  const times = new Map<string, number>();
  return findings.map((finding) => {
    const { accepted: _accepted, fingerprint: _fingerprint, ...plain } = finding;
    const name = `${finding.rule}: ${messageOf(plain as Finding)}`;
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    return { name: time > 1 ? `${name} (${time})` : name, finding };
  });
}

function counts(cases: readonly Case[], failOn: FailOn) {
  const found = cases.flatMap(({ finding }) => finding ?? []);
  return {
    tests: cases.length,
    failures: found.filter((finding) => failsCheck(finding, failOn)).length,
    errors: 0,
    skipped: parted(found)[1].length,
  };
}

function caseLine({ name, finding }: Case, file: string, failOn: FailOn): string {
  const open = `    <testcase${attributes({ name, classname: file })}`;
  if (finding === undefined) return `${open}/>`;
  return `${open}>${outcome(finding, failOn)}</testcase>`;
}

/** Jenkins shows the attribute, GitLab the text. */
function outcome(finding: Finding, failOn: FailOn): string {
  const line = escaped(lineOf(finding));
  const { rule, accepted } = finding;
  if (accepted !== undefined)
    return `<skipped${attributes({ message: acceptance(accepted) })}>${line}</skipped>`;
  if (failsCheck(finding, failOn))
    return `<failure${attributes({ message: messageOf(finding), type: rule })}>${line}</failure>`;
  return `<system-out>${line}</system-out>`;
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('');
}

/** A text on one line; characters that XML 1.0 has no place for are spelt out. */
function escaped(text: string): string {
  return visible(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/[\ufffe\uffff]/g, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`);
}
