import fc from 'fast-check';
import type { Draft } from '../../src/model.ts';
import { draft, type Sketch } from './draft.ts';

const scraps = [
  ...[
    '<script>alert(1)</script>',
    '<b>',
    '<!-- x',
    '<details>',
    '&amp;',
    '&#35;',
    '|',
    '||',
    '| - |',
    '`',
    '```',
    '~~~',
  ],
  ...[
    '](',
    '[a](b)',
    '![a](b)',
    '[x]: y',
    '[^1]',
    '[ ]',
    '(a)[b]',
    '# ',
    '#',
    '## h',
    '- ',
    '+ ',
    '* ',
    '1. ',
    '2) ',
  ],
  ...[
    '~~',
    '**',
    '*',
    '_',
    '__',
    '***',
    '---',
    '===',
    '> ',
    '>',
    ':-',
    '\\',
    '\\\\',
    '$',
    '$x$',
    '$$',
    ':tada:',
    '…',
  ],
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\t',
    '    ',
    '\u00a0',
    '\u3000',
    '\u2028',
    '\u0000',
    '\u001b[31m',
    '\u202e',
    '\u200b',
  ],
  ...[
    '@user',
    'me@example.org',
    '#123',
    'GH-1',
    'o/r#1',
    'http://a.b',
    'HTTPS://a.b',
    'www.a.b',
    'ftp://a.b',
  ],
  ...[
    'javascript:alert(1)',
    'mailto:a@b.c',
    'here',
    'word',
    'word',
    'word',
    ' ',
    ' ',
    '.',
    '!',
    ':',
    'é',
    '中文',
    '😀',
    '\ud800',
  ],
  'x'.repeat(90),
];
const scrap = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...scraps) }, fc.string({ maxLength: 5 }));
/** Text that means something in one medium or another, and what no medium shows. */
export const hostile = fc.array(scrap, { minLength: 1, maxLength: 25 }).map((parts) => parts.join(''));

const sketch: fc.Arbitrary<Sketch> = fc.record({
  title: hostile,
  text: hostile,
  note: hostile,
  clauses: fc.array(hostile, { maxLength: 2 }),
  variants: fc.dictionary(hostile, hostile, { maxKeys: 2, noNullPrototype: true }),
});

/** A draft of up to four points with such texts in every place that holds one. */
export function hostileDraft(id: string): fc.Arbitrary<Draft> {
  return fc
    .tuple(fc.array(sketch, { maxLength: 4 }), hostile)
    .map(([points, title]) => draft(id, points, { title }));
}
