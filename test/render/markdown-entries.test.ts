import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import { NO_FILTER } from '../../src/compare/select.ts';
import type { Link } from '../../src/model.ts';
import { renderMarkdown } from '../../src/render/markdown/index.ts';
import { draft, type Sketch } from '../support/draft.ts';
import { viewOf } from '../support/view.ts';
import { problems } from './markdown-reading.ts';

const everything = { ...NO_FILTER, unchanged: true };
const parties = [{ id: 'us', name: 'United States', aliases: [], acronyms: [] }];
const matched: Link = { kind: 'matched', old: [0], new: [0], score: 1 };

/** What a report says of the only change of two small drafts, from its heading on. */
function entry(
  old: readonly (string | Sketch)[],
  next: readonly (string | Sketch)[],
  link: Link = matched,
): string {
  const report = compare(draft('a', old), draft('b', next), {
    themes: [],
    parties,
    version: '0',
    asserted: [link],
  });
  const text = renderMarkdown(report, viewOf(report, everything));
  expect(problems(text)).toEqual([]);
  return text.slice(text.indexOf('### ', text.indexOf('## Other')), text.lastIndexOf('\n---'));
}

const changes = (text: string) => text.slice(text.indexOf('Changes:\n\n') + 'Changes:\n\n'.length).trim();

describe('the changes of a point', () => {
  it.each<[string, Sketch, Sketch, string]>([
    [
      'of a party on both sides, with a clause',
      { text: 'T:', variants: { us: { text: 'A zone is made:', clauses: ['forces leave it.'] } } },
      { text: 'T:', variants: { us: { text: 'A zone is made:', clauses: ['forces leave it at once.'] } } },
      '> The opening text is unchanged.\n>\n> United States (variant): A zone is made:\n>\n> - 1a → 1a: forces leave it **at once**.',
    ],
    [
      'of a party that wants something else altogether',
      { text: 'T:', variants: { us: 'Alpha beta gamma.' } },
      { text: 'T:', variants: { us: 'Delta epsilon zeta.' } },
      '> The opening text is unchanged.\n>\n> United States (variant): replaced as a whole',
    ],
    [
      'of a party whose wish is unchanged beside a new lead',
      { text: 'The old lead.', variants: { us: 'A zone.' } },
      { text: 'The old lead, longer.', variants: { us: 'A zone.' } },
      '> The old ~~lead~~ **lead, longer**.\n>\n> United States (variant): unchanged',
    ],
    [
      'of a party on the old side only, near the new text',
      { variants: { us: 'The plant is run by three states.' } },
      { text: 'The plant is run by two states.' },
      '> **The plant is run by two states.**\n>\n> United States (variant): The plant is run by ~~three~~ **two** states.',
    ],
    [
      'of a party on the old side only, with clauses',
      { variants: { us: { text: 'Alpha.', clauses: ['beta gamma.'] } } },
      { text: 'Delta epsilon.' },
      '> **Delta epsilon.**\n>\n> United States (variant): ~~Alpha.~~\n>\n> - 1a: ~~beta gamma.~~',
    ],
    [
      'of clauses kept, moved and reworded throughout',
      { text: 'T:', clauses: ['first one of many words;', 'second two;', 'alpha beta.'] },
      { text: 'T:', clauses: ['second two;', 'first one of many words;', 'gamma delta.'] },
      '> The opening text is unchanged.\n>\n> - 1b → 1a: moved\n> - 1c → –: ~~alpha beta.~~\n> - 1a → 1b: unchanged\n> - – → 1c: **gamma delta.**',
    ],
  ])('%s', (_, old, next, expected) => {
    expect(changes(entry([old], [next]))).toBe(expected);
  });

  it('of merged points name both, and what was joined', () => {
    const text = entry(
      ['The army is limited.', 'The navy is limited.'],
      ['The army is limited. The navy is too.'],
      {
        kind: 'merged',
        old: [0, 1],
        new: [0],
        score: 0.9,
      },
    );
    expect(text).toContain('### 1, 2 → 1\n\nPoints 1 and 2 are **merged** into point 1.\n');
    expect(changes(text)).toBe('> The army is limited. The navy is ~~limited~~ **too**.');
  });

  it('of a text replaced as a whole are not marked', () => {
    const text = entry(['Alpha beta gamma.'], ['Delta epsilon zeta.']);
    expect(text).toContain('Point 1 is **reworded throughout** as point 1.');
    expect(changes(text)).toBe('> The text is replaced as a whole.');
  });

  it('that are none but the division into clauses', () => {
    const text = entry([{ text: 'It is agreed:', clauses: ['one thing.'] }], ['It is agreed: one thing.']);
    expect(text).toContain('Point 1 is **kept, divided otherwise** as point 1.');
  });
});
