import { it } from 'vitest';
import { expectBothWays } from './both-ways.ts';

it.each([
  // At the start, after a mark, an article or a preposition, in any case.
  ['ports and roads', 'roads and ports'],
  ['They go by sea: roads and ports stay shut.', 'They go by sea: ports and roads stay shut.'],
  ['Through THE roads and ports', 'Through the ports and roads'],
  ['Of ports, roads and the towns.', 'Of the towns, ports and roads.'],
  // With or without a comma before what joins the last.
  ['They work in roads, ports, and towns.', 'They work in towns, roads, and ports.'],
  ['They work in roads, ports, and towns.', 'They work in towns, roads and ports.'],
  ['They work in roads, ports or towns.', 'They work in towns, roads or ports.'],
  // Whole names, and one named twice.
  [
    'The Red Cross, the United Nations and Norway watch.',
    'The United Nations, Norway and the Red Cross watch.',
  ],
  ['Ports, ports and roads open.', 'Ports, roads and ports open.'],
  // One after the other.
  ['Ports and roads, aid and food.', 'Roads and ports, food and aid.'],
  // The last member stays, so what follows may belong to it.
  ['Ports, aid and food of the west open.', 'Aid, ports and food of the west open.'],
  // A verb follows a subject.
  ['Ports and roads were shut.', 'Roads and ports were shut.'],
  ['The ports and roads vote.', 'The roads and ports vote.'],
  ['Kharkiv and Kherson vote.', 'Kherson and Kharkiv vote.'],
  // Or nothing does.
  ['Ports and roads reopen', 'Roads and ports reopen'],
  ['Kharkiv and Kherson', 'Kherson and Kharkiv'],
])('the same list: %s | %s', (old, next) => expectBothWays(old, next, true));

it.each([
  // A word before or behind may belong to one member alone.
  ['Wounded soldiers and guards leave.', 'Wounded guards and soldiers leave.'],
  ['The parties rebuild roads and ports.', 'The parties rebuild ports and roads.'],
  ['Guards and prisoners of war leave.', 'Prisoners and guards of war leave.'],
  ['Aid and ports open.', 'Ports and aid open.'],
  ['Ports and plants staff may leave.', 'Plants and ports staff may leave.'],
  ['Ports and coast guards leave.', 'Coast and ports guards leave.'],
  ['Ports, roads and aid workers leave.', 'Aid, ports and roads workers leave.'],
  ['Kharkiv and Kherson region is free.', 'Kherson and Kharkiv region is free.'],
  ['Staff of ports and plants vote.', 'Staff of plants and ports vote.'],
  ['From the Kharkiv and Kherson vote.', 'From the Kherson and Kharkiv vote.'],
  ['In roads and ports they work.', 'In ports and roads they work.'],
  // Other words join it, or other members.
  ['They work in roads, ports or towns.', 'They work in towns, roads and ports.'],
  ['Ports, ports and roads open.', 'Ports, roads and roads open.'],
  ['The Red Cross and the United Nations watch.', 'The United Red and the Cross Nations watch.'],
  // No list, or one that goes on.
  ['Roads, ports, towns.', 'Towns, ports, roads.'],
  ['Of ports and roads and towns.', 'Of towns and roads and ports.'],
  ['Of ports, roads and of towns.', 'Of roads, ports and of towns.'],
  ['Ports and it reopen.', 'It and ports reopen.'],
  ['In ports by towns and camps.', 'In towns by ports and camps.'],
  // What follows is another text.
  ['Ports and roads were shut.', 'Roads and ports were opened.'],
  ['They go by sea: roads and ports were shut.', 'They go by sea: ports and roads were opened.'],
  // Its order counts.
  ['Ports, aid and food open in turn.', 'Aid, ports and food open in turn.'],
  ['Russia and Ukraine keep 50 and 30 tanks.', 'Ukraine and Russia keep 50 and 30 tanks.'],
])('not the same: %s | %s', (old, next) => expectBothWays(old, next, false));

it('an order that counts by the words of one side', () => {
  expectBothWays('Ports open in turn.', 'Ports open in-turn.', true);
  expectBothWays('Ports and roads open in turn.', 'Roads and ports open in-turn.', false);
});
