import { expect, test } from 'vitest';
import { wordEdits } from '../../src/text/edits.ts';

const marks = { keep: ['', ''], cut: ['[-', '-]'], add: ['{+', '+}'] } as const;

// Where the same words can be cut or added in several places, they are where sentences and phrases end.
test.each([
  [
    'The line is held. Troops leave.',
    'The line is held. The line is watched. Troops leave.',
    'The line is held. {+The line is watched. +}Troops leave.',
  ],
  [
    'The line is held. The line is watched. Troops leave.',
    'The line is held. Troops leave.',
    'The line is held. [-The line is watched. -]Troops leave.',
  ],
  [
    'The line is held; troops leave.',
    'The line is held; the line is watched; troops leave.',
    'The line is held; {+the line is watched; +}troops leave.',
  ],
  [
    'Both sides withdraw guns, tanks and mines.',
    'Both sides withdraw guns, ships, tanks and mines.',
    'Both sides withdraw guns, {+ships, +}tanks and mines.',
  ],
  [
    'Both sides withdraw guns, ships, tanks and mines.',
    'Both sides withdraw guns, tanks and mines.',
    'Both sides withdraw guns, [-ships, -]tanks and mines.',
  ],
  ['Guns, and ships, leave.', 'Guns, and tanks, and ships, leave.', 'Guns, {+and tanks, +}and ships, leave.'],
  ['Is it so? It is.', 'Is it so? Is it not? It is.', 'Is it so? {+Is it not? +}It is.'],
  ['It is so! It is.', 'It is so! It is not! It is.', 'It is so! {+It is not! +}It is.'],
  [
    'Troops leave the northern towns.',
    'Troops leave the southern towns. Troops leave the northern towns.',
    '{+Troops leave the southern towns. +}Troops leave the northern towns.',
  ],
  [
    'They hold a vote in May and a count in June.',
    'They hold a poll in May and a tally in June.',
    'They hold a [-vote in May and a count-]{+poll in May and a tally+} in June.',
  ],
  [
    'They hold a vote on peace in May.',
    'They hold a poll on peace in June.',
    'They hold a [-vote on peace in May-]{+poll on peace in June+}.',
  ],
  [
    'They hold a vote, then peace in May.',
    'They hold a poll, then peace in June.',
    'They hold a [-vote-]{+poll+}, then peace in [-May-]{+June+}.',
  ],
  [
    'They hold a vote. Peace in May.',
    'They hold a poll. Peace in June.',
    'They hold a [-vote-]{+poll+}. Peace in [-May-]{+June+}.',
  ],
  [
    'They hold a vote of councils of towns in May.',
    'They hold a poll of councils of towns in June.',
    'They hold a [-vote-]{+poll+} of councils of towns in [-May-]{+June+}.',
  ],
  [
    'They hold new elections in free towns soon.',
    'They hold old elections in shut towns late.',
    '[-They hold new elections in free towns soon.-]{+They hold old elections in shut towns late.+}',
  ],
  [
    'alpha beta gamma delta',
    'alpha x beta y gamma z delta w',
    'alpha {+x +}beta {+y +}gamma {+z +}delta{+ w+}',
  ],
  [
    'alpha x beta y gamma z delta w',
    'alpha beta gamma delta',
    'alpha [-x -]beta [-y -]gamma [-z -]delta[- w-]',
  ],
  ['(one) two', '(two) one', '[-(one) two-]{+(two) one+}'],
  ['one ,two', 'one, two', 'one[- -],{+ +}two'],
  ['" one "', '"one"', '"[- -]one[- -]"'],
  ['x y', 'x  z', 'x [-y-]{+z+}'],
  ['a of of , the . leave a', 'a of of of , the . leave a', 'a of of {+of +}, the . leave a'],
  ['line , line a line a', 'line a', '[-line , line a -]line a'],
  [
    'guns of line town .;, and and leave the',
    'guns of line of line town .;, and and leave the leave',
    'guns of line {+of line +}town .;, and and leave the{+ leave+}',
  ],
  ['guns . of town guns .', 'guns guns . of town guns .', '{+guns +}guns . of town guns .'],
  ['and guns a line', 'and guns and guns a line', '{+and guns +}and guns a line'],
  ['.;, a , guns', ', guns', '[-.;-], [-a , -]guns'],
  ['and leave . the , a the the', 'and leave . the , , a the the', 'and leave . the , {+, +}a the the'],
  [', guns line guns', ', guns leave line guns line guns', ', guns {+leave line guns +}line guns'],
  ['. , , town', 'guns . town', '{+guns +}. [-, , -]town'],
  ['of . , , the ,', ', the , town a', '[-of . , , the ,-]{+, the , town a+}'],
  ['town a', 'a ,', '[-town a-]{+a ,+}'],
  ['a and town , ,', '. a and town town , ,', '{+. +}a and town {+town +}, ,'],
  ['of . , of', 'of leave .;,', 'of {+leave +}.[- , of-]{+;,+}'],
  [
    'guns the leave of and leave guns the guns',
    'guns the leave guns guns guns',
    'guns the leave [-of and leave guns the-]{+guns guns+} guns',
  ],
  ['guns(small) leave here', 'tanks (small) leave here', '[-guns-]{+tanks +}(small) leave here'],
])('%s | %s', (old, next, expected) => {
  const { edits } = wordEdits(old, next);
  expect(edits.map(({ op, text }) => marks[op][0] + text + marks[op][1]).join('')).toBe(expected);
});
