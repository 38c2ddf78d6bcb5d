import { type Entry, endingWith, startingWith } from './entries.ts';

/** Currencies: ISO 4217 code, signs, and words in English, Ukrainian and Russian. What is named more closely stands first. */
const currencies: readonly (readonly [code: string, sign: string, word: string])[] = [
  ['CAD', 'C\\$|Can\\$', 'Canadian dollars?'],
  ['AUD', 'A\\$', 'Australian dollars?'],
  [
    'USD',
    'US ?\\$|\\$',
    '(?:US |U\\.S\\. |United States |American )?dollars?|долл\\.|дол\\.|дол+ар[а-яёіїє]{0,3}',
  ],
  ['EUR', '€', 'euros?|євро|евро'],
  ['EGP', 'EGP', 'Egyptian pounds?'],
  ['SYP', 'SYP', 'Syrian pounds?'],
  ['LBP', 'LBP', 'Lebanese pounds?'],
  ['SDG', 'SDG', 'Sudanese pounds?'],
  ['SSP', 'SSP', 'South Sudanese pounds?'],
  ['IQD', 'IQD', 'Iraqi dinars?'],
  ['JOD', 'JOD', 'Jordanian dinars?'],
  ['KWD', 'KWD', 'Kuwaiti dinars?'],
  ['LYD', 'LYD', 'Libyan dinars?'],
  ['RSD', 'RSD', 'Serbian dinars?'],
  ['AED', 'AED', '(?:Emirati |UAE )?dirhams?'],
  ['QAR', 'QAR', 'Qatari riyals?'],
  ['YER', 'YER', 'Yemeni rials?'],
  ['IRR', 'IRR', '(?:Iranian )?rials?'],
  ['AFN', '؋', '(?:Afghan )?afghanis?'],
  ['GEL', '₾', '(?:Georgian )?laris?'],
  ['AMD', '֏', '(?:Armenian )?drams?'],
  ['AZN', '₼', '(?:Azerbaijani )?manats?'],
  ['MDL', 'MDL', 'Moldovan le[iu]'],
  ['BYN', 'BYN', 'Belarusian r(?:ou?|u)bles?'],
  ['KZT', '₸', '(?:Kazakh )?tenges?'],
  ['CZK', 'Kč', '(?:Czech )?korunas?'],
  ['HUF', 'HUF', '(?:Hungarian )?forints?'],
  ['KRW', '₩', '(?:South Korean )?won'],
  ['GBP', '£', '(?:British )?pounds?(?: sterling)?|фунт[а-яёіїє]{0,3}'],
  ['UAH', '₴', '(?:Ukrainian )?hryv(?:ni|nya|en|ni)a?s?|грн\\.?|грив[а-яёіїє]{1,4}'],
  ['RUB', '₽', '(?:Russian )?r(?:ou?|u)bles?|руб\\.?|рубл[а-яёіїє]{1,3}'],
  ['CHF', 'SFr\\.?', '(?:Swiss )?francs?'],
  ['JPY', '¥', '(?:Japanese )?yen'],
  ['CNY', '元', '(?:Chinese )?(?:yuan|renminbi)|юан[а-яёіїє]{1,3}'],
  ['PLN', 'zł', '(?:Polish )?(?:zlotys?|złoty)|злот[а-яёіїє]{1,3}'],
  ['TRY', '₺', '(?:Turkish )?liras?'],
  ['SEK', 'SEK', 'Swedish kron(?:a|or)'],
  ['NOK', 'NOK', 'Norwegian kron(?:e|er)'],
  ['DKK', 'DKK', 'Danish kron(?:e|er)'],
  ['INR', '₹', '(?:Indian )?rupees?'],
  ['ILS', '₪', '(?:Israeli )?(?:new )?shekels?'],
  ['SAR', 'SR', '(?:Saudi )?riyals?'],
  ['XDR', 'SDR', 'special drawing rights'],
];

/** The words for any currency: `m` before one is a million. */
export const currencyWords = currencies.map(([, , word]) => word).join('|');

const behind = currencies.map(([code, sign, word]): Entry<string> => [`${code}|${sign}|${word}`, code]);
const ahead = currencies.map(([code, sign]): Entry<string> => [`${code}|${sign}`, code]);

/** The currency that a text starts with, by word, code or sign. */
export const currencyAt = startingWith(behind);

const signBefore = endingWith(ahead);

/** The code or sign of a currency that a text ends in. */
export function currencyBefore(text: string): ReturnType<typeof signBefore> {
  return signBefore(text.slice(-8));
}
