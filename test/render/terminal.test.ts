import stringWidth from 'fast-string-width';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import { NO_FILTER } from '../../src/compare/select.ts';
import type { Draft, Link } from '../../src/model.ts';
import { renderDraft } from '../../src/render/terminal/draft.ts';
import { renderTerminal } from '../../src/render/terminal/index.ts';
import { width } from '../../src/render/terminal/width.ts';
import type { View } from '../../src/render/view.ts';
import { draft, type Sketch } from '../support/draft.ts';
import { commandOf } from '../support/runner.ts';
import { viewOf } from '../support/view.ts';

const everything = { ...NO_FILTER, unchanged: true };
const parties = [
  { id: 'us', name: 'United States', aliases: [], acronyms: [] },
  { id: 'ukraine', name: 'Ukraine', aliases: [], acronyms: [] },
];
const matched: Link = { kind: 'matched', old: [0], new: [0], score: 1 };

interface Case {
  readonly old: readonly (string | Sketch)[];
  readonly new: readonly (string | Sketch)[];
  readonly links?: readonly Link[];
  readonly width?: number;
  readonly head?: Partial<Draft>;
}

/** The entries of a comparison of two small drafts, without header and footer. */
function entries({ old, new: next, links = [matched], width = 80, head = {} }: Case): string {
  const report = compare(draft('a', old), draft('b', next, head), {
    themes: [],
    parties,
    version: '0',
    asserted: links,
  });
  const text = renderTerminal(report, viewOf(report, everything, { width }));
  return text.slice(text.indexOf('OTHER'), text.lastIndexOf('\n\n')).split('\n\n').slice(1).join('\n\n');
}

const plant = 'The plant is restarted and its electricity is divided equally.';

