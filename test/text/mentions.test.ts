import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/model.ts';
import { mentionFinder } from '../../src/text/mentions.ts';
import { setting, shipped } from '../support/shipped.ts';

const { parties } = setting();
const find = mentionFinder(parties);

/** The text with every mention as `[id words]`. */
function marked(text: string, mentions = find(text)): string {
  let [out, at] = ['', 0];
  for (const { id, start, end } of mentions) {
    out += `${text.slice(at, start)}[${id} ${text.slice(start, end)}]`;
    at = end;
  }
  return out + text.slice(at);
}

/** What texts like those of the drafts say, marked as it should be; the text itself is what is left without marks. */
const found = `
[russia Russia], [ukraine Ukraine] and [europe Europe] agree.
The [us United States]' guarantee, [russia Russia]'s troops, [ukraine Ukraine]’s ports, the [us Americans]' plan.
[us United States]-led efforts, a [us US]-[russia Russian] group, the [russia Russia]-[nato NATO] dialogue, [nato NATO]–[russia Russia] ties.
A non-[russia Russian] crew, pro-[ukraine Ukrainian] voters, [eu EU]/[uk UK] talks, ([us US]), "[us US]", _[us US]_.
territory of the [russia Russian Federation], which [russia Russian] forces do not enter
[eu European Union] rules, [eu EU] rules, the [europe European] market, the [europe European signatory states], the [europe Europeans]
the [eu European Commission] and the [council-of-europe Council of Europe], the [ebrd European Bank for Reconstruction and Development]
[osce Organization for Security and Co-operation in Europe], [osce Organization for Security and Co‑operation in Europe], [osce OSCE]
The [us U.S.] gives, in the [us U.S], and the [us U.S.]-led force; [us U.S.A.] and [us USA]. The [uk U.K.]'s role.
[un United Nations] and [un-security-council United Nations Security Council], [un UN] and [un-security-council UN Security Council]
[iaea IAEA] supervision, the [iaea International Atomic Energy Agency], the [world-bank World Bank], the [imf IMF], the [g8 G8] and the [g7 G7]
[us UNITED STATES] AND [russia RUSSIA]: [turkiye TÜRKIYE] AND [turkiye TURKEY]
A [peace-council Peace Council], or [peace-council Board of Peace], of the [coalition coalition of the willing]; the [coalition Coalition of the Willing]
ratified by the [state-duma State Duma] and the [verkhovna-rada Verkhovna Rada]
[turkiye Türkiye], [turkiye Tu\u0308rkiye], [turkiye Turkey], [switzerland Switzerland], [belarus Belarus], [china China], [canada Canada], [e3 E3]
[us United\n  States] and [us United\u00a0States]
[americas Latin America] is not [us America], nor [north-korea North Korea] [south-korea South Korea]
[ukraine Україна] і [russia Росія], [ukraine українські] сили, [ukraine Українські] сили, [russia Російської Федерації], [us США], [nato НАТО], [eu ЄС]
[us Сполучені Штати], [us Сполученим Штатам Америки], [eu Європейського Союзу], [europe європейський] ринок, [iaea МАГАТЕ], [verkhovna-rada Верховною Радою]
[ukraine Украина] и [russia Россия], [ukraine украинские] силы, [russia российских] сил, [us Соединённых Штатов], [europe Европы], [un-security-council Совета Безопасности ООН]
[un Організація Об’єднаних Націй], [un Організація Об'єднаних Націй]
`;

const notFound = `
who gives us the eu rules, as nato or un said
Cold turkey and greek letters; poles apart, polish the text
Russias, Ukrainec, EUR, USD, USAF, UNESCO, NATOs, XUS, US2, E30, G80
Polandé, éPoland, Russia\u0301, Ünited States
US$ 100 billion, US$100, 100 US dollars, U.S. dollars, Russian roubles, 100 мільярдів доларів США, долларах США
a missile at Moscow or St Petersburg, Kyiv, Washington, Brussels
the U.S.S.R., the Alliance, the Union, both parties, the agreement
United Airlines of the States
росіди, Українa2, вУкраїна
`;

const texts = (list: string) => list.trim().split('\n');
const plain = (text: string) => text.replace(/\[[a-z0-9-]+ ([^\]]+)\]/g, '$1');

