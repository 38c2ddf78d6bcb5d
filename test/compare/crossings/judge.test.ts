import { describe, expect, it } from 'vitest';
import { reworded, type Scored, scored } from '../../../src/compare/crossings/judge.ts';
import { reader } from '../../../src/compare/crossings/reading.ts';
import type { Host, Unit, UnitPair } from '../../../src/compare/crossings/units.ts';

/** Units by name: `a` is a text of one sentence; `B` one of several, of which `b0` and `b1` are the first two. */
function unitsNamed(): (name: string) => Unit {
  const units = new Map<string, Unit>();
  const hosts = new Map<string, Host>();
  const hostOf = (letter: string, several: boolean): Host => {
    const at = letter.charCodeAt(0);
    return { ref: letter, form: 'point', named: true, link: at, strand: 0, at, pieces: several ? 3 : 1 };
  };
  return (name) => {
    const letter = name.charAt(0).toLowerCase();
    const host = hosts.get(letter) ?? hostOf(letter, name.length > 1 || name !== letter);
    hosts.set(letter, host);
    const [extent, at] =
      name.length > 1 ? (['piece', Number(name.slice(1))] as const) : (['whole', 0] as const);
    const unit = units.get(name) ?? { host, text: name, extent, at, key: name, ids: [] };
    units.set(name, unit);
    return unit;
  };
}

type Sketch = readonly [old: string, next: string, score: number];
const brief = (pairs: readonly UnitPair[]) =>
  pairs.map((pair) => `${pair.old.text}>${pair.new.text}`).join(' ');

function corresponding(pairs: readonly Sketch[], crosses: (pair: UnitPair) => boolean = () => true): string {
  const named = unitsNamed();
  const list = pairs.map(([old, next, score]): Scored => ({ old: named(old), new: named(next), score }));
  return brief(reworded(list, crosses));
}

describe('of the pairs that are alike those correspond', () => {
  it.each<[string, readonly Sketch[], string]>([
    [
      'that have no rivals, if they say enough of the same',
      [
        ['a', 'x', 0.39],
        ['b', 'y', 0.38],
      ],
      'a>x',
    ],
    [
      'whose rivals are much weaker',
      [
        ['a', 'x', 0.6],
        ['a', 'y', 0.4],
      ],
      'a>x',
    ],
    [
      'that are one of two',
      [
        ['a', 'x', 1],
        ['a', 'y', 1],
      ],
      'a>x a>y',
    ],
    [
      'not one of three',
      [
        ['a', 'x', 1],
        ['a', 'y', 1],
        ['a', 'z', 1],
      ],
      '',
    ],
    [
      'not one of three from the other side',
      [
        ['a', 'x', 1],
        ['b', 'x', 1],
        ['c', 'x', 1],
      ],
      '',
    ],
    [
      'not one that has a rival on both sides',
      [
        ['a', 'x', 1],
        ['a', 'y', 1],
        ['b', 'x', 1],
      ],
      'a>y b>x',
    ],
    [
      'whatever the order they come in',
      [
        ['b', 'y', 1],
        ['b', 'x', 1],
        ['a', 'z', 1],
      ],
      'a>z b>x b>y',
    ],
    ['of none none', [], ''],
  ])('%s', (_, pairs, expected) => {
    expect(corresponding(pairs)).toBe(expected);
  });

  it('the others are rivals all the same', () => {
    const pairs: Sketch[] = [
      ['a', 'x', 1],
      ['a', 'y', 1],
      ['b', 'z', 1],
    ];
    const is = (name: string) => (pair: UnitPair) => pair.new.text === name;
    expect(corresponding(pairs, is('x'))).toBe('a>x');
    expect(corresponding([...pairs, ['a', 'z', 1]], is('x'))).toBe('');
    expect(corresponding([['A', 'x', 1]], () => false)).toBe('');
  });

  it('of one text in two places either is told by its place', () => {
    const named = unitsNamed();
    const at = (name: string, place: number): Unit => ({
      ...named(name),
      text: 'same',
      host: { ...named(name).host, at: place },
    });
    const [first, second, x, y] = [at('a', 1), at('b', 2), named('x'), named('y')] as const;
    const pairs = [
      { old: second, new: y, score: 0.9 },
      { old: first, new: x, score: 0.9 },
    ];
    expect(reworded(pairs, () => true).map((pair) => pair.old.host.at)).toEqual([1, 2]);
    const mirrored = pairs.map((pair) => ({ old: pair.new, new: pair.old, score: pair.score }));
    expect(reworded(mirrored, () => true).map((pair) => pair.new.host.at)).toEqual([1, 2]);
  });
});

