import { expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import type { Link } from '../../src/model.ts';
import { draft } from '../support/draft.ts';
import { factsOf } from '../support/facts.ts';
import { setting } from '../support/library.ts';

const asserted: Link[] = [{ kind: 'matched', old: [0], new: [0], score: 0.5 }];

it.each<[string, string, string, readonly string[]]>([
  [
    'a number of weapons for one of persons',
    'Each side keeps 50 tanks and 90 guards.',
    'Each side keeps 90 guards and 60 tanks.',
    [
      '1~1',
      'lead: Each side keeps [-50 tanks and 90 guards-]{+90 guards and 60 tanks+}. quantity:50>60',
      'number 1>1  50>60',
    ],
  ],
  [
    'and/or',
    'Guards and/or police patrol.',
    'Guards and police patrol.',
    ['1~1', 'lead: Guards and[-/or-] police patrol. and-or:and/or>and'],
  ],
  [
    'a weaker duty',
    'Russia shall leave the towns.',
    'Russia should leave the towns.',
    ['1~1', 'lead: Russia [-shall-]{+should+} leave the towns. duty:shall>should'],
  ],
  [
    'no duty',
    'Russia shall leave the towns.',
    'Russia leaves the towns.',
    ['1~1', 'lead: Russia [-shall leave-]{+leaves+} the towns. duty:shall>-'],
  ],
  [
    'a permission',
    'Russia may leave the towns.',
    'Russia must leave the towns.',
    ['1~1', 'lead: Russia [-may-]{+must+} leave the towns. duty:may>must'],
  ],
  [
    'parties that exchange their roles',
    'Russia pays Ukraine.',
    'Ukraine pays Russia.',
    [
      '1~1',
      'lead: [-Russia pays Ukraine.-]{+Ukraine pays Russia.+} party:Russia>Ukraine party:Ukraine>Russia',
    ],
  ],
  [
    'parties that are listed in another order',
    'Russia and Ukraine meet.',
    'Ukraine and Russia meet.',
    ['1~1 cosmetic', 'lead: [-Russia and Ukraine meet.-]{+Ukraine and Russia meet.+}'],
  ],
  [
    'a party more in a list',
    'Russia and Ukraine meet.',
    'Russia, Ukraine and Poland meet.',
    ['1~1', 'lead: Russia[- and Ukraine-]{+, Ukraine and Poland+} meet. party:->Poland'],
  ],
  [
    'a condition of another kind',
    'Sanctions end if Russia leaves.',
    'Sanctions end unless Russia leaves.',
    [
      '1~1',
      'lead: Sanctions end [-if-]{+unless+} Russia leaves. condition:if Russia leaves>unless Russia leaves',
    ],
  ],
  [
    'a condition that goes',
    'Sanctions end if Russia leaves.',
    'Sanctions end.',
    ['1~1', 'lead: Sanctions end[- if Russia leaves-]. party:Russia>- condition:if Russia leaves>-'],
  ],
  [
    'until a date',
    'Sanctions last until 1 May 2026.',
    'Sanctions last from 1 May 2026.',
    ['1~1', 'lead: Sanctions last [-until-]{+from+} 1 May 2026. condition:until 1 May 2026>from 1 May 2026'],
  ],
  [
    'a scope',
    'All prisoners are released.',
    'Some prisoners are released.',
    ['1~1', 'lead: [-All-]{+Some+} prisoners are released. scope:All>Some'],
  ],
  [
    'a scope that goes',
    'All prisoners are released.',
    'Prisoners are released.',
    ['1~1', 'lead: [-All prisoners-]{+Prisoners+} are released. scope:All>-'],
  ],
  ['only', 'Only Ukraine votes.', 'Ukraine votes.', ['1~1', 'lead: [-Only -]Ukraine votes. scope:Only>-']],
  [
    'a list in another order',
    'Roads, ports and towns reopen.',
    'Ports, towns and roads reopen.',
    ['1~1 cosmetic', 'lead: [-Roads, ports and towns reopen.-]{+Ports, towns and roads reopen.+}'],
  ],
  [
    'a comma before and',
    'Roads, ports, and towns reopen.',
    'Roads, ports and towns reopen.',
    ['1~1 cosmetic', 'lead: Roads, ports[-,-] and towns reopen.'],
  ],
  [
    'a list of another word',
    'Roads, ports and towns reopen.',
    'Roads, ports or towns reopen.',
    ['1~1', 'lead: Roads, ports [-and-]{+or+} towns reopen. and-or:and>or'],
  ],
  [
    'names in another order',
    'Poland, Romania and Moldova watch.',
    'Moldova, Romania and Poland watch.',
    ['1~1 cosmetic', 'lead: [-Poland, Romania and Moldova watch.-]{+Moldova, Romania and Poland watch.+}'],
  ],
])('%s', (_, old, next, facts) => {
  expect(factsOf(compare(draft('a', [old]), draft('b', [next]), { ...setting(), asserted }))).toEqual(facts);
});
