import type { TimeUnit } from '../../model.ts';

/** Units of time as texts write them, with how many of the unit that they are counted in here. */
const times: readonly (readonly [pattern: string, unit: TimeUnit, times: number])[] = [
  ['min(?:ute)?s?', 'minute', 1],
  ['h(?:ou)?rs?|h', 'hour', 1],
  ['days?', 'day', 1],
  ['weeks?', 'week', 1],
  ['fortnights?', 'week', 2],
  ['months?', 'month', 1],
  ['quarters?', 'month', 3],
  ['years?|yrs?', 'year', 1],
  ['decades?', 'year', 10],
  ['(?:quarter|fourth) of a century', 'year', 25],
  ['centur(?:y|ies)', 'year', 100],
];

/** Measures, by their symbol. */
const measures: readonly (readonly [pattern: string, symbol: string, times?: number])[] = [
  ['(?:square kilomet(?:re|er)s?|sq\\.? ?km|km2|km²)', 'km2'],
  ['(?:square met(?:re|er)s?|sq\\.? ?m|m2|m²)', 'm2'],
  ['(?:square miles?|sq\\.? ?mi)', 'mi2'],
  ['(?:cubic met(?:re|er)s?|cu\\.? ?m|m3|m³)', 'm3'],
  ['(?:kilomet(?:re|er)s? per hour|km/h|kph)', 'km/h'],
  ['(?:kilomet(?:re|er)s?|kms?)', 'km'],
  ['(?:millimet(?:re|er)s?|mm)', 'mm'],
  ['(?:centimet(?:re|er)s?|cm)', 'cm'],
  ['(?:met(?:re|er)s?|m)', 'm'],
  ['(?:nautical miles?|nm|nmi)', 'nm'],
  ['(?:miles?|mi)', 'mi'],
  ['(?:f(?:ee|oo)t|ft)', 'ft'],
  ['(?:hectares?|ha)', 'ha'],
  ['acres?', 'acre'],
  ['(?:kilogram(?:me)?s?|kg)', 'kg'],
  ['kilotons?', 'kt'],
  ['megatons?', 'Mt'],
  ['(?:(?:metric )?tons?|tonnes?|t)', 't'],
  ['(?:lit(?:re|er)s?|l)', 'L'],
  ['barrels?', 'bbl'],
  ['(?:terawatt[ -]?hours?|TWh)', 'TWh'],
  ['(?:gigawatt[ -]?hours?|GWh)', 'GWh'],
  ['(?:megawatt[ -]?hours?|MWh)', 'MWh'],
  ['(?:kilowatt[ -]?hours?|kWh)', 'kWh'],
  ['(?:gigawatts?|GW)', 'GW'],
  ['(?:megawatts?|MW)', 'MW'],
  ['(?:kilowatts?|kW)', 'kW'],
  ['kilovolts?|kV', 'kV'],
  ['(?:degrees? Celsius|°C)', '°C'],
];

/** Currencies by ISO 4217 code: signs and words of a text. */
const currencies: readonly (readonly [code: string, sign: string, word: string])[] = [
  ['USD', 'US ?\\$|\\$', '(?:US |U\\.S\\. |United States )?dollars?'],
  ['EUR', '€', 'euros?'],
  ['GBP', '£', '(?:British )?pounds?(?: sterling)?'],
  ['UAH', '₴', '(?:Ukrainian )?hryvnias?'],
  ['RUB', '₽', '(?:Russian )?rou?bles?'],
  ['CHF', 'SFr\\.?', '(?:Swiss )?francs?'],
  ['JPY', '¥', '(?:Japanese )?yen'],
  ['CNY', '元', '(?:Chinese )?(?:yuan|renminbi)'],
  ['PLN', 'zł', '(?:Polish )?(?:zloty|zlotys|złoty)'],
  ['TRY', '₺', '(?:Turkish )?liras?'],
  ['SEK', 'SEK', 'Swedish kron(?:a|or)'],
  ['NOK', 'NOK', 'Norwegian kron(?:e|er)'],
  ['DKK', 'DKK', 'Danish kron(?:e|er)'],
  ['CAD', 'C\\$|Can\\$', 'Canadian dollars?'],
  ['AUD', 'A\\$', 'Australian dollars?'],
  ['INR', '₹', '(?:Indian )?rupees?'],
  ['ILS', '₪', '(?:Israeli )?(?:new )?shekels?'],
  ['SAR', 'SR', '(?:Saudi )?riyals?'],
  ['XDR', 'SDR', 'special drawing rights'],
];

