import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { finishCommand, unused } from './command.js';
import { common } from './common.js';

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

/** The command, in CommonJS. */
export async function buildCommand() {
  const built = await buildEntry('src/cli/main.ts', 'cli', {
    minifySyntax: true,
    minifyWhitespace: true,
    outExtension: { '.js': '.cjs' },
    plugins: [unused],
  });
  await finishCommand(built.metafile);
  return built;
}

/** With its packages, so that a program gets those that plancmp was tested with. */
export function buildLibrary() {
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
