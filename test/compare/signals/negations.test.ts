import { describe, it } from 'vitest';
import { expectBothWays, type Told } from './told.ts';

describe('negations', () => {
  it.each<Told>([
    // With what they deny, and with one word more where it goes with it.
    ['Troops never leave.', 'Troops leave.', ['negation: never leave -> none']],
    ['Troops fail to leave.', 'Troops leave.', ['negation: fail to leave -> none']],
    ['No guarantees are given.', 'Guarantees are given.', ['negation: No guarantees -> none']],
    [
      'No security guarantee is given.',
      'A security guarantee is given.',
      ['negation: No security guarantee -> none'],
    ],
    ['No troops, or police, are sent.', 'Troops, or police, are sent.', ['negation: No troops -> none']],
    ['Neither side stays.', 'Each side stays.', ['negation: Neither side -> none', 'scope: none -> Each']],
    ['Nothing leaves the zone, and guards stay.', 'Guards stay.', ['negation: Nothing leaves -> none']],
    // Of an object as of its verb.
    ['Awards bear no interest.', 'Awards bear interest.', ['negation: no interest -> none']],
    ['Awards bear no interest.', 'Awards do not bear interest.', []],
    // Of what follows their subject.
    [
      'Neither Russia nor Ukraine shall withdraw troops.',
      'Russia and Ukraine shall withdraw troops.',
      [
        'duty: prohibition shall -> obligation shall',
        'negation: Neither Russia nor Ukraine shall withdraw -> none',
      ],
    ],
    // None, or no other.
    ['Troops do not leave.', 'Troops do not leave quickly.', []],
    ['Troops leave no. 5 town.', 'Troops leave 5 town.', []],
    ['Ships carry no heavy weapons.', 'Ships carry no light weapons.', []],
  ])('%s | %s', (...row) => expectBothWays(row));
});

describe('words that say of how many', () => {
  it.each<Told>([
    ['All troops leave.', 'Troops leave.', ['scope: All -> none']],
    ['All troops leave.', 'Some troops leave.', ['scope: All -> Some']],
    ['Both sides stay.', 'Either side stays.', ['scope: Both -> Either']],
    ['Only guards stay.', 'Guards stay.', ['scope: Only -> none']],
    ['Each party stays.', 'Every party stays.', []],
    ['All troops leave the town.', 'All guards and troops leave the town.', []],
  ])('%s | %s', (...row) => expectBothWays(row));
});

describe('words that join', () => {
  it.each<Told>([
    ['Guards and police stay.', 'Guards or police stay.', ['and-or: and -> or']],
    ['Guards and/or police stay.', 'Guards and police stay.', ['and-or: and/or -> and']],
    ['Guards and/or police stay.', 'Guards or police stay.', ['and-or: and/or -> or']],
    ['Guards and police, or men, stay.', 'Guards or police, or men, stay.', ['and-or: and -> or']],
    ['Guards as well as police stay.', 'Guards and police stay.', []],
    ['Guards and police stay.', 'Guards stay.', []],
  ])('%s | %s', (...row) => expectBothWays(row));
});
