import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import fc from 'fast-check';
import findingsSchema from '../../../schemas/findings.schema.json' with { type: 'json' };
import {
  accept,
  check,
  checkChanges,
  checkDraftChange,
  checkRedLines,
  type Version,
  withFingerprints,
} from '../../../src/checks/index.ts';
import { rules } from '../../../src/checks/rules.ts';
import { compare } from '../../../src/compare/compare.ts';
import type { Acceptances, Checked, Draft, Finding, Place, RedLine } from '../../../src/model.ts';
import { readAccepted, readConfig, readDraft, readLinks } from '../../../src/read/index.ts';
import { FINDING_FORMATS, type FindingFormat, findingFormats } from '../../../src/render/findings/index.ts';
import { quantities } from '../../../src/text/quantities.ts';
import { invisibles } from '../../../src/text/safe.ts';
import { readMarkdown } from '../../render/findings/markdown-reading.ts';
import { checkedOf } from '../../support/found.ts';
import { commandOf } from '../../support/runner.ts';
import { validateSarif } from '../../support/sarif.ts';
import gitlabSchema from '../../support/schemas/gitlab-code-quality.json' with { type: 'json' };
import { childrenOf, parseXml } from '../../support/xml.ts';
import { xsdFaults } from '../../support/xsd.ts';
import { type Pair, pair, relative, show, words } from '../drafts.ts';
import { fuzzed } from '../target.ts';

interface Input {
  readonly pair: Pair;
  readonly format: FindingFormat;
  /** A word of hostile ids, reasons, names of files and revisions. */
  readonly word: string;
  /** The text of a file that is read. */
  readonly file: string;
}

const name = words.map(relative);
const file = fc
  .array(fc.tuple(words, words), { maxLength: 4 })
  .map((pairs) =>
    pairs.map(([key, value]) => `${JSON.stringify(key)}: [${JSON.stringify(value)}]\n`).join(''),
  );

/** Everything that checks say of a pair of drafts, and of a file that is none. */
function findingsOf({ pair: { old, new: next, setting }, word, file: text }: Input): Finding[] {
  const place: Place = { file: word, line: 7, column: 2 };
  const version = (draft: Draft): Version => ({ draft, at: () => place });
  const report = compare(old, next, setting);
  const [before, after] = [version(old), version(next)];
  const read = [readDraft, readConfig, readLinks, readAccepted].flatMap((reader) => [
    ...reader(new TextEncoder().encode(text), word).findings,
  ]);
  const context = { draft: next, at: () => place, themes: ['nato', word], drafts: [word, 'v20'], text: word };
  const lines = checkRedLines({
    lines: redLines(word, place),
    at: () => place,
    drafts: [{ draft: next, at: () => place, judged: true, earlier: old }],
    themes: [word],
    known: [old.id],
    own: [next.id],
    named: new Map([[old.id, old]]),
    report: () => report,
  });
  const found = [
    ...read,
    ...check(context),
    ...checkDraftChange({ place, draft: word, old: before, new: after }),
    ...checkDraftChange({ place, draft: word, old: before }),
    ...checkDraftChange({ place, draft: word, broken: { commit: word, findings: read } }),
    ...checkChanges({ report, old: before, new: after }),
    ...lines,
  ];
  const marked = withFingerprints(found);
  const entries: Acceptances = marked.slice(0, 2).map(({ fingerprint = '', rule }, k) => ({
    ...place,
    fingerprint: k === 0 ? fingerprint : word,
    rule,
    draft: word,
    reason: word,
    by: word,
    until: '2027-01-01',
    says: word,
  }));
  return accept(marked, entries, {}, '2026-01-15');
}

function redLines(word: string, place: Place): RedLine[] {
  const [bound] = quantities('at most 600,000 personnel');
  const none = { mustMention: [], mustNotMention: [], mustKeep: [] };
  const base = { ...place, ...none, id: word, reason: word };
  return [
    { ...base, mustMention: ['no such thing', word], mustNotMention: ['the', 'Ukraine'] },
    { ...base, theme: word, mustMention: ['peace'] },
    { ...base, mustKeep: [{ draft: word, ref: word }], point: { ref: word } },
    ...(bound ? [{ ...base, atMost: { bound: bound.quantity, of: word } }] : []),
    ...(bound ? [{ ...base, atLeast: { bound: bound.quantity } }] : []),
  ];
}

