import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import reportSchema from '../../schemas/report.schema.json' with { type: 'json' };
import { compare } from '../../src/compare/compare.ts';
import { NO_FILTER, select } from '../../src/compare/select.ts';
import type { Report } from '../../src/model.ts';
import { FORMATS } from '../../src/render/index.ts';
import { renderMarkdown } from '../../src/render/markdown/index.ts';
import { renderTerminal } from '../../src/render/terminal/index.ts';
import { PLAIN_VIEW, type View } from '../../src/render/view.ts';
import { LANGS, languages } from '../../src/render/words/index.ts';
import { draft, type Sketch } from '../support/draft.ts';
import { PICTURES, readable } from '../support/readable.ts';
import { problems } from './markdown-reading.ts';

const view = { ...PLAIN_VIEW, width: 100_000 };
const everything = { ...NO_FILTER, unchanged: true };
const again = (times: number) => Array(times).fill('again').join(' ');
/** Two texts without a word to divide them by, whose distance is beyond what is searched. */
const [long, short] = [`Yes ${again(3_000)}, yes.`, `No ${again(900)} no.`];

function reportOf(old: Sketch, next: Sketch): Report {
  const given = {
    themes: [],
    parties: [{ id: 'us', name: 'United States', aliases: [], acronyms: [] }],
    version: '0',
  };
  return compare(draft('a', [old]), draft('b', [next]), {
    ...given,
    asserted: [{ kind: 'matched', old: [0], new: [0], score: 0.5 }],
  });
}

/** What is shown, with the long runs of one word cut short; Markdown without its line breaks. */
const brief = (text: string) => text.replace(/again(?: again)+/g, 'again ...');
const terminal = (report: Report) =>
  brief(renderTerminal(report, { ...view, selection: select(report, everything) }));
function markdown(report: Report): string {
  const text = renderMarkdown(report, { ...view, selection: select(report, everything) });
  expect(problems(text)).toEqual([]);
  return brief(text.replace(/\s*\n[> ]*/g, ' '));
}

const phrase = 'compared in part by sentences: too long to compare word by word';

describe('texts that were too long to compare word by word', () => {
  it('are marked so beside what became of the point', () => {
    const report = reportOf({ title: 'Terms', text: long }, { title: 'Terms', text: short });
    expect(report.changes[0]).toMatchObject({ kind: 'reworded', coarse: true });
    expect(terminal(report)).toContain(
      `~ 1 → 1   Terms — reworded throughout · ${phrase}\n    [-Yes again ..., yes.-]{+No again ... no.+}`,
    );
    expect(markdown(report)).toContain(
      'Point 1 is **reworded throughout** as point 1. Compared in part by sentences: too long to compare word by word. ',
    );
  });

  it('are marked so beside a clause', () => {
    const report = reportOf({ text: 'Terms:', clauses: [long] }, { text: 'Terms:', clauses: [short] });
    expect(terminal(report)).toContain(`[-Yes again ..., yes.-]{+No again ... no.+} (${phrase})`);
    expect(markdown(report)).toContain(`- 1a → 1a (${phrase}): replaced as a whole `);
  });

  it('are marked so beside what a party wants', () => {
    const report = reportOf(
      { text: 'Terms:', variants: { us: long } },
      { text: 'Terms:', variants: { us: short } },
    );
    expect(terminal(report)).toContain(
      `United States (variant): [-Yes again ..., yes.-]{+No again ... no.+} (${phrase})`,
    );
    expect(markdown(report)).toContain(`United States (variant): replaced as a whole (${phrase}) `);
  });

  it('are marked so in JSON, as its schema says', () => {
    const validate = new Ajv({ allErrors: true }).compile(reportSchema);
    const sketch = (text: string, party: string): Sketch => ({
      text,
      variants: { us: text, [party]: text },
    });
    validate(JSON.parse(JSON.stringify(reportOf(sketch(long, 'ukraine'), sketch(short, 'russia')))));
    expect(validate.errors).toBeNull();
  });
});

it('nothing is said of texts that were compared word by word', () => {
  const report = reportOf({ text: 'limited to 600,000' }, { text: 'limited to 800,000' });
  expect(report.changes[0]).not.toHaveProperty('coarse');
  expect(terminal(report) + markdown(report)).not.toMatch(/by sentences/i);
});

describe('texts that were too long are marked so', () => {
  const report = reportOf({ title: 'Terms', text: long }, { title: 'Terms', text: short });
  const worded = FORMATS.filter((format) => format !== 'json' && !PICTURES.includes(format));
  const both = worded.flatMap((format) => LANGS.map((lang) => [format, lang] as const));
  it.each(both)('in %s, in %s', async (format, lang) => {
    const words = await languages[lang].load();
    const look: View = { ...view, words, selection: select(report, everything) };
    const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}]+/gu, '');
    expect(bare(await readable(format, report, look))).toContain(bare(words.changes.coarse));
  });
});
