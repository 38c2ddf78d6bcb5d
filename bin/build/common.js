import { rmSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** The folder of the project. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** How everything is built. */
export const common = {
  absWorkingDir: root,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  legalComments: 'linked',
  logLevel: 'warning',
};

/** What a module of the sources exports. yaml and ajv's helpers are CommonJS: their require() has to find Node's own modules. */
export async function moduleOf(file) {
  const outfile = `${root}dist/build/${basename(file, '.ts')}.mjs`;
  const js =
    "import { createRequire as makeRequire } from 'node:module';\nconst require = makeRequire(import.meta.url);";
  await build({ ...common, legalComments: 'none', banner: { js }, entryPoints: [file], outfile });
  const module = await import(pathToFileURL(outfile));
  rmSync(outfile);
  return module;
}
