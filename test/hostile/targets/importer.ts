import assert from 'node:assert/strict';
import fc from 'fast-check';
import { draftYaml, importers, readDraft } from '../../../src/read/index.ts';
import { corpus, tokens } from '../corpus.ts';
import { characters, mutate, mutations } from '../mutate.ts';
import { fuzzed } from '../target.ts';

const plan = `# The plan
15 January 2026

1. Fire ceases. (a) At once; (b) for good.
2) The parties *withdraw*:
   - heavy weapons
   - ~~light~~ weapons
   a. within 90 days
3. Prisoners are ex-
changed, all for all.[^1]

[^1]: See [the annex](https://example.org/).
`;
const marks = [
  ...[
    '1. ',
    '2) ',
    '(a) ',
    'b. ',
    'IV. ',
    '4.1 ',
    '# ',
    '## 5. ',
    '- ',
    '* ',
    '• ',
    '> ',
    '**',
    '~~',
    '`',
    '](',
    '[^1]: ',
  ],
  ...[
    'Article 6 ',
    '§ 7 ',
    '---\n',
    '\n\n',
    '\t',
    '99999999999. ',
    '1.\n1.\n',
    '|',
    '<b>',
    '&amp;',
    '[[[[',
    '****',
  ],
];

/** Texts as they leak, with some things done to them; what does not decode is not given to an importer. */
const texts = fc
  .tuple(
    fc.constantFrom(plan, ...corpus.draft.slice(0, 5)),
    mutations([...marks, ...tokens], 8),
    characters(3),
  )
  .map(([base, done, end]) => mutate(Buffer.from(base), done).toString('utf8') + end);

export const target = fuzzed<string>({
  name: 'importer',
  arbitrary: texts,
  run: async (text) => {
    const start = performance.now();
    const imported = await importers.text.read(text);
    assert.ok(performance.now() - start < 5_000, 'took more than five seconds');
    const lines = text.split(/[\s\p{Cc}]/u).length;
    for (const { line } of [...imported.points, ...imported.unplaced, ...imported.notes])
      assert.ok(Number.isInteger(line) && line >= 1 && line <= lines, `line ${line} of ${lines}`);
    if (imported.points.length === 0) return;
    const input = { id: 'v1', title: 'T', date: '2026-01-15', imported, themesFor: () => [], modeline: 'x' };
    const read = readDraft(Buffer.from(draftYaml(input)), 'v1.yaml');
    assert.deepEqual([read.ok, read.findings], [true, []]);
    assert.deepEqual(
      read.ok && read.value.draft.points.map(({ ref }) => ref),
      imported.points.map(({ number }) => String(number)),
    );
  },
  quick: 1_000,
});
