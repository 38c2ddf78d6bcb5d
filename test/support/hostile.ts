import fc from 'fast-check';
import type { Draft } from '../../src/model.ts';
import { draft, type Sketch } from './draft.ts';

/** What means something in one medium or another, by what it is. */
export const SCRAPS = {
  html: split(
    '<script>alert(1)</script> </script> </style> <b> <!-- ]]> <![CDATA[ <?xml?> <details> &amp; &#35; &#x202e; &lt;b&gt; "onload="x',
  ),
  markdown: split(
    '| || | - | ` ``` ~~~ ]( [a](b) ![a](b) [x]: y [^1] [^1]: [ ] (a)[b] # ## - + * 1. 2) ~~ ** * _ __ *** --- === > :- \\ \\\\ $ $x$ $$ :tada: … :::',
  ),
  github: split(
    '@user me@example.org #123 GH-1 o/r#1 http://a.b HTTPS://a.b www.a.b ftp://a.b javascript:alert(1) mailto:a@b.c <https://a.b>',
  ),
  space: [
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\t',
    '    ',
    '\u00a0',
    '\u3000',
    '\u2028',
    '\u2029',
    '\u0085',
    '\u000b',
  ],
  control: [
    '\u0000',
    '\u0007',
    '\b\b',
    '\u007f',
    '\u001b',
    '\u009b31m',
    '\u009d0;t\u009c',
    '\u0090',
    '\ud800',
    '\udc00',
    '\ufffe',
    '\uffff',
    '\ufdd0',
    '\u{1ffff}',
  ],
  escape: [
    '\u001b[31m',
    '\u001b[2J\u001b[H',
    '\u001b[?1049h',
    '\u001b[5;6r',
    '\u001b]0;t\u0007',
    '\u001b]52;c;aGk=\u0007',
    '\u001b]8;;https://a.b\u0007x\u001b]8;;\u0007',
    '\u001bP+q544e\u001b\\',
    '\u001bc',
  ],
  hidden: [
    '\u202e',
    '\u2066',
    '\u2069',
    '\u200f',
    '\u061c',
    '\u200b',
    '\u200d',
    '\ufeff',
    '\u00ad',
    '\u034f',
    '\u3164',
    '\ufe0f',
    '\u{e0041}',
    '\ufff9',
  ],
  script: [
    'é',
    'e\u0301\u0323',
    `a${'\u0300'.repeat(40)}`,
    '中文',
    '😀',
    '👩\u200d👩\u200d👦',
    '🏳️\u200d🌈',
    '🇺🇦',
    'שלום',
    'مرحبا',
    'می\u200cخواهم',
    'ﬂ',
    'ǅ',
    'İ',
    'ß',
    '½',
    '٣٤',
  ],
  critic: split('{++ ++} {-- --} {~~ ~> ~~} {>> << <<} {== ==}'),
  mermaid: split('%%{init:{}}%% end click o1 call x() :::c direction LR subgraph style x:a; "] fa:fa-car'),
  csv: ['=1+1', '+1', '-1', '@SUM(A1)', '＝1', '﹢1', '; =1', '"', '""', ',', "'", "cmd|' /C calc'!A0"],
  log: [
    '::error::x',
    '\n::error::x',
    '%0A::error::x',
    '::set-output name=a::b',
    '::stop-commands::t',
    '##[add-mask]x',
    '##vso[task.x]y',
    '%0D',
    '%25',
  ],
  key: split('__proto__ constructor toString hasOwnProperty length null undefined NaN true'),
  pattern: split("(?: .* $& $1 $` $' \\\\1 [ (a+)+ ^"),
  number: [
    '600,000',
    'one hundred',
    'USD 5 billion',
    '50:50',
    '1e999',
    '9'.repeat(30),
    '0.0000001',
    '30 February',
    '9 a.m.',
    '10%',
    '3 to 5 years',
    '-0',
  ],
  word: split('here word word not shall if Ukraine NATO the and or within days . ! : ; ( )'),
} as const;

function split(words: string): readonly string[] {
  return words.split(' ');
}

const scraps = [
  ...Object.values(SCRAPS).flat(),
  ...SCRAPS.word,
  ...Array.from({ length: 20 }, () => ' '),
  '# ',
  '- ',
  '1. ',
  '> ',
  'x'.repeat(90),
];
const scrap = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...scraps) }, fc.string({ maxLength: 5 }));
/**
 * Text that means something in one medium or another, and what no medium shows; no end of a comment, because markdownlint
 * takes even an escaped one for that.
 */
export const hostile = fc
  .array(scrap, { minLength: 1, maxLength: 25 })
  .map((parts) => parts.join('').replace(/-->/g, '-- >'));

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
