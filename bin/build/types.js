// Of the declarations that tsc wrote, keeps those that a program can see: what `index.d.ts` reaches.
import { existsSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const [types, src] = ['../../dist/types', '../../src'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
);
const PATH = /(\bfrom\s+|\bimport\()(['"])(\.[^'"]+)\.tsx?\2/g;

const seen = new Set();
visit(join(types, 'index.d.ts'));
for (const entry of readdirSync(types, { recursive: true, withFileTypes: true }))
  if (entry.isFile()) removeUnseen(join(entry.parentPath, entry.name));

/** A declaration and all that it imports. tsc leaves the endings of sources in them, and copies none that are written by hand. */
function visit(file) {
  if (seen.has(file)) return;
  seen.add(file);
  const text = readFileSync(existsSync(file) ? file : join(src, relative(types, file)), 'utf8');
  writeFileSync(file, text.replace(PATH, '$1$2$3.js$2'));
  for (const [, , , path] of text.matchAll(PATH)) visit(join(dirname(file), `${path}.d.ts`));
  for (const [, path] of text.matchAll(/\bfrom\s+'(\.[^']+)\.js'/g))
    visit(join(dirname(file), `${path}.d.ts`));
}

function removeUnseen(file) {
  if (seen.has(file)) return;
  rmSync(file);
  for (let folder = dirname(file); readdirSync(folder).length === 0; folder = dirname(folder))
    rmdirSync(folder);
}
