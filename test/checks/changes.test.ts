import { describe, expect, test } from 'vitest';
import { checkChanges } from '../../src/checks/index.ts';
import { compare } from '../../src/compare/compare.ts';
import type { Decision } from '../../src/model.ts';
import { readDraft } from '../../src/read/index.ts';
import { lines } from '../read/lines.ts';
import { setting, shipped } from '../support/shipped.ts';

const HEAD = 'id: v1\ntitle: T\ndate: 2025-11-20\n';

/** What the comparison of two drafts, each as YAML behind its head (line 4), finds. */
function judge(before: string, after: string, decisions: readonly Decision[] = []): string[] {
  const [old, next] = [before, after].map((yaml) => {
    const read = readDraft(new TextEncoder().encode(HEAD + yaml), 'v1.yaml');
    if (!read.ok) throw new Error(lines(read.findings).join('\n'));
    return read.value;
  });
  if (!old || !next) throw new Error('two drafts make a comparison');
  const report = compare(old.draft, next.draft, { ...setting(), decisions });
  return lines(checkChanges({ report, old, new: next }));
}

const points = (...list: readonly string[]) => `points:\n${list.map((point) => `- { ${point} }\n`).join('')}`;
const ONE = 'number: 1, text: Elections are held within 100 days.';
const TWO = 'number: 2, text: All parties receive a full amnesty.';
const THREE = 'number: 3, text: Prisoners are exchanged one for one.';

test('a removed point stands where the one before it does, the first one where the first is', () => {
  const removed = (before: string, after: string) =>
    judge(before, after).filter((line) => line.includes('point-removed'));
  expect(removed(points(ONE, TWO, THREE), points(ONE, THREE.replace('3', '2')))).toEqual([
    '5:3 note point-removed point 2 is removed: "All parties receive a full amnesty."',
  ]);
  expect(removed(points(ONE, TWO), points(TWO.replace('2', '1')))).toEqual([
    '5:3 note point-removed point 1 is removed: "Elections are held within 100 days."',
  ]);
});

test('a point whose words stand in a clause is not simply removed, and the other way round', () => {
  const relief = 'Measures are taken to relieve the suffering of the victims.';
  const exchange = 'The prisoners are exchanged all for all.';
  const held = `number: 1, text: "A committee settles:", clauses: [{ label: a, text: ${exchange} }, { label: b, text: ${relief} }]`;
  const [own, clause] = [points(held, `number: 2, title: Relief, text: ${relief}`), points(held)];
  expect(judge(own, clause)).toEqual([
    `5:3 note point-removed point 2 "Relief" is no point of its own any more and stands as 1b: "${relief}"`,
  ]);
  expect(judge(clause, own)).toEqual([
    `6:3 note point-added point 2 "Relief" is now a point of its own and was 1b: "${relief}"`,
  ]);
});

test('each of several points without a counterpart stands where its own words do', () => {
  const relief = 'Measures are taken to relieve the suffering of the victims.';
  const ports = 'Ports of the southern coast are reopened to grain ships.';
  const held = `number: 1, text: "A committee settles:", clauses: [{ label: a, text: ${relief} }, { label: b, text: ${ports} }]`;
  const [own, clauses] = [
    points(held, `number: 2, text: ${relief}`, `number: 3, text: ${ports}`),
    points(held),
  ];
  const places = (before: string, after: string) =>
    judge(before, after).map((line) => /point \d .*?\d[a-z]/.exec(line)?.[0]);
  expect(places(own, clauses)).toEqual([
    'point 2 is no point of its own any more and stands as 1a',
    'point 3 is no point of its own any more and stands as 1b',
  ]);
  expect(places(clauses, own)).toEqual([
    'point 2 is now a point of its own and was 1a',
    'point 3 is now a point of its own and was 1b',
  ]);
});

