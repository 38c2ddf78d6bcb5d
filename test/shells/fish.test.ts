import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Place, placeToType } from '../support/shell.ts';
import { describeWith } from '../support/tools.ts';

describeWith('fish', 'completion in fish', (fish) => {
  let place: Place;
  let script = '';
  beforeAll(() => {
    place = placeToType();
    script = place.script('fish');
  });
  afterAll(() => place.end());

  /** What fish offers for a line, each with what it is. */
  const offers = (line: string) => {
    const program = `source ${script}; complete -C $argv[1]`;
    const out = execFileSync(fish, ['--no-config', '-c', program, line], {
      cwd: place.folder,
      env: place.env,
      encoding: 'utf8',
    });
    return out.split('\n').slice(0, -1);
  };

  it.each<[string, readonly string[]]>([
    ['plancmp dif', ['diff\tcompare two drafts in the terminal']],
    ['plancmp diff v', ['v20\tships with plancmp', 'v28\tships with plancmp']],
    ['plancmp diff --format=do', ['--format=docx\tfor Word: both texts whole, as tracked changes']],
    ['plancmp diff --theme nato,ar', ['nato,army-caps\tLimits on the armed forces']],
    ['plancmp diff --theme=nato,ar', ['--theme=nato,army-caps\tLimits on the armed forces']],
    ['plancmp diff zeb', ['zebra one\tdrafts/zebra one.yaml']],
    ['plancmp diff "zeb', ['zebra one\tdrafts/zebra one.yaml']],
    ['plancmp diff a', ['a folder/', 'a plan.yaml']],
    ['plancmp diff --config=a', ['--config=a folder/', '--config=a plan.yaml']],
    ['plancmp init a', ['a folder/']],
    ['plancmp check -o sarif=no', ['sarif=notes.txt']],
    ['plancmp show v20#19', ['v20#19\tLegal force and Peace Council']],
    ['plancmp rules number-g', [expect.stringMatching(/^number-gap\t/)]],
    ['plancmp dif x v', []],
  ])('%s', (line, expected) => expect(offers(line)).toEqual(expected));

  it('keeps the order of points', () => {
    expect(
      offers('plancmp why v28 v20 ')
        .map((line) => line.split('\t')[0])
        .slice(0, 4),
    ).toEqual(['1', '2', '3', '4']);
  });

  it('runs nothing of what is typed, and shows no name that would steer the terminal', () => {
    offers('plancmp diff (touch made) v2');
    expect(existsSync(join(place.folder, 'made'))).toBe(false);
    expect(offers('plancmp diff ').join()).not.toContain('vil');
  });
});
