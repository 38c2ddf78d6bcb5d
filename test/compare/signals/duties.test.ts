import { describe, it } from 'vitest';
import { expectBothWays, type Told } from './told.ts';

describe('duties', () => {
  it.each<Told>([
    ['Russia shall leave.', 'Russia may leave.', ['duty: obligation shall -> permission may']],
    ['Russia shall leave.', 'Russia leaves.', ['duty: obligation shall -> none']],
    ['Russia shall leave.', 'Russia must leave.', []],
    ['Russia shall leave.', 'Russia shall go.', []],
    [
      'Russia shall leave the zone and may return by sea.',
      'Russia may leave the zone and shall return by sea.',
      ['duty: obligation shall -> permission may', 'duty: permission may -> obligation shall'],
    ],
    // Who is denied it makes a prohibition of a duty or a permission.
    ['No party shall leave.', 'No party may leave.', []],
    [
      'No party shall leave.',
      'Each party shall leave.',
      [
        'duty: prohibition shall -> obligation shall',
        'negation: No party shall -> none',
        'scope: none -> Each',
      ],
    ],
    [
      'The zone shall be entered by no party.',
      'The zone shall be entered by any party.',
      ['duty: prohibition shall -> obligation shall', 'negation: no party -> none', 'scope: none -> any'],
    ],
    // Words that say how it is bind nobody, unless against words that do.
    ['The zone remains at the border.', 'The zone lies at the border.', []],
    [
      'The zone becomes a park.',
      'The zone shall be a park.',
      ['duty: declaration becomes -> obligation shall'],
    ],
    // A name in quotation marks.
    ['The “Shall We Dance” festival opens.', 'The “May We Dance” festival opens.', []],
  ])('%s | %s', (...row) => expectBothWays(row));
});

describe('words before a time that stays', () => {
  it.each<Told>([
    ['Troops leave before 1 May.', 'Troops leave after 1 May.', ['condition: before 1 May -> after 1 May']],
    ['Troops leave as of 1 May.', 'Troops leave until 1 May.', ['condition: as of 1 May -> until 1 May']],
    [
      'Troops train for two years.',
      'Troops train after two years.',
      ['condition: for two years -> after two years'],
    ],
    [
      'Guards stay by 1 May and leave from 1 June.',
      'Guards stay from 1 May and leave by 1 June.',
      ['condition: by 1 May -> from 1 May', 'condition: from 1 June -> by 1 June'],
    ],
    // Told once where the words open a clause as well.
    [
      'Troops leave by 1 May and return.',
      'Troops leave before 1 May and return.',
      ['condition: by 1 May -> before 1 May'],
    ],
    [
      'Troops leave before May 2027 and return.',
      'Troops leave until May 2027 and return.',
      ['condition: before May 2027 -> until May 2027'],
    ],
    ['Troops train in 2027.', 'Troops train after 2027.', ['condition: in 2027 -> after 2027']],
    ['Troops leave Before 1 May.', 'Troops leave before 1 May.', []],
    ['Troops leave by 1 May.', 'Troops leave 1 May.', []],
    ['Troops leave by 1 May.', 'Troops leave after 2 May.', ['quantity: 1 May -> 2 May']],
    ['Troops leave from 1 May.', 'From 1 May, troops leave.', []],
  ])('%s | %s', (...row) => expectBothWays(row));
});

describe('parties that took each other’s part', () => {
  const swapped = ['party: Russia -> Ukraine', 'party: Ukraine -> Russia'];
  it.each<Told>([
    ['Russia withdraws from Ukraine.', 'Ukraine withdraws from Russia.', swapped],
    [
      'Russia informs Ukraine. Poland informs Norway.',
      'Ukraine informs Russia. Poland informs Norway.',
      swapped,
    ],
    [
      'Poland informs Norway. Russia informs Ukraine.',
      'Poland informs Norway. Ukraine informs Russia.',
      swapped,
    ],
    ['Russia informs Ukraine; Norway watches.', 'Ukraine informs Russia; Norway watches.', swapped],
    ['Russia informs Ukraine.', 'Russia is informed by Ukraine.', swapped],
    ['Russia informs Ukraine.', 'Ukraine is informed by Russia.', []],
    [
      'Norway informs the United States.',
      'Norway is informed by the United States.',
      ['party: Norway -> United States', 'party: United States -> Norway'],
    ],
    ['Norway watches. Russia informs Ukraine', 'Norway watches. Ukraine informs Russia', swapped],
    ['Russia pays 3.5 marks to Ukraine.', 'Ukraine pays 3.5 marks to Russia.', swapped],
    // Two that are joined act alike.
    ['Russia, Ukraine sign.', 'Ukraine, Russia sign.', []],
    ['Russia and Ukraine sign.', 'Ukraine and Russia sign.', []],
    ['Russia and the Ukraine sign.', 'The Ukraine and Russia sign.', []],
    // Another than the two.
    ['Russia informs Ukraine.', 'Ukraine informs Poland.', ['party: Russia -> Poland']],
    ['Russia informs Ukraine.', 'Poland informs Russia.', ['party: Ukraine -> Poland']],
    // Not where it is not clear who does what.
    ['Russia informs Ukraine of Russia.', 'Ukraine informs Russia of Ukraine.', []],
    ['Russia keeps what Russia built.', 'Russia keeps what Russia bought.', []],
    ['Russia informs Ukraine. It goes home.', 'Ukraine informs Russia.', []],
    ['Russia informs Ukraine and Poland.', 'Ukraine informs Russia and Poland.', []],
  ])('%s | %s', (...row) => expectBothWays(row));
});
