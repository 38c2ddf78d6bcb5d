import { describe, expect, it } from 'vitest';
import { type Clash, clash, mergeDecisions } from '../../src/compare/clashes.ts';
import {
  assertedBy,
  countFixed,
  decidedOn,
  decisionsOn,
  mirrorDecision,
  refsOf,
} from '../../src/compare/decisions.ts';
import type { Decision } from '../../src/model.ts';
import { draft } from '../support/draft.ts';

const word = { reason: 'seen in both', reviewer: 'A. Reader' };

/** `2a=14d` is fixed, `3=` has no counterpart, `14!9` is forbidden; several refs with commas. */
function decide(notation: string): Decision {
  const [old = '', next = ''] = notation.split(/[=!]/);
  const refs = (side: string) => side.split(',').filter((ref) => ref !== '');
  return { link: notation.includes('!') ? 'forbidden' : 'fixed', old: refs(old), new: refs(next), ...word };
}

const all = (notation: string) => notation.split(' ').filter(Boolean).map(decide);
const brief = ({ link, old, new: next }: Decision) => `${old}${link === 'fixed' ? '=' : '!'}${next}`;

const three = ['One.', 'Two.', { text: 'Three:', clauses: ['a.', 'b.'] }];
const [old, next] = [draft('a', three), draft('b', three)];

const twice = (side: 'old' | 'new', ref: string): Clash => ({ kind: 'fixed-twice', side, ref });
const contradiction = (from: string, to: string): Clash => ({ kind: 'contradiction', old: from, new: to });

describe('two decisions clash', () => {
  it.each<[string, string, string, Clash | undefined]>([
    ['the same again', '1=1', '1=1', { kind: 'duplicate' }],
    ['the same in another order', '1,2=2,3', '2,1=3,2', { kind: 'duplicate' }],
    ['the same again, forbidden', '1!1', '1!1', { kind: 'duplicate' }],
    ['no counterpart, twice', '1=', '1=', { kind: 'duplicate' }],
    ['the same old places with others', '1,2=1', '1,2=3', twice('old', '1')],
    ['an old place in two links', '1=1', '2,1=2', twice('old', '1')],
    ['a new place in two links', '1=1', '2=3,1', twice('new', '1')],
    ['both, of which the old one is told', '1=1', '1=1,2', twice('old', '1')],
    ['a place with and without a counterpart', '1=1', '1=', twice('old', '1')],
    ['a new place with and without a counterpart', '1=1', '=1', twice('new', '1')],
    ['clauses of one old place', '3a=3a', '3a=3b', twice('old', '3a')],
    ['forbidden pairs that share a place', '1!1', '1!2', undefined],
    ['other places', '1=1', '2=2', undefined],
    ['a point in a link of points and beside a clause', '1=1', '1=3a', undefined],
    ['a pair fixed and forbidden', '1=1', '1!1', contradiction('1', '1')],
    ['a pair forbidden and fixed', '2!1', '1,2=1', contradiction('2', '1')],
    ['one of several pairs', '1,2=1,2', '3,2!3,1', contradiction('2', '1')],
    ['the same old place, another new one', '1=1', '1!2', undefined],
    ['the same new place, another old one', '1=1', '2!1', undefined],
    ['no counterpart, and a pair forbidden', '1=', '1!1', undefined],
  ])('%s: %s and %s', (_, a, b, expected) => {
    const both = [decide(a), decide(b)] as const;
    expect(clash(both[0], both[1], decisionsOn(old, next, both))).toEqual(expected);
  });

  it.each([
    ['own ones stay, whatever they are', '1=1 1=2', '', '1=1 1=2'],
    ['those of the other list that clash give way', '1=1 2!2', '1=2 2=2 3=3 2=1,2', '1=1 2!2 3=3'],
    ['all others stay where there is nothing else', '', '1=1 1=2', '1=1 1=2'],
  ])('%s', (_, own, others, expected) => {
    expect(mergeDecisions(old, next, all(own), all(others)).map(brief).join(' ')).toBe(expected);
  });
});

describe('decisions on two drafts', () => {
  it('are of points or of clauses, what is forbidden is of both, what names something else is left out', () => {
    const split = decisionsOn(old, next, all('1=1 3a=3a 1=3a 3b=1 2!3b 9=1 1=9 9!1 3a= =2'));
    expect(split.points.map(brief)).toEqual(['1=1', '2!3b', '=2']);
    expect(split.clauses.map(brief)).toEqual(['3a=3a', '1=3a', '3b=1', '2!3b', '3a=']);
  });

  it('name points, and the clauses of their own, in order', () => {
    const refs = refsOf(
      draft('c', [{ text: 'A:', clauses: ['a.'], variants: { us: { text: 'B:', clauses: ['b.'] } } }, 'C.']),
    );
    expect([...refs.points]).toEqual(['1', '2']);
    expect([...refs.all]).toEqual(['1', '1a', '2']);
  });

  it('are told to the alignment by index, without what stands in neither list', () => {
    const items = (...refs: string[]) => refs.map((ref) => ({ ref }));
    const decided = decidedOn(
      items('1', '2', '3'),
      items('2', '1'),
      all('2,2,9=1 9=9 3= 1,3!2,9 9!1 1!1 =2'),
    );
    expect(decided).toEqual({
      fixed: [
        { link: 'fixed', old: [1], new: [1] },
        { link: 'fixed', old: [2], new: [] },
        { link: 'fixed', old: [], new: [0] },
      ],
      forbidden: [
        { old: 0, new: 0 },
        { old: 2, new: 0 },
        { old: 0, new: 1 },
      ],
    });
  });

  it.each([
    ['1=1', ['1'], ['1'], true],
    ['1,2=1', ['1', '2'], ['1'], true],
    ['1,2=1', ['1'], ['1'], true],
    ['1=1', ['1', '2'], ['1'], false],
    ['1=1', ['1'], ['2'], false],
    ['1=1', ['2'], ['1'], false],
    ['1!1', ['1'], ['1'], false],
    ['1=', ['1'], [], true],
    ['=1', [], ['1'], true],
  ])('%s is whose word a link of %s with %s is: %s', (notation, from, to, asserted) => {
    const refs = (list: readonly string[]) => list.map((ref) => ({ ref }));
    expect(assertedBy({ old: refs(from), new: refs(to) }, [decide('3=3'), decide(notation)])).toEqual(
      asserted ? { asserted: word } : {},
    );
  });

  it('carry their date where they have one', () => {
    const dated = { ...decide('1=1'), date: '2025-04-01' };
    const [one] = [[{ ref: '1' }]];
    expect(assertedBy({ old: one, new: one }, [dated])).toEqual({
      asserted: { ...word, date: '2025-04-01' },
    });
  });

  it.each([
    ['', 0],
    ['1=1', 1],
    ['1,2=1', 1],
    ['1,2=1,2', 1],
    ['1,2=', 2],
    ['=1', 1],
    ['1!1', 0],
    ['1=1 2= 3!3 =2,3', 4],
  ])('%s fix so many links: %d', (notation, count) => {
    expect(countFixed(all(notation))).toBe(count);
  });

  it('are mirrored whole', () => {
    expect(mirrorDecision(decide('1,2=3'))).toEqual({ ...decide('3=1,2') });
  });
});
