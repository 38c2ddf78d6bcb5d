import { expect, test } from 'vitest';
import { judge } from '../support/red-lines.ts';

/** What a line comes to: `holds`, `untested`, or the words that break it, in the order of the text. */
function verdict(found: readonly string[]): string {
  if (found.length === 0) return 'holds';
  const said = (line: string, pattern: RegExp, lead = '') => {
    const words = pattern.exec(line)?.[1];
    return words === undefined ? undefined : `${lead}${words}`;
  };
  return found
    .map(
      (line) =>
        said(line, / red-line-(untested) /) ??
        said(line, / not mention "(.+?)", /, 'lacks ') ??
        said(line, / mentions "(.+?)", which /) ??
        said(line, / states (.+?), which may be /, 'perhaps ') ??
        said(line, / states (.+?), which cannot be compared /, 'unlike ') ??
        said(line, / states (.+?), and red line /) ??
        line,
    )
    .join(' + ');
}

const personnel = 'quantity: personnel, atLeast: 800000';
const sum = 'atLeast: USD 100 billion';

test.each<readonly [line: string, text: string, verdict: string]>([
  // Bounds in the text: the number that is stated counts, be it a floor or a ceiling there.
  [personnel, 'The forces have at least 800,000 personnel.', 'holds'],
  [personnel, 'The forces have at least 799,999 personnel.', 'at least 799,999 personnel'],
  [personnel, 'The forces have up to 800,000 personnel.', 'holds'],
  [personnel, 'The forces have more than 800,000 personnel.', 'holds'],
  [personnel, 'The forces have no more than 800,000 personnel.', 'holds'],
  [personnel, 'The forces have fewer than 800,000 personnel.', 'fewer than 800,000 personnel'],
  [personnel, 'The forces have about 900,000 personnel.', 'holds'],
  [personnel, 'The forces have about 800,000 personnel.', 'perhaps about 800,000 personnel'],
  [
    'quantity: personnel, atMost: 800000',
    'The forces have more than 800,000 personnel.',
    'more than 800,000 personnel',
  ],
  ['quantity: personnel, atMost: 800000', 'The forces have up to 800,000 personnel.', 'holds'],
  ['quantity: personnel, atMost: 800000', 'The forces have less than 800,000 personnel.', 'holds'],
  ['quantity: personnel, atMost: 800000', 'The forces have 800,001 personnel.', '800,001 personnel'],
  // Ranges: the lower end must be at least, the upper at most.
  [personnel, 'The forces have 800,000 to 900,000 personnel.', 'holds'],
  [personnel, 'The forces have between 700,000 and 900,000 personnel.', '700,000 to 900,000 personnel'],
  [
    'quantity: personnel, atMost: 800000',
    'The forces have 700,000-900,000 personnel.',
    '700,000-900,000 personnel',
  ],
  ['quantity: personnel, atMost: 900000', 'The forces have 700,000-900,000 personnel.', 'holds'],
  // How a number is written makes no difference.
  [personnel, 'The forces have 0.8 million personnel.', 'holds'],
  [personnel, 'The forces have 800 thousand personnel.', 'holds'],
  [personnel, 'The forces have eight hundred thousand personnel.', 'holds'],
  [personnel, 'The forces have six hundred thousand personnel.', 'six hundred thousand personnel'],
  [personnel, 'The forces have 800 000 personnel.', 'holds'],
  ['quantity: soldier, atLeast: 800000', 'The forces have 600,000 soldiers.', '600,000 soldiers'],
  ['quantity: Soldiers, atLeast: 800000', 'There is one soldier.', 'one soldier'],
  // Units.
  ['quantity: km, atMost: 15', 'The zone is 15 kilometres wide.', 'holds'],
  ['quantity: km, atMost: 15', 'The zone is 16 kilometers wide.', '16 kilometers'],
  ['quantity: km, atMost: 15', 'The zone is 15 metres wide, and there are 20 posts.', 'untested'],
  ['atMost: 30 km', 'The zone is 31 km wide and 400 posts stand in it.', '31 km'],
  // Lengths of time.
  ['atMost: 100 days', 'Elections are held within 100 days.', 'holds'],
  ['atMost: 100 days', 'Elections are held within four months.', 'within four months'],
  ['atMost: 100 days', 'Elections are held within 14 weeks.', 'holds'],
  ['atMost: 100 days', 'Elections are held within 15 weeks.', 'within 15 weeks'],
  ['atMost: 100 days', 'Elections are held in 2027.', 'untested'],
  ['atLeast: 10 years', 'It lasts 120 months.', 'holds'],
  ['atLeast: 10 years', 'It lasts for fifteen years, with an extension of five years.', 'five years'],
  ['atLeast: 30 days', 'A month.', 'untested'],
  ['atMost: 72 hours', 'Prisoners are exchanged within three days.', 'holds'],
  // Dates: no earlier, no later.
  ['atMost: 2027-01-01', 'It ends by 1 January 2027.', 'holds'],
  ['atMost: 2027-01-01', 'It ends in December 2026.', 'holds'],
  ['atMost: 2027-01-01', 'It ends in March 2027.', 'March 2027'],
  ['atMost: 2027-01-01', 'It ends by 2026.', 'holds'],
  ['atMost: 2027-06-30', 'It ends by 2027.', 'perhaps 2027'],
  ['atLeast: 2027-01-01', 'It is not before 2026.', '2026'],
  // Shares.
  ['atLeast: 50%', 'The state takes 50 per cent.', 'holds'],
  ['atLeast: 50%', 'The state takes half of the profits.', 'holds'],
  ['atLeast: 50%', 'The state takes 49.5%.', '49.5%'],
  ['quantity: percentage, atLeast: 50%', 'The state takes 40% of 200 ships.', '40%'],
  // Money.
  [sum, 'It pays $100 billion.', 'holds'],
  [sum, 'It pays $100bn.', 'holds'],
  [sum, 'It pays US$99,000 million.', 'US$99,000 million'],
  [sum, 'It pays 0.1 trillion dollars.', 'holds'],
  [sum, 'It pays EUR 100 billion.', 'unlike EUR 100 billion'],
  [sum, 'It pays USD 200 billion and EUR 300 billion.', 'unlike EUR 300 billion'],
  [sum, 'It pays $200 billion and €50 billion.', 'unlike €50 billion'],
  [sum, 'It pays EUR 300 billion and USD 50 billion.', 'unlike EUR 300 billion + USD 50 billion'],
  [
    'quantity: EUR, atLeast: EUR 100 billion',
    'It pays USD 200 billion and EUR 50 billion.',
    'EUR 50 billion',
  ],
  ['quantity: EUR, atMost: EUR 100 billion', 'It pays USD 200 billion.', 'untested'],
  [sum, 'It pays 100 billion.', 'untested'],
  [sum, 'It pays USD 5 billion per year.', 'unlike USD 5 billion per year'],
  // Several quantities.
  [personnel, 'The army has 900,000 personnel, the navy 700,000 personnel.', '700,000 personnel'],
  ['atMost: 10 days', 'In 5 days, then in 12 days, then in 20 days.', '12 days + 20 days'],
  [
    'quantity: personnel, atLeast: 10, atMost: 20',
    'Five personnel, 15 personnel, 25 personnel.',
    'five personnel + 25 personnel',
  ],
  // What is not counted in the words that are asked is not meant.
  [personnel, 'The forces have 5 brigades.', 'untested'],
  [personnel, 'See point 6 of the plan.', 'untested'],
  // Ukrainian and Russian.
  ['quantity: осіб, atLeast: 800000', 'Чисельність становить 600 000 осіб.', '600 000'],
  ['quantity: осіб, atLeast: 800000', 'Чисельність становить 800 тис. осіб.', 'holds'],
  ['atMost: 100 days', 'Вибори відбудуться протягом 100 днів.', 'holds'],
  ['atMost: 100 days', 'Выборы пройдут в течение 180 дней.', '180 дней'],
  ['atLeast: 50%', 'Держава отримує 40 відсотків.', '40 відсотків'],
  [sum, 'Сплачується 50 млрд доларів США.', '50 млрд доларів'],
  ['atMost: 2027-01-01', 'Набирає чинності 2 січня 2027 року.', '2 січня 2027'],
  // Words: whole, whatever their case; a star is any ending.
  ['mustMention: [iaea]', 'Under the IAEA, and no other.', 'holds'],
  ['mustMention: [zone]', 'Two zones.', 'lacks zone'],
  ['mustMention: [zone*]', 'A zone.', 'holds'],
  ['mustMention: [Geneva Convention*]', 'The Geneva\n\n Conventions.', 'holds'],
  ['mustMention: [ceasefire]', 'A cease-fire.', 'lacks ceasefire'],
  ['mustMention: [non-aligned]', 'A non‑aligned state.', 'holds'],
  ['mustMention: [Ukraine’s borders]', "Ukraine's borders.", 'holds'],
  ['mustMention: [Ukraine]', "Ukraine's borders.", 'holds'],
  ['mustMention: ["п\'ять років"]', 'Протягом п’ять років.', 'holds'],
  ['mustMention: [НАТО]', 'вступ до нато', 'holds'],
  ['mustNotMention: [NATO]', 'A NATO-led force.', 'NATO'],
  ['mustNotMention: ["NATO*"]', 'A NATO-led force.', 'NATO'],
  ['mustNotMention: [rules out]', 'It rules, out of fear.', 'holds'],
  ['mustNotMention: [rules out]', 'It rules. Out of it.', 'holds'],
  ['mustNotMention: [exclude*]', 'It excludes joining, and EXCLUDED it.', 'excludes'],
  ['mustNotMention: [нейтральн*]', 'Україна має нейтральний статус.', 'нейтральний'],
])('%s: %s', (line, text, expected) => {
  const point = `number: 1, text: ${JSON.stringify(text)}`;
  expect(verdict(judge({ v1: point }, `id: t, ${line}`))).toBe(expected);
});

