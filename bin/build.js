// Builds what the package ships: the precompiled schema validators, the command line and the library.
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { build, transform } from 'esbuild';
import { finishCommand, unused } from './build-command.js';
import { writeManual } from './man.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

const common = {
  absWorkingDir: root,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  legalComments: 'linked',
  logLevel: 'warning',
};

/** All that csv-stringify asks of Node's Buffer: its own build for browsers brings a whole one, of 45 KB. */
const buffer =
  "const Buffer = { isBuffer: () => false, from: (bytes) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(Uint8Array.from(bytes)) };\n";
const withoutBuffer = {
  name: 'without-buffer',
  setup: ({ onLoad }) =>
    onLoad({ filter: /csv-stringify.lib.+\.js$/ }, ({ path }) => ({
      contents: buffer + readFileSync(path, 'utf8'),
    })),
};

/**
 * For Node and browsers alike: with no platform named, esbuild takes of each package what runs everywhere, and refuses what
 * would import a module of Node.
 */
const anywhere = {
  platform: 'neutral',
  mainFields: ['module', 'main'],
  target: 'es2022',
  plugins: [withoutBuffer],
};

rmSync(`${root}dist`, { recursive: true, force: true });
await buildValidators();
await buildShipped();
await buildPageAssets();
await writeShipped();
const builds = await Promise.all([buildCommand(), buildLibrary()]);
writeNotices(builds.flatMap(({ metafile }) => Object.keys(metafile.inputs)));
linkCommand();
await writeManual(
  `${root}dist/man`,
  await moduleOf('src/cli/man/page.ts'),
  await moduleOf('src/cli/program.ts'),
);
rmSync(`${root}dist/build`, { recursive: true });

/** ajv at run time costs 100 ms of every command, its precompiled code 7. Its ESM output still calls require(). */
async function buildValidators() {
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
  // tsc writes declarations for what it compiles, and copies none that are written by hand.
  mkdirSync(`${root}dist/types/read`, { recursive: true });
  copyFileSync(`${root}src/read/validators.d.ts`, `${root}dist/types/read/validators.d.ts`);
}

/** What ships is read here, once for all. A file with anything wrong is left to the reader, which says what. */
async function buildShipped() {
  const { precompiled } = await moduleOf('src/read/shipped/precompile.ts');
  const kindOf = (file) => /^(links|parties|themes)\b/.exec(file)?.[1] ?? 'draft';
  const files = readdirSync(`${root}drafts`, { recursive: true }).filter((file) => file.endsWith('.yaml'));
  const entries = files.sort().flatMap((file) => {
    const bytes = readFileSync(`${root}drafts/${file}`);
    const json = precompiled(bytes, file, kindOf(file));
    return json === undefined ? [] : [[createHash('sha256').update(bytes).digest('hex'), json]];
  });
  const contents = `export const shipped = ${JSON.stringify(Object.fromEntries(entries), null, 2)};\n`;
  writeFileSync(`${root}src/read/shipped/data.js`, contents);
  mkdirSync(`${root}dist/types/read/shipped`, { recursive: true });
  copyFileSync(`${root}src/read/shipped/data.d.ts`, `${root}dist/types/read/shipped/data.d.ts`);
}

/** The style and script of HTML reports, with the hashes that their Content-Security-Policy names. */
async function buildPageAssets() {
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

/** The lists that ship, read by the very readers, for programs that have no file system. */
async function writeShipped() {
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

/** What a module of the sources exports. yaml and ajv's helpers are CommonJS: their require() has to find Node's own modules. */
async function moduleOf(file) {
  const outfile = `${root}dist/build/${basename(file, '.ts')}.mjs`;
  const js =
    "import { createRequire as makeRequire } from 'node:module';\nconst require = makeRequire(import.meta.url);";
  await build({ ...common, legalComments: 'none', banner: { js }, entryPoints: [file], outfile });
  const module = await import(pathToFileURL(outfile));
  rmSync(outfile);
  return module;
}

async function buildCommand() {
  const built = await buildEntry('src/cli/main.ts', 'cli', {
    minifySyntax: true,
    minifyWhitespace: true,
    outExtension: { '.js': '.cjs' },
    plugins: [unused],
  });
  await finishCommand(root, built.metafile);
  return built;
}

/** With its packages, so that a program gets those that plancmp was tested with. */
function buildLibrary() {
  return buildEntry('src/index.ts', 'index', anywhere);
}

/** Split, so that neither `--version` nor an importer loads the packages of a format before it is asked for. */
function buildEntry(entry, name, options) {
  return build({
    ...common,
    ...options,
    splitting: true,
    chunkNames: `${name}/[name]-[hash]`,
    entryPoints: { [name]: entry },
    outdir: 'dist',
    metafile: true,
  });
}

/** The licences of the packages that are bundled, as they ask for. */
function writeNotices(inputs) {
  const folders = new Set(inputs.flatMap((file) => file.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/) ?? []));
  const notices = [...folders].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(`${root}${folder}/package.json`, 'utf8'));
    const file = readdirSync(root + folder).find((entry) => /^licen[cs]e/i.test(entry));
    const text =
      file === undefined ? `Licence: ${license}` : readFileSync(`${root}${folder}/${file}`, 'utf8').trim();
    return `${name} ${version}\n\n${text}\n`;
  });
  writeFileSync(`${root}dist/third-party-notices.txt`, notices.join(`\n${'-'.repeat(80)}\n\n`));
}

/** So that `npx plancmp` in this folder runs this folder's command, and not a link to it in npm's cache. */
function linkCommand() {
  if (process.platform === 'win32') return;
  mkdirSync(`${root}node_modules/.bin`, { recursive: true });
  rmSync(`${root}node_modules/.bin/plancmp`, { force: true });
  symlinkSync('../../bin/plancmp.cjs', `${root}node_modules/.bin/plancmp`);
}
