import { describe, expect, it } from 'vitest';
import { expectBothWays, type Told, toldOf } from './told.ts';

describe('a condition that comes or goes', () => {
  it.each<Told>([
    ['Troops leave if all sides agree.', 'Troops leave.', ['condition: if all sides agree -> none']],
    ['Troops leave if all sides agree', 'Troops leave', ['condition: if all sides agree -> none']],
    ['Troops leave temporarily.', 'Troops leave.', ['condition: temporarily -> none']],
    ['A full ceasefire holds.', 'A ceasefire holds.', ['condition: full -> none']],
    ['Under the treaty, troops leave.', 'Troops leave.', ['condition: Under the treaty -> none']],
    ['Guards stay. By decree, troops leave.', 'Guards stay. Troops leave.', ['condition: By decree -> none']],
    // Lost once, wherever it stood.
    [
      'Full withdrawal and full inspection follow.',
      'Withdrawal and inspection follow.',
      ['condition: Full -> none'],
    ],
    // Only what stands elsewhere.
    ['Troops leave gradually.', 'Troops gradually leave.', []],
    ['By decree, guards stay.', 'Guards stay by decree.', []],
    [
      'A full withdrawal and partial inspection follow.',
      'A partial inspection and full withdrawal follow.',
      [],
    ],
  ])('%s | %s', (...row) => expectBothWays(row));
});

describe('a clause ends', () => {
  it.each<Told>([
    [
      'Troops leave, if the council agrees, in May.',
      'Troops leave in May.',
      ['condition: if the council agrees -> none'],
    ],
    [
      'Troops leave if the council agrees; guards stay.',
      'Troops leave; guards stay.',
      ['condition: if the council agrees -> none'],
    ],
    [
      'Troops leave if the council agrees! Guards stay.',
      'Troops leave! Guards stay.',
      ['condition: if the council agrees -> none'],
    ],
    [
      'Troops leave once the council agrees?',
      'Troops leave?',
      ['condition: once the council agrees -> none'],
    ],
    [
      'Troops leave if the council (sitting in Oslo) agrees.',
      'Troops leave.',
      ['condition: if the council -> none'],
    ],
    [
      '(Troops leave if the council agrees) Guards stay.',
      '(Troops leave) Guards stay.',
      ['condition: if the council agrees -> none'],
    ],
    [
      'Troops leave subject to approval – guards stay.',
      'Troops leave – guards stay.',
      ['condition: subject to approval -> none'],
    ],
    // Not at a point or comma of a number, nor at a hyphen.
    [
      'Troops leave if losses exceed 1,500: guards stay.',
      'Troops leave: guards stay.',
      ['quantity: exceed 1,500 -> none', 'condition: if losses exceed 1,500 -> none'],
    ],
    [
      'Troops leave subject to well-founded approval.',
      'Troops leave.',
      ['condition: subject to well-founded approval -> none'],
    ],
    // Before the next condition, and without the word that joins them.
    [
      'Troops leave unless the council objects and if the court agrees.',
      'Troops leave.',
      ['condition: unless the council objects -> none', 'condition: if the court agrees -> none'],
    ],
    [
      'Guards stay while talks go on in Oslo, except on Sundays.',
      'Guards stay.',
      ['condition: while talks go on in Oslo -> none', 'condition: except on Sundays -> none'],
    ],
  ])('%s | %s', (...row) => expectBothWays(row));

  it('after 300 characters behind its opening', () => {
    const clause = Array.from({ length: 80 }, (_, k) => `part${k}`).join(' ');
    const edits = [
      { op: 'keep', text: 'Troops leave' },
      { op: 'cut', text: ` if ${clause}` },
      { op: 'keep', text: '.' },
    ] as const;
    const text = `if ${clause}`.slice(0, 302);
    expect(toldOf(edits)).toEqual([`condition: ${text} -> none`]);
  });
});

