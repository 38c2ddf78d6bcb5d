import { describe, expect, it } from 'vitest';
import { classify } from '../../src/compare/classify.ts';
import type { Link, Point } from '../../src/model.ts';
import { brief } from '../support/brief.ts';
import { draft, type Sketch } from '../support/draft.ts';

/** The change between two points that are linked, whatever the alignment would say. */
function between(old: readonly (string | Sketch)[], next: readonly (string | Sketch)[], link?: Link) {
  const matched: Link = { kind: 'matched', old: [0], new: [0], score: 1 };
  const [change] = classify<Point>(draft('a', old).points, draft('b', next).points, [link ?? matched]);
  if (!change) throw new Error('a link makes a change');
  return change;
}

const spelled = (change: object, op: 'cut' | 'add') =>
  'edits' in change
    ? (change.edits as { op: string; text: string }[])
        .filter((edit) => edit.op !== op)
        .map((edit) => edit.text)
        .join('')
    : undefined;

describe('unchanged', () => {
  it.each<[string, Sketch, Sketch, string]>([
    ['white space is not text', { text: 'One  two\nthree' }, { text: ' One two three ' }, '1=1'],
    [
      'titles, notes, themes, numbers and sources are not text',
      { text: 'One', title: 'A', note: 'x', themes: ['nato'] },
      { text: 'One', title: 'B', themes: [], ref: '4' },
      '1=4',
    ],
    [
      'labels are not text',
      { clauses: ['x', 'y'] },
      { clauses: [{ text: 'x', label: 'i', ref: '1i' }, 'y'] },
      '1=1',
    ],
    [
      'the order of clauses is text',
      { text: 'L', clauses: ['first one of many words', 'second two'] },
      { text: 'L', clauses: ['second two', 'first one of many words'] },
      '1~1(1b>1a 1a=1b)',
    ],
    ['variants are text', { variants: { us: 'A' } }, { variants: { us: 'B' } }, '1~1'],
    ['so is whose they are', { variants: { us: 'A' } }, { variants: { ukraine: 'A' } }, '1~1'],
    [
      'but not their order',
      { variants: { us: 'A', ukraine: 'B' } },
      { variants: { ukraine: 'B', us: 'A' } },
      '1=1',
    ],
    ['letter case is text', { text: 'nato' }, { text: 'NATO' }, '1~1'],
  ])('%s', (_, old, next, expected) => {
    expect(brief([between([old], [next])])).toBe(expected);
  });
});

describe('standing', () => {
  it('is a fact of its own on unchanged words', () => {
    expect(between([{ text: 'A', standing: 'open' }], [{ text: 'A', standing: 'agreed' }])).toMatchObject({
      kind: 'unchanged',
      standing: { old: 'open', new: 'agreed' },
    });
  });
  it('is null where it is not known', () => {
    expect(between([{ text: 'A' }], [{ text: 'A', standing: 'open' }])).toMatchObject({
      standing: { old: null, new: 'open' },
    });
  });
  it('is left out where it is the same', () => {
    expect(between([{ text: 'A', standing: 'open' }], [{ text: 'A', standing: 'open' }])).not.toHaveProperty(
      'standing',
    );
  });
  it('of several members is open as soon as one is', () => {
    const old: Sketch[] = [
      { text: 'A', standing: 'agreed' },
      { text: 'B', standing: 'open' },
    ];
    const link: Link = { kind: 'merged', old: [0, 1], new: [0], score: 0.9 };
    expect(between(old, [{ text: 'A B', standing: 'agreed' }], link)).toMatchObject({
      standing: { old: 'open', new: 'agreed' },
    });
  });
});

