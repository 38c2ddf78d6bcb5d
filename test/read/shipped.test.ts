import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Result } from '../../src/model.ts';
import type { At, Path } from '../../src/read/at.ts';
import {
  readAccepted,
  readConfig,
  readDraft,
  readLinks,
  readParties,
  readThemes,
} from '../../src/read/index.ts';
import { shippedFile } from '../../src/read/shipped/file.ts';
import { precompiled } from '../../src/read/shipped/precompile.ts';
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
      const places = (at?: At) => JSON.stringify(paths.map((path) => at?.(path)));
      expect(places(quick)).toBe(places(slow));
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

describe('what a file that ships is stored as', () => {
  const encode = (text: string) => new TextEncoder().encode(text);
  const draft = 'id: v1\ntitle: T\ndate: 2025-11-20\npoints:\n- { number: 1, text: x, themes: [a] }\n';

  it('is its value, and line and column of each value in order', () => {
    const stored = precompiled(encode(draft), 'v1.yaml', 'draft');
    expect(JSON.parse(stored ?? '')).toEqual({
      raw: {
        id: 'v1',
        title: 'T',
        date: '2025-11-20',
        points: [{ number: 1, text: 'x', themes: ['a'] }],
      },
      places: [1, 1, 1, 5, 2, 8, 3, 7, 5, 1, 5, 3, 5, 13, 5, 22, 5, 33, 5, 34],
    });
  });

  it.each([
    ['themes', 'themes:\n- { id: a, title: A, description: B. }\n'],
    ['parties', 'parties:\n- { id: us, name: US }\n'],
    ['links', 'old: a\nnew: b\nlinks:\n- { link: fixed, old: [1], new: [1], reason: r, reviewer: A }\n'],
  ] as const)('is asked for by its kind: %s', (kind, text) => {
    expect(precompiled(encode(text), 'a.yaml', kind)).toBeDefined();
    expect(precompiled(encode(text), 'a.yaml', 'draft')).toBeUndefined();
  });

  it('is nothing where there is anything to say of it', () => {
    expect(precompiled(encode(draft.replaceAll('\n', '\r\n')), 'v1.yaml', 'draft')).toBeUndefined();
    expect(precompiled(encode(`${draft}tittle: T\n`), 'v1.yaml', 'draft')).toBeUndefined();
  });
});

describe('readers of files that do not ship', () => {
  const encode = (text: string) => new TextEncoder().encode(text);
  type Parse = (bytes: Uint8Array, file: string) => Result<unknown>;
  type Read = (bytes: Uint8Array, file: string) => Promise<Result<unknown>>;

  it.each<[string, Parse, Read, string]>([
    [
      'a draft',
      readDraft,
      readers.readDraft,
      'id: v1\ntitle: T\ndate: 2025-11-20\npoints:\n- { number: 1, text: x }\n',
    ],
    ['themes', readThemes, readers.readThemes, 'themes:\n- { id: a, title: A, description: B. }\n'],
    ['parties', readParties, readers.readParties, 'parties:\n- { id: us, name: US }\n'],
    [
      'links',
      readLinks,
      readers.readLinks,
      'old: a\nnew: b\nlinks:\n- { link: fixed, old: [1], new: [1], reason: r, reviewer: A }\n',
    ],
    ['settings', readConfig, readers.readConfig, 'failOn: warning\n'],
    ['accepted findings', readAccepted, readers.readAccepted, 'accepted: []\n'],
  ])('%s are read as the other readers do', async (_, parse, read, text) => {
    const parsed = parse(encode(text), 'a.yaml');
    expect(parsed.ok).toBe(true);
    expect(JSON.stringify(await read(encode(text), 'a.yaml'))).toBe(JSON.stringify(parsed));
    expect(await read(encode('a: ['), 'a.yaml')).toEqual(parse(encode('a: ['), 'a.yaml'));
  });

  it('tells how far a draft is read, while the work is done', async () => {
    const [heard, told]: [string[], number[]] = [[], []];
    const work = {
      during: <T>(read: () => T): T => {
        heard.push('begins');
        const value = read();
        heard.push('ends');
        return value;
      },
      told: (share: number) => told.push(share),
    };
    const text = encode('id: v1\ntitle: T\ndate: 2025-11-20\npoints:\n- { number: 1, text: x }\n');
    const read = await readers.readDraft(text, 'a.yaml', work);
    expect(gotOf(read)?.draft).toEqual(gotOf(readDraft(text, 'a.yaml'))?.draft);
    expect(heard).toEqual(['begins', 'ends']);
    expect(told).not.toEqual([]);
    expect(
      gotOf(await readers.readDraft(readFileSync(`${drafts}v28.yaml`), 'v28.yaml', work))?.draft.id,
    ).toBe('v28');
    expect(heard).toEqual(['begins', 'ends']);
  });
});
