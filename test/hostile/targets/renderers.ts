import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compare } from '../../../src/compare/compare.ts';
import { type Filter, NO_FILTER, select } from '../../../src/compare/select.ts';
import { KINDS } from '../../../src/compare/themes.ts';
import type { Report } from '../../../src/model.ts';
import { FORMATS, type Format, renderers } from '../../../src/render/index.ts';
import { PLAIN_VIEW, type View } from '../../../src/render/view.ts';
import { LANGS, languages } from '../../../src/render/words/index.ts';
import { processorSeconds } from '../clock.ts';
import { type Pair, pair, show, words } from '../drafts.ts';
import { sound } from '../media.ts';
import { fuzzed } from '../target.ts';

interface Input {
  readonly pair: Pair;
  readonly lang: (typeof LANGS)[number];
  readonly filter: Filter;
  readonly look: Omit<View, 'selection' | 'words' | 'cosmetic'>;
}

const filter: fc.Arbitrary<Filter> = fc.oneof(
  { weight: 2, arbitrary: fc.constant({ ...NO_FILTER, unchanged: true, cosmetic: true }) },
  {
    weight: 1,
    arbitrary: fc
      .record({
        kinds: fc.subarray([...KINDS], { minLength: 0, maxLength: 3 }),
        themes: fc.subarray(['nato', 'other', 'constructor'], { maxLength: 1 }),
        unchanged: fc.boolean(),
        cosmetic: fc.boolean(),
      })
      .map((asked) => ({ ...NO_FILTER, ...asked })),
  },
);

const look = fc.record({
  stat: fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
  width: fc.constantFrom(1, 20, 40, 80, 140, 1000),
  colour: fc.boolean(),
  ascii: fc.boolean(),
  author: words,
  date: fc.constantFrom('2025-01-02', '9999-12-31'),
  bom: fc.boolean(),
});

/** The time that a renderer may take, in seconds of the processor. */
function mostSeconds({ old, new: next }: Pair): number {
  return 5 + JSON.stringify([old, next]).length / 20_000;
}

async function run({ pair: given, lang, filter: asked, look: seen }: Input): Promise<void> {
  const report = compare(given.old, given.new, given.setting);
  const view: View = {
    ...PLAIN_VIEW,
    ...seen,
    words: await languages[lang].load(),
    selection: select(report, asked),
    cosmetic: asked.cosmetic,
  };
  for (const format of FORMATS) await tried(format, given, report, view);
}

async function tried(format: Format, given: Pair, report: Report, view: View): Promise<void> {
  const render = await renderers[format].load();
  const before = JSON.stringify(report);
  const start = processorSeconds();
  const bytes = Buffer.from(await render(report, view));
  const seconds = processorSeconds(start);
  assert.ok(seconds < mostSeconds(given), `${format} took ${seconds} s`);
  assert.equal(JSON.stringify(report), before, `the report is as it was before ${format}`);
  assert.ok(Buffer.from(await render(JSON.parse(before), view)).equals(bytes), `${format}: the same again`);
  sound[format]({ bytes, pair: given, report, view });
}

/** Every renderer, fed with reports on drafts of any words, in both languages and any view. */
export const target = fuzzed<Input>({
  name: 'renderers',
  arbitrary: fc.record({
    pair,
    lang: fc.constantFrom(...LANGS),
    filter,
    look,
  }),
  run,
  show: ({ pair: given, ...rest }) => `${JSON.stringify(rest)}\n${show(given)}`,
  quick: 40,
});