describe('texts of several sentences', () => {
  it.each<[string, readonly Sketch[], string]>([
    [
      'correspond as a whole where they fit better so',
      [
        ['A', 'x', 0.7],
        ['a0', 'x', 0.6],
      ],
      'A>x',
    ],
    [
      'by a sentence where that fits as well',
      [
        ['A', 'x', 0.6],
        ['a0', 'x', 0.6],
      ],
      'a0>x',
    ],
    [
      'by a sentence where that fits better',
      [
        ['A', 'x', 0.6],
        ['a0', 'x', 0.7],
      ],
      'a0>x',
    ],
    [
      'as a whole with one of several',
      [
        ['A', 'X', 0.7],
        ['a0', 'x1', 0.6],
        ['a1', 'x0', 0.5],
      ],
      'A>X',
    ],
    [
      'by sentences where one fits better',
      [
        ['A', 'X', 0.7],
        ['a0', 'x1', 0.5],
        ['a1', 'x0', 0.8],
      ],
      'a0>x1 a1>x0',
    ],
    [
      'by the better of two sentences',
      [
        ['A', 'x', 0.7],
        ['a1', 'y', 0.8],
        ['a0', 'z', 0.5],
      ],
      'a0>z a1>y',
    ],
    [
      'by the better of two, whichever is first',
      [
        ['A', 'x', 0.7],
        ['a0', 'y', 0.8],
        ['a1', 'z', 0.5],
      ],
      'a0>y a1>z',
    ],
    [
      'not as a whole where a sentence of the other fits better',
      [
        ['a', 'X', 0.7],
        ['b', 'x0', 0.8],
      ],
      'b>x0',
    ],
    [
      'as a whole, and their sentences with nothing else',
      [
        ['A', 'x', 0.7],
        ['a0', 'y', 0.6],
      ],
      'A>x',
    ],
    [
      'nor those of the other one',
      [
        ['a', 'X', 0.7],
        ['b', 'x0', 0.6],
      ],
      'a>X',
    ],
    [
      'whose sentences go elsewhere leave others alone',
      [
        ['A', 'x', 0.7],
        ['b0', 'y', 0.6],
      ],
      'A>x b0>y',
    ],
    ['are told once where both are one sentence', [['a', 'x', 0.7]], 'a>x'],
  ])('%s', (_, pairs, expected) => {
    expect(corresponding(pairs)).toBe(expected);
  });

  it('are not rivals of their own sentences', () => {
    expect(
      corresponding([
        ['A', 'x', 0.9],
        ['B', 'x', 0.9],
        ['C', 'x', 0.9],
        ['a0', 'x', 0.5],
      ]),
    ).toBe('a0>x');
  });
});

describe('the score of a pair', () => {
  const read = reader();
  const host: Host = { ref: '1', form: 'point', named: true, link: 0, strand: 0, at: 0, pieces: 1 };
  const unit = (text: string): Unit => ({ host, text, extent: 'whole', at: 0, ...read(text) });
  const scores = (fewest: number, ...pairs: readonly (readonly [string, string])[]) =>
    scored(
      pairs.map(([old, next]) => ({ old: unit(old), new: unit(next) })),
      { old: 'en', new: 'en' },
      fewest,
    ).map(({ old, new: next, score }) => `${old.text} > ${next.text} ${Number(score.toFixed(2))}`);

  it('is 1 for the same words and 0 for others', () => {
    expect(scores(2, ['Ships pass.', 'Ships pass.'], ['Ships pass.', 'Banks reopen.'])).toEqual([
      'Ships pass. > Ships pass. 1',
      'Ships pass. > Banks reopen. 0',
    ]);
  });

  it('takes as many words that carry meaning, on both sides', () => {
    const pairs = [
      ['Ships pass.', 'Ships pass.'],
      ['Ships pass straits.', 'Ships pass.'],
      ['Ships pass.', 'Ships pass straits.'],
      ['Ships pass the straits.', 'Ships pass all straits.'],
    ] as const;
    expect(scores(3, ...pairs).map((told) => told.replace(/ [\d.]+$/, ''))).toEqual([
      'Ships pass the straits. > Ships pass all straits.',
    ]);
    expect(scores(4, ...pairs)).toEqual([]);
  });

  it('does not depend on the order of pairs or drafts', () => {
    const [a, b] = ['Ships with grain pass the strait.', 'Grain ships pass both straits in spring.'];
    const score = (list: readonly string[]) => list.map((told) => told.split(' ').at(-1));
    expect(score(scores(1, [a, b], [b, b]))).toEqual(score(scores(1, [b, a], [b, b])));
  });

  it('reads each draft in its own language', () => {
    const pairs = [{ old: unit('Полонені повертаються додому.'), new: unit('Повернення полонених додому.') }];
    const [own] = scored(pairs, { old: 'uk', new: 'uk' }, 1);
    const [other] = scored(pairs, { old: 'uk', new: 'und' }, 1);
    expect(own?.score).toBeGreaterThan(other?.score ?? 1);
  });
});
