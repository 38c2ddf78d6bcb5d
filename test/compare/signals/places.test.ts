import { describe, expect, it } from 'vitest';
import { edits, expectBothWays, type Told, toldOf } from './told.ts';

const words = (count: number) =>
  Array.from(
    { length: count },
    (_, k) => `x${String(k).replace(/\d/g, (d) => 'abcdefghij'[Number(d)] ?? '')}`,
  );

describe('what stands in one changed place', () => {
  it.each([
    // One of a rung stands for the other of it, whatever the order.
    ['Troops [-shall leave and may return-]{+may stay and must pay+}.', []],
    // A mark between does not make it two.
    ['Troops [-shall go-]{+may go+}, [-leave-]{+stay+}.', ['duty: obligation shall -> permission may']],
    [
      'Troops [-shall go-]{+go+} home, [-stay-]{+may stay+}.',
      ['duty: obligation shall -> none', 'duty: none -> permission may'],
    ],
  ])('%s', (marked, signals) => expect(toldOf(edits(marked))).toEqual(signals));

  it.each([
    [18, ['duty: obligation shall -> permission may']],
    [19, ['duty: obligation shall -> none', 'duty: none -> permission may']],
  ])('is one for another beside %i other words', (count, signals) => {
    const more = words(count).join(' ');
    expect(toldOf(edits(`Troops [-shall ${more}-]{+may+} leave.`))).toEqual(signals);
    expect(toldOf(edits(`Troops [-shall-]{+may ${more}+} leave.`))).toEqual(signals);
  });

  it.each([
    [1000, []],
    [1001, ['duty: obligation shall -> none', 'duty: none -> obligation shall']],
  ])('is none where it has %i words', (count, signals) => {
    const more = words(count - 2).join(' ');
    expect(toldOf(edits(`Troops [-shall leave ${more}-]{+shall stay+}.`))).toEqual(signals);
    expect(toldOf(edits(`Troops [-shall leave-]{+shall stay ${more}+}.`))).toEqual(signals);
  });
});

it.each([
  // What is gone is told where it was: within words that stay, or behind the last of them.
  [
    'In Oslo Russia {+may sail and +}has [-the right to leave-]{+left+} the zone{+ and shall pay+}.',
    [
      'duty: none -> permission may',
      'duty: permission has the right to -> none',
      'duty: none -> obligation shall',
    ],
  ],
  [
    'In Oslo men {+may sail, guards +}on the coast [-shall leave, those -]in towns {+must stay +}here.',
    ['duty: none -> permission may', 'duty: obligation shall -> none', 'duty: none -> obligation must'],
  ],
])('signals are told in the order of the new text: %s', (marked, signals) => {
  expect(toldOf(edits(marked))).toEqual(signals);
});

it('numbers are told first, in whichever sentence they stand', () => {
  const stays = 'The line of contact and all positions on both sides of it stay where they are';
  expectBothWays([
    `All prisoners are exchanged within 30 days. ${stays} by order of both commanders.`,
    `${stays} by order of both commanders in Norway. All prisoners are exchanged within 60 days.`,
    ['quantity: within 30 days -> within 60 days', 'party: none -> Norway'],
  ]);
});

describe('what is said of the words beside it', () => {
  it.each<Told>([
    // A duty that goes to another verb.
    [
      'Russia with all of its guards shall leave, and the ships of Norway stay.',
      'Russia with all of its guards leaves, and the ships of Norway shall stay.',
      ['duty: obligation shall -> none', 'duty: none -> obligation shall'],
    ],
    // A negation that goes to what was not denied.
    [
      'Troops do not leave and guards stay in the zone by the sea.',
      'Troops do not stay in the zone by the sea.',
      ['negation: not leave -> not stay'],
    ],
    // A name of eight words binds nobody, a quoted sentence may.
    [
      'The “all men shall be free in all towns” festival opens.',
      'The “all men may be free in all towns” festival opens.',
      [],
    ],
    [
      'The “all men shall be free in all the towns” festival opens.',
      'The “all men may be free in all the towns” festival opens.',
      ['duty: obligation shall -> permission may'],
    ],
    // The noun of a clause where it was, and where it was not.
    [
      'Yesterday the armed groups that hold prisoners released them all.',
      'Today the armed group released them all, too.',
      ['condition: that hold prisoners released them all -> none'],
    ],
    ['Armed groups that hold prisoners release them.', 'Unarmed units release them to the groups.', []],
  ])('%s | %s', (...row) => expectBothWays(row));
});

describe('parties', () => {
  it.each<Told>([
    // One that is gone makes room for one that is new, whatever else was named beside it.
    [
      "Norway's guards and Russia's men help. Norway pays.",
      "Poland's men help. Norway pays.",
      ['party: Russia -> Poland'],
    ],
    // One in the place of another first.
    [
      'With Norway, the guards watch as Russia leaves.',
      'The guards watch as Poland leaves.',
      ['party: Russia -> Poland', 'party: Norway -> none'],
    ],
    // One that is named elsewhere too, and came to a list or left it.
    [
      'Poland pays. Russia and Ukraine sign.',
      'Poland pays. Russia, Ukraine and Poland sign.',
      ['party: none -> Poland'],
    ],
    [
      'Poland pays. Russia and Ukraine sign.',
      'Poland pays. Poland, Russia and Ukraine sign.',
      ['party: none -> Poland'],
    ],
    ['Poland pays. Russia signs.', 'Poland pays. Russia and Poland sign.', ['party: none -> Poland']],
    [
      'Poland pays. Russia and Ukraine sign.',
      'Poland pays. Russia as well as Poland and Ukraine sign.',
      ['party: none -> Poland'],
    ],
    [
      'The United States pays. Russia and Ukraine sign.',
      'The United States pays. Russia, Ukraine and the United States sign.',
      ['party: none -> United States'],
    ],
    ['Poland pays. Russia signs.', 'Poland pays. Russia signs what Poland wrote.', []],
    ['Russia signs.', 'Russia signs as Russia.', []],
  ])('%s | %s', (...row) => expectBothWays(row));
});
