import { expect, it, test } from 'vitest';
import { type Plain, plainReader } from '../../../src/read/import/inline.ts';

const definitions = ['[^1]: A note.', '[r]: https://x.y', '[R 2]: https://x.z "A title"'];

async function plain(text: string, own = definitions): Promise<Plain> {
  return (await plainReader(text, own))(text);
}

test.each<[string, string]>([
  ['', ''],
  ['words', 'words'],
  ['*a* **b** ***c*** _d_ __e__', 'a b c d e'],
  ['**a *b* c**', 'a b c'],
  ['2 * 3 * 4 and snake_case_word', '2 * 3 * 4 and snake_case_word'],
  ['`a` and `` b`c ``', 'a and b`c'],
  ['5 \\* 3 \\[x\\]', '5 * 3 [x]'],
  ['a &amp; b &nbsp;c &#8211; &nope;', 'a & b \u00A0c – &nope;'],
  ['a [b *c*](https://x.y "t") d', 'a b c d'],
  ['a <https://x.y/z> b', 'a https://x.y/z b'],
  ['see https://x.y/a_b_c now', 'see https://x.y/a_b_c now'],
  ['a [b][r] c [d][R 2] e', 'a b c d e'],
  ['a [r] b', 'a r b'],
  ['a [b][gone] c', 'a [b][gone] c'],
  ['a[^1] b[^2]', 'a b[^2]'],
  ['a ![b](c.png) d ![](e.png)', 'a b d '],
  ['a ![b][r] c', 'a b c'],
  ['a\\\nb', 'a b'],
  ['a <b>c</b> H<sub>2</sub>O <em class="x">d</em>', 'a c H2O d'],
  ['a<br>b<br/>c<BR />d', 'a b c d'],
  ['a<p>b</p>c <div>d</div>', 'a b c  d '],
  ['a <Ukraine> b <bold>c</bold>', 'a <Ukraine> b <bold>c</bold>'],
  ['a <!-- b --> c', 'a <!-- b --> c'],
  ['~600 and ~5~', '~600 and ~5~'],
  ['2025. *Russia*', '2025. Russia'],
  ['# *a*', '# a'],
  ['- *a*', '- a'],
  ['> *a*', '> a'],
])('the words of %j are %j', async (text, words) =>
  expect(await plain(text)).toEqual({ text: words, struck: [], long: false }),
);

it('keeps words that are struck through, and tells them', async () => {
  expect(await plain('Limit ~~600 *or* so~~ 800, ~~one~~ two')).toEqual({
    text: 'Limit 600 or so 800, one two',
    struck: ['600 or so', 'one'],
    long: false,
  });
});

it('takes fifty thousand characters, and more as they are', async () => {
  const most = `*a* ${'b'.repeat(49_996)}`;
  expect(await plain(most)).toEqual({ text: most.replaceAll('*', ''), struck: [], long: false });
  expect(await plain(`${most}b`)).toEqual({ text: `${most}b`, struck: [], long: true });
});

it('reads a text without marks as it is, whatever the others have', async () => {
  const reduce = await plainReader('*a*\nb', []);
  expect(reduce('b\nc')).toEqual({ text: 'b\nc', struck: [], long: false });
  expect((await plainReader('a\nb', []))('*a*').text).toBe('*a*');
});

it('knows two hundred definitions', async () => {
  const many = Array.from({ length: 201 }, (_, at) => `[l${at}]: https://x.y`);
  expect((await plain('[a][l199] [b][l200]', many)).text).toBe('a [b][l200]');
});
