import { describe, expect, it, test } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import { type Paragraph, redline } from '../../src/compare/redline.ts';
import type { Link } from '../../src/model.ts';
import { draft, type Sketch } from '../support/draft.ts';
import { paragraphsOf, readBack } from '../support/drafted.ts';
import { lawIn } from '../support/law.ts';
import { setting, shipped, shippedReport } from '../support/shipped.ts';

const law = lawIn(setting());

law('without what is added it is the old draft, without what is cut the new one', (old, next, report) => {
  const made = redline(report);
  expect(readBack(made, 'old')).toEqual(paragraphsOf(old.points));
  expect(readBack(made, 'new')).toEqual(paragraphsOf(next.points));
});

law('every paragraph of either draft begins once, and no paragraph is of neither', (old, next, report) => {
  const { paragraphs } = redline(report);
  const begun = (side: 'old' | 'new') => paragraphs.flatMap((paragraph) => paragraph[side]?.index ?? []);
  expect(begun('old')).toEqual([...paragraphsOf(old.points).keys()]);
  expect(begun('new')).toEqual([...paragraphsOf(next.points).keys()]);
  expect(paragraphs.every((paragraph) => paragraph.old || paragraph.new)).toBe(true);
});

law('what went and what came know of each other', (_old, _next, report) => {
  const { paragraphs } = redline(report);
  const pairs = (of: (paragraph: Paragraph) => string[]) => paragraphs.flatMap(of).sort();
  expect(pairs(({ old, wentTo }) => wentTo.map((part) => `${old?.index} ${part.index}`))).toEqual(
    pairs(({ new: next, cameFrom }) => cameFrom.map((part) => `${part.index} ${next?.index}`)),
  );
});

law('a draft against itself only keeps', (old) => {
  const { paragraphs } = redline(compare(old, old, setting()));
  expect(paragraphs.flatMap(({ text }) => text).filter(({ op }) => op !== 'keep')).toEqual([]);
  expect(paragraphs.every((paragraph) => paragraph.mark === 'keep' && paragraph.old && paragraph.new)).toBe(
    true,
  );
});

/** A redline in short: `old=new` numbers, `[-cut-]` and `{+added+}` words, what ends each paragraph. */
function brief(
  old: readonly (string | Sketch)[],
  next: readonly (string | Sketch)[],
  asserted: readonly Link[],
) {
  const report = compare(draft('a', old), draft('b', next), { ...setting(), asserted });
  return redline(report).paragraphs.map((paragraph) => {
    const marks = { keep: ['', ''], cut: ['[-', '-]'], add: ['{+', '+}'] } as const;
    const words = paragraph.text.map(({ op, text }) => marks[op][0] + text + marks[op][1]).join('');
    const refs = (parts: Paragraph['wentTo']) => parts.map(({ ref }) => ref).join(',');
    const went = paragraph.wentTo.length > 0 ? ` >${refs(paragraph.wentTo)}` : '';
    const came = paragraph.cameFrom.length > 0 ? ` <${refs(paragraph.cameFrom)}` : '';
    return `${paragraph.old?.ref ?? ''}=${paragraph.new?.ref ?? ''} ${words} ${paragraph.mark}${went}${came}`;
  });
}

const [A, B] = ['Ukraine holds elections within days.', 'Russia returns all exchanged prisoners.'];