describe('mentionFinder', () => {
  it.each(texts(found))('finds %s', (text) => expect(marked(plain(text))).toBe(text));
  it.each(texts(notFound))('finds nobody in %s', (text) => expect(marked(text)).toBe(text));

  it('gives the same when asked again', () => {
    expect(find('Russia')).toEqual([{ id: 'russia', start: 0, end: 6 }]);
    expect(find('Russia')).toEqual([{ id: 'russia', start: 0, end: 6 }]);
  });

  it('finds each party that ships under each of its names', () => {
    for (const { id, name, aliases, acronyms } of parties)
      for (const known of [name, ...aliases, ...acronyms]) {
        const text = known.replaceAll('*', 'а');
        expect(find(text), known).toEqual([{ id, start: 0, end: text.length }]);
      }
  });

  it.each(['v28', 'eu28', 'v20'])('finds every state and body of %s', (id) => {
    expect(mentioned(shipped(id))).toEqual(named[id]);
  });
});

describe('names of any characters', () => {
  const party = (id: string, name: string, ...aliases: string[]) => ({ id, name, aliases, acronyms: [] });
  it.each([
    ['C++ (Group)', 'the C++ (Group) met', 'the [a C++ (Group)] met'],
    ['A|B', 'A, B, A|B', 'A, B, [a A|B]'],
    ['[x]-{y}&&z', 'an [x]-{y}&&z', 'an [a [x]-{y}&&z]'],
    ['^.*$', 'all of ^.*$ it', 'all of [a ^.*$] it'],
    ['𝒜 states', 'the 𝒜 states', 'the [a 𝒜 states]'],
    ['\\d', '1 \\d', '1 [a \\d]'],
    ['the guarantors', 'The guarantors, the Guarantors', '[a The guarantors], the Guarantors'],
    ['Guarant* Stat*', 'GUARANTOR STATES, Guarantee State', '[a GUARANTOR STATES], [a Guarantee State]'],
    ['Star *', 'Star * Stars', '[a Star *] Stars'],
    ['中国', '俄罗斯和中国签署', '俄罗斯和[a 中国]签署'],
    [' ', 'a b', 'a b'],
  ])('%s', (name, text, expected) => {
    expect(marked(text, mentionFinder([party('a', name)])(text))).toBe(expected);
  });

  it('are the last party’s where two have the same one', () => {
    expect(mentionFinder([party('a', 'Us'), party('b', 'B', 'Us')])('Us')).toMatchObject([{ id: 'b' }]);
  });

  it('are those of the whole word before those of its beginning', () => {
    const parties = [party('b', 'Star*'), party('a', 'Star'), party('c', 'Starl*')];
    expect(marked('Star Stars Starlet', mentionFinder(parties)('Star Stars Starlet'))).toBe(
      '[a Star] [b Stars] [c Starlet]',
    );
  });

  it('are none where a name is empty', () => {
    expect(mentionFinder([party('a', ' '), party('b', 'B')])('a \0 B')).toEqual([
      { id: 'b', start: 4, end: 5 },
    ]);
  });

  it('are none without parties', () => expect(mentionFinder([])('Russia')).toEqual([]));

  it.each([
    ['white space', `${'United'.padEnd(1_000_000)}|`],
    ['beginnings of names', 'United '.repeat(200_000)],
    ['one long word', `Україн${'а'.repeat(1_000_000)}1`],
    ['dots', 'U.'.repeat(500_000)],
    ['money', `${'долар'.padEnd(500_000)}США`.repeat(2)],
  ])('take no longer in a text of nothing but %s', (_, text) => {
    expect(find(text).length).toBeLessThan(3);
  });
});

function mentioned({ points }: Draft): string[] {
  const parts = points.flatMap((point) => [point, ...point.clauses, ...point.variants]);
  const clauses = points.flatMap((point) => point.variants.flatMap((variant) => variant.clauses));
  const ids = [...parts, ...clauses].flatMap(({ text }) => find(text).map(({ id }) => id));
  return [...new Set(ids)].sort();
}

/** Read from the drafts by hand. */
const named: Readonly<Record<string, readonly string[]>> = {
  v28: [
    'eu',
    'europe',
    'g8',
    'iaea',
    'nato',
    'peace-council',
    'poland',
    'russia',
    'ukraine',
    'us',
    'world-bank',
  ],
  eu28: [
    'eu',
    'europe',
    'g8',
    'iaea',
    'nato',
    'peace-council',
    'poland',
    'russia',
    'ukraine',
    'us',
    'world-bank',
  ],
  v20: ['eu', 'europe', 'nato', 'peace-council', 'russia', 'state-duma', 'ukraine', 'us', 'world-bank'],
};