type Known<T> = { readonly pattern: RegExp; readonly is: T };

const glued = '[ \\u00a0\\u2009\\u202f-]?';
const end = '(?![\\p{L}\\p{N}])';
const ahead = (source: string, flags = 'iu') => new RegExp(`^${glued}(?:${source})${end}`, flags);
const between = '(?:(?:more|further|additional|full|whole|calendar|working|business|consecutive|clear)[ -])*';

const timesAhead = times.map(
  ([source, unit, n]): Known<{ unit: TimeUnit; times: number }> => ({
    pattern: new RegExp(`^${glued}${between}(?:${source})${end}`, 'iu'),
    is: { unit, times: n },
  }),
);
// Symbols are what their case says, words are not: `5 M`, `5 Km`.
const measuresAhead = measures.map(
  ([source, symbol]): Known<string> => ({ pattern: ahead(source), is: symbol }),
);
const wordsAhead = currencies
  .map(([code, sign, word]): Known<string> => ({ pattern: ahead(`${code}|${sign}|${word}`), is: code }))
  .reverse();
const signsBehind = currencies
  .map(
    ([code, sign]): Known<string> => ({
      pattern: new RegExp(`(?:(?<![\\p{L}])${code}|(?<![\\p{L}\\p{N}])(?:${sign}))[ \\u00a0]?$`, 'u'),
      is: code,
    }),
  )
  .reverse();

/** What is read right behind or before a number, and how many characters it takes. */
export interface Read<T> {
  readonly is: T;
  readonly length: number;
}

function first<T>(text: string, known: readonly Known<T>[]): Read<T> | undefined {
  for (const { pattern, is } of known) {
    const length = pattern.exec(text)?.[0].length;
    if (length !== undefined) return { is, length };
  }
  return undefined;
}

/** A unit of time at the start of a text. */
export function timeUnitAt(
  text: string,
): Read<{ readonly unit: TimeUnit; readonly times: number }> | undefined {
  return first(text, timesAhead);
}

/** A measure at the start of a text. */
export function measureAt(text: string): Read<string> | undefined {
  return first(text, measuresAhead);
}

/** A currency at the start of a text. */
export function currencyAt(text: string): Read<string> | undefined {
  return first(text, wordsAhead);
}

/** A currency's code or sign at the end of a text; any three capitals that are an ISO code listed here. */
export function currencyBefore(text: string): Read<string> | undefined {
  return first(text.slice(-8), signsBehind);
}

/** `per cent` and the like at the start of a text. */
export function percentAt(text: string): Read<true> | undefined {
  const length =
    /^[ \u00a0\u202f-]?(?:%|per ?cent(?:age points?)?(?![\p{L}])|pct\.?(?![\p{L}])|percentage points?)/iu.exec(
      text,
    )?.[0].length;
  return length === undefined ? undefined : { is: true, length };
}

/** `a year`, `per month`, `annually` at the start of a text. */
export function rateAt(text: string): Read<TimeUnit> | undefined {
  const every = /^(?:[ -]?(?:per|an?|each|every)[ -]|\/)(minute|hour|day|week|month|year)(?![\p{L}])/iu.exec(
    text,
  );
  if (every) return { is: every[1]?.toLowerCase() as TimeUnit, length: every[0].length };
  const adverb = /^[ ](annual|year|month|week|dai|hour)ly(?![\p{L}])/iu.exec(text);
  if (!adverb) return undefined;
  const unit = adverb[1]?.toLowerCase() ?? '';
  return {
    is: unit === 'annual' ? 'year' : unit === 'dai' ? 'day' : (unit as TimeUnit),
    length: adverb[0].length,
  };
}
