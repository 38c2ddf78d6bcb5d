import type { Log, Notification, ReportingDescriptor, Result, Run, Suppression } from 'sarif';
import type { Checked, Finding, Rule } from '../../model.ts';
import { json } from './data.ts';
import { identified, type WithIdentity } from './identity.ts';
import { byGravity } from './levels.ts';
import { descriptors } from './sarif-rules.ts';
import { AT_ROOT, type Surroundings } from './surroundings.ts';
import { acceptance, lineOf, messageOf } from './told.ts';

/** GitHub refuses a run with more results than that, and shows the gravest 5,000 of them. */
const MOST = 25_000;

/**
 * A log of SARIF 2.1.0 with what GitHub's code scanning asks for. What is accepted is suppressed, and a note: GitHub takes no
 * notice of suppressions, and would fail a pull request for an accepted error. Where there are more findings than GitHub
 * takes, the gravest are in it, and a notification counts the others.
 */
export function sarifLog(checked: Checked, rules: readonly Rule[], at: Surroundings = AT_ROOT): string {
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [runOf(checked, rules, at)],
  };
  return json(log);
}

function runOf({ tool, findings }: Checked, rules: readonly Rule[], at: Surroundings): Run {
  const known = descriptors(rules, findings);
  return {
    tool: { driver: { name: tool.name, version: tool.version, semanticVersion: tool.version, rules: known } },
    automationDetails: { id: `${tool.name}/` },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
    invocations: [{ executionSuccessful: true, toolExecutionNotifications: leftOut(findings.length) }],
    results: resultsOf(findings, known, at),
  };
}

function leftOut(findings: number): Notification[] {
  if (findings <= MOST) return [];
  const text = `${findings - MOST} of ${findings} findings are left out here, because GitHub takes no more than ${MOST}.`;
  return [{ level: 'warning', message: { text } }];
}

function resultsOf(
  findings: readonly Finding[],
  rules: readonly ReportingDescriptor[],
  at: Surroundings,
): Result[] {
  const kept = new Set(findings.toSorted(byGravity).slice(0, MOST));
  return identified(findings, (file) => at.pathOf(file) ?? file)
    .filter(({ finding }) => kept.has(finding))
    .map((one) => resultOf(one, rules, at));
}

function resultOf(
  { finding, identity }: WithIdentity,
  rules: readonly ReportingDescriptor[],
  { pathOf }: Surroundings,
): Result {
  const { rule, level, file, line, column, accepted } = finding;
  const path = pathOf(file);
  const place =
    path === undefined ? undefined : { artifactLocation: { uri: uriOf(path), uriBaseId: '%SRCROOT%' } };
  return {
    ruleId: rule,
    ruleIndex: rules.findIndex(({ id }) => id === rule),
    level: accepted === undefined ? level : 'note',
    message: { text: unlinked(place === undefined ? lineOf(finding) : messageOf(finding)) },
    ...(place === undefined
      ? {}
      : {
          locations: [{ physicalLocation: { ...place, region: { startLine: line, startColumn: column } } }],
        }),
    // GitHub knows results again by this one alone.
    partialFingerprints: { primaryLocationLineHash: `${identity}:1` },
    suppressions: accepted === undefined ? [] : [suppression(accepted)],
  };
}

function suppression(accepted: NonNullable<Finding['accepted']>): Suppression {
  return { kind: 'external', status: 'accepted', justification: acceptance(accepted) };
}

/** Viewers make a link of `[words](target)`; spelt out, it is none. */
function unlinked(text: string): string {
  return text.replace(/(?<=\])\(/g, '\\u{28}');
}

/** A relative reference by RFC 3986, a path of forward slashes; half a surrogate pair cannot be written in one. */
function uriOf(path: string): string {
  return path
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}
