import { expect, it } from 'vitest';
import { type Asked, why } from '../../src/compare/why.ts';
import { explainedInBrief } from '../support/explained.ts';
import { shipped, shippedDecisions, shippedReport } from '../support/shipped.ts';

/** All that is said of points and clauses of the drafts that ship: what was weighed, how it came out, which words tell. */
it.each<[string, string, Partial<Asked> & { readonly ref: string }, readonly string[]]>([
  [
    'v28',
    'v20',
    { ref: '3' },
    [
      'points 3: removed 3> -; weighed 2; none 1; omitted 0',
      '5 not: rival old 10 true true; 0.051 found 0|0 placed 0|0 sure 0|0 agreement 0 order against; other theme; both: invading, NATO, Russia; old: expectation, recorded, refrains, neighbours, further, makes; new: mirror, Article, 5, opens, provocation, Bilateral; rivals: 10 0.371 0.992, 7 0.06 0, 9 0.025 0 | 19 0.03 0',
      '19 not: rival old 27 true true; 0.03 found 0|0 placed 0|0 sure 0|0 agreement 0 order against; other theme; both: NATO, Russia; old: expectation, recorded, refrains, neighbours, further, makes; new: legally, binding, Council, chaired, President, Donald; rivals: 27 0.851 1, 15 0.042 0, 2 0.046 0 | 5 0.051 0',
    ],
  ],
  [
    'v28',
    'v20',
    { ref: '6' },
    [
      'points 6: reworded 6>4 0.521; weighed 1; none 0.002; omitted 0',
      '4 assigned; 0.521 found 0.514|0.514 placed 0.986|0.986 sure 0.998|0.998 agreement 0.995 order for; same theme; both: personnel strength, Ukrainian armed, armed forces; old: 600,000, limited; new: stays, 800,000, peacetime; rivals: 17 0.062 0 | ',
    ],
  ],
  [
    'v28',
    'v20',
    { ref: '10' },
    [
      'points 10: reworded 10>5 0.371; weighed 3; none 0.008; omitted 0',
      '5 assigned; 0.371 found 0.389|0.339 placed 0.88|0.86 sure 0.992|0.992 agreement 0.985 order for; same theme; both: coordinated military, military response, response follows, global sanctions, invades Russia, invades Ukraine; old: forfeits, decisive, new, benefit, missile, Moscow; new: mirror, Article, 5, opens, provocation, Bilateral; rivals: 7 0.06 0, 9 0.025 0, 4 0.054 0 | 10 0.042 0, 9 0.037 0',
      '10 not: rival new 5 true true; 0.042 found 0|0 placed 0|0 sure 0|0 agreement 0 order against; other theme; both: United States, agreement, Ukraine; old: forfeits, decisive, new, benefit, missile, Moscow; new: conclusion, trade, speeds, free, concluded; rivals: 18 0.044 0.002, 2 0.081 0.001, 23 0.074 0.001 | 5 0.371 0.992, 9 0.037 0',
      '9 not: rival new 5 true true; 0.037 found 0|0 placed 0.002|0.002 sure 0|0 agreement 0 order against; other theme; both: compensated, United States, global, Ukraine; old: forfeits, decisive, new, benefit, missile, Moscow; new: Several, damaged, 800, overall, aim, equity; rivals: 12 0.057 0.003, 14 0.1 0.002, 15 0.044 0 | 5 0.371 0.992, 10 0.042 0',
    ],
  ],
  [
    'v28',
    'v20',
    { ref: '13' },
    [
      'points 13: removed 13> -; weighed 4; none 0.993; omitted 1',
      '8 not: rival old 12 true true; 0.13 found 0|0 placed 0|0 sure 0.006|0 agreement 0 order against; other theme; both: natural resources, artificial intelligence, data centres, infrastructure, extraction, development; old: reintegrated, lifted, stages, discussed, case, mutual; new: prosperity, companies, high-level, appointment, leading, figure; rivals: 12 0.695 0.99, 14 0.09 0, 15 0.088 0 | 10 0.055 0, 5 0.045 0, 2 0.041 0',
      '10 not: too-little old; 0.055 found 0|0 placed 0|0 sure 0|0 agreement 0 order against; other theme; both: concludes, United States, agreement; old: reintegrated, lifted, stages, discussed, case, mutual; new: conclusion, trade, speeds, free, Ukraine; rivals: 18 0.044 0.002, 2 0.081 0.001, 23 0.074 0.001 | 8 0.13 0.006, 5 0.045 0, 2 0.041 0',
      '5 not: rival old 10 true true; 0.045 found 0|0 placed 0|0 sure 0|0 agreement 0 order against; other theme; both: sanctions, United States, global, agreement, Russia; old: reintegrated, lifted, stages, discussed, case, mutual; new: mirror, Article, 5, opens, provocation, Bilateral; rivals: 10 0.371 0.992, 7 0.06 0, 9 0.025 0 | 8 0.13 0.006, 10 0.055 0, 2 0.041 0',
    ],
  ],
  [
    'v28',
    'v20',
    { ref: '14' },
    [
      'points 14: removed 14> -; weighed 6; none 0.994; omitted 3',
      '9 not: too-little old; 0.1 found 0.001|0.001 placed 0.004|0.005 sure 0.002|0.002 agreement 0 order against; other theme; both: USD, billion, reconstruction, strengthen, funds, used; old: assets, put, States-led, efforts, profits, adds; new: Several, damaged, 800, overall, aim, equity; rivals: 12 0.057 0.003, 15 0.044 0, 10 0.037 0 | 12 0.095 0.002, 8 0.09 0.001, 5 0.053 0',
      '12 not: rival old 19 true true; 0.095 found 0|0 placed 0|0 sure 0.002|0 agreement 0 order against; other theme; both: cent, venture, goes, 50, joint, Russian; old: assets, put, States-led, efforts, profits, adds; new: half, alone, decides, Enerhodar, Kakhovka, hydroelectric; rivals: 19 0.266 0.991, 17 0.065 0, 15 0.059 0 | 9 0.1 0.002, 8 0.09 0.001, 5 0.053 0',
      '8 not: rival old 12 true true; 0.09 found 0|0 placed 0|0 sure 0.001|0 agreement 0 order against; other theme; both: rebuild, separate, carrying, strong, funds, invest; old: assets, put, States-led, efforts, profits, adds; new: prosperity, companies, high-level, appointment, leading, figure; rivals: 12 0.695 0.99, 13 0.13 0, 15 0.088 0 | 9 0.1 0.002, 12 0.095 0.002, 5 0.053 0',
    ],
  ],
  [
    'v28',
    'v20',
    { ref: '10b' },
    [
      'clauses 10b: merged 10b,10d>5b 0.187; weighed 3; none 0.421; omitted 0; within 10>5',
      '5b contained; 0.158 found 0.024|0.023 placed 0.139|0.134 sure 0.296|0.233 agreement 0.069 order against; both: invades Russia, guarantee, Ukraine; old: forfeits; new: opens, Russian, provocation, take, effect, void; rivals: 10d 0.157 0.396, 10c 0.088 0.039, 10a 0.031 0 | 5a 0.134 0.271, 5d 0.07 0.012',
      '5a not: rival old 10c true true; 0.134 found 0|0 placed 0.001|0.001 sure 0.271|0.003 agreement 0.001 order for; both: invades, Russia, Ukraine; old: forfeits, guarantee; new: coordinated, military, response, follows, global, sanctions; rivals: 10c 0.558 0.991 | 5b 0.158 0.296, 5d 0.07 0.012',
      '5d not: too-little old; 0.07 found 0|0 placed 0|0 sure 0.012|0.025 agreement 0 order against; both: guarantee, Ukraine; old: forfeits, invades, Russia; new: Bilateral, security, excluded, agreement; rivals: 10c 0.079 0.07, 10d 0.041 0.005, 10a 0.033 0.001 | 5b 0.158 0.296, 5a 0.134 0.271',
    ],
  ],
  [
    'v28',
    'v20',
    { ref: '24a' },
    [
      'clauses 24a: reworded 24a>17a 0.313; weighed 1; none 0.05; omitted 0; within 24>17',
      '17a assigned; 0.313 found 0.282|0.282 placed 0.902|0.902 sure 0.95|0.95 agreement 0.902 order for; both: remaining prisoners, exchanged; old: bodies; new: war, sentenced, Russian, justice, system, 2014; rivals:  | ',
    ],
  ],
  [
    'v28',
    'v20',
    { ref: '2' },
    [
      'points 2: reworded 2>2 0.12; weighed 5; none 0.176; omitted 2',
      '2 assigned; 0.12 found 0.17|0.098 placed 0.388|0.224 sure 0.823|0.823 agreement 0.677 order for; same theme; both: non-aggression agreement, full, concluded, Russia, Ukraine; old: comprehensive, ambiguity, left, past, thirty, years; new: unconditional, embodied, sustain, space-based, unmanned, surveillance; rivals: 16 0.055 0, 27 0.094 0, 4 0.041 0 | 6 0.063 0.001, 10 0.081 0, 20 0.077 0',
      '10 not: rival new 2 true true; 0.081 found 0|0 placed 0|0 sure 0|0.001 agreement 0 order against; other theme; both: concluded, agreement, Ukraine; old: comprehensive, ambiguity, left, past, thirty, years; new: conclusion, trade, speeds, free, United, States; rivals: 18 0.044 0.002, 23 0.074 0.001, 12 0.063 0 | 2 0.12 0.823, 6 0.063 0.001, 20 0.077 0',
      '20 not: rival old 28 true true; 0.077 found 0|0 placed 0|0 sure 0|0 agreement 0 order against; other theme; both: full, agreement; old: comprehensive, ambiguity, left, past, thirty, years; new: ceasefire, immediately, Once, parties, effect, takes; rivals: 28 0.517 0.997, 26 0.131 0, 17 0.053 0 | 2 0.12 0.823, 6 0.063 0.001, 10 0.081 0',
    ],
  ],
  [
    'v28',
    'eu28',
    { ref: '14' },
    [
      'points 14: reworded 14>14 0.056; weighed 7; none 0.942; omitted 4',
      '14 replaced; 0.056 found 0.002|0.009 placed 0.021|0.075 sure 0.053|0.054 agreement 0.003 order for; same theme; both: assets, Frozen, Russian, Ukraine; old: USD, billion, put, States-led, efforts, cent; new: fully, rebuilt, financially, stay, good, damage; rivals: 3 0.059 0, 21 0.045 0, 26 0.033 0 | 15 0.053 0.004, 13 0.033 0.001, 28 0.029 0',
      '15 not: rival old 15 true true; 0.053 found 0|0 placed 0|0 sure 0.004|0 agreement 0 order for; other theme; both: European, joint, United States, Ukraine; old: USD, billion, put, States-led, efforts, cent; new: group, made, promote, ensure, compliance, provision; rivals: 15 0.908 1 | 14 0.056 0.053, 13 0.033 0.001, 28 0.029 0',
      '13 not: rival old 13 true true; 0.033 found 0|0 placed 0|0 sure 0.001|0 agreement 0 order for; other theme; both: projects, United States; old: USD, billion, put, States-led, efforts, cent; new: progressively, reintegrated, economy, lifted, stages, discussed; rivals: 13 0.971 1 | 14 0.056 0.053, 15 0.053 0.004, 28 0.029 0',
    ],
  ],
  [
    'v28',
    'eu28',
    { ref: '22' },
    [
      'points 22: unchanged 22>22 1; weighed 0; none -; omitted 0',
      '22 equal; same theme; both: territorial arrangements, guarantee applies, Once future, alter, commitment, broken; old: ; new: ; rivals:  | ',
    ],
  ],
  [
    'v28',
    'eu28',
    { ref: '20a' },
    ['clauses 20a: -; weighed 0; none -; omitted 0; within 20>20; compared-whole; crosses 20a>20'],
  ],
  [
    'v28',
    'eu28',
    { ref: '26' },
    [
      'points 26: reworded 26>26 0.062; weighed 5; none 0.993; omitted 2',
      '26 replaced; 0.062 found 0|0 placed 0.001|0.001 sure 0.007|0.007 agreement 0 order for; other theme; both: conflict; old: receive, amnesty, conduct, war, claims, pursue; new: taken, relieve, suffering, victims, Measures; rivals: 20 0.029 0, 14 0.027 0 | 28 0.061 0, 2 0.042 0, 14 0.033 0',
      '28 not: rival old 28 true true; 0.061 found 0|0 placed 0|0 sure 0|0 agreement 0 order against; other theme; both: parties, agree; old: receive, amnesty, conduct, war, claims, pursue; new: modalities, memorandum, ceasefire, effect, immediately, sides; rivals: 28 0.809 1, 14 0.029 0 | 26 0.062 0.007, 2 0.042 0, 14 0.033 0',
      '2 not: rival old 2 true true; 0.042 found 0|0 placed 0|0 sure 0|0 agreement 0 order against; other theme; both: full; old: receive, amnesty, conduct, war, claims, pursue; new: comprehensive, ambiguity, left, past, thirty, years; rivals: 2 0.836 1, 3 0.028 0, 7 0.032 0 | 26 0.062 0.007, 28 0.061 0, 14 0.033 0',
    ],
  ],
  [
    'eu28',
    'v20',
    { ref: '14' },
    [
      'points 14: removed 14> -; weighed 5; none 0.999; omitted 2',
      '1 not: rival old 1 true true; 0.066 found 0|0 placed 0|0 sure 0|0 agreement 0 order against; other theme; both: sovereign, Ukraine; old: fully, rebuilt, assets, frozen, makes, good; new: attests, reaffirms, sovereignty, signatory, signing, state; rivals: 1 0.558 1, 21 0.058 0 | 4 0.064 0, 9 0.061 0, 12 0.029 0',
      '4 not: rival old 6 true true; 0.064 found 0|0 placed 0|0 sure 0|0 agreement 0 order against; other theme; both: stay; old: fully, rebuilt, assets, frozen, makes, good; new: personnel, strength, Ukrainian, 800,000, armed, peacetime; rivals: 6 0.787 1, 8 0.092 0, 17 0.065 0 | 1 0.066 0, 9 0.061 0, 12 0.029 0',
      '9 not: too-little new; 0.061 found 0|0 placed 0.002|0 sure 0|0 agreement 0 order against; other theme; both: financially, damage, compensated, Ukraine; old: fully, rebuilt, assets, frozen, makes, good; new: Several, reconstruction, USD, 800, billion, overall; rivals: 12 0.063 0.005, 15 0.055 0, 10 0.037 0 | 1 0.066 0, 4 0.064 0, 12 0.029 0',
    ],
  ],
  [
    'eu28',
    'v20',
    { ref: '24' },
    [
      'points 24: reworded 24>17 0.665; weighed 2; none 0.001; omitted 0',
      '17 assigned; 0.665 found 0.657|0.711 placed 0.803|0.977 sure 0.999|0.994 agreement 0.994 order for; same theme; both: remaining prisoners, civilian detainees, returned, children, humanitarian committee, resolve outstanding, outstanding issues; old: bodies, family, reunification, programme, carried; new: war, sentenced, justice, system, 2014, political; rivals: 26 0.397 0.005, 15 0.061 0 | 9 0.025 0',
      '9 not: rival new 17 true true; 0.025 found 0|0 placed 0|0 sure 0|0 agreement 0 order against; other theme; both: humanitarian, set; old: bodies, family, reunification, committee, outstanding, remaining; new: Several, reconstruction, USD, 800, billion, overall; rivals: 12 0.063 0.005, 14 0.061 0, 15 0.055 0 | 17 0.665 0.999',
    ],
  ],
  [
    'v28',
    'v20',
    { ref: '12', side: 'new' },
    [
      'points 12: reworded 19>12 0.266; weighed 4; none 0.009; omitted 1',
      '19 assigned; 0.266 found 0.371|0.184 placed 0.951|0.584 sure 0.991|0.991 agreement 0.982 order for; same theme; both: power plant, nuclear power, 50:50, Zaporizhzhia nuclear, electricity, equal; old: restarted, IAEA, divided, supervision; new: half, alone, decides, Enerhodar, Kakhovka, hydroelectric; rivals: 17 0.065 0, 14 0.095 0, 15 0.059 0 | 2 0.068 0',
      '14 not: rival old 19 true true; 0.095 found 0|0 placed 0|0 sure 0.002|0 agreement 0 order against; other theme; both: venture, goes, cent, 50, joint, Russian; old: assets, put, States-led, efforts, profits, adds; new: half, alone, decides, Enerhodar, Kakhovka, hydroelectric; rivals: 19 0.266 0.991, 17 0.065 0, 15 0.059 0 | 9 0.1 0.002, 8 0.09 0.001, 5 0.053 0',
      '17 not: rival old 19 true true; 0.065 found 0|0 placed 0|0 sure 0.001|0 agreement 0 order against; same theme; both: nuclear, United States, Russia; old: extend, START, control, treaties, non-proliferation, arms; new: half, alone, decides, Enerhodar, Kakhovka, hydroelectric; rivals: 19 0.266 0.991, 14 0.095 0, 15 0.059 0 | 11 0.144 0.704, 4 0.062 0, 20 0.053 0',
    ],
  ],
  [
    'v28',
    'v20',
    { ref: '10', side: 'new' },
    [
      'points 10: added >10 -; weighed 9; none 0.996; omitted 6',
      '2 not: rival new 2 true true; 0.081 found 0|0 placed 0|0 sure 0|0.001 agreement 0 order against; other theme; both: concluded, agreement, Ukraine; old: comprehensive, ambiguity, left, past, thirty, years; new: conclusion, trade, speeds, free, United, States; rivals: 18 0.044 0.002, 23 0.074 0.001, 12 0.063 0 | 2 0.12 0.823, 6 0.063 0.001, 20 0.077 0',
      '23 not: rival new 16 true true; 0.074 found 0|0 placed 0|0 sure 0|0.001 agreement 0 order against; other theme; both: free, agreement, Ukraine; old: reached, shipment, grain, hinder, commercial, Dnipro; new: conclusion, trade, speeds, concluded, United, States; rivals: 18 0.044 0.002, 2 0.081 0.001, 12 0.063 0 | 16 0.435 0.999',
      '12 not: rival new 8 true true; 0.063 found 0|0 placed 0|0 sure 0|0 agreement 0 order against; other theme; both: speeds, United States, Ukraine; old: package, limited, fast-growing, industries, technology, partnership; new: conclusion, trade, free, concluded, agreement; rivals: 18 0.044 0.002, 2 0.081 0.001, 23 0.074 0.001 | 8 0.695 0.99, 9 0.057 0',
    ],
  ],
  [
    'v28',
    'v20',
    { ref: '14d', side: 'new' },
    [
      'clauses 14d: reworded 21c>14d 0.087 asserted; weighed 0; none -; omitted 0; within 21>14',
      '21c fixed; both: Russia, regions; old: gives, agreed, controls, five, territories; new: Dnipropetrovsk, Mykolaiv, Sumy, Kharkiv, agreement, enter; rivals:  | ',
    ],
  ],
  [
    'v28',
    'v20',
    { ref: '5b', side: 'new' },
    [
      'clauses 5b: merged 10b,10d>5b 0.187; weighed 4; none 0.332; omitted 1; within 10>5',
      '10d assigned; 0.157 found 0.058|0.045 placed 0.319|0.266 sure 0.543|0.396 agreement 0.215 order for; both: void, fire, guarantees, Ukraine; old: missile, Moscow, St, Petersburg, cause; new: opens, Russian, provocation, take, effect, territory; rivals: 10b 0.158 0.233, 10c 0.088 0.039, 10a 0.031 0 | 5d 0.041 0.002',
      '10b contained; 0.158 found 0.024|0.023 placed 0.139|0.134 sure 0.296|0.233 agreement 0.069 order against; both: invades Russia, guarantees, Ukraine; old: forfeits; new: opens, Russian, provocation, take, effect, void; rivals: 10d 0.157 0.396, 10c 0.088 0.039, 10a 0.031 0 | 5a 0.134 0.271, 5d 0.07 0.012',
      '10c not: rival new 5a true true; 0.088 found 0|0 placed 0|0 sure 0.001|0.039 agreement 0 order for; both: territory, invades, Russia, Ukraine; old: decisive, recognition, new, benefit, withdrawn, coordinated; new: opens, Russian, provocation, take, effect, void; rivals: 10d 0.157 0.396, 10b 0.158 0.233, 10a 0.031 0 | 5a 0.558 0.994, 5d 0.079 0',
    ],
  ],
  [
    'v28',
    'v20',
    { ref: '13', beside: '9' },
    [
      'points 13: removed 13> -; weighed 4; none 0.993; omitted 0',
      '9 not: not-weighed; other theme; both: economy, United States, global; old: reintegrated, lifted, stages, discussed, case, mutual; new: Several, damaged, 800, overall, aim, equity; rivals: 12 0.057 0.003, 14 0.1 0.002, 15 0.044 0 | 8 0.13 0.006, 10 0.055 0, 5 0.045 0',
    ],
  ],
  [
    'v28',
    'v20',
    { ref: '13', beside: '99' },
    ['points 13: removed 13> -; weighed 4; none 0.993; omitted 0; other-list'],
  ],
  [
    'v28',
    'v20',
    { ref: '21a', beside: '14d' },
    [
      'clauses 21a: removed 21a> -; weighed 2; none 0.351; omitted 0; within 21>14',
      '14d not: decided {"reviewer":"plancmp maintainers","reason":"the only clause of each text by which Russia leaves territory outside the five regions that v28 names","date":"2026-11-22"}; both: ; old: Crimea, United, States, Luhansk, Russian, Donetsk; new: Dnipropetrovsk, Mykolaiv, Sumy, Kharkiv, agreement, enter; rivals:  | 14a 0.175 0.648, 14e 0.044 0.001',
    ],
  ],
])('%s and %s: %o', (old, next, asked, lines) => {
  const compared = {
    old: shipped(old),
    new: shipped(next),
    report: shippedReport(old, next),
    decisions: shippedDecisions(old, next),
  };
  const explanation = why(compared, { side: 'old', top: 3, ...asked });
  expect(explanation && explainedInBrief(explanation)).toEqual(lines);
});
