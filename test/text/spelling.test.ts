import { expect, test } from 'vitest';
import { dependsOnCase, differInHyphen, inOneSpelling } from '../../src/text/spelling.ts';

test.each([
  ['organisation', 'organization'],
  ['analysed', 'analyzed'],
  ['paralysed', 'paralyzed'],
  ['armour', 'armor'],
  ['neighbouring', 'neighboring'],
  ['disarmament', 'disarmament'],
  ['defence', 'defense'],
  ['defenceless', 'defenseless'],
  ['centres', 'centers'],
  ['programme', 'program'],
  ['programmes', 'programs'],
  ['catalogues', 'catalogs'],
  ['judgement', 'judgment'],
  ['fulfilment', 'fulfillment'],
  ['skilful', 'skillful'],
  ['cancelled', 'canceled'],
  ['artefacts', 'artifacts'],
  ['grey', 'gray'],
  ['aluminium', 'aluminum'],
  ['sceptical', 'skeptical'],
  ['ploughs', 'plows'],
  ['manoeuvre', 'maneuver'],
  ['manoeuvres', 'maneuvers'],
  ['manoeuvred', 'maneuvered'],
  ['manoeuvring', 'maneuvering'],
  ['ageing', 'aging'],
  ['whilst', 'while'],
  ['amongst', 'among'],
  ['towards', 'toward'],
  // Other words.
  ['prise', 'prise'],
  ['hour', 'hour'],
  ['four', 'four'],
  ['acre', 'acre'],
  ['science', 'science'],
  ['principal', 'principal'],
  ['called', 'called'],
])('%s is spelt %s', (word, one) => expect(inOneSpelling(word)).toBe(one));

test.each<[string, string, boolean]>([
  ['March', 'march', true],
  ['US', 'us', true],
  ['WHO', 'who', true],
  ['A', 'a', true],
  ['OSCE', 'osce', true],
  ['NORAD', 'norad', true],
  ['UNESCO', 'unesco', false],
  ['Troops', 'troops', false],
  ['TROOPS', 'troops', false],
  ['світ', 'Світ', true],
  ['місто', 'Місто', false],
])('whether letter case tells %s from %s: %s', (word, other, does) =>
  expect(dependsOnCase(word, other)).toBe(does),
);

test.each<[string, string, boolean]>([
  ['cease-fire', 'ceasefire', true],
  ['cease\u2011fire', 'cease-fire', true],
  ['co-operation', 'cooperation', true],
  ['ready-made', 'readymade', true],
  ['ceasefire', 'ceasefire', false],
  ['ceasefire', 'cease-fires', false],
  ['re-sign', 'resign', false],
  ['10-20', '1020', false],
])('whether a hyphen alone tells %s from %s, and means nothing: %s', (word, other, does) =>
  expect(differInHyphen(word, other)).toBe(does),
);
