import validate from '@ooxml-tools/validate';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import type { Report } from '../../src/model.ts';
import { ukrainian } from '../../src/render/words/ukrainian/index.ts';
import { generatedPair } from '../support/generated.ts';
import { hostileDraft } from '../support/hostile.ts';
import { PAIRS, setting, shipped, shippedReport } from '../support/shipped.ts';
import { viewOf, written } from '../support/view.ts';

/** What the validator of the Open XML SDK finds wrong with a Word file: schemas, unique ids, references between parts. */
async function faultsIn(bytes: Uint8Array): Promise<string[]> {
  const faults = await validate(bytes, 'docx', 'Microsoft365');
  return faults.map(({ path, description }) => `${path.partUri}: ${description}`);
}

async function faultsOf(report: Report, view = viewOf(report)): Promise<string[]> {
  return faultsIn(await written('docx', report, view));
}

describe('a Word file is valid', () => {
  it.each(PAIRS)('of %s and %s, both ways', async (a, b) => {
    expect(await faultsOf(shippedReport(a, b))).toEqual([]);
    expect(await faultsOf(compare(shipped(b), shipped(a), setting()))).toEqual([]);
  });

  it('in Ukrainian', async () => {
    const report = shippedReport('v28', 'v20');
    expect(await faultsOf(report, viewOf(report, {}, { words: ukrainian }))).toEqual([]);
  });

  it('of generated drafts, whatever they say', async () => {
    const pairs = fc.oneof(generatedPair, fc.tuple(hostileDraft('a'), hostileDraft('b')));
    const law = fc.asyncProperty(pairs, async ([a, b]) => {
      expect(await faultsOf(compare(a, b, setting()))).toEqual([]);
    });
    await fc.assert(law, { numRuns: 40 });
  }, 120_000);

  it('and one with its elements in another order is not', async () => {
    const files = unzipSync(await written('docx', shippedReport('v28', 'v20')));
    const name = 'word/document.xml';
    const [style, rest] = ['<w:pStyle w:val="DraftPoint"/>', '<w:rPr><w:del [^>]*/></w:rPr>'];
    const document = strFromU8(files[name] as Uint8Array).replace(
      new RegExp(`${style}(${rest})`),
      `$1${style}`,
    );
    const faults = await faultsIn(zipSync({ ...files, [name]: strToU8(document) }));
    expect(faults).toEqual([expect.stringContaining('unexpected child element')]);
  });
});
