import { describe, expect, it } from 'vitest';
import {
  diff,
  findingLine,
  languages,
  parties,
  readDraft,
  readParties,
  readThemes,
  render,
  themes,
} from '../../src/index.ts';
import { shippedText } from '../support/packed.ts';
import { run } from '../support/run.ts';

const [v28, v20, links] = ['v28', 'v20', 'links/v28--v20'].map(shippedText) as [string, string, string];
const bytes = (text: string) => new TextEncoder().encode(text);
const files = ['drafts/v28.yaml', 'drafts/v20.yaml'] as const;

function lines(result: ReturnType<typeof diff>): string[] {
  return result.ok ? ['ok'] : result.findings.map(findingLine);
}

function reportOf(result: ReturnType<typeof diff>) {
  if (!result.ok) throw new Error(lines(result).join('\n'));
  return result.value;
}

describe('diff', () => {
  it('gives what the command prints as data, to the byte', async () => {
    const { stdout } = await run(['diff', 'v28', 'v20', '-f', 'json']);
    expect(await render(reportOf(diff(v28, v20, { files, links })), 'json')).toBe(stdout);
  });

  it('takes bytes, and drafts that were read already', () => {
    const [old, next] = [v28, v20].map((text, k) => readDraft(bytes(text), files[k] ?? ''));
    if (!old?.ok || !next?.ok) throw new Error('they can be read');
    const report = diff(v28, v20, { files });
    expect(diff(bytes(v28), bytes(v20), { files })).toEqual(report);
    expect(diff(old.value.draft, next.value.draft)).toEqual(report);
  });

  it('reads a links file the other way round too', () => {
    expect(reportOf(diff(v28, v20)).assertedLinks).toBe(0);
    expect(reportOf(diff(v20, v28, { links: bytes(links) })).assertedLinks).toBe(1);
  });

  it('takes other themes and parties than those that ship', () => {
    const own = reportOf(diff(v28, v20, { themes: [], parties: [] }));
    expect(own.themes.map(({ title }) => title)).toEqual(own.themes.map(({ id }) => id));
    expect(own.parties).toEqual([]);
    expect(diff(v28, v20, { themes, parties })).toEqual(diff(v28, v20));
  });

  it('has the lists that ship', () => {
    expect(readThemes(bytes(shippedText('themes')), 'x')).toMatchObject({ value: { themes } });
    expect(readParties(bytes(shippedText('parties')), 'x')).toMatchObject({ value: { parties } });
  });

  it('tells all that is wrong with both drafts', () => {
    expect(lines(diff('points: [', new Uint8Array([0xff])))).toEqual([
      '<old>:1:9 error yaml-syntax this bracket is never closed ([)',
      expect.stringMatching(/^<new>:1:1 error file-encoding /),
    ]);
  });

  it.each([
    ['cannot be read', 'old: [', /^<links>:1:6 error yaml-syntax /],
    ['are on another draft', links.replace('old: v28', 'old: v29'), /no draft "v29" is known/],
    ['are on one draft', links.replace('new: v20', 'new: v28'), /^<links>:\d+:1 error link-file-name /],
    ['name what is not there', links.replace('21c', '21z'), /^<links>:\d+:\d+ error link-ref-unknown /],
  ])('tells of links that %s', (_, text, told) => {
    expect(lines(diff(v28, v20, { links: text }))).toEqual([expect.stringMatching(told)]);
  });

  it('tells what should be known of files that can be compared', () => {
    expect(diff(`\ufeff${v28}`, v20)).toMatchObject({
      ok: true,
      findings: [{ rule: 'yaml-byte-order-mark', file: '<old>' }],
    });
  });

  it('changes none of what it is given', () => {
    const old = readDraft(bytes(v28), 'v28.yaml');
    const before = JSON.stringify(old);
    if (old.ok) diff(old.value.draft, v20, { links });
    expect(JSON.stringify(old)).toBe(before);
  });
});

describe('render', () => {
  it('writes as the command does', async () => {
    const { stdout } = await run(['report', 'v28', 'v20', '-f', 'markdown']);
    const report = reportOf(diff(v28, v20, { files, links }));
    expect(await render(report, 'markdown')).toBe(stdout);
    const ukrainian = await run(['report', 'v28', 'v20', '-f', 'markdown', '--lang', 'uk']);
    expect(await render(report, 'markdown', { words: await languages.uk.load() })).toBe(ukrainian.stdout);
  });

  it('writes a report that was read from its JSON, and bytes for Word', async () => {
    const report = reportOf(diff(v28, v20));
    expect(await render(JSON.parse(await render(report, 'json')), 'csv')).toBe(await render(report, 'csv'));
    expect((await render(report, 'docx')).subarray(0, 2)).toEqual(bytes('PK'));
  });
});
