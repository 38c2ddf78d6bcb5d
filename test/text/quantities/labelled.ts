/**
 * A sentence and the quantities it states, in order, each written
 *
 *     <kind> [bound]<value>[ unit or currency][/per][ noun]
 *
 * - `number 600000 personnel`, `number 15 km`, `number 300000 t/year`, `number 10 sites/month`. Measures are km m mm km2 ha
 *   t kg MW GW kWh MWh GWh m3 L nm (nautical mile) mi (mile) and stand without a noun. The noun is what is counted,
 *   as the sentence spells it: the head and, if there is one after the number, the word before it (`battle tanks`), without
 *   articles, possessives, model names and what follows (`prisoners` of war). It may stand before the number ("the number of
 *   observers shall not exceed 700"), and is left out when the sentence does not say.
 * - `money 5000000000 USD/year`: the currency is its ISO code; "$" and "dollars" alone are USD.
 * - `percentage 50 profits`: in per cent, fractions included, to two places; the noun is what it is a part of.
 * - `ratio 3:1`.
 * - `duration 100 days`, in minutes, hours, days, weeks, months or years: a decade is 10 years, a fortnight 2 weeks.
 * - `date 2027-01-01`, `date 2027-03`, `date 06-30`, `date T18:00` (a clock time is a quantity of its own), and `date 2030` where
 *   a bare year is a deadline or bounds a period. Other bare years are none.
 *
 * A range is `10..20`; the two ends of a period are two dates, and "reduced from 24 to 16" is two numbers. A bound is marked
 * only where words at the number say so: `>=` at least, not below, `<=` at most, up to, not exceeding, within (a time), no
 * later than (a date), `>` more than, `<` less than, `~` about. "Is limited to", "by" and "until" mark none; a bound binds the
 * number next to it, not the rest of a list. Members of a list share its unit and noun. A number and its repetition in
 * parentheses are one quantity. Dotted dates are day, month, year.
 * "Over six weeks" is `>` where a word before says that it is a length ("for over six weeks"); a period that something runs
 * over is the duration alone. A quarter or season of a year is a date: `date 2027-Q2`, `date 2027-spring`; without a year it
 * is none. "24 hours a day" is `duration 24 hours/day`; "one in five" and "nine out of ten" are percentages.
 * "Twice", "tenfold", "every other", "a pair", "a score" and "per capita" are none.
 * Numbers of articles, laws and resolutions, ordinals, names and vague counts ("dozens") are none.
 */
export type Labelled = readonly [sentence: string, quantities: readonly string[]];
