import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import type { Filter } from '../../src/compare/select.ts';
import type { Draft, Report } from '../../src/model.ts';
import { renderMarkdown } from '../../src/render/markdown/index.ts';
import { renderTerminal } from '../../src/render/terminal/index.ts';
import { draft, type Sketch } from '../support/draft.ts';
import { viewOf } from '../support/view.ts';

const parties = [{ id: 'us', name: 'United States', aliases: [], acronyms: [] }];

function reportOf(old: readonly Sketch[], next: readonly Sketch[], head: Partial<Draft> = {}): Report {
  const language = 'en';
  return compare(draft('a', old, { language }), draft('b', next, { language, ...head }), {
    themes: [],
    parties,
    version: '0',
  });
}

const terminal = (report: Report, filter?: Partial<Filter>, width = 80) =>
  renderTerminal(report, viewOf(report, filter, { width }));
const markdown = (report: Report, filter?: Partial<Filter>) => renderMarkdown(report, viewOf(report, filter));

/** The block of numbers of the terminal view. */
function block(text: string): string {
  return text.split('\n\n').find((part) => part.startsWith('NUMBERS')) ?? '';
}

const army = (text: string, more: Partial<Sketch> = {}): Sketch => ({ text, themes: ['army-caps'], ...more });
const limit = (n: string) => `The personnel strength of the armed forces is limited to ${n} men.`;

describe('numbers first', () => {
  it('stand before the themes, a line for each, with theme and refs', () => {
    const report = reportOf(
      [army(limit('600,000')), { text: 'A fund of USD 100 billion rebuilds the ports.', themes: ['assets'] }],
      [army(limit('800,000'))],
    );
    expect(block(terminal(report))).toBe(
      [
        'NUMBERS',
        '  army-caps  1 → 1  600,000 → 800,000 men (plus 200,000, plus a third)',
        '  assets     2 → –  USD 100 billion → none',
      ].join('\n'),
    );
    expect(terminal(report).indexOf('NUMBERS')).toBeLessThan(terminal(report).indexOf('\nARMY-CAPS'));
    expect(markdown(report)).toContain(
      [
        '## Numbers',
        '',
        '- army-caps (1 → 1): 600,000 → 800,000 men (plus 200,000, plus a third)',
        '- assets (2 → –): USD 100 billion → none',
        '',
        '## The two texts',
      ].join('\n'),
    );
  });

  it('say of a draft that is known in part what none means', () => {
    const report = reportOf([army(limit('600,000'))], [], { complete: false });
    expect(block(terminal(report))).toBe(
      'NUMBERS  “→ none”: not in b as disclosed\n  army-caps  1 → –  600,000 men → none',
    );
    expect(markdown(report)).toContain('600,000 men → none\n\n“→ none”: not in b as disclosed.\n');
  });

  it('say how well the text is verified that they are from: that of a clause before that of its point', () => {
    const terms = (first: string, second: string, evidence: Partial<Sketch> = {}): Sketch =>
      army('The forces are limited on these terms:', {
        clauses: [
          { text: `they have at most ${first} tanks in the field;`, evidence: 'unverified' },
          `they keep ${second} warships in the harbours.`,
        ],
        ...evidence,
      });
    const report = reportOf(
      [terms('500', '20', { evidence: 'seen' })],
      [terms('400', '30', { evidence: 'partial' })],
    );
    expect(block(terminal(report)).split('\n').slice(1)).toEqual([
      '  army-caps  1a → 1a  at most 500 → at most 400 tanks (minus 100, minus a fifth)',
      '                      (a unverified, b unverified)',
      '  army-caps  1b → 1b  20 → 30 warships (plus 10, plus half) (b seen in part)',
    ]);
    expect(markdown(report)).toContain('20 → 30 warships (plus 10, plus half) (b seen in part)\n');
  });

  it('of a variant name the party', () => {
    const wish = (n: string): Sketch => army('', { standing: 'open', variants: { us: limit(n) } });
    const report = reportOf([wish('600,000')], [wish('300,000')]);
    expect(block(terminal(report))).toContain('United States (variant): 600,000 → 300,000 men');
    expect(markdown(report)).toContain('- army-caps (1 → 1), United States (variant): 600,000 → 300,000 men');
  });

  it('are those of what is shown, and the others are counted', () => {
    const report = reportOf(
      [army(limit('600,000')), { text: 'A fund of USD 100 billion rebuilds the ports.', themes: ['assets'] }],
      [army(limit('800,000'))],
    );
    const text = terminal(report, { themes: ['assets'] });
    expect(block(text)).toBe('NUMBERS\n  assets  2 → –  USD 100 billion → none');
    expect(text).toContain(
      '1 entry is not shown because of the filter.\n1 number in it is not shown either.\n',
    );
    const none = terminal(report, { themes: ['nato'] });
    expect(block(none)).toBe('');
    expect(none).toContain('2 numbers in them are not shown either.');
    expect(markdown(report, { themes: ['nato'] })).not.toContain('## Numbers');
  });

  it('are not there where none changed', () => {
    const report = reportOf([army(limit('600,000'))], [army('Nobody counts.')]);
    const same = reportOf([army(limit('600,000'))], [army(limit('600,000'))]);
    expect(block(terminal(report))).not.toBe('');
    expect(block(terminal(same))).toBe('');
    expect(markdown(same)).not.toContain('Numbers\n');
  });

  it('stand below a theme or refs that are too long for a column, which are said once', () => {
    const theme = 'a-theme-with-a-rather-long-name';
    const fund = (n: number): Sketch => ({
      text: `The fund spends USD ${n} million on ports, and it buys ${n * 10} lorries.`,
      themes: [theme],
    });
    const report = reportOf([army(limit('600,000')), fund(10)], [army(limit('800,000')), fund(30)]);
    expect(block(terminal(report)).split('\n').slice(1)).toEqual([
      `  ${theme}  2 → 2`,
      '                    USD 10 million → USD 30 million',
      '                    (plus USD 20 million, tripled)',
      '                    100 → 300 lorries (plus 200, tripled)',
      '  army-caps  1 → 1  600,000 → 800,000 men (plus 200,000, plus a third)',
    ]);
    for (const line of block(terminal(report, {}, 60)).split('\n'))
      expect(line.length).toBeLessThanOrEqual(60);
  });

  it('are not parted from their units, nor arrows from what they point to, at any width', () => {
    const fund = (n: number): Sketch => ({
      text: `The fund spends USD ${n} million on ports.`,
      themes: ['assets'],
    });
    const report = reportOf([army(limit('600,000')), fund(10)], [army(limit('800,000')), fund(30)]);
    for (let columns = 50; columns <= 120; columns++) {
      const text = terminal(report, {}, columns);
      expect(text).not.toMatch(/→\n|plus\n|USD\n|\d\n *million|plus a\n|\ufdd0/);
    }
  });

  it('are all told, of however many points', () => {
    const many = (n: number): Sketch[] =>
      Array.from({ length: 60 }, (_, k) =>
        army(`Brigade ${k + 1}x keeps ${n + k} tanks in hall ${'ab'[k % 2]}${k}.`),
      );
    const report = reportOf(many(100), many(300));
    expect(report.numbers).toHaveLength(60);
    expect(block(terminal(report)).match(/ tanks /g)).toHaveLength(60);
  });

  it('are said to be left out where nothing passes a filter', () => {
    const report = reportOf([army(limit('600,000'))], [army(limit('800,000'))]);
    const none = 'Nothing passes the filter.';
    expect(terminal(report, { signals: ['party'] })).toContain(`${none}\n1 entry is not shown`);
    expect(markdown(report, { signals: ['party'] })).toContain(`${none} 1 entry is not shown`);
    expect(terminal(report, { signals: ['quantity'] })).not.toContain(none);
    expect(terminal(reportOf([army('Same.')], [army('Same.')]))).not.toContain(none);
  });
});

