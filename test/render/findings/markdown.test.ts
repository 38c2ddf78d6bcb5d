import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CheckedDraft, Counts } from '../../../src/model.ts';
import { checkedOf, found, writtenAs } from '../../support/found.ts';
import { hostile } from '../../support/hostile.ts';
import { readMarkdown } from './markdown-reading.ts';

const none = { unchanged: 0, moved: 0, reworded: 0, merged: 0, split: 0, regrouped: 0, removed: 0, added: 0 };
const counts = (some: Partial<Counts>): Counts => ({ ...none, standing: 0, cosmetic: 0, ...some });
const accepted = { reason: 'As agreed' };

/** What GitHub takes as a comment, and as the summary of a job, in characters and in bytes. */
const COMMENT = 65_536;
const SUMMARY = 1_048_576;

describe('a summary in Markdown', () => {
  it('says the outcome, what was compared, what became of drafts, and the findings by file', async () => {
    const findings = [
      found('a'),
      found('b', { line: 4, level: 'note', accepted }),
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
      { id: 'm', file: 'drafts/m.yaml', change: 'changed', counts: counts({ moved: 1 }) },
    ];
    const base = { rev: 'origin/main', commit: '0123456789abcdef0123456789abcdef01234567' };
    expect(await writtenAs('markdown', checkedOf(findings, { base, drafts }))).toBe(`\
## plancmp check failed: 1 error, 1 warning, 1 accepted

2 files checked, compared with origin/main (0123456789ab). The check fails from an error on.

| Draft | File | Change | Points |
| --- | --- | --- | --- |
| a | drafts/a.yaml | changed | 18 unchanged, 2 reworded (1 cosmetic only), 1 only at the base, 3 only now, 1 with another standing |
| n | drafts/n.yaml | renamed, was drafts/o.yaml | – |
| m | drafts/m.yaml | changed | 1 moved |

### drafts/a.yaml

| Place | Level | Rule | Finding |
| --- | --- | --- | --- |
| 3:7 | error | theme-unknown | unknown theme "a"; none is known |

<details>
<summary>1 accepted finding</summary>

| Place | Level | Rule | Finding |
| --- | --- | --- | --- |
| 4:7 | note | theme-unknown | unknown theme "b"; none is known (accepted: As agreed) |

</details>

### drafts/b.yaml

| Place | Level | Rule | Finding |
| --- | --- | --- | --- |
| 3:7 | warning | theme-unknown | unknown theme "c"; none is known |
`);
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
    const text = await writtenAs('markdown', checkedOf([found('a'), found('b', { file: '<stdin>' })]), at);
    expect(text).toContain('| [3:7](https://example.org/blob/c0ffee/drafts/a.yaml#L3) | error |');
    expect(text).toContain('| 3:7 | error | theme-unknown | unknown theme "b"');
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
      const { tables, html, kinds } = readMarkdown(raw);
      const allowed = ['root', 'heading', 'paragraph', 'text', 'table', 'tableRow', 'tableCell', 'html'];
      expect([...kinds].filter((kind) => !allowed.includes(kind))).toEqual([]);
      expect(html).toEqual(['<details>\n<summary>1 accepted finding</summary>', '</details>']);
      expect(tables.map(({ rows }) => rows.length)).toEqual([1, 1, 1]);
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
    const { tables, leftOut } = readMarkdown(text);
    const rows = tables.filter(({ head }) => head[0] === 'Place').flatMap((table) => table.rows);
    expect(rows.length + leftOut).toBe(5_000);
    expect(rows.filter(([, level]) => level === 'error').length).toBe(50);
    const known = tables.filter(({ head }) => head[0] === 'Draft').flatMap((table) => table.rows).length;
    expect(text).toContain(`${2_000 - known} more drafts left out`);
    expect(text.split('<details>').length).toBe(text.split('</details>').length);
  });
});
