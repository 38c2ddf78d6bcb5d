import { describe, expect, it } from 'vitest';
import { pairWeight, profile, together } from '../../src/text/profile.ts';
import { containment, similarity } from '../../src/text/similarity.ts';

const profiles = (...texts: readonly string[]) =>
  profile(
    texts.map((text) => text.split(' | ')),
    texts.map(() => 'en'),
  );

/** The similarity of the first two texts of a collection. */
function alike(...texts: readonly string[]): number {
  const [a, b] = profiles(...texts);
  if (!a || !b) throw new Error('two texts are compared');
  return similarity(a, b);
}

describe('similarity', () => {
  const other = 'Museums reopen within weeks.';

  it.each<[string, string, string, number]>([
    ['the same words', 'Troops withdraw from ports.', 'Troops withdraw from ports.', 1],
    ['nothing in common', 'Troops withdraw from ports.', 'Sanctions lapse.', 0],
    ['an empty text', '', 'Sanctions lapse.', 0],
    ['function words alone', 'They shall be there.', 'They shall be there.', 1],
    ['a word that is repeated', 'Troops troops.', 'Troops. Troops. Troops.', 1],
  ])('of %s', (_, a, b, expected) => expect(alike(a, b, other)).toBeCloseTo(expected, 10));

  it('is the cosine of words and pairs of words by their rarity, pairs at half their weight', () => {
    // Of three texts: "troops" and "withdraw" in two, their pair in two, the others in one.
    const [two, one] = [Math.log(1 + 3 / 2), Math.log(1 + 3 / 1)];
    const shared = 2 * two ** 2 + (pairWeight * two) ** 2;
    const norm = shared + one ** 2 + (pairWeight * one) ** 2;
    expect(alike('troops withdraw quickly', 'troops withdraw slowly', other)).toBeCloseTo(shared / norm, 10);
  });

  it('is higher of a rare word than of a common one', () => {
    const common = ['troops leave', 'troops stay', 'troops rest', 'troops march'];
    expect(alike('troops pause', 'troops depart', ...common)).toBeLessThan(
      alike('troops pause', 'troops depart'),
    );
  });

  it('is higher of words in the same company', () => {
    const [same, mixed] = ['ports open soon widely', 'widely soon open ports'];
    expect(alike('ports open soon', same, other)).toBeGreaterThan(alike('ports open soon', mixed, other));
  });
});

describe('profile', () => {
  it('counts what carries meaning, each word once', () => {
    const [first] = profiles('The ports of the north and the ports of the south.', 'Troops leave.');
    expect(first?.words).toBe(3);
    expect(first?.mass).toBeCloseTo(3 * Math.log(1 + 2), 10);
    expect(first?.norm).toBeGreaterThan(0);
  });

  it('has one of each piece, beside that of the whole', () => {
    const [first, second] = profiles('Ports open. | Troops leave ports.', 'Ports close.');
    expect(first?.pieces.map(({ words }) => words)).toEqual([2, 3]);
    expect(first?.words).toBe(4);
    expect(second?.pieces.map(({ words }) => words)).toEqual([2]);
    expect(first && second && similarity(first.pieces[0] ?? first, second)).toBeGreaterThan(0);
  });

  it('takes the words of a language by their stems', () => {
    expect(alike('port opens', 'ports opened', 'troops leave')).toBeCloseTo(1, 10);
    const [a, b] = profile([['порт'], ['порти']], ['uk', 'uk']);
    expect(a && b && similarity(a, b)).toBeCloseTo(1, 10);
  });

  it('of a text that is not wanted is empty, and its words count as known all the same', () => {
    const texts = [['ports open'], ['ports close'], ['troops leave']];
    const all = profile(texts, ['en', 'en', 'en']);
    const some = profile(texts, ['en', 'en', 'en'], (text) => text !== 1);
    expect(some[1]).toMatchObject({ norm: 0, mass: 0, words: 0, pieces: [] });
    expect([some[0]?.mass, some[2]?.norm]).toEqual([all[0]?.mass, all[2]?.norm]);
  });
});

describe('together', () => {
  const sentences = Array.from(
    { length: 40 },
    (_, k) => `Force ${k} leaves port ${k % 7} and town ${k % 5}.`,
  );
  const other = 'Museums reopen within weeks.';

  it.each([1, 2, 3, 16, 17, 40])('%i pieces of a text are as the text', (count) => {
    const [whole] = profiles(sentences.slice(0, count).join(' | '), other);
    const { pieces, ...rest } = whole ?? { pieces: [] };
    expect(pieces).toHaveLength(count);
    expect(together(pieces)).toEqual(rest);
  });

  it('is measured as one', () => {
    const [first, second, third] = profiles('ports open', 'ports close', 'ports open and ports close');
    if (!first || !second || !third) throw new Error('three texts have profiles');
    const both = together([first, second]);
    expect(both.words).toBe(3);
    expect(both.mass).toBeCloseTo(third.mass, 12);
    expect(containment(third, both, [])).toBeCloseTo(1, 12);
    expect(similarity(both, third)).toBeGreaterThan(similarity(first, third));
  });
});

describe('containment', () => {
  const share = (text: string, host: string, ...explained: readonly string[]) => {
    const [a, b, ...others] = profiles(text, host, ...explained);
    if (!a || !b) throw new Error('a text is looked for in a host');
    return containment(a, b, others);
  };

  it.each<[string, number, string, string, ...string[]]>([
    ['all of it', 1, 'ports open', 'troops leave and ports open'],
    ['nothing of it', 0, 'ports open', 'troops leave'],
    ['in any order', 1, 'ports open', 'open all of the ports'],
    ['what others explain does not count', 0, 'ports open', 'ports open', 'ports open'],
    ['an empty text', 0, '', 'ports open'],
    ['an empty host', 0, 'ports open', ''],
  ])('%s', (_, expected, text, host, ...explained) =>
    expect(share(text, host, ...explained)).toBeCloseTo(expected, 10),
  );

  it('is by the rarity of words, and of no pairs', () => {
    const [two, one] = [Math.log(1 + 2 / 2), Math.log(1 + 2 / 1)];
    expect(share('ports open', 'ports close')).toBeCloseTo(two / (two + one), 10);
    expect(share('ports open', 'ports close', 'open')).toBeCloseTo(
      Math.log(1 + 3 / 2) / (2 * Math.log(1 + 3 / 2)),
      10,
    );
  });
});
