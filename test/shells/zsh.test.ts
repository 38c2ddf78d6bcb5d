import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Place, placeToType, type Terminal, terminal } from '../support/shell.ts';
import { describeWith } from '../support/tools.ts';

describeWith('zsh', 'completion in zsh', (zsh) => {
  describeWith('tmux', 'typed', (tmux) => {
    let place: Place;
    let at: Terminal;
    beforeAll(async () => {
      place = placeToType();
      const script = place.script('zsh');
      at = terminal(tmux, place, `${zsh} -f -i`);
      at.type(
        `PS1='> '; autoload -Uz compinit; compinit -u -D; . ${script}; setopt interactivecomments; clear`,
      );
      at.press('Enter');
      await at.shows(/^>\s*$/m);
    });
    afterAll(async () => {
      await at.end();
      place.end();
    });

    it.each<[string, string]>([
      ['plancmp dif', '> plancmp diff '],
      ['plancmp diff --form', '> plancmp diff --format '],
      ['plancmp diff --format=do', '> plancmp diff --format=docx '],
      ['plancmp diff --theme nato,ar', '> plancmp diff --theme nato,army-caps '],
      ['plancmp diff --theme=nato,ar', '> plancmp diff --theme=nato,army-caps '],
      ['plancmp diff zeb', '> plancmp diff zebra\\ one '],
      ['plancmp diff "zeb', '> plancmp diff "zebra one" '],
      ['plancmp diff a\\ p', '> plancmp diff a\\ plan.yaml '],
      ['plancmp why v28 eu28#2', '> plancmp why v28 eu28\\#2'],
      ['plancmp check -o sar', '> plancmp check -o sarif='],
      ['plancmp check -o sarif=no', '> plancmp check -o sarif=notes.txt '],
      // zsh takes the slash away again where no name follows.
      ['plancmp init a', '> plancmp init a\\ folder'],
      ['plancmp rules number-g', '> plancmp rules number-gap '],
      ['plancmp dif x v', '> plancmp dif x v'],
      ['plancmp diff $(touch made) v2', '> plancmp diff $(touch made) v2'],
    ])('%s', async (typed, expected) => {
      at.press('C-u');
      at.press('C-l');
      at.type(typed);
      at.press('Tab');
      at.type('|');
      const [line = ''] = (await at.shows('|')).split('\n');
      expect(line.replace('|', '').trimEnd()).toBe(expected.trimEnd());
    });

    it('shows what each is, and no name that would steer the terminal', async () => {
      at.press('C-u');
      at.press('C-l');
      at.type('plancmp diff ');
      at.press('Tab');
      const drafts = await at.shows('zebra');
      expect(drafts).toMatch(/v20 .*-- ships with plancmp/);
      expect(drafts).not.toContain('vil');
      at.press('C-u');
      at.press('C-l');
      at.type('plancmp diff --theme nato,');
      at.press('Tab');
      const themes = await at.shows('Elections');
      expect(themes).toMatch(/army-caps +-- Limits on the armed forces/);
      expect(themes).not.toMatch(/^nato /m);
    });
  });
});