describe('a condition in the place of another', () => {
  it.each<Told>([
    [
      'Troops leave unless the council objects.',
      'Troops leave if the council objects.',
      ['condition: unless the council objects -> if the council objects'],
    ],
    [
      'Troops leave unless the council objects.',
      'Troops leave unless hostages remain.',
      ['condition: unless the council objects -> unless hostages remain'],
    ],
    [
      'Troops leave without cause.',
      'Troops leave without provocation.',
      ['condition: without cause -> without provocation'],
    ],
    [
      'Under the treaty, troops leave.',
      'By the accord, troops leave.',
      ['condition: Under the treaty -> By the accord'],
    ],
    ['A full ceasefire holds.', 'A partial ceasefire holds.', ['condition: full -> partial']],
    [
      'A full ceasefire holds until a partial withdrawal.',
      'A partial ceasefire holds until a full withdrawal.',
      ['condition: full -> partial', 'condition: partial -> full'],
    ],
    ['Troops leave de facto.', 'Troops leave de jure.', ['condition: de facto -> de jure']],
    [
      'Troops leave in the long term.',
      'Troops leave in the short term.',
      ['condition: in the long term -> in the short term'],
    ],
    [
      'Guards stay while talks go on in Oslo.',
      'Guards stay while hostages wait.',
      ['condition: while talks go on in Oslo -> while hostages wait'],
    ],
    // However many other words are changed beside them, introductions and what qualifies one noun.
    [
      'Under the treaty, all foreign guards leave.',
      'By the accord, all other troops leave.',
      ['condition: Under the treaty -> By the accord'],
    ],
    [
      'The council wants full ceasefire.',
      'A court hopes for partial ceasefire.',
      ['condition: full -> partial'],
    ],
    [
      'The council wants full withdrawal.',
      'A court hopes for partial inspection.',
      ['condition: full -> none', 'condition: none -> partial'],
    ],
    ['The council says Oslo is full.', 'A court might find it partial.', ['condition: full -> partial']],
  ])('%s | %s', (...row) => expectBothWays(row));

  it.each([
    ['without cause', 'without reason', ['condition: without cause -> without reason']],
    // Of more than a word, where as much is changed beside them, neither stands for the other.
    [
      'without cause',
      'without clear reason',
      ['condition: without cause -> none', 'condition: none -> without clear reason'],
    ],
    ['that would fight', 'that would drill', ['condition: that would fight -> that would drill']],
  ])('%s | %s', (old, next, signals) => {
    const edits = [
      { op: 'keep', text: 'Hostile groups ' },
      { op: 'cut', text: `${old}, old men and boys` },
      { op: 'add', text: `${next}, sick wives and girls` },
      { op: 'keep', text: ' leave.' },
    ] as const;
    expect(toldOf(edits)).toEqual(signals);
  });
});

describe('the same condition', () => {
  it.each<Told>([
    // In other words, or with more of them.
    [
      'Troops leave unless the council objects to the plan.',
      'Troops leave unless the council rejects the plan.',
      [],
    ],
    ['Guards stay while talks go on in Oslo.', 'Guards stay while talks in Oslo go on.', []],
    ['Guards stay while talks go on in Oslo.', 'Guards stay while talks go on in Geneva.', []],
    ['Troops leave If The Council agrees.', 'Troops leave if the council agrees.', []],
    ['Troops leave in the short term.', 'Troops leave short-term.', []],
    ['Troops leave in the long-term.', 'Troops leave in the Long term.', []],
    // What other signals tell.
    ['Guards stay while five talks go on.', 'Guards stay while six talks go on.', ['quantity: five -> six']],
    ['Guards stay until 5 May 2026.', 'Guards stay.', ['quantity: 5 May 2026 -> none']],
    [
      'Guards stay until 5 May 2026 or a vote.',
      'Guards stay.',
      ['quantity: 5 May 2026 -> none', 'condition: until 5 May 2026 or a vote -> none'],
    ],
  ])('%s | %s', (...row) => expectBothWays(row));
});

describe('a clause that restricts a noun', () => {
  it.each<Told>([
    [
      'Armed groups that hold prisoners release them.',
      'Armed groups release them.',
      ['condition: that hold prisoners release them -> none'],
    ],
    // The noun in another form.
    [
      'The armed groups that hold prisoners release them.',
      'The Armed Group release them.',
      ['condition: that hold prisoners release them -> none'],
    ],
    // It went with its noun.
    ['Armed groups that hold prisoners release them.', 'Unarmed units release them.', []],
  ])('%s | %s', (...row) => expectBothWays(row));
});

describe('where endings tell who does what', () => {
  it.each<Told>([
    [
      'Війська виходять, якщо рада погодиться.',
      'Війська виходять.',
      ['condition: якщо рада погодиться -> none'],
    ],
    ['Війська виходять, якщо рада погодиться завтра.', 'Війська виходять, якщо завтра погодиться рада.', []],
    ['Якщо рада погодиться завтра, війська виходять.', 'Війська виходять, якщо завтра погодиться рада.', []],
    ['Штаб працює постійно.', 'Штаб працює тимчасово.', ['condition: постійно -> тимчасово']],
    ['Постійний штаб працює.', 'Тимчасовий штаб працює.', ['condition: Постійний -> Тимчасовий']],
    ['Створюють постійний штаб.', 'Працюють постійні штаби.', []],
  ])('%s | %s', (...row) => expectBothWays(row, 'uk'));
});
