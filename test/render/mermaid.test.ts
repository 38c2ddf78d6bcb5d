import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import type { Link, Report } from '../../src/model.ts';
import { renderMermaid } from '../../src/render/mermaid/index.ts';
import { escaped } from '../../src/render/mermaid/text.ts';
import { draft, type Sketch } from '../support/draft.ts';
import { MERMAID_LINE } from '../support/mermaid.ts';
import { shippedReport } from '../support/shipped.ts';
import { viewOf } from '../support/view.ts';
import { all, read, rendered } from './markdown-reading.ts';

const main = shippedReport('v28', 'v20');
const drawn = (report: Report, filter: Parameters<typeof viewOf>[1] = {}) =>
  renderMermaid(report, viewOf(report, filter));

function linked(old: readonly Sketch[], next: readonly Sketch[], asserted: readonly Link[]): Report {
  return compare(draft('a', old), draft('b', next), { themes: [], parties: [], version: '0', asserted });
}

describe('the picture', () => {
  it.each([
    ['a reworded point', '  o6["6 Armed forces"]\n  n4["4 Armed forces"]\n  o6 -->|"reworded"| n4\n'],
    ['one that moved', '  o16 -.->|"reworded, moved"| n6\n'],
    ['an unchanged one', '  o5 ---|"unchanged"| n3\n'],
    ['its standing', '  o21 -->|"reworded, open in v20"| n14\n'],
    ['one without a counterpart', '  xo9["not in v20 as disclosed"]:::words\n  o9 --x xo9\n'],
    ['a new one', '  n9["9 Recovery funds"]:::added\n  xn9 --> n9\n'],
    ['whose columns they are', '  h1["v28: US draft, 28 points"]:::head\n'],
    ['its name for screen readers', '  accTitle: Where each point of v28 went in v20\n'],
    ['where it comes from', '%% plancmp 0.0.0 · v28 sha256:'],
  ])('shows %s', (_, part) => {
    expect(drawn(main)).toContain(part);
  });

  it('shows merged and split points by a line each', () => {
    const texts = ['one', 'two', 'three', 'four'].map((text) => ({ text }));
    const report = linked(texts, texts, [
      { kind: 'merged', old: [0, 1], new: [0], score: 1 },
      { kind: 'split', old: [2], new: [1, 2], score: 1 },
    ]);
    const lines = drawn(report)
      .split('\n')
      .filter((line) => line.includes('==>'));
    expect(lines).toEqual([
      '  o1 ==>|"merged"| n1',
      '  o2 ==>|"merged"| n1',
      '  o3 ==>|"split"| n2',
      '  o3 ==>|"split"| n3',
    ]);
  });

  it('leads on where the words stand elsewhere', () => {
    expect(drawn(shippedReport('eu28', 'v20'))).toContain(
      '  xo26["in v20 only as 17c"]:::words\n  o26 -.-> xo26\n',
    );
  });

  it('shows what a filter shows and says what it does not', () => {
    const text = drawn(main, { themes: ['army-caps'] });
    expect(text.match(/^ {2}[on]\d+\[/gm)).toEqual(['  o6[', '  n4[']);
    expect(text).toContain('["29 entries are not shown because of the filter."]:::words\n');
  });

  it('is left out of the Markdown where GitHub would not draw it, and that is said', () => {
    const many = Array.from({ length: 501 }, (_, k) => ({ text: `word${k}` }));
    const report = linked(
      many,
      [],
      many.map((_, k) => ({ kind: 'removed', old: [k], new: [] })),
    );
    expect(all(read(rendered(report)), 'code')).toEqual([]);
    expect(rendered(report)).toContain('The picture is left out: it has more points than GitHub draws.');
    expect(drawn(report)).toContain('%% GitHub does not draw a picture of so many points.');
  });
});

// Drawn by mermaid 11.17 in a browser these are the texts that they were; the rules below are those that this rests on.
describe('a text of a draft', () => {
  it.each([
    ['say "hi" #quot; &amp;', 'say #34;hi#34; #35;quot#59; #38;amp#59;'],
    ['%%{init: {}}%%', '#37;#37;#123;init: #123;#125;#125;#37;#37;'],
    ['`**b**` _i_ ~s~', '#96;#42;#42;b#42;#42;#96; #95;i#95; #126;s#126;'],
    ['1. list', '1#46; list'],
    ['1) list', '1#41; list'],
    ['- item', '#45; item'],
    ['www.a.b c@d.e', 'www#46;a#46;b c#64;d#46;e'],
    ['fa:fa-car', 'fa#58;fa-car'],
    ['style x: a; b', 'style x#58; a#59; b'],
    ['a new direction LR or TB', 'a new #100;irection LR or TB'],
    ['redirection\u00a0BTx', 're#100;irection BTx'],
    ['ﬂ°°60¶ß', 'fl°°60¶ss'],
    ['a\n b\u202e', 'a b#92;u#123;202e#125;'],
    ['4.1 Russia-NATO (general), 2025: yes. 20.', '4.1 Russia-NATO (general), 2025: yes. 20.'],
  ])('%j is written %s', (text, expected) => {
    expect(escaped(text)).toBe(expected);
  });

  const scrap = fc.oneof(
    fc.constantFrom(
      '"]',
      '%%{',
      '}%%',
      '\n',
      'end',
      'click o1 ',
      '`',
      '```',
      '~~~',
      ';',
      '<b>',
      '#',
      ':::',
      '-->',
      '{',
    ),
    fc.string({ unit: 'binary', maxLength: 4 }),
  );
  const hostile = fc.array(scrap, { maxLength: 20 }).map((parts) => parts.join(''));

  it('never ends its quotation, and every line is one that the picture is made of', () => {
    const law = fc.property(
      fc.array(fc.tuple(hostile, hostile), { maxLength: 4 }),
      hostile,
      (points, title) => {
        const old = points.map(([ref, name], k) => ({ ref: `${k}${ref}`, title: name, text: `word${k}` }));
        const report = compare(draft('a', old, { title }), draft('b', old.slice(1), { title }), {
          themes: [],
          parties: [],
          version: '0',
        });
        const [, body = ''] = drawn(report).split('flowchart LR\n');
        for (const one of body.trimEnd().split('\n')) {
          expect(one).toMatch(MERMAID_LINE);
          if (!one.startsWith('%%')) expect(one.length).toBeLessThanOrEqual(80);
        }
      },
    );
    fc.assert(law);
  });
});