async function run(input: Input): Promise<void> {
  const {
    format,
    word,
    pair: { old },
  } = input;
  const findings = findingsOf(input);
  const checked = checkedOf(findings, {
    base: { rev: word, commit: 'c0ffee' },
    drafts: [{ id: old.id, file: word, change: 'renamed', from: word }],
  });
  const write = await findingFormats[format].load();
  const text = write(checked, rules);
  assert.equal(write(structuredClone(checked), rules), text);
  assert.deepEqual(
    invisibles(text).filter(({ codePoint }) => codePoint !== WORD_JOINER || format !== 'markdown'),
    [],
  );
  assert.doesNotMatch(text, /##\w*\[/);
  sound[format](text, checked);
}

/** Markdown's own defence against mentions and addresses. */
const WORD_JOINER = 0x2060;

const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true });
const validateFindings = ajv.compile(findingsSchema);
const validateGitlab = ajv.compile(gitlabSchema);
const junit = parseXml(readFileSync(new URL('../../support/schemas/junit.xsd', import.meta.url), 'utf8'));

function keeps(validate: ValidateFunction, text: string): void {
  validate(JSON.parse(text));
  assert.equal(validate.errors ?? null, null);
}

const sound: { readonly [F in FindingFormat]: (text: string, checked: Checked) => void } = {
  lines(text, { findings }) {
    assert.equal(text.split('\n').length, findings.length + 1);
    noCommands(text, []);
  },
  json(text, checked) {
    keeps(validateFindings, text);
    assert.equal(JSON.parse(text).findings.length, checked.findings.length);
    noCommands(text, []);
  },
  github(text, { findings }) {
    const names = noCommands(text, ['error', 'warning', 'notice', 'group', 'endgroup']);
    const annotations = names.filter((name) => !name.includes('group')).length;
    assert.ok(annotations <= 30 && annotations >= Math.min(10, findings.length));
    let isInGroup = false;
    for (const line of text.split('\n').slice(0, -1)) {
      const name = commandOf(line)?.name;
      if (name === 'group') isInGroup = true;
      assert.ok(isInGroup || name !== undefined || /^\d+ more /.test(line), line);
    }
  },
  sarif(text, { findings }) {
    const log = JSON.parse(text);
    validateSarif(log);
    assert.equal(validateSarif.errors ?? null, null);
    assert.equal(log.runs[0].results.length, findings.length);
  },
  junit(text, { findings }) {
    const suites = parseXml(text);
    assert.deepEqual(xsdFaults(junit, suites, 'testsuites'), []);
    const cases = childrenOf(suites, 'testsuite').flatMap((suite) => childrenOf(suite, 'testcase'));
    assert.equal(cases.flatMap((one) => childrenOf(one)).length, findings.length);
  },
  gitlab(text, { findings }) {
    keeps(validateGitlab, text);
    assert.equal(JSON.parse(text).length, findings.length);
  },
  markdown(text, { findings }) {
    const { items, leftOut, html, kinds } = readMarkdown(text);
    assert.equal(items.length + leftOut, findings.length);
    for (const tag of html) assert.match(tag, OWN_HTML);
    for (const kind of FOREIGN) assert.ok(!kinds.has(kind), kind);
    noCommands(text, []);
  },
};

const OWN_HTML =
  /^(?:<br>|<\/?sub>|<\/details>|<details(?: open)?>(?:\n?<summary>[^<>]*<\/summary>)?|<\/?summary>)$/;
const FOREIGN = [
  'image',
  'imageReference',
  'linkReference',
  'definition',
  'footnoteReference',
  'footnoteDefinition',
];

/** The commands that a runner would read in a log, all of which have to be own ones. */
function noCommands(text: string, own: readonly string[]): string[] {
  const names = text.split(/\r\n|[\n\r\u2028\u2029]/).flatMap((line) => commandOf(line)?.name ?? []);
  assert.deepEqual(
    names.filter((name) => !own.includes(name)),
    [],
  );
  return names;
}

/** Every check, and every format of what they find, fed with drafts, settings and names of any words. */
export const target = fuzzed<Input>({
  name: 'findings',
  arbitrary: fc.record({ pair, format: fc.constantFrom(...FINDING_FORMATS), word: name, file }),
  run,
  show: ({ pair: given, ...rest }) => `${JSON.stringify(rest)}\n${show(given)}`,
  quick: 60,
});
