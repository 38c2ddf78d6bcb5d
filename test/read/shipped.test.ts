import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Result } from '../../src/model.ts';
import type { At, Path } from '../../src/read/at.ts';
import { readDraft, readLinks, readParties, readThemes } from '../../src/read/index.ts';
import { shippedFile } from '../../src/read/shipped/file.ts';
import * as readers from '../../src/read/shipped/readers.ts';

const drafts = new URL('../../drafts/', import.meta.url).pathname;
const files = readdirSync(drafts, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.yaml'),
);

const kinds = {
  draft: [readDraft, readers.readDraft],
  links: [readLinks, readers.readLinks],
  parties: [readParties, readers.readParties],
  themes: [readThemes, readers.readThemes],
} as const;

const kindOf = (file: string) =>
  (/^(links|parties|themes)\b/.exec(file)?.[1] ?? 'draft') as keyof typeof kinds;

function pathsIn(value: unknown, path: Path = []): Path[] {
  const within = value instanceof Object ? Object.entries(value) : [];
  return [path, ...within.flatMap(([key, below]) => pathsIn(below, [...path, key]))];
}

const gotOf = <T>(result: Result<T>) => (result.ok ? result.value : undefined);

describe('what ships is read when plancmp is built', () => {
  it.each(files)(
    '%s is known by its bytes, and reads as its YAML does, with the same places',
    async (file) => {
      const bytes = readFileSync(drafts + file);
      const raw = shippedFile<unknown>(bytes, file)?.raw;
      const [parse, read] = kinds[kindOf(file)];
      const [parsed, known] = [parse(bytes, file), await read(bytes, file)];
      const plain = (result: Result<unknown>) => JSON.stringify(result);
      expect(raw).toBeDefined();
      expect(plain(known)).toBe(plain(parsed));
      const [slow, quick] = [parsed, known].map((result) => (gotOf<{ at: At }>(result) as { at: At }).at);
      const paths = pathsIn(raw).flatMap((path) => [path, [...path, 'absent'], [...path, 0, 'absent']]);
      for (const path of paths) expect(quick?.(path)).toEqual(slow?.(path));
      const from = slow?.(['points', 3]);
      expect(quick?.(['text'], from)).toEqual(slow?.(['text'], from));
    },
  );

  it('a shipped file with one more character is read anew', async () => {
    const bytes = Buffer.concat([readFileSync(`${drafts}v28.yaml`), Buffer.from('\n# checked')]);
    const read = await readers.readDraft(bytes, 'mine.yaml');
    expect(shippedFile(bytes, 'mine.yaml')).toBeUndefined();
    expect(gotOf(read)?.draft).toEqual(gotOf(readDraft(bytes, 'mine.yaml'))?.draft);
  });
});