test('a theme that goes quiet or is raised is told at a point that was or is listed under it', () => {
  const [first, second] = [
    ONE.replace('text', 'themes: [elections], text'),
    TWO.replace('text', 'themes: [nato], text'),
  ];
  const after = points(first, second.replace('nato', 'territory'));
  expect(judge(points(first, second), after).map((line) => line.split(':').slice(0, 2).join(':'))).toEqual([
    '6:3 note theme-gone-quiet the theme "NATO" (nato) has gone quiet',
    '6:3 note theme-newly-raised the theme "Territory" (territory) is newly raised',
  ]);
});

test('a text that is known to lack parts removes nothing', () => {
  expect(judge(`complete: false\n${points(ONE, TWO)}`, `complete: false\n${points(ONE)}`)).toEqual([
    '6:3 note point-removed point 2 is not in it as disclosed: "All parties receive a full amnesty."',
  ]);
});

test('new numbers alone are no change', () => {
  const fresh = 'number: 1, text: A humanitarian committee is set up.';
  const after = points(fresh, ONE.replace('1', '2'), TWO.replace('2', '3'), THREE.replace('3', '4'));
  expect(judge(points(ONE, TWO, THREE), after)).toEqual([
    '5:3 note point-added point 1 is new: "A humanitarian committee is set up."',
  ]);
});

test('signals stand at the clause or variant that has them', () => {
  const before = `points:
- number: 1
  text: "The sides agree:"
  clauses:
  - { label: a, text: The force has 5000 soldiers. }
  - { label: b, text: Ukraine shall withdraw. }
  variants:
  - { party: ukraine, text: The line is frozen for 10 years. }
`;
  const after = before.replace('5000', '7000').replace('shall', 'may').replace('10 years', '20 years');
  expect(judge(before, after).filter((line) => !line.includes('point-reworded'))).toEqual([
    '8:5 note quantity-changed clause 1a: quantity 5000 → 7000 soldiers (plus 2,000, plus 40%)',
    '9:5 note duty-changed clause 1b: duty "shall" (obligation) → "may" (permission)',
    '11:5 note quantity-changed point 1, Ukraine (variant): quantity 10 years → 20 years (plus 10 years, doubled)',
  ]);
});

test('a variant that comes or goes is read against the common text, by a party of any name', () => {
  const open = (variants: string) =>
    `points:\n- number: 1\n  text: The line is frozen for 5 years.\n  variants:\n  - { party: us, text: The line moves. }\n${variants}`;
  const moon = '  - { party: moon, text: The line is frozen for 20 years., evidence: seen }\n';
  const signals = (before: string, after: string) =>
    judge(before, after).filter((line) => !line.includes('point-reworded'));
  expect(signals(open(''), open(moon))).toEqual([
    '9:5 note quantity-changed point 1, moon (variant): quantity 5 years → 20 years (plus 15 years, plus 300%)',
  ]);
  expect(signals(open(moon), open(''))).toEqual([
    '5:3 note quantity-changed point 1, moon (variant): quantity 20 years → 5 years (minus 15 years, minus three quarters)',
  ]);
});

test('a number in a clause of a variant is told at that clause', () => {
  const of = (years: number) =>
    `points:\n- number: 1\n  text: x\n  variants:\n  - { party: us, text: "In the zone:", clauses: [{ label: a, text: The line is frozen for ${years} years. }] }\n`;
  expect(judge(of(5), of(10)).filter((line) => line.includes('quantity'))).toEqual([
    '8:50 note quantity-changed clause 1a, United States (variant): quantity 5 years → 10 years (plus 5 years, doubled)',
  ]);
});

test('a party that comes or goes is named', () => {
  const of = (words: string) => points(`number: 1, text: Elections are held in Kyiv${words}.`);
  const parties = (before: string, after: string) =>
    judge(of(before), of(after)).filter((line) => line.includes('party-changed'));
  expect(parties('', ' with Russia')).toEqual(['5:3 note party-changed point 1: party added Russia']);
  expect(parties(' with Russia', '')).toEqual(['5:3 note party-changed point 1: party removed Russia']);
});

