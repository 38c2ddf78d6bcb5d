import { describe, expect, test } from 'vitest';
import { quantities } from '../../../src/text/quantities.ts';
import { brief } from './brief.ts';

/** The text with each of its quantities in braces, what is read behind a bar. */
function marked(text: string): string {
  let [out, at] = ['', 0];
  for (const { start, end, quantity } of quantities(text)) {
    out += `${text.slice(at, start)}{${text.slice(start, end)}|${brief(quantity)}}`;
    at = end;
  }
  return out + text.slice(at);
}

/** Sentences marked as they should be; what is read is what is left of them without marks. */
const sentences: readonly (readonly [string, string])[] = [
  [
    'lists and ranges',
    `
In 2026, {20|number 20 brigades} brigades leave.
Help is given in {2,000|number 2000 cases} and {3,000|number 3000 cases} cases.
They build {1600|number 1600 houses} and {1700|number 1700 houses} houses.
Schools open in {20|number 20 villages} and {30|number 30 villages} villages.
In all, {1600|number 1600 houses} and {1700|number 1700 houses} houses are built.
{USD 5 million|money 5000000 USD} and {EUR 6 million|money 6000000 EUR} are paid.
The fee is {USD 5|money 5 USD} and {EUR 6|money 6 EUR}, or {$5|money 5 USD}–{€6|money 6 EUR}.
The fee is {USD 5 million to 7 million|money 5000000..7000000 USD}.
The fee is {USD 5 to 7 million|money 5000000..7000000 USD}.
The fees are {$5|money 5 USD}, {$6 million|money 6000000 USD} and {$7 million|money 7000000 USD}.
The fees are {$5|money 5000000 USD} and {$6 million|money 6000000 USD}.
The fund has {$5 million|money 5000000 USD}, {6|number 6000000 people} and {7 million|number 7000000 people} people return.
The fees are {USD 10|money 10000000000 USD}, {20|money 20000000000 USD}, {5|money 5000000000 USD} and {40bn|money 40000000000 USD}.
The fees are {USD 10|money 10000000 USD/year}, {20|money 20000000 USD/year} and {30 million|money 30000000 USD/year} a year.
It is paid {no earlier than 30|duration >=30 days} and {no later than 45 days|duration <=45 days} after signing.
The levy is {10%|percentage 10 imports}, {12%|percentage 12 imports} and {15%|percentage 15 imports} of imports, or {5 %|percentage 5} and {6 %|percentage 6}.
The levy is {10|percentage 10}, {12|percentage 12} and {15%|percentage 15}.
The levy is {10 to 15%|percentage 10..15}, and {10% to 15%|percentage 10..15}.
The levy is {10%|percentage 10} to {15 km|number 15 km}.
It went from {24|number 24 ships} to {16|number 16 ships} ships.
It lasts {5|duration 5 days} to {5 days|duration 5 days}.
The towns lie between {10|number 10 km}, and {20 km|number 20 km} off.
The towns lie between {10 and 20 km|number 10..20 km} off.
The towns lie between {EUR 10 and EUR 20|money 10..20 EUR} apart.
It lasts between {30|duration 30 days} and {no more than 45 days|duration <=45 days}.
The lines between the towns are {10|number 10 km} and {20 km|number 20 km} long.
The fee was raised from {USD 2|money 2 USD} to {USD 3|money 3 USD}.
It reduces its submarines from {24|number 24 submarines} to {16|number 16 submarines}.
{One hundred and five|number 105 ships} or {a hundred|number 100 ships} ships, {two|number 200 men} or {three hundred|number 300 men} men, {five to six thousand|number 5000..6000 men} men, {0.5|number 0.5 km} and {2 km|number 2 km}.
`,
  ],
  [
    'counts',
    `
WITHDRAWAL OF {SEVEN|number 7 BRIGADES} BRIGADES
Withdrawal of {Seven|number 7 Brigades} Brigades
The Group of Seven met in Round Two.
{Seven|number 7 brigades} brigades leave.
In phase two and in step three troops leave under a two-state plan.
{Twenty-one|number 21} of the towns are returned.
There is one: the old port.
Ports number just one—the old port.
The number of battle tanks {shall not exceed 700|number <=700 tanks}.
The total of air defence batteries in the zone is limited to {12|number 12}.
They send 2027 soldiers.
They send {1899|number 1899 soldiers} soldiers.
They send {1900|number 1900 soldiers} soldiers.
They send 1901 soldiers.
They send {2000|number 2000 soldiers} soldiers.
They send {up to 2027|number <=2027 soldiers} soldiers.
They may keep {no more than 5|number <=5 brigades} brigades in the towns that are named in the annex to this agreement, whatever else is said about towns in the other parts of it or in the minutes of the talks that led to it.
{12.345.678|number 12345678 soldiers} soldiers, {12'345'678|number 12345678 soldiers} soldiers, {12 345 678|number 12345678 soldiers} soldiers and {12,345,678|number 12345678 soldiers} soldiers.
{7|number 7 Ukrainian brigades} Ukrainian brigades, {8|number 8 jets} F-16 jets, {9|number 9 jets} Su-35 jets, {10|number 10 battalions} strong battalions, a {12|number 12 team}-strong team, {13|number 13 airliners} Boeing airliners.
{5|number 5 men} men and women, {6|number 6 aircraft carriers} aircraft carriers, {7|number 7 police officers} police officers, {8|number 8 battle-tested brigades} battle-tested brigades of the north.
{One hundred and five|number 105}; {two hundred thousand|number 200000 men} men, {twelve hundred|number 1200 men} men, {three thousand and five|number 3005 men} men.
{Two million|number 2000000 brigades} and {three|number 3 brigades} brigades; {two million three hundred thousand|number 2300000 men} men; {two dozen|number 24 ships} ships, {a dozen|number 12 ships} ships.
{Twenty-one|number 21 ships} ships, {twenty one|number 21 ships} ships, {a thousand and one|number 1001 nights} nights, {zero|number 0 ships} ships.
They send {600|number 600 trucks/day} trucks of aid per day and {20 tons|number 20 t/week} of fuel that are needed each week.
They send {5|number 5 trucks/day} trucks daily, {6|number 6 trucks/hour} trucks hourly and {7|number 7 trucks/year} trucks per annum.
{300 thousand tonnes|number 300000 t/year} of grain leave the port each year; {5 km|number 5 km/month} of road are built per month.
Вивозять {300 тонн|number 300 t/month} зерна щомісяця, {20 літрів|number 20 L/year} пального на рік і {5 км|number 5 km/month} доріг у місяць.
They meet {twice a year|number 2 times/year}, {thrice every month|number 3 times/month}, {once per week|number 1 times/week} and {one time each day|number 1 times/day}.
{Two thousand million|number 2000000000 people} people, {zero hundred|number 0 men} men, {one thousand two hundred|number 1200 men} men.
They send {2,027|number 2027 soldiers} soldiers, {2 thousand|number 2000 men} men and {2027|number 2027 guns} and {2,028|number 2028 guns} guns.
They pay {1600|number 1600 men} and {30|number 30 men} men, {five Egyptian pounds|money 5 EGP} and {two Swiss francs|money 2 CHF}.
They send {five|number 5 tanks} tanks ({5|number 5}) and {6|number 6 ships} ships, {five(5)|number 5 jets} jets, {five|number 5} ({about 5|number ~5}) guns, {thirty|number 30} ({31|number 31}) men.
{2.3 million|number 2300000 men} men, {1234567890123456 tonnes|number 1234567890123456 t}.
Votes of 12:7:5 send {6|number 6 ships} ships. Votes: {7|number 7 jets} jets.
They send {5|number 5 ships} ships by plan 1-22-3. They send {6|number 6 ships} ships (1994). They send {7|number 7 ships} ships by High Street.
They send {5|number 5 strong ships} very strong ships and {8|number 8 heavy brigades} old heavy brigades.
The 2199 charter, the {2200|number 2200 charter} charter and the {1499|number 1499 charter} charter.
`,
  ],
  [
    'shares and ratios',
    `
They took {1/3|percentage 33.33 ports} of the ports and {2/3|percentage 66.67 roads} of the roads.
A {2/3|percentage 66.67} majority or {3/4|percentage 75} vote decides.
{Nine out of a hundred|percentage 9 ports} ports, {one in every hundred|percentage 1 children} children, {two in every ten|percentage 20 ports} ports.
{One in five|percentage 20 children} children, {two out of three|percentage 66.67 children} children.
{One hundredth|percentage 1 sum} of the sum, {three hundredths|percentage 3 sum} of the sum.
{Half|percentage 50 ports} of the ports; {half|percentage 50 roads} the roads; {half|percentage 50 fleet} their fleet.
The other half is kept, and {a third|percentage 33.33} is sold.
{50 per cent|percentage 50 profits} of the profits, {50%|percentage 50 imports} of all imports, {50 %|percentage 50 exports} of its total exports, {50%|percentage 50} of it.
A ratio of {two to one|ratio 2:1}, in the proportion of {3 to 2|ratio 3:2}, {fifty-fifty|ratio 50:50}, {60/40|ratio 60:40} and {3:1|ratio 3:1}.
They grow from {fifty|number 50} to {sixty|number 60}, and a ratio of many to one is none.
{Two|number 2 brigades} to {one|number 1 brigades} brigades.
They hold 3/3 of the votes, 4/3 of the seats, {nine out of 10|percentage 90 ports} ports and {3 in 5|percentage 60 roads} roads.
{Half|percentage 50} was sold to the state. {50%|percentage 50} should back plans of the north.
From May on the split is {two to one|ratio 2:1}. It is {two-to-one|ratio 2:1}. A {3:1|ratio 3:1} majority decides.
`,
  ],
  [
    'times',
    `
Rent is due for {30 Years|duration 30 years}.
The Thirty Years War lasted {thirty years|duration 30 years}.
У 2027 році, 2027 року, за {2000 років|duration 2000 years}.
It is at {noon|date T12:00}, at {midnight|date T00:00} and at {12 noon|date T12:00}.
It is at {12 a.m.|date T00:00} and at {12 p.m.|date T12:00}
It is at {5 p.m.|date T17:00}, {5 a.m.|date T05:00}, {5:30 pm|date T17:30} and {17:30|date T17:30}.
It starts at {0600 hours|date T06:00} and ends at {18.30 hrs|date T18:30}, or at {5 o'clock|date T05:00} and at {23:59|date T23:59}.
{Within a year and a half|duration <=1.5 years}, over {two years and a half|duration 2.5 years}.
It lasts {one decade and a half|duration 15 years}, or {two weeks and a half|duration 2.5 weeks}.
They meet every {month|duration 1 months} and visit each other every {two weeks|duration 2 weeks}.
{Within the next year|duration <=1 years}, over {the following decade|duration 10 years}, in {the past week|duration 1 weeks}.
A month of May, an hour-long pause.
The pause lasts {an hour|duration 1 hours}.
Payment falls due in the {fourth quarter of 2027|date 2027-Q4}, the {last quarter of 2028|date 2028-Q4} and the {first quarter of 2029|date 2029-Q1}.
Payment falls due in the {fall of 2027|date 2027-autumn}.
Meetings are on {1|date 2027-05-01}, {5|date 2027-05-05} and {9 May 2027|date 2027-05-09}.
They meet on {10|date 2026-05-10}-{15 May 2026|date 2026-05-15}, and {3|number 3}, {13/01/2027|date 2027-01-13}.
They meet on {10|date 2027-05-10} до {15 травня 2027|date 2027-05-15} року, {10|date 05-10} і {15 травня|date 05-15}.
They meet in {May 2027|date 2027-05}, {9.5|number 9.5}, {10 May|date 05-10}.
In a month of the Games, for a day of {May 2027|date 2027-05}, over an hour-long pause, {within a month|duration <=1 months} of the signing, {within a week|duration <=1 weeks} of signature.
{Within a month|duration <=1 months}, or {5-6 days|duration 5..6 days}, or a week as a part of the Games.
They meet {three|number 3 times/month} times every month and {3|number 3 times/year} times a year.
From {2027|date 2027} to {2031|date 2031} rents fall, until {2035|date 2035} they rise.
Of these {3|number 3}, {May 15|date 05-15} is the last.
`,
  ],
  [
    'bounds',
    `
It is {no longer than 10|number <=10 pages} pages, {no later than 10 days|duration <=10 days}.
It is over {5 May|date 05-05}, within {10 km|number 10 km}, {within 10 days|duration <=10 days}.
Over a {ten-year|duration 10 years} period, {over the age of 14|number >14}, under the {14|number 14 roofs} roofs.
She hands over {200|number 200 prisoners} prisoners and hands well {over 200|number >200 prisoners} prisoners.
It lasts {over four years|duration >4 years}, for {over four years|duration >4 years}. They met over {four years|duration 4 years}.
They take over {six months|duration 6 months}.
{5|number 5 ships} ships or so, {6 days|duration 6 days} on, {7 km|number 7 km} and a road.
{5 km or more|number >=5 km}, {6 days or less|duration <=6 days}, {7 km at most|number <=7 km}, {8 days at the latest|duration <=8 days}, {9 years and older|duration >=9 years}.
{Never more than 5|number <=5 ships} ships and {never fewer than 3|number >=3 boats} boats, {at no time exceeding 9|number <=9 jets} jets.
It must {never fall below 4|number >=4 ships} ships, and {may not exceed 9|number <=9}.
{Fewer than 6|number <6 tanks} tanks, {under 7|number <7 ships} ships, {above 8|number >8 jets} jets, {c. 9|number ~9 boats} boats, {an estimated 10|number ~10 guns} guns.
{Не більше 5|number <=5} осіб, {не менше 6|number >=6} танків, {понад 7|number >7} літаків, {близько 8|number ~8} кораблів, {менше 9|number <9} гармат.
It must {not fall below their 5|number >=5 ships} ships.
`,
  ],
  [
    'units',
    `
Fines of {EUR 5,000|money 5000 EUR}, of {C$ 5|money 5 CAD}, of {Can$5|money 5 CAD}, {US$ 7|money 7 USD}, {US $8|money 8 USD}, {SFr 9|money 9 CHF}, {10 Kč|money 10 CZK}, {£11m|money 11000000 GBP} and {₴12bn|money 12000000000 UAH} are paid.
The wall is {11 ft|number 11 ft} high and costs {12 forints|money 12 HUF} or {HUF 13|money 13 HUF}.
{1.234 km|number 1.234 km}, {1,5 km|number 1.5 km}, {1,234 km|number 1234 km}, {.5 km|number 0.5 km} and {1,234.5 km|number 1234.5 km}.
{EUR 5m|money 5000000 EUR} is paid for {5m|number 5 m} of cable, {6 m|number 6 m} of pipe and a {7-m|number 7 m} wall, {8m euros|money 8000000 EUR} are paid back.
They pay {USD 5|money 5 USD/day} per day, {EUR 6|money 6 EUR/week} a week, {7 dollars|money 7 USD/month} each month, {8 euros|money 8 EUR/year} annually.
{Half an hour|duration 0.5 hours}, {half a million|number 500000 people} people, {two and a half years|duration 2.5 years}, {three-and-a-half years|duration 3.5 years}.
{Thirty (30) days|duration 30 days}, {30 (thirty) days|duration 30 days}, {twenty (20)|duration 20 days} or {forty (40) days|duration 40 days}, {USD 5 million|money 5000000 USD} (five million US dollars), {five|number 5} (5 ships).
{USD 5 million|money 5000000 USD}(five million dollars), {USD 6 million|money 6000000 USD} in all ({USD 6 million|money 6000000 USD}), {USD 7 million|money 7000000 USD} ({EUR 6 million|money 6000000 EUR}), {USD 8 million|money 8000000 USD} ({about USD 8 million|money ~8000000 USD}).
It runs {1 234,567 km|number 1234.567 km}, {1 234.5 km|number 1234.5 km}, {12,345 km|number 12345 km}, {1,234,567.8 km|number 1234567.8 km} and {1234,5 km|number 1234.5 km}.
The fee is {$5 m|money 5000000 USD}, {EUR 6-m|money 6000000 EUR} bonds or {USD 7m|money 7000000 USD}.
`,
  ],
  [
    'what is none',
    `
Article 5, Art. 6, point 7, points 8 and 9, paragraph 10 (2), Resolution 1244 (1999), No. 12, № 13, #14, § 15.
Стаття 5, пункт 6, пункти 7 і 8, ст. 9, резолюція 10, закон № 11.
Battalion 72, Boeing 737, S-300, L/80, B2, 24tv, 9/11, 5+1, 5(2), 1-A, 5a), 1-2-3, 2014/15.
It is at 14 Hrushevskoho Street and 15 Long Hill Road.
Rooms 5 and 6, rooms 5 to 8, page 9.
Article 5(2), article 5(a)(2).
05 reads: they send {6|number 6 ships} ships. They fly 5 and 6a. They fly 7a and {8|number 8 jets} jets.
Under § 5 they send {6|number 6 ships} ships, under §7 they send {8|number 8 jets} jets.
The 2014-15 budget pays {5|number 5 ships} ships; {2000|number 2000 villages} villages lie {5-15 km|number 5..15 km} off.
In the season of 2014/15 and 2026-27 they open {12|number 12 ports} ports.
The 1500 charter.
`,
  ],
];

describe.each(sentences)('%s', (_, list) => {
  test.each(list.trim().split('\n'))('%s', (sentence) => {
    const text = sentence.replace(/\{([^|}]*)\|[^}]*\}/g, '$1');
    expect(marked(text)).toBe(sentence);
  });
});