const earlier = `number: 1, text: The agreement reaffirms the sovereignty of the state.
number: 2, text: "Terms:", clauses: [{ label: a, text: The guarantee lasts for fifteen years. }, { label: b, text: It is void if the state invades its neighbour. }]
number: 3, text: Prisoners of war are exchanged all for all.
number: 4, text: The power plant is restarted under the watch of the agency. Its output is shared by both states in equal parts.`;
const [one = '', two = '', three = '', four = ''] = earlier.split('\n');
const plant = 'number: 6, text: The power plant is restarted under the watch of the agency.';
const output = 'number: 7, text: Its output is shared by both states in equal parts.';
const both =
  'number: 5, text: The agreement reaffirms the sovereignty of the state. Prisoners of war are exchanged all for all.';

test.each<readonly [what: string, line: string, draft: readonly string[], verdict: string]>([
  // A point that a line finds by its number in another draft.
  ['the point moved', 'point: v1#3, mustNotMention: [war]', [one, two, three.replace('3', '8')], 'war'],
  [
    'the number is another point now',
    'point: v1#3, mustNotMention: [sovereignty]',
    [one.replace('1', '3'), three.replace('3', '1')],
    'holds',
  ],
  ['the point was merged', 'point: v1#3, mustNotMention: [sovereignty]', [both, two, four], 'sovereignty'],
  [
    'the point was split',
    'point: v1#4, mustNotMention: [output]',
    [one, two, three, plant, output],
    'output',
  ],
  [
    'the point was split: somewhere',
    'point: v1#4, mustMention: [agency, output]',
    [one, two, three, plant, output],
    'holds',
  ],
  ['the point was removed', 'point: v1#3, mustNotMention: [war]', [one, two, four], 'untested'],
  ['a clause', 'point: v1#2a, mustNotMention: [void]', [one, two, three], 'holds'],
  [
    'a clause, elsewhere',
    'point: v1#2a, atLeast: 10 years',
    [one, two.replace('fifteen', 'five'), three],
    'five years',
  ],
  // Titles, notes and labels are no text.
  ['a title', 'mustMention: [energy]', [`title: Energy, ${four}`], 'lacks energy'],
  ['a title', 'mustNotMention: [energy]', [`title: Energy, ${four}`], 'holds'],
  ['a note', 'atMost: 3 days', [`note: In 5 days., ${four}`], 'untested'],
  // Clauses.
  ['a quantity in a clause', 'atMost: 10 years', [two], 'fifteen years'],
  [
    'a phrase that begins in the text and ends in a clause',
    'mustMention: [terms the guarantee]',
    [two],
    'lacks terms the guarantee',
  ],
  ['a phrase over two clauses', 'mustNotMention: [years it is]', [two], 'holds'],
  // Points without a text.
  ['a deleted point', 'point: 3, mustNotMention: [war]', [one, 'number: 3, deleted: true'], 'untested'],
  [
    'an unpublished point',
    'point: 3, mustNotMention: [war]',
    [one, 'number: 3, unpublished: true'],
    'untested',
  ],
  [
    'a deleted clause',
    'point: 2a, mustMention: [war]',
    [two.replace('text: The guarantee lasts for fifteen years.', 'deleted: true')],
    'untested',
  ],
  ['a deleted point and a number', 'point: 3, atLeast: 5 days', ['number: 3, deleted: true'], 'untested'],
  [
    'an open point that states none, beside one that does',
    'theme: nato, atLeast: 5 days',
    [
      'number: 1, themes: [nato], text: In 6 days.',
      'number: 2, themes: [nato], text: "", variants: [{ party: ukraine, text: Soon. }, { party: us, text: Now. }]',
    ],
    'holds',
  ],
  ['a point that is not there', 'point: 9, mustMention: [war]', [one], 'untested'],
  // Several points of a theme: what must be mentioned stands in any, what must not in none.
  [
    'of a theme',
    'theme: nato, mustMention: [war, sovereignty]',
    [`themes: [nato], ${one}`, `themes: [elections, nato], ${three}`],
    'holds',
  ],
  ['of a theme', 'theme: nato, mustMention: [war]', [`themes: [nato], ${one}`, three], 'lacks war'],
  ['of a theme', 'theme: nato, mustNotMention: [war]', [`themes: [nato], ${one}`, three], 'holds'],
  ['of a theme', 'theme: nato, mustNotMention: [war]', [one, three], 'untested'],
])('%s (%s)', (_, line, draft, expected) => {
  expect(verdict(judge({ v1: earlier, v2: draft.join('\n') }, `id: t, drafts: [v2], ${line}`))).toBe(
    expected,
  );
});

