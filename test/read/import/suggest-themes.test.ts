import { describe, expect, it } from 'vitest';
import type { Theme } from '../../../src/model.ts';
import { suggestThemes, themeEvidence } from '../../../src/read/import/suggest-themes.ts';

const theme = (id: string, ...keywords: string[]): Theme => ({ id, title: id, description: id, keywords });

const themes = [
  theme('nato', 'nato', 'alliance'),
  theme('army', 'armed forces', 'army', 'personnel'),
  theme('assets', 'frozen asset*', 'asset*', 'fund*'),
  theme('peace', 'non-aggression', 'cease-fire'),
  theme('mute'),
];

const cases: readonly (readonly [text: string, themes: readonly string[]])[] = [
  ['NATO takes no new members.', ['nato']],
  ["NATO's alliance", ['nato']],
  ['The armed forces of the alliance', ['army', 'nato']],
  ['Alliance and army', ['nato', 'army']],
  ['Army, army and the alliance', ['army', 'nato']],
  ['Frozen assets are used.', ['assets']],
  ['Funding of the army', ['army', 'assets']],
  ['Non-aggression', ['peace']],
  ['Aggression by senators', []],
  ['Armed men; forces of nature', []],
  ['', []],
  ['nato army fund non-aggression', ['nato', 'army', 'assets']],
];

describe('suggested themes', () => {
  it.each(cases)('%s', (text, ids) => {
    expect(suggestThemes(text, themes)).toEqual(ids);
  });

  it('name the keywords, and count words that two of them share once', () => {
    expect(themeEvidence('Frozen assets of NATO, the alliance', themes)).toEqual([
      { theme: 'nato', keywords: ['nato', 'alliance'] },
      { theme: 'assets', keywords: ['frozen asset*'] },
    ]);
  });

  it.each<[string, string[], [string, string[]] | undefined]>([
    ['the longer of two keywords in one word', ['nato', 'nato*'], ['NATO', ['nato*']]],
    [
      'the longer phrase, wherever it stands in the list',
      ['asset*', 'frozen asset*'],
      ['Frozen assets', ['frozen asset*']],
    ],
    [
      'the longer of two phrases that share a word',
      ['armed forces', 'forces abroad'],
      ['armed forces abroad', ['forces abroad']],
    ],
    [
      'both of two phrases apart',
      ['armed forces', 'forces abroad'],
      ['forces abroad, armed forces', ['armed forces', 'forces abroad']],
    ],
    ['no other ending without a star', ['frozen asset'], undefined],
    ['no other ending of a first word', ['froze asset*'], undefined],
    ['an apostrophe inside a word', ["п'ят*"], ["п'ятий", ["п'ят*"]]],
    ['a name with an s behind its apostrophe', ["o'sullivan"], ["O'Sullivan", ["o'sullivan"]]],
    ['a word in the possessive', ['troops', 'nato'], ['the troops’ and NATO’s', ['troops', 'nato']]],
    ['nothing in a keyword without words', ['*', 'nato'], ['NATO', ['nato']]],
    ['no phrase that the text breaks off', ['frozen asset*', 'nato'], ['NATO frozen', ['nato']]],
  ])('take %s', (_, keywords, found) => {
    const [text, expected] = found ?? ['Frozen assets'];
    expect(themeEvidence(text, [theme('a', ...keywords)])).toEqual(
      expected ? [{ theme: 'a', keywords: expected }] : [],
    );
  });

  it('count the words of a phrase, different keywords before repeated ones', () => {
    const list = [theme('a', 'army'), theme('b', 'x', 'y'), theme('c', 'armed forces'), theme('d', 'z')];
    const ranked = (text: string) => suggestThemes(text, list);
    expect(ranked('army army army x y')).toEqual(['b', 'a']);
    expect(ranked('army, armed forces')).toEqual(['c', 'a']);
    expect(ranked('army z z')).toEqual(['d', 'a']);
    expect(ranked('z army x')).toEqual(['a', 'b', 'd']);
    expect(ranked('z army x armed forces')).toEqual(['c', 'a', 'b']);
  });
});
