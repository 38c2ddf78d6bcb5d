import { toString as textOf } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import type { Filter } from '../../src/compare/select.ts';
import type { Draft, Report } from '../../src/model.ts';
import { FORMATS, type Format } from '../../src/render/index.ts';
import { draft, type Sketch } from '../support/draft.ts';
import { readable } from '../support/readable.ts';
import { shippedReport } from '../support/shipped.ts';
import { viewOf } from '../support/view.ts';
import { all, problems, read, rendered } from './markdown-reading.ts';

const themes = [
  { id: 'nato', title: 'NATO', description: '', keywords: [] },
  { id: 'culture', title: 'Education, language', description: '', keywords: [] },
  { id: 'trade', title: 'Trade', description: '', keywords: [] },
];

/** A report on provisions of these themes; those in one place on both sides have the same words. */
function reportOf(old: readonly string[], next: readonly string[], head: Partial<Draft> = {}): Report {
  const sketch = (names: string, k: number): Sketch => ({
    text: `Provision ${'abcdef'[k]} is kept.`,
    themes: names.split(',').filter((name) => name !== ''),
  });
  const drafts = [draft('a', old.map(sketch), head), draft('b', next.map(sketch), head)] as const;
  return compare(...drafts, { themes, parties: [], version: '0' });
}

interface Wish {
  readonly filter?: Partial<Filter>;
  readonly stat?: boolean;
  readonly width?: number;
  readonly ascii?: boolean;
}

async function textIn(format: Format, report: Report, wish: Wish = {}): Promise<string> {
  const { filter = {}, stat = false, width = 100_000, ascii = false } = wish;
  return readable(format, report, viewOf(report, filter, { stat, width, ascii }));
}

const FILTERS: readonly Partial<Filter>[] = [{}, { themes: ['elections'] }, { kinds: ['merged'] }];

// Mermaid's picture is of points and has no themes.
describe.each(FORMATS.filter((format) => format !== 'mermaid'))('%s', (format) => {
  it.each(FILTERS)(
    'says gone quiet and newly raised, with the filter %o, sums alone or not',
    async (filter) => {
      for (const stat of [false, true]) {
        const text = await textIn(format, shippedReport('v28', 'v20'), { filter, stat });
        expect(text).toMatch(/gone quiet/i);
        expect(text).toMatch(/newly raised/i);
      }
    },
  );

  it('says neither of a draft and itself, nor of drafts of the same themes', async () => {
    for (const report of [shippedReport('v28', 'v28'), reportOf(['nato', 'trade'], ['trade', 'nato'])])
      expect(await textIn(format, report)).not.toMatch(/gone quiet|newly raised/i);
  });
});

describe.each(['terminal', 'markdown'] as const)('%s, at the top', (format) => {
  const top = async (report: Report) => (await textIn(format, report)).replace(/\s+/g, ' ');
  const elsewhere = 'Points listed under other themes may still touch on such a theme or use a word of it.';

  it('names the themes in the order of the report, and says once what it means', async () => {
    const text = await top(reportOf(['culture', 'nato', 'trade'], ['trade', 'trade']));
    expect(text).toContain(
      `Gone quiet: NATO; Education, language. No point of b is listed under them. ${elsewhere} `,
    );
    expect(text.split(elsewhere).length).toBe(2);
  });
  it('names those newly raised after them', async () => {
    expect(await top(reportOf(['nato', 'culture'], ['trade', 'culture']))).toContain(
      `Gone quiet: NATO. No point of b is listed under it. Newly raised: Trade. No point of a is listed under it. ${elsewhere} `,
    );
  });
  it('speaks of what was disclosed where a draft is known to lack parts', async () => {
    const text = await top(reportOf(['nato'], ['trade'], { complete: false }));
    expect(text).toContain('Gone quiet: NATO. No point of b as disclosed is listed under it.');
    expect(text).toContain('Newly raised: Trade. No point of a as disclosed is listed under it.');
  });
});

describe('points without a theme', () => {
  it.each<[string, readonly string[], string]>([
    ['one', ['trade', ''], 'No point of b is listed under it; 1 of its points has no theme.'],
    ['several', ['trade', '', ''], 'No point of b is listed under it; 2 of its points have no theme.'],
    ['none but them', ['', ''], 'No point of b is listed under them; none of its points has a theme.'],
  ])('are told where they may be of the theme: %s', async (_, next, expected) => {
    const text = await textIn('terminal', reportOf(['trade', 'nato'], next));
    expect(text).toContain(`NATO${next.includes('trade') ? '' : '; Trade'}. ${expected}\n`);
  });
});

