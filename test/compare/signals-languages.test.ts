import { describe, expect, it } from 'vitest';
import { isCosmetic } from '../../src/compare/cosmetic.ts';
import { signalsOf } from '../../src/compare/signals.ts';
import type { Signal } from '../../src/model.ts';
import { wordEdits } from '../../src/text/edits.ts';
import { mentionFinder } from '../../src/text/mentions.ts';
import { setting } from '../support/shipped.ts';
import type { Rewording } from './signals/row.ts';
import { russian } from './signals/russian.ts';
import { type FoundSignal, score } from './signals/score.ts';
import { ukrainian } from './signals/ukrainian.ts';

const mentions = mentionFinder(setting().parties);

function read(old: string, next: string, language?: string): Signal[] {
  return signalsOf(wordEdits(old, next).edits, { mentions, language });
}

/** The signals of a rewording, in the form of the tables: a negation that went to other words is one of each side. */
function foundIn({ old, next }: Rewording, language: string): FoundSignal[] {
  return read(old, next, language).flatMap((signal): FoundSignal[] => {
    const found = {
      at: `${old} → ${next}`,
      kind: signal.kind,
      old: signal.old?.text,
      new: signal.new?.text,
    };
    if (signal.kind !== 'negation' || !signal.old || !signal.new) return [found];
    return [
      { ...found, new: undefined },
      { ...found, old: undefined },
    ];
  });
}

/** What a table says of the signals that are found. */
function scored(rewordings: readonly Rewording[], language: string) {
  const rows = rewordings.flatMap(({ old, next, signals }) =>
    signals.map((signal) => ({ at: `${old} → ${next}`, signal, why: '' })),
  );
  return score(
    rows,
    rewordings.flatMap((rewording) => foundIn(rewording, language)),
  );
}

describe.each([
  // Of three Ukrainian duties one end is not seen.
  ['uk', ukrainian, 3],
  ['ru', russian, 0],
] as const)('signals in %s', (language, rewordings, otherwise) => {
  it('are those that a careful reader names, but for so many', () => {
    const { missed, extra } = scored(rewordings, language);
    expect(extra.length, extra.join('\n')).toBe(otherwise);
    expect(missed.length, missed.join('\n')).toBe(otherwise);
  });

  it('are none where only words of another sense or order were changed', () => {
    const alarms = rewordings.filter(({ signals }) => signals.length === 0);
    const told = alarms.filter(({ old, next }) => read(old, next, language).length > 0);
    expect(told.map(({ old }) => old)).toEqual([]);
  });
});

describe('signals across languages', () => {
  const [old, next] = [
    'Україна повинна скоротити усі сили до 600 000 осіб.',
    'Poland may reduce some forces to 800,000 persons.',
  ] as const;

  it.each([undefined, 'fr'])('are of quantities and parties alone (%s)', (language) => {
    expect(read(old, next, language).map(({ kind }) => kind)).toEqual(['quantity', 'party']);
  });

  it('see one word in both apostrophes', () => {
    expect(read("Сторона зобов'язана відступити.", 'Сторона зобов’язана відступити.', 'uk')).toEqual([]);
    expect(read("Сторона зобов'язана відступити.", 'Сторона може відступити.', 'uk')).toHaveLength(1);
  });

  it('keep apart a word order that is free and roles that endings tell', () => {
    const plain = 'Польща передає Україні полонених.';
    expect(read(plain, 'Україні передає полонених Польща.', 'uk')).toEqual([]);
    expect(read(plain, 'Україна передає Польщі полонених.', 'uk').map(({ kind }) => kind)).toEqual([
      'party',
      'party',
    ]);
  });

  it.each([
    ['uk', 'Польща, Румунія та Україна підписують угоду.', 'Україна, Польща та Румунія підписують угоду.'],
    ['ru', 'Польша, Румыния и Украина подписали договор.', 'Украина, Польша и Румыния подписали договор.'],
  ])('find a list in another order cosmetic in %s', (language, from, to) => {
    const { edits } = wordEdits(from, to);
    const signals = read(from, to, language);
    expect(isCosmetic({ compared: 'lead', edits, signals, clauses: [] }, language)).toBe(true);
  });
});
