import { describe, expect, it } from 'vitest';
import { cutIntoPieces } from '../../src/text/pieces.ts';

describe('cutIntoPieces', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['sentences', 'The line is held by monitors. | Both states report to them.'],
    [
      'semicolons and colons',
      'The parties agree as follows: | no troops cross the line; | no flights pass over it.',
    ],
    ['a lead that is too short stays with what follows', 'Territories: the line of contact is frozen.'],
    [
      'a short lead, and no more than what follows',
      'Territories: the line of contact is frozen. | Both of the states report on it.',
    ],
    [
      'letters of a list',
      'Each of the states shall | a) withdraw its heavy weapons, | b) clear the mines it laid.',
    ],
    [
      'letters in parentheses',
      'Each of the states shall | (a) withdraw its heavy weapons and | (b) clear the mines it laid.',
    ],
    [
      'Roman numerals',
      'Each of the states shall | (ii) withdraw its heavy weapons and | (iv) clear the mines it laid.',
    ],
    [
      'numbers of a list',
      'Кожна з двох держав має | 1) відвести важке озброєння, | 2) розмінувати свої поля.',
    ],
    [
      'Cyrillic letters',
      'Кожна з двох держав має | а) відвести важке озброєння, | б) розмінувати свої поля.',
    ],
    ['a figure in words and digits is no list', 'Elections are held within ten (10) days of the signing.'],
    ['a quoted sentence', '«Кордони держав є незмінними.» | Сторони визнають їх повністю.'],
    ['an article', 'Обидві сторони діють згідно зі ст. 5 та п. 3 цього договору про мир.'],
    ['a year', 'Вибори проводяться не пізніше 1 березня 2030 р. під наглядом місії.'],
    ['a year before a capital', 'Не пізніше 1 березня 2030 р. Сторони проводять вибори до рад.'],
    ['a sum', 'До фонду вноситься не менше 5 млрд. доларів щороку і 10 тис. євро окремо.'],
    ['a sum in a currency', 'До фонду вноситься не менше 5 млн дол. США щороку без затримок.'],
    ['a sum that ends a sentence', 'До фонду щороку вносять 5 млрд. | Кошти йдуть на відбудову шкіл.'],
    ['Russian', 'Стороны действуют согласно разд. 2 и ст. 7, гл. 3 настоящего договора о мире.'],
    ['an English number', 'Both sides act under Resolution No. 5 and Art. 7 of this agreement.'],
    ['initials', 'The monitors report to the U.S. Government and to Dr. J. Smith each month.'],
    ['a short first word', 'Troops leave the town. | A new line holds.'],
    ['a text in small letters', 'elections are held within a year. troops leave the towns they hold.'],
  ];
  it.each(cases)('%s', (_, marked) => {
    const pieces = marked.split(' | ');
    expect(cutIntoPieces(pieces.join(' '))).toEqual(pieces);
  });

  it('takes a time that grows with the length of a text of short sentences', () => {
    const stops = 300_000;
    expect(cutIntoPieces('. '.repeat(stops))).toHaveLength(1);
    expect(cutIntoPieces('So say we all: '.repeat(stops))).toHaveLength(stops);
  }, 15_000);
  it('of an empty text there are none', () => expect(cutIntoPieces('')).toEqual([]));
});
