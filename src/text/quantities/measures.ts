import { type Entry, startingWith } from './entries.ts';

/**
 * Measures by their symbol: English, Ukrainian and Russian words and signs. What is longer stands first: `km/h` is no
 * `km`. Case is not looked at, for drafts write `Km` and `KM`.
 */
const measures: readonly Entry<string>[] = [
  [
    'square kilomet(?:re|er)s?|sq\\.? ?km|km2|km²|кв\\.? ?км|км2|км²|квадратн[а-яёіїє]+ к[иі]лометр[а-яёіїє]{0,3}',
    'km2',
  ],
  ['square met(?:re|er)s?|sq\\.? ?m|m2|m²|кв\\.? ?м|м2|м²', 'm2'],
  ['square miles?|sq\\.? ?mi', 'mi2'],
  ['cubic met(?:re|er)s?|cu\\.? ?m|m3|m³|куб\\.? ?м|м3|м³', 'm3'],
  ['kilomet(?:re|er)s? (?:per|an) hour|km/h|kph|км/год|км/ч', 'km/h'],
  ['kilomet(?:re|er)s?|kms?|км|к[иі]лометр[а-яёіїє]{0,3}', 'km'],
  ['millimet(?:re|er)s?|mm|мм|м[иі]л[иі]метр[а-яёіїє]{0,3}', 'mm'],
  ['centimet(?:re|er)s?|cm|см', 'cm'],
  ['met(?:re|er)s?|m|м|метр[а-яёіїє]{0,3}', 'm'],
  ['nautical miles?|nm|nmi|морськ[а-яёіїє]+ мил[а-яёіїє]{1,3}|морск[а-яёіїє]+ мил[а-яёіїє]{1,3}', 'nm'],
  ['miles?|mi', 'mi'],
  ['f(?:ee|oo)t|ft', 'ft'],
  ['hectares?|ha|га|гектар[а-яёіїє]{0,3}', 'ha'],
  ['acres?', 'acre'],
  ['kilogram(?:me)?s?|kg|кг|к[иі]лограм[а-яёіїє]{0,4}', 'kg'],
  ['kilotons?', 'kt'],
  ['megatons?', 'Mt'],
  ['(?:metric )?tons?|(?:metric )?tonnes?|t|т|тон[аниу][а-яёіїє]{0,2}|тонн', 't'],
  ['lit(?:re|er)s?|l|л|л[иі]тр[а-яёіїє]{0,3}', 'L'],
  ['barrels?|барел[а-яёіїє]{0,3}|баррел[а-яёіїє]{0,3}', 'bbl'],
  ['terawatt[ -]?hours?|TWh|ТВт⋅?·?год|ТВт⋅?·?ч', 'TWh'],
  ['gigawatt[ -]?hours?|GWh', 'GWh'],
  ['megawatt[ -]?hours?|MWh', 'MWh'],
  ['kilowatt[ -]?hours?|kWh', 'kWh'],
  ['gigawatts?|GW|ГВт', 'GW'],
  ['megawatts?|MW|МВт', 'MW'],
  ['kilowatts?|kW|кВт', 'kW'],
  ['kilovolts?|kV|кВ', 'kV'],
  ['degrees? Celsius|°C', '°C'],
];

/** The measure at the start of a text. */
export const measureAt = startingWith(measures);
