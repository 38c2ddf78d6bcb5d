import { describe, expect, it } from 'vitest';
import { likelyPairs, unexplained } from '../../../src/compare/crossings/likely.ts';
import type { Host, Unit } from '../../../src/compare/crossings/units.ts';

const rarity = new Int32Array(26).fill(100);

/** A text of words that are letters: the whole of a point, or what is said of it. */
function unit(letters: string, more: Partial<Host> = {}, extent: Unit['extent'] = 'whole'): Unit {
  const host: Host = { ref: '1', form: 'point', named: true, link: 0, strand: 0, at: 0, pieces: 1, ...more };
  const ids = Array.from(letters, (letter) => letter.charCodeAt(0) - 97);
  return { host, text: letters, extent, at: 0, key: letters, ids };
}
const several = (letters: string) => unit(letters, { pieces: 2 });
const piece = (letters: string) => unit(letters, { pieces: 2 }, 'piece');
const times = (count: number, letters: string) => Array.from({ length: count }, () => unit(letters));

describe('a unit came from what its change compares it with', () => {
  const left = (of: Unit, ...others: readonly Unit[]) => unexplained([of], others, rarity).length === 0;
  it.each<[string, Unit, readonly Unit[], boolean]>([
    ['that has six tenths of its words', unit('abcde'), [unit('abcx')], true],
    ['not that has less', unit('abcde'), [unit('abxy')], false],
    ['that have them together', unit('abcde'), [unit('ab'), unit('c')], true],
    ['not what another change does', unit('abcde'), [unit('abcde', { link: 1 })], false],
    ['not what goes with another of its points', unit('abcde'), [unit('abcde', { strand: 1 })], false],
    ['not the clauses of a point without any', unit('abcde'), [unit('abcde', { form: 'clause' })], false],
    ['not a sentence alone', unit('abcde'), [piece('abcde')], false],
    ['nothing', unit('abcde'), [], false],
  ])('%s', (_, of, others, expected) => {
    expect(left(of, ...others)).toBe(expected);
  });

  it('by how rare its words are', () => {
    const rare = Int32Array.from({ length: 26 }, (_, id) => (id === 0 ? 600 : 100));
    const asking = [unit('abcde')];
    expect(unexplained(asking, [unit('a')], rare)).toEqual([]);
    expect(unexplained(asking, [unit('bcde')], rare)).toEqual(asking);
  });

  it('each by its own form and strand of the change', () => {
    const others = [unit('abc'), unit('def', { strand: 1 }), unit('ghi', { form: 'clause' })];
    const asking = [
      unit('abc'),
      unit('abc', { strand: 1 }),
      unit('def', { strand: 1 }),
      unit('ghi'),
      unit('ghi', { form: 'clause', strand: 1 }),
      unit('ghi', { form: 'clause' }),
      unit('abc', { link: 1 }),
      unit('abc'),
    ];
    expect(unexplained(asking, others, rarity)).toEqual([asking[1], asking[3], asking[6]]);
  });
});

describe('likely counterparts', () => {
  /** Of what an old text asks for, in the order in which they are likely. */
  const ofOld = (asking: Unit, others: readonly Unit[], rare = rarity) =>
    likelyPairs({ old: [asking], new: [] }, { old: [asking], new: others }, rare).map(
      (pair) => pair.new.text,
    );
  it.each<[string, Unit, readonly Unit[], readonly string[]]>([
    ['share a fifth of the longer one', unit('abcde'), [unit('axyzw'), unit('axyzwv')], ['axyzw']],
    ['whichever is longer', unit('a'), [unit('abcde'), unit('abcdef')], ['abcde']],
    ['or longest', unit('abcdef'), [unit('a'), unit('ab')], ['ab']],
    ['most first', unit('abcd'), [unit('ax'), unit('abcd'), unit('abcx')], ['abcd', 'abcx', 'ax']],
    ['then by text', unit('ab'), [unit('ay'), unit('bx'), unit('ax')], ['ax', 'ay', 'bx']],
    ['whole texts', several('ab'), [several('abc'), unit('ab'), piece('ab')], ['ab', 'abc']],
    ['sentences', piece('ab'), [several('ab'), unit('abc'), piece('ab')], ['ab', 'abc']],
    [
      'either of a point of one sentence',
      unit('ab'),
      [several('abc'), unit('abd'), piece('ab')],
      ['ab', 'abc', 'abd'],
    ],
    ['none without words', unit(''), [unit('a'), unit('')], []],
  ])('%s', (_, asking, others, expected) => {
    expect(ofOld(asking, others)).toEqual(expected);
  });

  it('are eight at the most, for each that asks', () => {
    const others = [...'zyxwvutsrq'].map((letter) => unit(`a${letter}`));
    const first = ['aq', 'ar', 'as', 'at', 'au', 'av', 'aw', 'ax'];
    expect(ofOld(unit('ab'), others)).toEqual(first);
    const asking = [unit('ab'), unit('ac')];
    expect(likelyPairs({ old: asking, new: [] }, { old: asking, new: others }, rarity)).toHaveLength(16);
  });

  it('are looked up by words that few have, rarest first', () => {
    const rare = Int32Array.from({ length: 26 }, (_, id) => 100 + id);
    const found = (many: number) => ofOld(unit('ab'), [unit('b'), ...times(many, 'a')], rare);
    expect(found(499)).toEqual(['b', ...Array.from({ length: 7 }, () => 'a')]);
    expect(found(500)).toEqual(['b']);
    expect(ofOld(unit('a'), times(500, 'a'))).toHaveLength(8);
    expect(ofOld(unit('a'), times(501, 'a'))).toEqual([]);
  });

  it('are told once, from whichever side they were asked for', () => {
    const [a, b, x, y] = ['abc', 'def', 'abx', 'defx'].map((letters) => unit(letters)) as [
      Unit,
      Unit,
      Unit,
      Unit,
    ];
    const all = { old: [a, b], new: [x, y] };
    const found = (asking: typeof all) =>
      likelyPairs(asking, all, rarity).map((pair) => `${pair.old.text}>${pair.new.text}`);
    expect(found(all)).toEqual(['abc>abx', 'def>defx']);
    expect(found({ old: [b], new: [x] })).toEqual(['def>defx', 'abc>abx']);
    expect(found({ old: [], new: [y] })).toEqual(['def>defx']);
  });
});
