import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Checked, Finding } from '../../../src/model.ts';
import { FINDING_FORMATS, type FindingFormat } from '../../../src/render/findings/index.ts';
import { invisibles } from '../../../src/text/safe.ts';
import { checkedOf, found, writtenAs } from '../../support/found.ts';
import { hostile } from '../../support/hostile.ts';
import { commandOf } from '../../support/runner.ts';
import { childrenOf, parseXml, textOf } from '../../support/xml.ts';
import { readMarkdown } from './markdown-reading.ts';

/** What a reader of a format sees: each finding in words, whether it is marked as accepted, and how many are counted only. */
interface Seen {
  readonly findings: readonly { readonly text: string; readonly accepted: boolean }[];
  readonly counted?: number;
}

const marked = (text: string) => ({ text, accepted: text.includes('(accepted: ') });

/** A reader of each format. A new one is one line here. */
const readers: { readonly [F in FindingFormat]: (text: string) => Seen } = {
  lines: (text) => ({ findings: text.split('\n').slice(0, -1).map(marked) }),
  json: (text) => ({
    findings: (JSON.parse(text) as { findings: (Finding & { message: string })[] }).findings.map(
      ({ message, accepted }) => ({ text: message, accepted: accepted !== undefined }),
    ),
  }),
  github: (text) => ({
    findings: text
      .split('\n')
      .slice(0, -1)
      .filter((line) => !/^\d+ more |^::(?:end)?group::/.test(line))
      .map((line) => marked(commandOf(line)?.data ?? line)),
  }),
  sarif: (text) => ({
    findings: JSON.parse(text).runs[0].results.map(
      ({ message, suppressions }: { message: { text: string }; suppressions: unknown[] }) => ({
        text: message.text,
        accepted: suppressions.length > 0,
      }),
    ),
  }),
  junit: (text) => ({
    findings: childrenOf(parseXml(text), 'testsuite')
      .flatMap((suite) => childrenOf(suite, 'testcase'))
      .flatMap((one) => childrenOf(one))
      .map((outcome) => ({ text: textOf(outcome), accepted: outcome.name === 'skipped' })),
  }),
  gitlab: (text) => ({
    findings: (JSON.parse(text) as { description: string }[]).map(({ description }) => marked(description)),
  }),
  markdown: (text) => {
    const { items, leftOut } = readMarkdown(text);
    return { findings: items.map(({ words }) => marked(words)), counted: leftOut };
  },
};

const accepted = { reason: 'a reason', by: 'A. Reader', until: '2026-03-01' };

/** Words that steer a log, a terminal or a document, in every place that can hold words. */
function steering(text: string): Checked {
  return checkedOf(
    [
      found(text),
      found(text, { file: text, fingerprint: '3f2a9c0011223344' }),
      found(text, { accepted: { reason: text, by: text, until: text }, line: 4 }),
    ],
    {
      base: { rev: text, commit: 'c0ffee' },
      drafts: [
        { id: text, file: text, change: 'renamed', from: text },
        { id: 'b', file: 'b.yaml', change: 'deleted' },
      ],
    },
  );
}

const STEERING = [
  ...[
    '\u0000\u0007\u001b[31m',
    '\u009b31m',
    '\u202e\u2066',
    '\u200b\ufeff',
    '\u2028',
    '\ud800',
    '\udc00x',
    '\ufffe',
    '\uffff',
  ],
  ...[
    '::set-output name=x::y',
    '::stop-commands::t',
    '  ::error::x',
    '##[add-mask]x',
    '###[error]',
    '##vso[task.x]y',
  ],
  ...[
    '\n::error::x',
    '\r\n::error::x',
    '%0A::error::x',
    '%0D%25',
    ':,=%',
    ']]>',
    '<!--',
    '&amp;',
    '&#10;',
    '</testcase>',
  ],
  ...[
    '|',
    '`',
    '```',
    '</details>',
    '<script>',
    '@user',
    '#123',
    'GH-1',
    'https://a.b',
    '[a](https://a.b)',
    '**b**',
    '$x$',
  ],
];

describe.each(FINDING_FORMATS)('%s', (format) => {
  it('is the same whenever it is made', async () => {
    const checked = steering(STEERING.join(' '));
    expect(await writtenAs(format, structuredClone(checked))).toBe(await writtenAs(format, checked));
  });

  it('ends in a line break, or is empty', async () => {
    expect(await writtenAs(format, checkedOf([found('x')]))).toMatch(/[^\n]\n$/);
    expect(await writtenAs(format, checkedOf([], { files: ['a.yaml'] }))).toMatch(/^$|[^\n]\n$/);
  });

  it('lets nothing through that steers or hides, wherever it stands', async () => {
    const each = STEERING.map((text) => steering(text));
    for (const checked of [...each, steering(STEERING.join(' '))]) await isHarmless(format, checked);
  });

  it('holds every finding of any words', async () => {
    const law = fc.asyncProperty(fc.array(hostile, { minLength: 1, maxLength: 6 }), async (texts) => {
      const findings = texts.map((text, k) => found(text, { line: k + 1 }));
      const checked = checkedOf(findings, { base: { rev: texts[0] ?? '', commit: 'c' } });
      const seen = readers[format](await isHarmless(format, checked));
      expect(seen.findings.length + (seen.counted ?? 0)).toBe(texts.length);
    });
    await fc.assert(law, { numRuns: 60 });
  });

  it('tells every finding and marks those that are accepted', async () => {
    const findings = [
      found('one'),
      found('two', { accepted, line: 5 }),
      found('three', { level: 'note', line: 9 }),
    ];
    const seen = readers[format](await writtenAs(format, checkedOf(findings)));
    const of = (word: string) => seen.findings.filter(({ text }) => text.includes(`"${word}"`));
    expect(['one', 'two', 'three'].map((word) => of(word).map((finding) => finding.accepted))).toEqual([
      [false],
      [true],
      [false],
    ]);
    const raw = await writtenAs(format, checkedOf(findings));
    for (const fact of ['a reason', 'A. Reader', '2026-03-01']) expect(raw).toContain(fact);
  });

  it('shows or counts each of ten thousand findings', async () => {
    const levels = ['error', 'warning', 'note'] as const;
    const findings = Array.from({ length: 10_000 }, (_, k) =>
      found(`t${k}`, {
        file: `drafts/${k % 40}.yaml`,
        line: k + 1,
        level: levels[k % 3] ?? 'note',
        ...(k % 7 === 0 ? { accepted } : {}),
      }),
    );
    const seen = readers[format](await writtenAs(format, checkedOf(findings)));
    expect(new Set(seen.findings.map(({ text }) => text)).size).toBe(seen.findings.length);
    expect(seen.findings.length + (seen.counted ?? 0)).toBe(10_000);
  });
});

async function isHarmless(format: FindingFormat, checked: Checked): Promise<string> {
  const text = await writtenAs(format, checked);
  expect(invisibles(text).filter(({ codePoint }) => codePoint !== WORD_JOINER)).toEqual([]);
  expect(text).not.toMatch(/##\w*\[/);
  const commands = text.split(/\r\n|[\n\r\u2028\u2029]/).flatMap((line) => commandOf(line)?.name ?? []);
  const own = format === 'github' ? ['error', 'warning', 'notice', 'group', 'endgroup'] : [];
  expect(commands.filter((name) => !own.includes(name))).toEqual([]);
  return text;
}

/** Markdown's own defence against mentions and addresses. */
const WORD_JOINER = 0x2060;
