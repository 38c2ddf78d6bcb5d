import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CheckedDraft, Counts, Finding } from '../../../src/model.ts';
import { checkedOf, found, writtenAs } from '../../support/found.ts';
import { hostile } from '../../support/hostile.ts';
import { readMarkdown } from './markdown-reading.ts';

const none = { unchanged: 0, moved: 0, reworded: 0, merged: 0, split: 0, regrouped: 0, removed: 0, added: 0 };
const counts = (some: Partial<Counts>): Counts => ({ ...none, standing: 0, cosmetic: 0, ...some });
const accepted = { reason: 'As agreed' };

const removed: Finding = {
  ...{ file: 'drafts/a.yaml', line: 9, column: 5, level: 'note', rule: 'point-removed', draft: 'a' },
  ...{ of: 'point', old: ['3'], new: [], oldWords: 'All are exchanged.', newWords: '' },
  ...{ disclosed: true, elsewhere: [] },
};

/** What GitHub takes as a comment, and as the summary of a job, in characters and in bytes. */
const COMMENT = 65_536;
const SUMMARY = 1_048_576;

describe('a summary in Markdown', () => {
  const base = { rev: 'origin/main', commit: '0123456789abcdef0123456789abcdef01234567' };

  it('says the outcome, what was compared, what became of drafts, and the findings, the gravest first', async () => {
    const findings = [
      found('n', { level: 'note' }),
      found('a', { fingerprint: '3f2a9c0011223344' }),
      found('b', { line: 4, level: 'note', accepted }),
      removed,
      found('c', { file: 'drafts/b.yaml', level: 'warning' }),
    ];
    const drafts: CheckedDraft[] = [
      {
        id: 'a',
        file: 'drafts/a.yaml',
        change: 'changed',
        counts: counts({ unchanged: 18, reworded: 2, removed: 1, added: 3, standing: 1, cosmetic: 1 }),
      },
      { id: 'n', file: 'drafts/n.yaml', change: 'renamed', from: 'drafts/o.yaml' },
      { id: 'm', file: 'drafts/m.yaml', change: 'renamed', from: 'm.yaml', counts: counts({ moved: 1 }) },
      { id: 'x', file: 'drafts/x.yaml', change: 'changed' },
    ];
    expect(await writtenAs('markdown', checkedOf(findings, { base, drafts }))).toBe(`\
## plancmp check failed: 1 error, 1 warning, 2 notes, 1 accepted

2 files checked, compared with origin/main (0123456789ab). The check fails from an error on.

| Draft | What changed | File |
| --- | --- | --- |
| a | 2 reworded (1 cosmetic only), 1 only at the base, 3 only now, 18 unchanged, 1 with another standing | drafts/a.yaml |
| n | renamed, was drafts/o.yaml | drafts/n.yaml |
| m | renamed, was m.yaml, 1 moved | drafts/m.yaml |
| x | changed | drafts/x.yaml |

### 1 error

- unknown theme "a"; none is known<br><sub>drafts/a.yaml:3 theme-unknown 3f2a9c00</sub>

### 1 warning

- unknown theme "c"; none is known<br><sub>drafts/b.yaml:3 theme-unknown</sub>

### 1 note on what changed

- point 3 is removed: "All are exchanged."<br><sub>drafts/a.yaml:9 point-removed</sub>

<details>
<summary>1 note on files as they are</summary>

- unknown theme "n"; none is known<br><sub>drafts/a.yaml:3 theme-unknown</sub>

</details>

<details>
<summary>1 accepted finding</summary>

- unknown theme "b"; none is known (accepted: As agreed)<br><sub>drafts/a.yaml:4 theme-unknown</sub>

</details>

The digits after a rule accept its finding: \`plancmp accept <digits> --reason "..."\`. \`plancmp rules <rule>\` explains a rule.
`);
  });

  it('folds no notes where nothing is compared', async () => {
    const { titles, html } = readMarkdown(
      await writtenAs('markdown', checkedOf([found('a', { level: 'note' })])),
    );
    expect(titles).toEqual(['plancmp check passed: 1 note', '1 note on files as they are']);
    expect(html.filter((tag) => tag.includes('details'))).toEqual([]);
  });

  it.each([
    ['error', 'The check fails from an error on.'],
    ['warning', 'The check fails from a warning on.'],
    ['note', 'The check fails from a note on.'],
    ['never', 'No finding fails the check.'],
  ] as const)('says that --fail-on is %s', async (failOn, words) => {
    const text = await writtenAs('markdown', checkedOf([], { files: ['a.yaml'], failOn }));
    expect(text).toBe(`## plancmp check passed: no findings\n\n1 file checked. ${words}\n`);
  });

  it('links a place to its line where the address is known', async () => {
    const at = {
      pathOf: (file: string) => (file.startsWith('<') ? undefined : file),
      addressOf: (path: string, line: number) => `https://example.org/blob/c0ffee/${path}#L${line}`,
    };
    const deleted: Finding = {
      ...{ file: 'drafts/d.yaml', line: 1, column: 1, level: 'error' },
      ...{ rule: 'draft-deleted', draft: 'd', points: 3 },
    };
    const findings = [found('a'), found('b', { file: '<stdin>' }), deleted];
    const text = await writtenAs('markdown', checkedOf(findings), at);
    expect(text).toContain('<sub>[drafts/a.yaml:3](https://example.org/blob/c0ffee/drafts/a.yaml#L3) theme-');
    // Neither standard input nor a file that is gone has an address.
    expect(text.match(/https:/g)).toHaveLength(1);
    expect(readMarkdown(text).items.map(({ below }) => below)).toContain('drafts/d.yaml:1 draft-deleted');
  });

  it('holds no markup, link or mention from any words', async () => {
    const law = fc.asyncProperty(hostile, async (text) => {
      const checked = checkedOf(
        [found(text, { file: text }), found('x', { accepted: { reason: text, by: text } })],
        {
          base: { rev: text, commit: text },
          drafts: [{ id: text, file: text, change: 'renamed', from: text }],
        },
      );
      const raw = await writtenAs('markdown', checked);
      const { tables, items, html, kinds } = readMarkdown(raw);
      const allowed = 'root heading paragraph text table tableRow tableCell list listItem html'.split(' ');
      expect([...kinds].filter((kind) => !allowed.includes(kind))).toEqual([]);
      const small = ['<br>', '<sub>', '</sub>'];
      const folded = ['<details>\n<summary>1 accepted finding</summary>', ...small, '</details>'];
      expect(html).toEqual([...small, ...folded]);
      expect(tables.map(({ rows }) => rows.length)).toEqual([1]);
      expect(items).toHaveLength(2);
      expect(raw).not.toMatch(/@(?=[\p{L}\p{N}])|#\d|gh-\d|https?:\/\/|www\./iu);
    });
    await fc.assert(law, { numRuns: 100 });
  });

  it('is cut between rows where it is longer than GitHub takes, the gravest first', async () => {
    const findings = Array.from({ length: 5_000 }, (_, k) =>
      found('й'.repeat(60) + k, {
        file: `drafts/${k % 30}.yaml`,
        level: k % 100 === 0 ? 'error' : 'note',
        ...(k % 100 === 1 ? { accepted } : {}),
      }),
    );
    const drafts = Array.from({ length: 2_000 }, (_, k) => ({
      id: `d${k}`,
      file: `drafts/d${k}.yaml`,
      change: 'added' as const,
    }));
    const text = await writtenAs('markdown', checkedOf(findings, { drafts }));
    expect(text.length).toBeLessThanOrEqual(COMMENT);
    expect(text.length).toBeGreaterThan(COMMENT * 0.9);
    expect(Buffer.byteLength(text)).toBeLessThan(SUMMARY);
    const { tables, items, titles, leftOut } = readMarkdown(text);
    expect(items.length + leftOut).toBe(5_000);
    expect(items.length).toBeGreaterThan(50);
    // All errors, and of the notes those that there is room for: headings count all.
    expect(titles.slice(1)).toEqual(['50 errors', '4900 notes on files as they are']);
    const known = tables.filter(({ head }) => head[0] === 'Draft').flatMap((table) => table.rows).length;
    expect(text).toContain(`${2_000 - known} more drafts left out`);
    expect(text.split('<details>').length).toBe(text.split('</details>').length);
  });
});
