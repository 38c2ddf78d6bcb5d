import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
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

/**
 * Builds the library, with its packages, so that a program gets those that plancmp was tested with; split, so that an
 * importer loads none of a format before it is asked for. Answers the files that went into it.
 */
export async function buildLibrary() {
  const { metafile } = await build({
    ...common,
    ...anywhere,
    splitting: true,
    chunkNames: 'index/[name]-[hash]',
    entryPoints: { index: 'src/index.ts' },
    outdir: 'dist',
    metafile: true,
  });
  return Object.keys(metafile.inputs);
}