test('a clause that goes takes its numbers with it, and one that comes brings them', () => {
  const clauses = (...texts: readonly string[]) =>
    `points:\n- number: 1\n  text: "The sides agree:"\n  clauses:\n${texts.map((text, k) => `  - { label: ${'abc'[k]}, text: ${text} }\n`).join('')}`;
  const [short, long] = [
    clauses('Prisoners are exchanged one for one.'),
    clauses('Prisoners are exchanged one for one.', 'USD 100 billion are paid into a fund.'),
  ];
  const numbers = (before: string, after: string) =>
    judge(before, after).filter((line) => line.includes('quantity-changed'));
  expect(numbers(long, short)).toEqual([
    '5:3 note quantity-changed clause 1b: quantity USD 100 billion → none',
  ]);
  expect(numbers(short, long)).toEqual([
    '9:5 note quantity-changed clause 1b: quantity none → USD 100 billion',
  ]);
});

describe('evidence', () => {
  const sources = 'sources: { axios: { outlet: A }, gazette: { outlet: G } }\n';
  const draft = (rest: string) => sources + points(`${ONE} ${rest}`.replace('days. ', 'days., '));
  const evidenceOnly = (before: string, after: string) =>
    judge(draft(before), draft(after)).map((line) => line.replace(/^\S+ /, ''));

  test.each([
    [
      'evidence: partial',
      'evidence: seen',
      'warning evidence-raised point 1: evidence partial → seen; cite the source that shows it, none is new',
    ],
    [
      'evidence: unverified',
      'themes: []',
      'warning evidence-raised point 1: evidence unverified → not said; cite the source that shows it, none is new',
    ],
    ['themes: []', 'evidence: unverified', 'note evidence-lowered point 1: evidence not said → unverified'],
    ['evidence: seen', 'evidence: summary', 'note evidence-lowered point 1: evidence seen → summary'],
  ])('%s, then %s', (before, after, expected) => expect(evidenceOnly(before, after)).toEqual([expected]));

  test('a new source raises it, one that was cited does not', () => {
    expect(evidenceOnly('evidence: partial, sources: [axios]', 'evidence: seen, sources: [gazette]')).toEqual(
      [],
    );
    expect(
      evidenceOnly('evidence: partial, sources: [axios, gazette]', 'evidence: seen, sources: [gazette]'),
    ).toHaveLength(1);
  });

  test('clauses and variants are told where they say it of themselves', () => {
    const parts = (point: string, own: string) => `${sources}points:
- number: 1
  evidence: ${point}
  text: "The sides agree:"
  clauses:
  - { label: a, text: Prisoners are exchanged.${own} }
  - { label: b, text: Elections are held. }
  variants:
  - { party: us, text: A zone is demilitarised.${own} }
`;
    const own = (level: string) => `, evidence: ${level}`;
    expect(judge(parts('partial', own('partial')), parts('partial', own('seen')))).toEqual([
      '10:5 warning evidence-raised clause 1a: evidence partial → seen; cite the source that shows it, none is new',
      '13:5 warning evidence-raised point 1, United States (variant): evidence partial → seen; cite the source that shows it, none is new',
    ]);
    expect(judge(parts('partial', ''), parts('seen', ''))).toEqual([
      '6:3 warning evidence-raised point 1: evidence partial → seen; cite the source that shows it, none is new',
    ]);
    expect(judge(parts('partial', own('seen')), parts('seen', own('seen')))).toHaveLength(1);
    // What says nothing of itself is as well known as its point.
    expect(judge(parts('partial', ''), parts('partial', own('seen')))).toEqual([
      '10:5 warning evidence-raised clause 1a: evidence partial → seen; cite the source that shows it, none is new',
      '13:5 warning evidence-raised point 1, United States (variant): evidence partial → seen; cite the source that shows it, none is new',
    ]);
    const reworded = parts('seen', own('summary')).replace('exchanged', 'released');
    expect(
      judge(parts('seen', own('seen')), reworded).filter((line) => line.includes('evidence')),
    ).toHaveLength(2);
  });
});