describe('an entry', () => {
  it.each<[string, Case, string]>([
    [
      'a reworded point',
      {
        old: [{ title: 'Army', text: 'limited to 600,000' }],
        new: [{ title: 'Army', text: 'limited to 800,000' }],
      },
      '~ 1 → 1   Army — reworded\n    limited to [-600,000-]{+800,000+}\n    ▸ quantity: 600,000 → 800,000 (plus 200,000, plus a third)',
    ],
    [
      'a text replaced throughout',
      { old: ['Alpha beta gamma delta.'], new: ['Epsilon zeta eta theta iota.'] },
      '~ 1 → 1   reworded throughout\n    [-Alpha beta gamma delta.-]{+Epsilon zeta eta theta iota.+}',
    ],
    [
      'clauses, with the evidence of single ones',
      {
        old: [
          {
            text: 'It is agreed:',
            clauses: ['one thing is done;', { text: 'another is left undone.', evidence: 'summary' }],
          },
        ],
        new: [
          {
            text: 'It is agreed:',
            clauses: [
              'one thing is done;',
              { text: 'another is left undone today.', evidence: 'unverified' },
            ],
          },
        ],
      },
      [
        '~ 1 → 1   reworded',
        '    It is agreed:',
        '    = 1a → 1a  one thing is done;',
        '    ~ 1b → 1b  another is left undone{+ today+}. (a from a summary, b',
        '               unverified)',
      ].join('\n'),
    ],
    [
      'clauses on the old side only',
      {
        old: [{ text: 'It is agreed:', clauses: ['that one thing is done.'] }],
        new: ['It is agreed: that one thing is done soon.'],
      },
      '~ 1 → 1   reworded\n    It is agreed: that one thing is done{+ soon+}.',
    ],
    [
      'the same words without the division into clauses',
      {
        old: [{ text: 'It is agreed:', clauses: ['that one thing is done.'] }],
        new: ['It is agreed: that one thing is done.'],
      },
      '~ 1 → 1   kept, divided otherwise\n    It is agreed: that one thing is done.',
    ],
    [
      'merged points with clauses',
      {
        old: [
          { text: 'First steps:', clauses: ['prisoners are exchanged all for all;'] },
          { text: 'Further steps:', clauses: ['children are returned to their families.'] },
        ],
        new: [
          {
            text: 'First steps:',
            clauses: ['prisoners are exchanged all for all;', 'children are returned to their families.'],
          },
        ],
        links: [{ kind: 'merged', old: [0, 1], new: [0], score: 0.9 }],
      },
      [
        '& 1, 2 → 1  merged',
        '    First steps:[- Further steps:-]',
        '    = 1a → 1a  prisoners are exchanged all for all;',
        '    = 2a → 1b  children are returned to their families.',
      ].join('\n'),
    ],
    [
      'a split point',
      {
        old: ['The army is limited. The navy is limited.'],
        new: ['The army is limited.', 'The navy is limited.'],
        links: [{ kind: 'split', old: [0], new: [0, 1], score: 0.9 }],
      },
      '| 1 → 1, 2  split\n    The army is limited. The navy is limited.',
    ],
    [
      'regrouped points',
      {
        old: ['Alpha. Beta.', 'Gamma.'],
        new: ['Alpha.', 'Beta. Gamma.'],
        links: [{ kind: 'regrouped', old: [0, 1], new: [0, 1], score: 0.9 }],
      },
      '× 1, 2 → 1, 2  regrouped\n    Alpha. Beta. Gamma.',
    ],
    [
      'a moved point, a removed and an added one',
      {
        old: ['First words here.', 'Second words here, longer.', 'Gone.'],
        new: ['Second words here, longer.', 'First words here.', 'Fresh.'],
        links: [
          { kind: 'matched', old: [0], new: [1], score: 1 },
          { kind: 'matched', old: [1], new: [0], score: 1 },
          { kind: 'removed', old: [2], new: [] },
          { kind: 'added', old: [], new: [2] },
        ],
      },
      [
        '= 2 → 1   unchanged\n    Second words here, longer.',
        '− 3 → –   removed\n    [-Gone.-]',
        '↕ 1 → 2   moved\n    First words here.',
        '+ – → 3   new\n    {+Fresh.+}',
      ].join('\n\n'),
    ],
    [
      'variants instead of the old common text, near enough to be edits of it',
      {
        old: [plant],
        new: [
          {
            standing: 'open',
            variants: { us: 'The plant is restarted and its electricity is divided by three.' },
          },
        ],
      },
      [
        '~ 1 → 1   reworded · open in b',
        '    United States (variant): The plant is restarted and its electricity is',
        '      divided [-equally-]{+by three+}.',
        '      ▸ quantity: none → three',
      ].join('\n'),
    ],
    [
      'variants too far from the old common text stand alone',
      { old: [plant], new: [{ standing: 'open', variants: { us: 'Three states own it.' } }] },
      [
        '~ 1 → 1   reworded · open in b',
        `    [-${plant}-]`,
        '    United States (variant): {+Three states own it.+}',
        '      ▸ quantity: none → three states',
      ].join('\n'),
    ],
    [
      'variants on the old side only',
      {
        old: [{ standing: 'open', variants: { us: 'Three states own it.' } }],
        new: [{ text: plant, standing: 'agreed' }],
      },
      [
        '~ 1 → 1   reworded · agreed in b, open in a',
        `    {+${plant}+}`,
        '    United States (variant): [-Three states own it.-]',
        '      ▸ quantity: three states → none',
      ].join('\n'),
    ],
    [
      'variants on both sides, one reworded with a clause, one unchanged, one gone, one new',
      {
        old: [
          {
            text: 'Territories:',
            variants: {
              us: { text: 'A zone is made:', clauses: ['forces leave it.'] },
              ukraine: 'Each side stays.',
              x: 'No word of it.',
            },
          },
        ],
        new: [
          {
            text: 'Territories:',
            variants: {
              us: { text: 'A zone is made:', clauses: ['forces leave it today.'] },
              ukraine: 'Each side stays.',
              y: 'All of it.',
            },
          },
        ],
      },
      [
        '~ 1 → 1   reworded',
        '    Territories:',
        '    United States (variant): A zone is made:',
        '    ~ 1a → 1a  forces leave it{+ today+}.',
        '    Ukraine (variant): Each side stays.',
        '    x (variant): [-No word of it.-]',
        '      ▸ negation removed: “No word”',
        '    y (variant): {+All of it.+}',
      ].join('\n'),
    ],
    [
      'a label kept without text',
      {
        old: [{ text: 'Terms:', clauses: ['it is paid for;', 'it lapses.'] }],
        new: [{ text: 'Terms:', clauses: [{ text: 'it lapses.', ref: '1b' }], deleted: ['a'] }],
      },
      [
        '~ 1 → 1   reworded',
        '    Terms:',
        '    − 1a → –  [-it is paid for;-]',
        '    = 1b → 1b  it lapses.',
        '    1a   label kept, text deleted in b',
      ].join('\n'),
    ],
    [
      'a narrow terminal',
      {
        old: [{ title: 'A rather long title of a point', text: 'limited to 600,000 at any time' }],
        new: ['limited to 800,000 at any time'],
        width: 40,
      },
      [
        '~ 1 → 1   A rather long title of a point',
        '          — reworded',
        '    limited to [-600,000-]{+800,000+} at',
        '    any time',
        '    ▸ quantity: 600,000 → 800,000',
        '      (plus 200,000, plus a third)',
      ].join('\n'),
    ],
  ])('%s', (_, input, expected) => {
    expect(entries(input)).toBe(expected);
  });

  it('does not call absent what may be there', () => {
    const links: Link[] = [{ kind: 'removed', old: [0], new: [] }];
    expect(entries({ old: ['Gone.'], new: [], links, head: { complete: false } })).toMatch(
      /^− 1 → – {3}not in b as disclosed\n/,
    );
  });

  it('sets numbers of many points before the title', () => {
    const old = Array.from({ length: 8 }, (_, k) => ({ text: `Point ${k} says this.` }));
    const links: Link[] = [{ kind: 'merged', old: [0, 1, 2, 3, 4, 5, 6, 7], new: [0], score: 0.5 }];
    expect(entries({ old, new: ['All of it.'], links }).split('\n')[0]).toBe(
      '& 1, 2, 3, 4, 5, 6, 7, 8 → 1  merged',
    );
  });
});