describe('where paragraphs', () => {
  it('are merged, the end of the first is cut', () => {
    const links: Link[] = [{ kind: 'merged', old: [0, 1], new: [0], score: 1 }];
    expect(brief([A, B], [`${A} ${B}`], links)).toEqual([`1=1 ${A} cut`, `2= {+ +}${B} keep`]);
  });

  it('are split, the end of the first is added', () => {
    const links: Link[] = [{ kind: 'split', old: [0], new: [0, 1], score: 1 }];
    expect(brief([`${A} ${B}`], [A, B], links)).toEqual([`1=1 ${A} add`, `=2 [- -]${B} keep`]);
  });

  it('become a list, only their ends are added', () => {
    const links: Link[] = [{ kind: 'matched', old: [0], new: [0], score: 1 }];
    expect(brief([`${A} ${B}`], [{ text: A, clauses: [B] }], links)).toEqual([
      `1=1 ${A} add`,
      `=1a [- -]${B} keep`,
    ]);
  });

  it('move, they are deleted at one end and inserted at the other', () => {
    const links: Link[] = [
      { kind: 'matched', old: [0], new: [1], score: 1 },
      { kind: 'matched', old: [1], new: [0], score: 1 },
    ];
    expect(brief([A, `${B} And more.`], [`${B} And more.`, A], links)).toEqual([
      `1= [-${A}-] cut >2`,
      `2=1 ${B} And more. keep`,
      `=2 {+${A}+} add <1`,
    ]);
  });

  it('are replaced as a whole, they stay one paragraph', () => {
    const links: Link[] = [{ kind: 'matched', old: [0], new: [0], score: 1 }];
    expect(brief([A], ['NATO guards funds.'], links)).toEqual([`1=1 [-${A}-]{+NATO guards funds.+} keep`]);
  });

  it('are replaced by a lead and a list, the leads stand in for each other and nothing went anywhere', () => {
    const links: Link[] = [{ kind: 'matched', old: [0], new: [0], score: 1 }];
    expect(brief([A], [{ text: 'Funds:', clauses: ['NATO guards borders.'] }], links)).toEqual([
      `1=1 [-${A}-]{+Funds:+} keep`,
      '=1a {+NATO guards borders.+} add',
    ]);
  });

  it('of a merger cannot all stand in place, the heaviest do', () => {
    const links: Link[] = [
      { kind: 'merged', old: [0, 2], new: [0], score: 1 },
      { kind: 'matched', old: [1], new: [1], score: 1 },
    ];
    const middle = 'The plant shares its output with both sides for twenty years from now on.';
    expect(brief([A, middle, B], [`${A} ${B}`, middle], links)).toEqual([
      `1=1 ${A}{+ ${B}+} keep <3`,
      `2=2 ${middle} keep`,
      `3= [-${B}-] cut >1`,
    ]);
  });

  it('are clauses of another order, those that moved are deleted and inserted', () => {
    const clauses = ['All funds are unfrozen.', 'Sanctions end within twelve months.', 'The border stays.'];
    const links: Link[] = [{ kind: 'matched', old: [0], new: [0], score: 1 }];
    const moved = [clauses[2], clauses[0], clauses[1]] as string[];
    expect(brief([{ text: A, clauses }], [{ text: A, clauses: moved }], links)).toEqual([
      `1=1 ${A} keep`,
      `=1a {+${clauses[2]}+} add <1c`,
      `1a=1b ${clauses[0]} keep`,
      `1b=1c ${clauses[1]} keep`,
      `1c= [-${clauses[2]}-] cut >1a`,
    ]);
  });
});

test('numbers and labels without text stand before what follows them', () => {
  const gap = { ref: '3', reason: 'deleted', file: 'b.yaml', line: 2.5, column: 1 } as const;
  const report = compare(draft('a', [A, B]), draft('b', [A, B, 'New.'], { gaps: [gap] }), setting());
  const { paragraphs } = redline(report);
  expect(paragraphs.map(({ gaps }) => gaps.map(({ gap: { ref } }) => ref))).toEqual([[], [], ['3']]);
});

test('words of points that moved or merged are kept where they can be', () => {
  const { paragraphs } = redline(shippedReport('v28', 'v20'));
  const kept = paragraphs.flatMap(({ text }) => text).filter(({ op }) => op === 'keep');
  expect(kept.join('').length).toBeGreaterThan(0);
  expect(paragraphs.length).toBeGreaterThan(paragraphsOf(shipped('v20').points).length);
});