const kept = (keep: string, draft: readonly string[]) =>
  judge({ v1: earlier, v2: draft.join('\n') }, `id: t, drafts: [v2], mustKeep: ${keep}`).map(
    (line) => / demands that (.+?) is kept, and v2 has (?:it |)(\w+)/.exec(line)?.slice(1).join(' ') ?? line,
  );

test.each<readonly [what: string, keep: string, draft: readonly string[], broken: readonly string[]]>([
  ['renumbered', 'v1#3', [three.replace('3', '9'), one], []],
  ['letter case alone', 'v1#1', [one.replace('The agreement', 'the Agreement')], []],
  ['letter case alone, of a clause', 'v1#2a', [two.replace('The guarantee', 'the Guarantee')], []],
  [
    'words put into quotation marks',
    'v1#3',
    [three.replace('all for all', '“all for all”')],
    ['v1#3 reworded'],
  ],
  ['a full stop', 'v1#3', [three.replace('all.', 'all')], []],
  ['another word', 'v1#3', [three.replace('Prisoners of war', 'Prisoners')], ['v1#3 reworded']],
  ['a number in words and in digits', 'v1#2a', [two.replace('fifteen', '15')], ['v1#2a reworded']],
  ['removed', 'v1#3', [one, two], ['v1#3 nothing']],
  ['emptied', 'v1#3', [one, 'number: 3, deleted: true'], ['v1#3 nothing']],
  ['merged', 'v1#3', [both, two, four], ['v1#3 merged']],
  ['split', 'v1#4', [one, two, three, plant, output], ['v1#4 split']],
  ['a clause of a point of which another is reworded', 'v1#2a', [two.replace('void', 'null')], []],
  ['a clause under another label', 'v1#2b', [two.replace('label: a', 'label: c')], []],
  ['each of a list', '[v1#1, v1#3]', [two, four], ['v1#1 nothing', 'v1#3 nothing']],
])('kept? %s (%s)', (_, keep, draft, broken) => expect(kept(keep, draft)).toEqual(broken));