/** A point of the old draft that has the same words in the new one, and another theme first. */
const retitled = reportOf(['nato', 'trade'], ['trade,nato', 'trade']);
const reworded = shippedReport('v28', 'eu28');

describe('the head of a theme', () => {
  it('says it before the counts in the terminal', async () => {
    const text = await textIn('terminal', shippedReport('v28', 'v20'));
    expect(text).toContain(
      '\nNATO  gone quiet · 4 not in v20 as disclosed · see also 3 → –; 10 → 5; 27 → 19\n',
    );
    expect(text).toContain('\nTRADE  newly raised · 1 new\n');
  });
  it('says it below the heading in Markdown', () => {
    expect(rendered(shippedReport('v28', 'v20'))).toContain('\n## Trade\n\nNewly raised. 1 new.\n');
  });
  it('is shown where all that was listed under it is listed elsewhere', async () => {
    expect(await textIn('terminal', reworded)).toContain(
      '\nAMNESTY AND ACCOUNTABILITY  gone quiet · see also 14 → 14; 26 → 26\n',
    );
    expect(rendered(reworded)).toContain(
      '\n## Amnesty and accountability\n\nGone quiet. See also 14 → 14; 26 → 26.\n',
    );
  });
  it('is shown where the words of what is listed elsewhere are unchanged', async () => {
    expect(await textIn('terminal', retitled)).toContain('\nNATO  gone quiet\n');
    expect(rendered(retitled)).toContain('\n## NATO\n\nGone quiet.\n');
    expect(problems(rendered(retitled))).toEqual([]);
  });
  it('is not shown where a filter asks for another theme', async () => {
    const filter = { themes: ['elections'] };
    expect(await textIn('terminal', shippedReport('v28', 'v20'), { filter })).not.toContain('\nNATO ');
    const heads = all(read(rendered(shippedReport('v28', 'v20'), filter)), 'heading').map((heading) =>
      textOf(heading),
    );
    expect(heads).toContain('Elections');
    expect(heads).not.toContain('NATO');
  });
});

describe('a line for each theme', () => {
  const lines = async (report: Report, wish: Wish = {}) =>
    (await textIn('terminal', report, { ...wish, stat: true }))
      .split('\n')
      .filter((line) => / \| /.test(line));

  it('ends in it', async () => {
    const stat = await lines(shippedReport('v28', 'v20'));
    expect(stat).toContain(' NATO                             | 4 −−−−  gone quiet');
    expect(stat).toContain(' Trade                            | 1 +  newly raised');
    expect(stat).toContain(' Elections                        | 1 ~');
  });
  it('has a line for a theme whose points are all listed elsewhere', async () => {
    expect(await lines(reworded)).toContain(' Amnesty and accountability       | 0  gone quiet');
    expect(await lines(retitled)).toEqual([' NATO | 0  gone quiet']);
    expect(await lines(reworded, { filter: { themes: ['elections'] } })).toEqual([' Elections | 1 ~']);
  });
  it.each([30, 60])('fits into %i columns, in ASCII', async (width) => {
    const text = 'abcdefghijklmnopqrstuvwxyz'.repeat(3).split('');
    const many = compare(
      draft(
        'a',
        text.map((letter, k) => ({ text: `${letter}${k} alone.`, themes: ['nato'] })),
      ),
      draft('b', []),
      { themes, parties: [], version: '0' },
    );
    const out = await textIn('terminal', many, { stat: true, width, ascii: true });
    const line = out.split('\n').find((row) => row.startsWith(' NATO')) ?? '';
    expect(line).toMatch(/^ NATO \| 78 -+ {2}gone quiet$/);
    expect(Math.max(...out.split('\n').map((row) => row.length))).toBeLessThanOrEqual(width);
    expect(out).not.toMatch(/[^\n -~]/);
  });
});

it('a title of a theme is safe in every view', async () => {
  const hostile = [{ id: 'nato', title: 'A\u001b[31m | <b>*x*', description: '', keywords: [] }];
  const report = compare(draft('a', [{ text: 'Words.', themes: ['nato'] }]), draft('b', []), {
    themes: hostile,
    parties: [],
    version: '0',
  });
  expect(await textIn('terminal', report)).not.toContain('\u001b');
  const markdown = rendered(report);
  expect(problems(markdown)).toEqual([]);
  const paragraphs = all(read(markdown), 'paragraph').map((node) => textOf(node));
  expect(paragraphs.join('\n')).toMatch(/Gone quiet: A.*\[31m \| <b>\*x\*\. No point of b/);
});