describe('a published draft', () => {
  const published = (yaml: string, errata = '') => `published: true\n${errata}${yaml}`;
  const erratum = (more = '') => `errata: [{ date: 2025-12-24, reason: A nought was lost${more} }]\n`;
  const limit = (number: string) =>
    points(`number: 1, text: "The armed forces have ${number} soldiers."`, TWO);
  const levels = (before: string, after: string) =>
    judge(before, after).map((line) => line.split(' ').slice(1, 3).join(' '));

  test('is frozen: what changes in it is an error, and says how to correct it', () => {
    const found = judge(published(limit('60,000')), published(limit('600,000')));
    expect(found.map((line) => line.split(' ').slice(1, 3).join(' '))).toEqual([
      'error point-reworded',
      'error quantity-changed',
      'error published-text-changed',
    ]);
    expect(found[2]).toBe(
      '6:3 error published-text-changed point 1 is reworded in a published draft; add an entry to "errata", with date and reason: "…armed forces have 60,000 soldiers." → "…armed forces have 600,000 soldiers."',
    );
  });

  test('is corrected by a new erratum, of all points or of those that it names', () => {
    const notes = ['note point-reworded', 'note quantity-changed'];
    const before = published(limit('60,000'));
    expect(levels(before, published(limit('600,000'), erratum()))).toEqual(notes);
    expect(levels(before, published(limit('600,000'), erratum(', points: [1]')))).toEqual(notes);
    expect(levels(before, published(limit('600,000'), erratum(', points: [2]')))).toContain(
      'error quantity-changed',
    );
  });

  test('is not corrected by an erratum that was there before', () => {
    const [before, after] = ['60,000', '600,000'].map((n) => published(limit(n), erratum()));
    expect(levels(before ?? '', after ?? '')).toContain('error published-text-changed');
    const second = erratum().replace(' }]', ' }, { date: 2025-12-27, reason: A second one }]');
    expect(levels(before ?? '', published(limit('600,000'), second))).toEqual([
      'note point-reworded',
      'note quantity-changed',
    ]);
  });

  test('has points that came and went named in an erratum like others', () => {
    const [before, after] = [published(points(ONE)), points(ONE, TWO)];
    expect(levels(before, published(after, erratum(', points: [2]')))).toEqual(['note point-added']);
    expect(levels(before, published(after, erratum(', points: [1]')))).toContain('error point-added');
    expect(levels(published(after), published(points(ONE), erratum(', points: [1]')))).toContain(
      'error point-removed',
    );
  });

  test('does not get out of it by being withdrawn', () => {
    const withdrawn = 'v1 was published and is not marked so any more; keep "published: true"';
    expect(judge(published(points(ONE)), `published: false\n${points(ONE)}`)).toEqual([
      `4:12 error published-withdrawn ${withdrawn}`,
    ]);
    expect(judge(published(points(ONE)), points(ONE))).toEqual([
      `1:1 error published-withdrawn ${withdrawn}`,
    ]);
    expect(levels(published(limit('60,000')), `published: false\n${limit('600,000')}`)).toEqual([
      'error published-withdrawn',
      'error point-reworded',
      'error quantity-changed',
      'error published-text-changed',
    ]);
  });

  test('may say more of how well it is known, and be listed otherwise', () => {
    const before = published(points(`${ONE.replace('text:', 'themes: [elections], text:')}`));
    expect(levels(before, before.replace('[elections]', '[nato]'))).toEqual([
      'note theme-gone-quiet',
      'note theme-newly-raised',
    ]);
  });

  test('is corrected clause by clause', () => {
    const clauses = (a: string, b: string) =>
      `points:\n- number: 1\n  text: "The sides agree:"\n  clauses:\n  - { label: a, text: ${a} }\n  - { label: b, text: ${b} }\n`;
    const before = published(clauses('Prisoners are exchanged in 10 days.', 'Aid is given for 10 years.'));
    const one = clauses('Prisoners are exchanged in 20 days.', 'Aid is given for 10 years.');
    const both = clauses('Prisoners are exchanged in 20 days.', 'Aid is given for 20 years.');
    const named = erratum(', points: [1a]');
    expect(levels(before, published(one, named))).toEqual(['note point-reworded', 'note quantity-changed']);
    expect(levels(before, published(both, named))).toEqual([
      'error point-reworded',
      'error published-text-changed',
      'note quantity-changed',
      'error quantity-changed',
    ]);
    const lead = one.replace('The sides agree', 'All sides agree');
    expect(levels(before, published(lead, named))).toContain('error point-reworded');
    expect(levels(before, published(both, erratum(', points: [1]')))).toEqual([
      'note point-reworded',
      'note quantity-changed',
      'note quantity-changed',
    ]);
  });

  test('is not corrected by the clause of another point, nor where a variant is other too', () => {
    const two = (years: number, more = '') =>
      `points:\n- number: 1\n  text: "On aid:"\n  clauses: [{ label: a, text: Aid is given for 10 years. }]\n` +
      `- number: 2\n  text: "On rent:"\n  clauses: [{ label: a, text: Rent is due for ${years} years. }]\n${more}`;
    const variant = (years: number) =>
      `  variants: [{ party: us, text: Rent is due for ${years} months. }]\n`;
    const by = (ref: string, before: string, after: string) =>
      levels(published(before), published(after, erratum(`, points: [${ref}]`)));
    expect(by('2a', two(5), two(6))).toEqual(['note point-reworded', 'note quantity-changed']);
    expect(by('1a', two(5), two(6))).toContain('error quantity-changed');
    expect(by('1', two(5), two(6))).toContain('error quantity-changed');
    expect(by('2a', two(5, variant(7)), two(6, variant(8)))).toContain('error point-reworded');
  });

  test('names in its errata what it has, or had', () => {
    const before = published(limit('60,000'));
    const removed = published(points(TWO), erratum(', points: [1]'));
    expect(levels(before, removed)).toEqual(['note point-removed']);
    expect(judge(before, published(limit('60,000'), erratum(', points: [1, 7]')))).toEqual([
      '5:69 error erratum-point-unknown v1 has no point or clause "7", neither now nor at the base',
    ]);
  });
});

