import { describe, expect, test } from 'vitest';
import { judge } from '../support/red-lines.ts';

const point = (text: string, rest = '') => `number: 1${rest}, text: "${text}"`;
const army = (text: string) => point(text, ', themes: [army-caps]');
const floor = 'id: floor, theme: army-caps, quantity: personnel, atLeast: 800000';

describe('quantities', () => {
  test.each<[string, string, string[]]>([
    [floor, 'The army has 800,000 personnel.', []],
    [
      floor,
      'The army has 600,000 personnel.',
      [
        'v1.yaml:5:3 error red-line-at-least v1#1 states 600,000 personnel, and red line floor demands at least 800,000 personnel: "The army has 600,000 personnel."',
      ],
    ],
    [
      floor,
      'The army has 900,000 personnel and 30 ships. Its police has 100,000 personnel.',
      [
        'v1.yaml:5:3 error red-line-at-least v1#1 states 100,000 personnel, and red line floor demands at least 800,000 personnel: "Its police has 100,000 personnel."',
      ],
    ],
    [
      floor,
      'Its police has 100,000 personnel. The army has 900,000 personnel.',
      [
        'v1.yaml:5:3 error red-line-at-least v1#1 states 100,000 personnel, and red line floor demands at least 800,000 personnel: "Its police has 100,000 personnel."',
      ],
    ],
    [
      floor,
      'The army has about 800,000 personnel.',
      [
        'v1.yaml:5:3 error red-line-at-least v1#1 states about 800,000 personnel, which may be less than red line floor demands, at least 800,000 personnel: "The army has about 800,000 personnel."',
      ],
    ],
    [
      floor,
      'The army has 600,000 personnel carriers, and 20 ships.',
      [
        'plancmp.yaml:2:3 error red-line-untested red line floor finds nothing to test in v1: no quantity of "personnel" that compares with 800,000 is stated; there is "600,000", "20"',
      ],
    ],
    [
      floor,
      'The army is strong.',
      [
        'plancmp.yaml:2:3 error red-line-untested red line floor finds nothing to test in v1: no quantity of "personnel" that compares with 800,000 is stated there',
      ],
    ],
    [
      'id: share, quantity: profit, atMost: 25%, level: note, reason: "A quarter, no more."',
      'It takes 50 per cent of the profits, and 60 per cent of the costs.',
      [
        'v1.yaml:5:3 note red-line-at-most v1#1 states 50 per cent of profits, and red line share demands at most 25% of profit: "It takes 50 per cent of the profits, and 60 per cent of the costs."; reason: A quarter, no more',
      ],
    ],
    [
      'id: sum, atLeast: USD 100 billion',
      'USD 200 billion is paid. EUR 300 billion is paid too.',
      [
        'v1.yaml:5:3 error red-line-at-least v1#1 states EUR 300 billion, which cannot be compared with what red line sum demands, at least USD 100 billion: "EUR 300 billion is paid too."',
      ],
    ],
    ['id: sum, quantity: USD, atLeast: USD 100 billion', 'USD 200 billion is paid. EUR 3 is paid too.', []],
    [
      'id: from, atLeast: 2027-01-01',
      'It ends on 31 December 2026.',
      [
        'v1.yaml:5:3 error red-line-at-least v1#1 states 31 December 2026, and red line from demands not before 2027-01-01: "It ends on 31 December 2026."',
      ],
    ],
    [
      'id: until, atMost: 2027-01-01',
      'It ends on 2 January 2027.',
      [
        'v1.yaml:5:3 error red-line-at-most v1#1 states 2 January 2027, and red line until demands not after 2027-01-01: "It ends on 2 January 2027."',
      ],
    ],
    ['id: both, atLeast: 10 years, atMost: 20 years', 'It lasts 15 years.', []],
    ['id: zone, quantity: km, atMost: 15', 'A zone of 10 km on each side, and 99 posts.', []],
    [
      'id: rate, atMost: USD 5 billion per year',
      'USD 6 billion per year are paid.',
      [
        'v1.yaml:5:3 error red-line-at-most v1#1 states USD 6 billion per year, and red line rate demands at most USD 5 billion per year: "USD 6 billion per year are paid."',
      ],
    ],
  ])('%s: %s', (line, text, expected) => expect(judge({ v1: army(text) }, line)).toEqual(expected));

  test('of a share of a whole no more, and so many things at the most', () => {
    const line = 'id: t, quantity: observers, atMost: 100, point: 1';
    expect(judge({ v1: army('There are about 100 observers.') }, line)).toEqual([
      expect.stringContaining('which may be more than red line t demands, at most 100 observers'),
    ]);
    expect(judge({ v1: army('There are 7 ships.') }, 'id: t, atMost: 9 days, atLeast: 2 days')).toHaveLength(
      1,
    );
  });

  test('of other scripts what is counted is read behind the number', () => {
    const line = 'id: floor, quantity: солдатів, atLeast: 800000';
    const text = 'Чисельність сил становить 600 000 солдатів, і 5 кораблів.';
    expect(judge({ v1: point(text) }, line)).toEqual([
      expect.stringContaining('v1#1 states 600 000, and red line floor demands at least 800,000'),
    ]);
  });

  test('a long sentence is quoted around what breaks the line, a clause stands in its own place', () => {
    const long = `${'The one and the other side confer. '.repeat(3)}${'whereas '.repeat(40)}there are 5 observers ${'thereafter '.repeat(40)}.`;
    const found = judge(
      { v1: `number: 1, text: Terms, clauses: [{ label: a, text: "${long}" }]` },
      'id: watch, quantity: observers, atLeast: 100',
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(
      /^v1\.yaml:5:39 error red-line-at-least v1#1a states 5 observers, .*: "…(whereas )+there are 5 observers (thereafter ?)+…"$/,
    );
    expect(found[0]?.length).toBeLessThan(350);
  });
});

describe('variants of an open point', () => {
  const open = (common: string, ukraine: string, us: string) =>
    `number: 1, themes: [army-caps], text: "${common}", variants: [{ party: ukraine, text: "${ukraine}" }, { party: us, text: "${us}" }]`;

  test.each<[string, string, string[]]>([
    [
      floor,
      open('', '800,000 personnel.', '600,000 personnel.'),
      [
        'v1.yaml:5:106 error red-line-at-least v1#1 (variant of us) states 600,000 personnel, and red line floor demands at least 800,000 personnel: "600,000 personnel."',
      ],
    ],
    [
      floor,
      open('', '800,000 personnel.', 'No cap.'),
      [
        'v1.yaml:5:106 error red-line-at-least v1#1 (variant of us) states no such quantity, where another variant does and red line floor demands at least 800,000 personnel: "No cap."',
      ],
    ],
    [
      `${floor}, atMost: 900000`,
      open('', '800,000 personnel.', 'No cap.'),
      [expect.stringContaining('red-line-at-least') as unknown as string],
    ],
    [floor, open('800,000 personnel.', 'And guns.', 'And no guns.'), []],
    ['id: t, mustMention: [zone*]', open('', 'A zone.', 'Two zones.'), []],
    ['id: t, mustMention: [zone*]', open('One zone.', 'A line.', 'Another.'), []],
    [
      'id: t, mustMention: [zone*]',
      open('', 'A line.', 'Two zones.'),
      [
        'v1.yaml:5:58 error red-line-must-mention v1#1 (variant of ukraine) does not mention "zone*", as red line t demands: "A line."',
      ],
    ],
    [
      'id: t, mustMention: [zone*]',
      open('', 'A line.', 'A front.'),
      ['v1.yaml:5:3 error red-line-must-mention v1 does not mention "zone*", as red line t demands'],
    ],
    [
      'id: t, mustNotMention: [zone*, line]',
      open('The line.', 'A line.', 'Two zones, one zone.'),
      [
        'v1.yaml:5:3 error red-line-must-not-mention v1#1 mentions "line", which red line t excludes: "The line."',
        'v1.yaml:5:67 error red-line-must-not-mention v1#1 (variant of ukraine) mentions "line", which red line t excludes: "A line."',
        'v1.yaml:5:104 error red-line-must-not-mention v1#1 (variant of us) mentions "zones", which red line t excludes: "Two zones, one zone."',
      ],
    ],
  ])('%s: %s', (line, text, expected) => expect(judge({ v1: text }, line)).toEqual(expected));
});

describe('the part of a draft that a line is about', () => {
  const two =
    'number: 1, themes: [nato], text: Alpha, clauses: [{ label: a, text: Beta }]\nnumber: 2, themes: [elections, nato], text: Gamma';
  const said = (line: string) =>
    judge({ v1: two }, `id: t, mustNotMention: [alpha, beta, gamma], ${line}`).map(
      (found) => /mentions "(\w+)"/.exec(found)?.[1] ?? found,
    );

  test.each<[string, string[]]>([
    ['theme: nato', ['Alpha', 'Beta', 'Gamma']],
    ['theme: elections', ['Gamma']],
    ['point: 1', ['Alpha', 'Beta']],
    ['point: 1a', ['Beta']],
    ['point: v1#2', ['Gamma']],
    ['theme: nato, point: 2', ['Gamma']],
    ['drafts: [v1]', ['Alpha', 'Beta', 'Gamma']],
    [
      'theme: army-caps',
      [
        'plancmp.yaml:2:3 error red-line-untested red line t finds nothing to test in v1: none of the points that it is about names its theme',
      ],
    ],
    [
      'theme: elections, point: 1',
      [expect.stringContaining('none of the points that it is about names its theme') as unknown as string],
    ],
    [
      'point: 3',
      [
        'plancmp.yaml:2:3 error red-line-untested red line t finds nothing to test in v1: there is no point or clause "3"',
      ],
    ],
    [
      'theme: elction',
      [
        expect.stringMatching(
          /^plancmp\.yaml:2:\d+ error red-line-theme-unknown .*did you mean "elections"\?$/,
        ) as unknown as string,
      ],
    ],
    [
      'drafts: [v2]',
      [
        expect.stringMatching(
          /^plancmp\.yaml:2:\d+ error red-line-draft-unknown red line t names a draft "v2" that is not known here; did you mean "v1"\?$/,
        ) as unknown as string,
      ],
    ],
  ])('%s', (line, expected) => expect(said(line)).toEqual(expected));

  test('a number without text', () => {
    const lines = judge({ v1: `${two}\nnumber: 3, deleted: true` }, 'id: t, point: 3, mustMention: [x]');
    expect(lines).toEqual([
      'plancmp.yaml:2:3 error red-line-untested red line t finds nothing to test in v1: "3" has no text (deleted)',
    ]);
  });

  const other =
    'number: 4, text: Another thing entirely.\nnumber: 5, themes: [nato], text: Alpha, clauses: [{ label: a, text: Beta }]';

  test.each<[string, string[]]>([
    [
      'point: v1#1, mustNotMention: [alpha]',
      [
        'v2.yaml:6:3 error red-line-must-not-mention v2#5 mentions "Alpha", which red line t excludes: "Alpha"',
      ],
    ],
    [
      'point: v1#1a, mustNotMention: [alpha, beta]',
      [
        'v2.yaml:6:55 error red-line-must-not-mention v2#5a mentions "Beta", which red line t excludes: "Beta"',
      ],
    ],
    [
      'point: v1#2, mustNotMention: [alpha]',
      [
        'plancmp.yaml:2:3 error red-line-untested red line t finds nothing to test in v2: nothing corresponds to v1#2',
      ],
    ],
    [
      'point: v1#9, mustNotMention: [alpha]',
      [
        'plancmp.yaml:2:33 error red-line-ref-unknown red line t names "9", and v1 has no such point or clause with a text; known: 1, 2',
      ],
    ],
    [
      'point: v1#1b, mustNotMention: [alpha]',
      [
        'plancmp.yaml:2:33 error red-line-ref-unknown red line t names "1b", and v1 has no such point or clause with a text; did you mean "1a"?',
      ],
    ],
    [
      'point: v9#1, mustNotMention: [alpha]',
      [
        'plancmp.yaml:2:33 error red-line-draft-unknown red line t names a draft "v9" that is not known here; did you mean "v1"?',
      ],
    ],
  ])('linked with that of another draft: %s', (line, expected) =>
    expect(judge({ v1: two, v2: other }, `id: t, drafts: [v2], ${line}`)).toEqual(expected),
  );

  test('what cannot be compared, or is never checked, is told', () => {
    const drafts = { v1: two, v2: other };
    const untested = 'plancmp.yaml:2:3 error red-line-untested red line t finds nothing to test in v2';
    const links = `${untested}: the links between the drafts cannot be read; plancmp check names what is wrong with them`;
    const report = () => undefined;
    const line = 'id: t, drafts: [v2], point: v1#1, mustMention: [alpha], mustKeep: v1#1';
    expect(judge(drafts, line, { report })).toEqual([links]);
    expect(judge(drafts, 'id: t, drafts: [v2], mustKeep: [v1#1, v1#2]', { report })).toEqual([links]);
    expect(judge({ v1: two }, 'id: t, drafts: [v2], mustMention: [alpha]', { known: ['v1', 'v2'] })).toEqual([
      `${untested}: the draft is not in the folder of drafts, so that it is never checked`,
    ]);
    expect(judge({ v1: 'number: 1, deleted: true' }, 'id: t, mustMention: [alpha]')).toEqual([
      'plancmp.yaml:2:3 error red-line-untested red line t finds nothing to test in v1: the draft has no points with a text',
    ]);
  });

  test('of drafts that are not judged only what cannot be tested is told', () => {
    const lines =
      'id: t, mustMention: [delta], mustNotMention: [alpha], mustKeep: v2#4\nid: u, point: 9, mustMention: [delta]\nid: v, theme: elections, quantity: things, atMost: 1';
    const drafts = { v1: `${two}, clauses: [{ label: a, text: There are 2 things. }]`, v2: other };
    const rules = (judged: boolean) =>
      judge(drafts, lines.replaceAll('id: ', 'drafts: [v1], id: '), { judged }).map(
        (line) => line.split(' ')[2],
      );
    expect(rules(false)).toEqual(['red-line-untested']);
    expect(rules(true)).toEqual([
      'red-line-at-most',
      'red-line-must-mention',
      'red-line-must-not-mention',
      'red-line-must-keep',
      'red-line-untested',
    ]);
  });
});

test('what must be mentioned may stand in any point; where it stands in none, they are named', () => {
  const drafts = { v1: 'number: 1, text: Alpha.\nnumber: 2, text: Beta.' };
  expect(judge(drafts, 'id: t, mustMention: [alpha, beta]')).toEqual([]);
  expect(judge(drafts, 'id: t, mustMention: [gamma], level: warning')).toEqual([
    'v1.yaml:5:3 warning red-line-must-mention v1 does not mention "gamma", as red line t demands',
  ]);
  const nine = Array.from({ length: 9 }, (_, k) => `number: ${k + 1}, themes: [nato], text: t${k}.`).join(
    '\n',
  );
  expect(
    judge(
      { v1: drafts.v1.replaceAll('text', 'themes: [nato], text') },
      'id: t, theme: nato, mustMention: [gamma]',
    ),
  ).toEqual([
    'v1.yaml:5:3 error red-line-must-mention points 1, 2 of v1 do not mention "gamma", as red line t demands',
  ]);
  expect(judge({ v1: nine }, 'id: t, theme: nato, mustMention: [gamma]')).toEqual([
    'v1.yaml:5:3 error red-line-must-mention 9 points of v1 do not mention "gamma", as red line t demands',
  ]);
});

describe('what must be kept', () => {
  const v1 = `number: 1, text: The agreement reaffirms the sovereignty of the state.
number: 2, text: "Terms of the guarantee:", clauses: [{ label: a, text: The guarantee lasts for fifteen years. }, { label: b, text: It is void if the state invades its neighbour. }]
number: 3, text: The strength of the army is 800 000 personnel.`;
  const kept = (v2: string, keep: string, more = {}) =>
    judge({ v1, v2 }, `id: t, drafts: [v2], mustKeep: ${keep}`, more);

  test.each<[string, string, string, string[]]>([
    ['the same', v1, '[v1#1, v1#2, v1#2b, v1#3]', []],
    [
      'renumbered and cosmetically changed',
      v1
        .replace('number: 1,', 'number: 7,')
        .replace('reaffirms the', 'reaffirms The')
        .replace('lasts for', 'Lasts for'),
      '[v1#2a, v1#3]',
      [],
    ],
    [
      'reworded',
      v1.replace('reaffirms', 'takes note of'),
      'v1#1',
      [
        'v2.yaml:5:3 error red-line-must-keep red line t demands that v1#1 is kept, and v2 has it reworded as v2#1: "The agreement reaffirms the sovereignty of the state." → "The agreement takes note of the sovereignty of the state."',
      ],
    ],
    [
      'removed',
      v1.replace(/number: 1.*\n/, ''),
      'v1#1',
      [
        'v2.yaml:5:3 error red-line-must-keep red line t demands that v1#1 is kept, and v2 has nothing that corresponds to it: "The agreement reaffirms the sovereignty of the state."',
      ],
    ],
    [
      'a clause reworded',
      v1.replace('fifteen', 'five'),
      '[v1#2a, v1#2b]',
      [
        'v2.yaml:6:59 error red-line-must-keep red line t demands that v1#2a is kept, and v2 has it reworded as v2#2a: "The guarantee lasts for fifteen years." → "The guarantee lasts for five years."',
      ],
    ],
    [
      'a point of which a clause is reworded',
      v1.replace('fifteen', 'five'),
      'v1#2',
      [
        'v2.yaml:6:3 error red-line-must-keep red line t demands that v1#2 is kept, and v2 has it reworded as v2#2: "The guarantee lasts for fifteen years." → "The guarantee lasts for five years."',
      ],
    ],
    [
      'a point of which a later clause is reworded',
      v1.replace('invades its', 'attacks its'),
      'v1#2',
      [
        'v2.yaml:6:3 error red-line-must-keep red line t demands that v1#2 is kept, and v2 has it reworded as v2#2: "It is void if the state invades its neighbour." → "It is void if the state attacks its neighbour."',
      ],
    ],
    [
      'a clause removed',
      v1.replace(/\{ label: a.*?\}, /, ''),
      '[v1#2a, v1#2]',
      [
        'v2.yaml:6:3 error red-line-must-keep red line t demands that v1#2a is kept, and v2 has nothing that corresponds to it: "The guarantee lasts for fifteen years."',
        'v2.yaml:6:3 error red-line-must-keep red line t demands that v1#2 is kept, and v2 has it reworded as v2#2, without "The guarantee lasts for fifteen years."',
      ],
    ],
    [
      'a clause that became a point',
      `${v1.replace(/\{ label: a.*?\}, /, '')}\nnumber: 4, text: The guarantee lasts for fifteen years.`,
      'v1#2a',
      [],
    ],
    [
      'merged',
      'number: 1, text: The agreement reaffirms the sovereignty of the state. The strength of the army is 800 000 personnel.',
      'v1#3',
      [
        expect.stringContaining(
          'v2 has it merged as v2#1: "The strength of the army is 800 000 personnel." → "The agreement reaffirms',
        ) as unknown as string,
      ],
    ],
    [
      'a variant added',
      v1.replace(
        'number: 3, text: The strength of the army is 800 000 personnel.',
        'number: 3, text: The strength of the army is 800 000 personnel., variants: [{ party: us, text: No army. }]',
      ),
      'v1#3',
      [expect.stringMatching(/v2 has it reworded as v2#3, with "No army\."$/) as unknown as string],
    ],
  ])('%s', (_, v2, keep, expected) => expect(kept(v2, keep)).toEqual(expected));

  test('a clause of a variant, and one of a point that took its list into its words', () => {
    const open = (text: string) =>
      `number: 1, text: The plant is restarted., variants: [{ party: us, text: It is shared., clauses: [{ label: a, text: ${text} }] }]`;
    const say = (text: string) =>
      judge(
        { v1: open('Three states share the power.'), v2: open(text) },
        'id: t, drafts: [v2], mustKeep: v1#1a',
      );
    expect(say('Three states share the power.')).toEqual([]);
    expect(say('Two states share the power.')).toEqual([
      expect.stringContaining('"Three states share the power." → "Two states share the power."'),
    ]);
    const [, terms = '', strength = ''] = v1.split('\n');
    const whole =
      'number: 2, text: "Terms of the guarantee: The guarantee lasts for fifteen years. It is void if the state invades a neighbour."';
    expect(kept(`${whole}\n${strength}`, 'v1#2a')).toEqual([
      expect.stringContaining('v1#2a is kept, and v2 has it reworded as v2#2: '),
    ]);
    expect(kept(`${strength}\n${terms}`, '[v1#2a, v1#3]')).toEqual([]);
  });

  test('what moved to another place counts, word for word', () => {
    const moved = v1
      .replace(/, \{ label: b.*?\}/, '')
      .replace(
        'personnel.',
        'personnel., clauses: [{ label: a, text: It is void if the state invades its neighbour. }]',
      );
    expect(kept(moved, 'v1#2b')).toEqual([]);
    expect(judge({ v1, v2: moved }, 'id: t, drafts: [v2], point: v1#2b, mustNotMention: [void]')).toEqual([
      expect.stringContaining('v2#3a mentions "void"'),
    ]);
    const bothMoved = moved
      .replace(/, clauses: \[\{ label: a.*fifteen years. \}\]/, '')
      .replace('neighbour. }', 'neighbour. }, { label: b, text: The guarantee lasts for fifteen years. }');
    const about = (ref: string) =>
      judge({ v1, v2: bothMoved }, `id: t, drafts: [v2], point: v1#${ref}, mustNotMention: [void, fifteen]`);
    expect(about('2a')).toEqual([expect.stringContaining('v2#3b mentions "fifteen"')]);
    expect(about('2b')).toEqual([expect.stringContaining('v2#3a mentions "void"')]);
  });

  test('a clause of a point that was put elsewhere is the same one there', () => {
    const [first, terms = '', last] = v1.split('\n');
    const moved = [terms.replace('2', '1'), first?.replace('1', '2'), last].join('\n');
    const about = (ref: string, v2: string) =>
      judge({ v1, v2 }, `id: t, drafts: [v2], point: v1#${ref}, mustNotMention: [void, fifteen]`).map(
        (line) => /v2#\w+ mentions "\w+"/.exec(line)?.[0],
      );
    expect(about('2a', moved)).toEqual(['v2#1a mentions "fifteen"']);
    expect(about('2b', moved)).toEqual(['v2#1b mentions "void"']);
    expect(about('2b', v1)).toEqual(['v2#2b mentions "void"']);
    expect(about('2', moved)).toEqual(['v2#1a mentions "fifteen"', 'v2#1b mentions "void"']);
  });

  test('of a long sentence what stands on both sides of the words that went', () => {
    const [before, behind] = ['one '.repeat(80), 'two '.repeat(80)];
    const say = (words: string) => `number: 1, text: The ${before}state ${words}its ${behind}forces.`;
    const [found = ''] = judge(
      { v1: say('promptly withdraws '), v2: say('withdraws ') },
      'id: t, drafts: [v2], mustKeep: v1#1',
    );
    expect(found).toMatch(
      /: "…(one ){10,}state promptly withdraws its (two ){10,}.*…" → "…(one ){10,}state withdraws its (two ){10,}.*…"$/,
    );
  });

  test('a point that is gone before all others stands at the first', () => {
    expect(kept('number: 5, text: Fishing is free in the gulf.', 'v1#1')[0]).toMatch(/^v2\.yaml:5:3 /);
    expect(kept('number: 5, unpublished: true', 'v1#1')[0]).toMatch(/^v2\.yaml:1:1 /);
  });

  test('a variant reworded or withdrawn', () => {
    const open = (variants: string) => `number: 1, text: The plant is restarted., variants: [${variants}]`;
    const ukraine = '{ party: ukraine, text: It is run by Ukraine. }';
    const us = (text: string) => `{ party: us, text: ${text} }`;
    const say = (variants: string) =>
      judge(
        { v1: open(`${ukraine}, ${us('It is run by three states.')}`), v2: open(variants) },
        'id: t, drafts: [v2], mustKeep: v1#1',
      );
    expect(say(`${ukraine}, ${us('It is run by two states.')}`)).toEqual([
      expect.stringContaining('"It is run by three states." → "It is run by two states."'),
    ]);
    expect(say(ukraine)).toEqual([expect.stringMatching(/, without "It is run by three states\."$/)]);
  });

  test('of a draft that lacks parts only what is disclosed', () => {
    const [found] = kept('number: 1, text: Something else.', 'v1#1', { head: '\ncomplete: false' });
    expect(found).toContain('v2 has nothing that corresponds to it, as far as it is disclosed: ');
  });

  test('in the draft itself: its version at the base, or nothing', () => {
    const line = 'id: t, mustKeep: v1#3';
    expect(judge({ v1 }, line)).toEqual([]);
    expect(judge({ v1 }, line, { earlier: v1 })).toEqual([]);
    const earlier = v1.replace('800 000', '900 000');
    expect(judge({ v1 }, line, { earlier })).toEqual([
      'v1.yaml:7:3 error red-line-must-keep red line t demands that v1#3 is kept, and v1 has it reworded as v1#3: "The strength of the army is 900 000 personnel." → "The strength of the army is 800 000 personnel."',
    ]);
  });
});