describe('renderDraft', () => {
  it('shows a draft whole: gaps, notes, evidence, variants, sources', () => {
    const shown = draft(
      'a',
      [
        {
          title: 'Army',
          text: 'It is limited:',
          clauses: [{ text: 'to 800,000.', evidence: 'partial', note: 'Of a clause.' }],
          deleted: ['b'],
          note: 'Of a point.',
        },
        {
          standing: 'open',
          variants: { us: { text: 'A zone.', clauses: ['forces leave.'] } },
          themes: ['territory'],
        },
      ],
      {
        parties: ['us', 'ukraine'],
        note: 'Of the draft.',
        basis: 'oral',
        gaps: [{ ref: '3', reason: 'unpublished', note: 'Seen by few.', file: 'a.yaml', line: 9, column: 1 }],
        sources: [
          { key: 'axios', outlet: 'Axios', date: '2025-11-20', url: 'https://example.org/a', seen: false },
          { key: 'idle', outlet: 'Not cited', seen: true },
        ],
      },
    );
    const cited = {
      ...shown,
      points: shown.points.map((point, k) => (k === 0 ? { ...point, sources: ['axios'] } : point)),
    };
    expect(renderDraft(cited, cited.points, parties, { width: 80, colour: false, ascii: false })).toBe(
      [
        'Draft a (a)',
        '2025-01-01 · 2 points · as read aloud · put forward by: Ukraine, United States',
        'Of the draft.',
        '',
        '1  Army',
        '    It is limited:',
        '    1a  to 800,000. (seen in part)',
        '        Note: Of a clause.',
        '    1b  (deleted)',
        '    Note: Of a point.',
        '    Sources: axios',
        '',
        '2  open · territory',
        '    United States (variant): A zone.',
        '      2a  forces leave.',
        '',
        '3  (unpublished) Seen by few.',
        '',
        'Sources',
        '  axios  Axios, 2025-11-20, https://example.org/a, not opened',
        '',
      ].join('\n'),
    );
  });
});

describe('a line of the terminal', () => {
  const evil = (text: string, look: Partial<View> = {}): string => {
    const report = compare(draft('a', []), draft('b', [{ text, title: text }], { title: text }), {
      themes: [],
      parties: [],
      version: '0',
    });
    return renderTerminal(report, viewOf(report, {}, look));
  };

  it('ends each type that it begins, where a long word is broken too', () => {
    const lines = evil('unbroken'.repeat(40), { colour: true }).split('\n');
    const code = (...numbers: readonly number[]) => numbers.map((number) => `\u001b[${number}m`).join('');
    const added = lines.filter((line) => line.includes(code(4)));
    expect(added.length).toBeGreaterThan(3);
    for (const line of added) {
      expect(line.trimStart().startsWith(code(32, 4))).toBe(true);
      expect(line.endsWith(code(24, 39))).toBe(true);
    }
  });

  it('draws no mark that a text begins with onto an escape code', () => {
    const shown = evil('\u0301', { colour: true });
    expect(shown).toContain('\u25cc\u0301');
    expect(shown).not.toMatch(/(?<!\u25cc)\u0301/);
  });

  it.each(['::error::x', '##[add-mask]x', '::stop-commands::t ::set-output name=a::b'])(
    'gives the log of a job no command: %s',
    (text) => {
      for (const width of [1, 20, 80])
        for (const line of evil(text, { width }).split('\n')) expect(commandOf(line)).toBeUndefined();
    },
  );
});

it('counts the columns of every character as the library does, in whatever text it stands', () => {
  const units = Array.from({ length: 0xd800 - 0x20 }, (_, at) => String.fromCharCode(at + 0x20));
  const other = units.filter((unit) => width(`a${unit}b`) !== stringWidth(`a${unit}b`));
  expect(other).toEqual([]);
});

it('shows more changes and numbers than a call takes arguments', () => {
  const plan = (text: string) => draft(text, [{ text: `The force has ${text} soldiers.`, themes: ['army'] }]);
  const [small, large] = [plan('600,000'), plan('800,000')];
  const one = compare(small, large, { themes: [], parties, version: '0', asserted: [matched] });
  const many = <T>(list: readonly T[]) => Array.from({ length: 200_000 }, () => list[0] as T);
  const report = { ...one, changes: many(one.changes), numbers: many(one.numbers) };
  const lines = renderTerminal(report, viewOf(report, everything)).split('\n');
  expect(lines.filter((line) => line.includes('600,000 → 800,000')).length).toBeGreaterThanOrEqual(200_000);
});