test.each<
  readonly [what: string, line: string, common: string, ukraine: string, us: string, verdict: string]
>([
  ['each variant states it', 'atMost: 10 days', '', 'In 9 days.', 'In 11 days.', '11 days'],
  ['the common text states it for both', 'atMost: 10 days', 'In 9 days.', 'By day.', 'By night.', 'holds'],
  [
    'one variant states it beyond the common text',
    'atMost: 10 days',
    'In 9 days.',
    'In 11 days.',
    'By night.',
    '11 days',
  ],
  ['one variant lacks it', 'atMost: 10 days', '', 'In 9 days.', 'Some day.', 'states no such quantity'],
  [
    'one variant has another number',
    'atMost: 10 days',
    '',
    'In 9 days.',
    '5 per cent.',
    'states no such quantity',
  ],
  ['one variant lacks the word', 'mustMention: [day]', '', 'One day.', 'One night.', 'lacks day'],
  ['the common text has the word', 'mustMention: [terms]', 'Terms.', 'One day.', 'One night.', 'holds'],
  ['one variant has the word', 'mustNotMention: [night]', '', 'One day.', 'One night.', 'night'],
])('variants: %s (%s)', (_, line, common, ukraine, us, expected) => {
  const open = `number: 1, text: "${common}", variants: [{ party: ukraine, text: ${ukraine} }, { party: us, text: ${us} }]`;
  expect(verdict(judge({ v1: open }, `id: t, ${line}`))).toContain(expected);
});