test.each([
  ['v28', 'v20'],
  ['v20', 'v28'],
  ['v28', 'eu28'],
  ['eu28', 'v20'],
] as const)('the quantities of %s and %s are those that the report tells of linked points', (a, b) => {
  // Places in the files are of no concern here.
  const at = () => ({ file: '', line: 1, column: 1 });
  const [old, next] = [
    { draft: shipped(a), at },
    { draft: shipped(b), at },
  ];
  const report = compare(old.draft, next.draft, setting());
  const found = checkChanges({ report, old, new: next });
  const key = (sides: { readonly old: unknown; readonly new: unknown }) =>
    JSON.stringify([sides.old, sides.new]);
  const told = report.numbers.filter((number) => {
    const change = report.changes[number.change];
    return (change && 'signals' in change) || (number.old !== null && number.new !== null);
  });
  expect(told.length).toBeGreaterThan(2);
  expect(
    found.flatMap((finding) => (finding.rule === 'quantity-changed' ? [key(finding.signal)] : [])).sort(),
  ).toEqual(told.map(key).sort());
});

const staying = (ref: string): Decision => ({
  link: 'fixed',
  old: [ref],
  new: [ref],
  reason: 'r',
  reviewer: 'a',
});

test('a quantity that a reworded point lost to another place is not told', () => {
  const moved = 'The monitoring mission of the guarantors reports on prisoners within 100 days of signature.';
  const council =
    'A council of both sides sits in Vienna, meets monthly and takes its decisions by consensus';
  const ports = 'Ports of the southern coast are reopened to grain ships under the flag of any country.';
  const before = points(`number: 1, text: "${council}. ${moved}"`, `number: 2, text: "${ports}"`);
  const after = points(`number: 1, text: "${council} only."`, `number: 2, text: "${ports} ${moved}"`);
  const found = judge(before, after, [staying('1'), staying('2')]);
  expect(found.join()).toContain('point-reworded point 1');
  expect(found.filter((line) => line.includes('quantity-changed'))).toEqual([]);
});
