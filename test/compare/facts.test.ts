import { expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import type { Link } from '../../src/model.ts';
import { draft, type Sketch } from '../support/draft.ts';
import { factsOf } from '../support/facts.ts';
import { setting } from '../support/library.ts';

type Points = readonly (string | Sketch)[];

const m = (old: number, next = old): Link => ({ kind: 'matched', old: [old], new: [next], score: 0.5 });
const merged: Link = { kind: 'merged', old: [0, 1], new: [0], score: 0.5 };
const A = 'Russia withdraws its troops within 90 days.';
const B = 'Ukraine holds elections after 100 days.';

it.each<[string, Points, Points, readonly Link[], readonly string[]]>([
  [
    'a wish that goes',
    [{ text: A, variants: { us: B } }],
    [A.replace('90', '60')],
    [m(0)],
    [
      '1~1',
      'lead: Russia withdraws its troops within [-90-]{+60+} days. quantity:within 90 days>within 60 days',
      'us removed: [-Ukraine holds elections after 100 days.-]{+Russia withdraws its troops within 60 days.+} quantity:100 days>within 60 days party:Ukraine>Russia',
      'number 1>1  within 90 days>within 60 days',
      'number 1>1 us 100 days>within 60 days',
    ],
  ],
  [
    'a wish that comes',
    [A],
    [{ text: A.replace('90', '60'), variants: { us: B } }],
    [m(0)],
    [
      '1~1',
      'lead: Russia withdraws its troops within [-90-]{+60+} days. quantity:within 90 days>within 60 days',
      'us added: [-Russia withdraws its troops within 90 days.-]{+Ukraine holds elections after 100 days.+} quantity:within 90 days>100 days party:Russia>Ukraine',
      'number 1>1  within 90 days>within 60 days',
      'number 1>1 us within 90 days>100 days',
    ],
  ],
  [
    'what all wanted becomes a wish',
    [A],
    [{ text: '', variants: { us: A.replace('90', '60') } }],
    [m(0)],
    [
      '1~1',
      'lead: [-Russia withdraws its troops within 90 days.-]',
      'us added: Russia withdraws its troops within [-90-]{+60+} days. quantity:within 90 days>within 60 days',
      'number 1>1 us within 90 days>within 60 days',
    ],
  ],
  [
    'a wish becomes what all want',
    [{ text: '', variants: { us: A } }],
    [A.replace('90', '60')],
    [m(0)],
    [
      '1~1',
      'lead: {+Russia withdraws its troops within 60 days.+}',
      'us removed: Russia withdraws its troops within [-90-]{+60+} days. quantity:within 90 days>within 60 days',
      'number 1>1 us within 90 days>within 60 days',
    ],
  ],
  [
    'a wish reworded',
    [{ text: B, variants: { us: A } }],
    [{ text: B, variants: { us: A.replace('90', '60') } }],
    [m(0)],
    [
      '1~1',
      'lead: Ukraine holds elections after 100 days.',
      'us reworded lead: Russia withdraws its troops within [-90-]{+60+} days. quantity:within 90 days>within 60 days',
      'number 1>1 us within 90 days>within 60 days',
    ],
  ],
  [
    'a wish in another spelling',
    [{ text: B, variants: { us: 'The organisation stays.' } }],
    [{ text: B, variants: { us: 'The organization stays' } }],
    [m(0)],
    [
      '1~1 cosmetic',
      'lead: Ukraine holds elections after 100 days.',
      'us reworded lead cosmetic: [-The organisation stays.-]{+The organization stays+}',
    ],
  ],
  [
    'a wish with clauses',
    [{ text: B, variants: { us: { text: 'Also:', clauses: [A, 'Banks reopen.'] } } }],
    [{ text: B, variants: { us: { text: 'Also:', clauses: ['Banks reopen.', A.replace('90', '60')] } } }],
    [m(0)],
    [
      '1~1',
      'lead: Ukraine holds elections after 100 days.',
      'us reworded lead: Also: (1b>1a 1a~1b)',
      'number 1a>1b us within 90 days>within 60 days',
    ],
  ],
  [
    'wishes of two parties, one the same',
    [{ text: B, variants: { us: A, russia: 'No.' } }],
    [{ text: B, variants: { us: A, ukraine: 'Yes.' } }],
    [m(0)],
    [
      '1~1',
      'lead: Ukraine holds elections after 100 days.',
      'us unchanged',
      'russia removed: [-No.-]{+Ukraine holds elections after 100 days.+} negation:No>-',
      'ukraine added: [-Ukraine holds elections after 100 days.-]{+Yes.+}',
    ],
  ],
  [
    'wishes of merged points',
    [
      { text: A, variants: { us: 'No.' } },
      { text: B, variants: { ukraine: 'Yes.' } },
    ],
    [{ text: `${A} ${B}`, variants: { us: 'No.', ukraine: 'Maybe.' } }],
    [merged],
    [
      '1,2&1',
      'lead: Russia withdraws its troops within 90 days. Ukraine holds elections after 100 days.',
      'us unchanged',
      'ukraine reworded lead: [-Yes.-]{+Maybe.+}',
    ],
  ],
  [
    'one agreed and one not known',
    [{ text: A, standing: 'agreed' }, { text: B }],
    [{ text: `${A} ${B}`, standing: 'agreed' }],
    [merged],
    [
      '1,2&1 null>agreed',
      'lead: Russia withdraws its troops within 90 days. Ukraine holds elections after 100 days.',
    ],
  ],
  [
    'all agreed',
    [
      { text: A, standing: 'agreed' },
      { text: B, standing: 'agreed' },
    ],
    [{ text: `${A} ${B}`, standing: 'open' }],
    [merged],
    [
      '1,2&1 agreed>open',
      'lead: Russia withdraws its troops within 90 days. Ukraine holds elections after 100 days.',
    ],
  ],
  [
    'standing of a rewording',
    [{ text: A, standing: 'agreed' }],
    [{ text: B, standing: 'open' }],
    [m(0)],
    [
      '1~1 agreed>open',
      'lead: [-Russia withdraws its troops within 90 days.-]{+Ukraine holds elections after 100 days.+} quantity:within 90 days>100 days party:Russia>Ukraine',
      'number 1>1  within 90 days>100 days',
    ],
  ],
  [
    'clauses written out',
    [{ text: 'On troops:', clauses: [A, B] }],
    [`On troops: ${A} ${B}`],
    [m(0)],
    [
      '1~1',
      'whole: On troops: Russia withdraws its troops within 90 days. Ukraine holds elections after 100 days.',
    ],
  ],
  [
    'a sentence written as clauses',
    [`On troops: ${A} ${B}`],
    [{ text: 'On troops:', clauses: [A, B.replace('100', '200')] }],
    [m(0)],
    [
      '1~1',
      'whole: On troops: Russia withdraws its troops within 90 days. Ukraine holds elections after [-100-]{+200+} days. quantity:100 days>200 days',
      'number 1>1  100 days>200 days',
    ],
  ],
  [
    'clauses of merged points',
    [
      { text: 'On troops:', clauses: [A] },
      { text: 'On votes:', clauses: [B] },
    ],
    [{ text: 'On both:', clauses: [B, A] }],
    [merged],
    ['1,2&1(2a>1a 1a=1b)', 'lead: [-On troops: On votes:-]{+On both:+}'],
  ],
  [
    'a number that goes from the lead into a clause',
    [{ text: 'Within 90 days:', clauses: ['Russia withdraws.'] }],
    [{ text: 'It is agreed:', clauses: ['Russia withdraws within 90 days.'] }],
    [m(0)],
    [
      '1~1(1a~1a)',
      'lead: [-Within 90 days:-]{+It is agreed:+}',
      'clause 1a>1a: Russia withdraws{+ within 90 days+}.',
    ],
  ],
  [
    'a party that goes from a clause into the lead',
    [{ text: 'It is agreed:', clauses: ['Russia withdraws.', 'Banks reopen.'] }],
    [{ text: 'Russia agrees:', clauses: ['Troops withdraw.', 'Banks reopen.'] }],
    [m(0)],
    [
      '1~1(1a~1a 1b=1b)',
      'lead: [-It is agreed:-]{+Russia agrees:+}',
      'clause 1a>1a: [-Russia withdraws.-]{+Troops withdraw.+}',
    ],
  ],
  [
    'a condition that goes from the lead into a clause',
    [{ text: 'If talks fail:', clauses: ['Sanctions return.'] }],
    [{ text: 'Then:', clauses: ['Sanctions return if talks fail.'] }],
    [m(0)],
    ['1~1(1a~1a)', 'lead: [-If talks fail:-]{+Then:+}', 'clause 1a>1a: Sanctions return{+ if talks fail+}.'],
  ],
  [
    'a duty that goes from the lead into a clause',
    [{ text: 'The parties shall agree:', clauses: ['Troops withdraw.'] }],
    [{ text: 'The parties agree:', clauses: ['Troops shall withdraw.'] }],
    [m(0)],
    [
      '1~1(1a~1a)',
      'lead: The parties [-shall -]agree: duty:shall>-',
      'clause 1a>1a: Troops {+shall +}withdraw. duty:->shall',
    ],
  ],
])('%s', (_, old, next, asserted, facts) => {
  expect(factsOf(compare(draft('a', old), draft('b', next), { ...setting(), asserted }))).toEqual(facts);
});
