import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const src = fileURLToPath(new URL('../src/', import.meta.url));

/** The floors of the house, lowest first: a file imports its own folder and lower floors only. */
const FLOORS = [
  ['model'],
  ['model.ts'],
  ['text'],
  ['compare'],
  ['read', 'checks', 'render'],
  ['library', 'cli'],
  ['index.ts'],
];

/** The one folder that imports each package; the mdast family alone has a half that reads and one that writes. */
const PACKAGES: Readonly<Record<string, string>> = {
  diff: 'text',
  yaml: 'read',
  ajv: 'read',
  chalk: 'render',
  commander: 'cli',
};

interface Import {
  readonly from: string;
  readonly to: string;
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
  .map((file) => file.replaceAll(sep, '/'));
const imports = files.flatMap((from): Import[] => {
  const text = readFileSync(join(src, from), 'utf8');
  const found = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\s[^'";]*?from\s+'([^']+)'|\bimport\(\s*'([^']+)'\s*\)|\nimport\s+'([^']+)'/g,
  );
  return Array.from(found, (match) => ({ from, to: match[1] ?? match[2] ?? match[3] ?? '' }));
});
const inside = imports
  .filter(({ to }) => to.startsWith('.'))
  .map(({ from, to }) => ({ from, to: relative(src, join(src, dirname(from), to)).replaceAll(sep, '/') }));
const folder = (file: string) => file.split('/')[0] ?? '';
const floor = (file: string) => FLOORS.findIndex((rooms) => rooms.includes(folder(file)));

describe('the floors of src', () => {
  it('every file is on a floor', () => {
    expect(files.filter((file) => floor(file) < 0)).toEqual([]);
    expect(inside.length).toBeGreaterThan(50);
  });

  it('a file imports its own folder and lower floors only', () => {
    const wrong = inside.filter(
      ({ from, to }) => !to.startsWith('..') && folder(from) !== folder(to) && floor(to) >= floor(from),
    );
    expect(wrong).toEqual([]);
  });

  it('nothing outside src is imported but the package’s own description, by the command line', () => {
    const outside = inside.filter(({ to }) => to.startsWith('..'));
    expect(outside.filter(({ from, to }) => to !== '../package.json' || folder(from) !== 'cli')).toEqual([]);
  });

  it('a package is imported from one folder', () => {
    const users = new Map<string, Set<string>>();
    for (const { from, to } of imports) {
      if (/^(?:\.|node:|mdast$|mdast-util-gfm$)/.test(to)) continue;
      users.set(to, (users.get(to) ?? new Set()).add(folder(from)));
    }
    for (const [name, folders] of users)
      expect([name, [...folders]]).toEqual([name, [PACKAGES[name] ?? [...folders][0]]]);
  });

  it('no two files import each other, over however many others, types included', () => {
    const next = new Map<string, string[]>();
    for (const { from, to } of inside) next.set(from, [...(next.get(from) ?? []), to]);
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (file: string, path: readonly string[]) => {
      if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' > '));
      else if (!done.has(file)) for (const to of next.get(file) ?? []) visit(to, [...path, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(cycles).toEqual([]);
  });
});
