// What the sources import and do not hold: files that are made of the schemas, the drafts and the page's style and script.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { build, transform } from 'esbuild';
import { common, moduleOf, root } from './common.js';

/** ajv at run time costs 100 ms of every command, its precompiled code 7. Its ESM output still calls require(). */
export async function writeValidators() {
  const names = ['draft', 'themes', 'parties', 'links', 'config', 'accepted'];
  const schemas = names.map((name) => ({
    $id: name,
    ...JSON.parse(readFileSync(`${root}schemas/${name}.schema.json`, 'utf8')),
  }));
  const ajv = new Ajv({
    schemas,
    allErrors: true,
    verbose: true,
    strict: true,
    strictRequired: false, // `if: { required: [deleted] }` asks about a property that the parent schema defines
    allowUnionTypes: true,
    code: { source: true, esm: true },
  });
  const contents = standalone.default(ajv, Object.fromEntries(names.map((name) => [name, name])));
  const stdin = { contents, resolveDir: root, sourcefile: 'validators.js' };
  await build({ ...common, stdin, legalComments: 'none', outfile: 'src/read/validators.js' });
}

/** What ships is read here, once for all. A file with anything wrong is left to the reader, which says what. */
export async function writePrecompiled() {
  const { precompiled } = await moduleOf('src/read/shipped/precompile.ts');
  const kindOf = (file) => /^(links|parties|themes)\b/.exec(file)?.[1] ?? 'draft';
  const files = readdirSync(`${root}drafts`, { recursive: true }).filter((file) => file.endsWith('.yaml'));
  let largest = 0;
  const entries = files.sort().flatMap((file) => {
    const bytes = readFileSync(`${root}drafts/${file}`);
    largest = Math.max(largest, bytes.length);
    const json = precompiled(bytes, file, kindOf(file));
    return json === undefined ? [] : [[createHash('sha256').update(bytes).digest('hex'), json]];
  });
  const shipped = JSON.stringify(Object.fromEntries(entries), null, 2);
  const contents = `export const shipped = ${shipped};\nexport const largest = ${largest};\n`;
  writeFileSync(`${root}src/read/shipped/data.js`, contents);
}

/** The lists that ship, read by the very readers, for programs that have no file system. */
export async function writeLists(version) {
  const { readParties, readThemes } = await moduleOf('src/read/index.ts');
  const listOf = (name, read) => {
    const list = read(readFileSync(`${root}drafts/${name}.yaml`), `drafts/${name}.yaml`);
    if (!list.ok) throw new Error(`drafts/${name}.yaml: ${JSON.stringify(list.findings)}`);
    return list.value[name];
  };
  const shipped = { themes: listOf('themes', readThemes), parties: listOf('parties', readParties), version };
  const lines = Object.entries(shipped).map(
    ([name, value]) => `export const ${name} = ${JSON.stringify(value)};`,
  );
  writeFileSync(`${root}src/library/shipped.js`, `${lines.join('\n')}\n`);
}

/** The style and script of HTML reports, with the hashes that their Content-Security-Policy names. */
export async function writePageAssets() {
  const { flowStyle } = await moduleOf('src/render/flow/style.ts');
  const options = { ...common, platform: 'browser', target: 'es2022', minify: true, legalComments: 'none' };
  const picture = await transform(flowStyle, { loader: 'css', minify: true });
  // No older target: esbuild would spell out light-dark() as media queries, which a choice on the page could not reach.
  const own = await build({
    ...options,
    target: 'esnext',
    entryPoints: ['src/render/html/style/index.css'],
    write: false,
  });
  const entry = 'src/render/html/client/index.ts';
  const js = await build({ ...options, format: 'iife', entryPoints: [entry], write: false });
  const style = picture.code.trim() + own.outputFiles[0].text.trim();
  const parts = { style, script: js.outputFiles[0].text.trim() };
  const lines = Object.entries(parts).flatMap(([name, text]) => [
    `export const ${name} = ${JSON.stringify(text)};`,
    `export const ${name}Hash = 'sha256-${createHash('sha256').update(text).digest('base64')}';`,
  ]);
  writeFileSync(`${root}src/render/html/assets.js`, `${lines.join('\n')}\n`);
}
