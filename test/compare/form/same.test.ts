import { it } from 'vitest';
import { expectBothWays } from './both-ways.ts';

it.each([
  // A comma before what joins the last of three or more.
  ['Guards, police, or men.', 'Guards, police or men.'],
  ['The mediator, guards, and police meet.', 'The mediator, guards and police meet.'],
  ['Poland, Turkey, and Russia meet.', 'Poland, Turkey and Russia meet.'],
  ['The mediator, Turkey, Poland, and Russia meet.', 'The mediator, Turkey, Poland and Russia meet.'],
  // The mark at the end of all.
  ['The parties meet', 'The parties meet;'],
  ['The parties meet:', 'The parties meet,'],
  // Words with a hyphen or without.
  ['long‑term plan', 'long term plan'],
  ['half-a-mile walk', 'half a mile walk'],
  ['a-b-c plan', 'a b c plan'],
  // Marks of another shape, and letters of two parts.
  ['“Zone”', '"Zone"'],
  ["'Zone'", '’Zone’'],
  ['Zone — A', 'Zone - A'],
  ['e\u0301a', 'éa'],
  ['soft\u00adware', 'software'],
  // A capital at the start, or of a word that is the same without.
  ['Stop! The march ends.', 'Stop! the march ends.'],
  ['March ends.', 'march ends.'],
  ['Stop! March ends.', 'Stop! march ends.'],
  ['Stop, Roads reopen.', 'Stop, roads reopen.'],
  // Numbers in the order of no other list.
  ['Ports and roads: 50 tanks. And 30.', 'Roads and ports: 50 tanks. And 30.'],
])('differs in form: %s | %s', (old, next) => expectBothWays(old, next, true));

it.each([
  // A comma of two only, or of an aside, or beside a name that says who someone is.
  ['Guards, and police meet.', 'Guards and police meet.'],
  ['Guards, police, men.', 'Guards, police men.'],
  ['Troops, except guards, and police leave.', 'Troops, except guards and police leave.'],
  ['The mediator, Turkey, and Russia meet.', 'The mediator, Turkey and Russia meet.'],
  ['In Oslo the envoy, the Chair, and Russia meet.', 'In Oslo the envoy, the Chair and Russia meet.'],
  // A comma of another sentence, or part of one.
  ['Guards, men leave. Police, and men stay.', 'Guards, men leave. Police and men stay.'],
  ['Guards, men leave; police, and men stay.', 'Guards, men leave; police and men stay.'],
  ['Guards, men: police, and men stay.', 'Guards, men: police and men stay.'],
  // A mark that says more, or stands within.
  ['The parties meet!', 'The parties meet.'],
  ['The parties meet. They go', 'The parties meet They go'],
  // A hyphen that says more.
  ['more-advanced arms', 'more advanced arms'],
  ['items 10-20', 'items 10 20'],
  ['long-term plan', 'long-time plan'],
  ['long-time plan', 'long term plan'],
  ['long-term plan of peace', 'long term plan of war'],
  // A capital that says more.
  ['The March ends.', 'The march ends.'],
  ['The COURT sits.', 'The court sits.'],
  ['US men', 'us men'],
  // Numbers that answer to the list.
  ['Ports and roads have 50 tanks, and 30 ships.', 'Roads and ports have 50 tanks, and 30 ships.'],
])('differs in more: %s | %s', (old, next) => expectBothWays(old, next, false));