describe('clauses', () => {
  const lead = 'The committee decides on these matters:';
  it('on both sides are compared one by one, the lead apart', () => {
    const change = between(
      [
        {
          text: lead,
          clauses: ['prisoners are exchanged all for all;', 'the bodies of the fallen are returned.'],
        },
      ],
      [
        {
          text: lead,
          clauses: ['prisoners of war are exchanged all for all;', 'the bodies of the fallen are returned.'],
        },
      ],
    );
    expect(brief([change])).toBe('1~1(1a~1a 1b=1b)');
    expect(change).toMatchObject({ compared: 'lead', edits: [{ op: 'keep', text: lead }] });
  });
  it('on one side only are read with the lead as one text', () => {
    const change = between(
      [
        {
          text: 'Both countries teach tolerance:',
          clauses: ['Ukraine adopts EU rules on religious tolerance;', 'hatred is banned.'],
        },
      ],
      ['Ukraine adopts EU rules on religious tolerance.'],
    );
    expect(change).toMatchObject({ kind: 'reworded', compared: 'whole', clauses: [] });
    expect(spelled(change, 'add')).toBe(
      'Both countries teach tolerance: Ukraine adopts EU rules on religious tolerance; hatred is banned.',
    );
    expect(spelled(change, 'cut')).toBe('Ukraine adopts EU rules on religious tolerance.');
  });
  it('of merged points are pooled in order, and their refs say whose they were', () => {
    const old: Sketch[] = [
      { text: 'Humanitarian steps:', clauses: ['prisoners are exchanged all for all;'] },
      { text: 'Further steps:', clauses: ['children are returned to their families;'] },
    ];
    const next: Sketch = {
      text: 'Humanitarian steps:',
      clauses: ['prisoners are exchanged all for all;', 'children are returned to their families;'],
    };
    const change = between(old, [next], { kind: 'merged', old: [0, 1], new: [0], score: 0.9 });
    expect(brief([change])).toBe('1,2&1(1a=1a 2a=1b)');
    expect(spelled(change, 'add')).toBe('Humanitarian steps: Further steps:');
  });
  it('a label that the new draft keeps empty is not a clause', () => {
    const change = between(
      [{ text: lead, clauses: ['the guarantee is compensated;', 'the guarantee lapses.'] }],
      [{ text: lead, clauses: [{ text: 'the guarantee lapses.', ref: '1b', label: 'b' }], deleted: ['a'] }],
    );
    expect(brief([change])).toBe('1~1(1a- 1b=1b)');
    expect(change.new[0]?.gaps).toMatchObject([{ ref: '1a', reason: 'deleted' }]);
  });
});

describe('variants', () => {
  const variantsOf = (old: Sketch, next: Sketch) => {
    const change = between([old], [next]);
    return 'variants' in change ? change.variants : [];
  };
  it('are paired by party', () => {
    const found = variantsOf(
      { variants: { us: 'one two three', ukraine: 'same' } },
      { variants: { ukraine: 'same', us: 'one two four' } },
    );
    expect(found.map(({ kind, party }) => `${party} ${kind}`)).toEqual(['us reworded', 'ukraine unchanged']);
  });
  it('of a party on the new side only are compared with the old common text', () => {
    const [found] = variantsOf(
      { text: 'The plant is restarted at once.' },
      { variants: { us: 'The plant is restarted by three states.' } },
    );
    expect(found).toMatchObject({ kind: 'added', party: 'us' });
    expect(spelled(found ?? {}, 'add')).toBe('The plant is restarted at once.');
    expect(spelled(found ?? {}, 'cut')).toBe('The plant is restarted by three states.');
  });
  it('of a party on the old side only are compared with the new common text, clauses with it', () => {
    const [found] = variantsOf(
      { variants: { us: { text: 'The plant:', clauses: ['is restarted.'] } } },
      { text: 'The plant:', clauses: ['is restarted.'] },
    );
    expect(found).toMatchObject({
      kind: 'removed',
      party: 'us',
      edits: [{ op: 'keep', text: 'The plant: is restarted.' }],
    });
  });
  it('have clauses of their own', () => {
    const [found] = variantsOf(
      { variants: { us: { text: 'V', clauses: ['forces leave the plant;', 'the dam is rebuilt.'] } } },
      {
        variants: { us: { text: 'V', clauses: ['forces leave the plant;', 'the dam is rebuilt at once.'] } },
      },
    );
    expect(found?.kind === 'reworded' && brief(found.clauses)).toBe('1a=1a 1b~1b');
  });
});

it('a link to an index that is not there is a bug', () => {
  expect(() => between(['A'], ['B'], { kind: 'matched', old: [5], new: [0], score: 1 })).toThrow(
    'this is a bug',
  );
});