describe('cosmetic rewordings', () => {
  const colour: Sketch = { text: 'The colour of the flag is agreed.' };
  const color: Sketch = { text: 'The color of the flag is agreed.' };

  it('are folded, and neither counted as nothing nor hidden without a word', () => {
    const report = reportOf([colour], [color]);
    expect(terminal(report)).toContain('1 point in a, 1 in b: 1 reworded (cosmetic only).');
    expect(terminal(report)).toContain('1 cosmetic rewording is not shown (see --cosmetic).\n');
    expect(terminal(report)).not.toMatch(/No differences|flag/);
    expect(markdown(report)).toContain('1 cosmetic rewording is not shown.\n');
    expect(markdown(report)).toContain('| 1 | – | reworded (cosmetic) | 1 |');
    expect(markdown(report)).not.toContain('flag');
  });

  it('are shown with their marks when asked for', () => {
    const report = reportOf([colour], [color]);
    expect(terminal(report, { cosmetic: true })).toContain(
      '~ 1 → 1   reworded (cosmetic)\n    The [-colour-]{+color+} of the flag is agreed.\n',
    );
    expect(markdown(report, { cosmetic: true })).toContain('The ~~colour~~ **color** of the flag is agreed.');
    expect(terminal(report, { cosmetic: true })).not.toContain('not shown');
  });

  it('of a clause or variant are not marked in a point that is shown', () => {
    const point = (word: string, men: string): Sketch => ({
      text: 'It is agreed on these terms:',
      clauses: [`the ${word} of the flag is agreed.`, limit(men)],
      standing: 'open',
      variants: { us: `The ${word} of the anthem is agreed.` },
    });
    const report = reportOf([point('colour', '600,000')], [point('color', '800,000')]);
    const plain = terminal(report, {}, 200);
    expect(plain).toContain('~ 1a → 1a  the color of the flag is agreed. (cosmetic change not marked)\n');
    expect(plain).toContain('The color of the anthem is agreed. (cosmetic change not marked)\n');
    expect(markdown(report)).toContain(
      '1a → 1a (cosmetic change not marked): the color of the flag is agreed.\n',
    );
    const whole = terminal(report, { cosmetic: true }, 200);
    expect(whole).toContain('the [-colour-]{+color+} of the flag is agreed. (cosmetic)\n');
    expect(whole).toContain('The [-colour-]{+color+} of the anthem is agreed. (cosmetic)\n');
  });

  it('of a point that is shown for another reason are not marked, and that is said', () => {
    const report = reportOf([colour], [{ ...color, standing: 'open' }]);
    expect(terminal(report)).toContain(
      '~ 1 → 1   reworded (cosmetic) · open in b · not marked\n    The color of the flag is agreed.\n',
    );
    expect(markdown(report)).toContain('> Cosmetic change not marked.\n');
  });

  it('are counted among the others', () => {
    const report = reportOf([colour, army(limit('600,000'))], [color, army(limit('800,000'))]);
    expect(terminal(report)).toContain('2 in b: 2 reworded (1 cosmetic only).');
  });
});
