import { expect, test } from 'vitest';
import { clean } from '../../../src/read/import/clean.ts';

test.each<[string, string, string, string[]]>([
  ['nothing', '', '', []],
  ['words', 'a\n\tb', 'a\n\tb', []],
  ['a byte order mark', '\uFEFFa', 'a', []],
  ['one inside', 'a\uFEFFb', 'ab', ['1 feff zero-width 1']],
  ['line ends', 'a\r\nb\rc\u0085d\u2028e\u2029f', 'a\nb\nc\nd\ne\nf', []],
  ['page breaks', 'a\fb\vc', 'a b c', []],
  ['control characters', 'a\u0000b\u0007c\n\u0000', 'abc\n', ['1 0 control 2', '1 7 control 1']],
  [
    'where each stands first',
    'a\nb\u200B\nc\n\u202Ed\u200B',
    'a\nb\nc\nd',
    ['2 200b zero-width 2', '4 202e bidi 1'],
  ],
  ['one beyond the first plane', 'a\u{E0041}b', 'ab', ['1 e0041 zero-width 1']],
  ['a soft hyphen inside a line', 'a\u00ADb', 'ab', ['1 ad zero-width 1']],
  ['a soft hyphen at a line end', 'a\u00AD\nb', 'a\u00AD\nb', ['1 ad zero-width 1']],
  ['a soft hyphen that is a line', 'a\n\u00AD\nb', 'a\n\nb', ['2 ad zero-width 1']],
  ['a soft hyphen that is the first line', '\u00AD\nb', '\nb', ['1 ad zero-width 1']],
  ['another character at a line end', 'a\u200B\nb', 'a\nb', ['1 200b zero-width 1']],
])('%s', (_, source, text, dropped) => {
  const { notes, ...rest } = clean(source);
  expect(rest).toEqual({ text });
  expect(
    notes.map(({ kind, line, codePoint, what, times }) => {
      expect(kind).toBe('character');
      return `${line} ${codePoint.toString(16)} ${what} ${times}`;
    }),
  ).toEqual(dropped);
});
