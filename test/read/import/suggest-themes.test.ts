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
});
