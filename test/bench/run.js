// Bundles the bench, which is TypeScript, and starts it. `npm run bench` builds the library first.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const home = fileURLToPath(new URL('../..', import.meta.url));
// Inside the project, so that its packages are found.
const outdir = `${home}node_modules/.cache/bench`;

await build({
  absWorkingDir: home,
  entryPoints: ['test/bench/bench.ts', 'test/bench/library.ts'],
  bundle: true,
  packages: 'external',
  format: 'esm',
  platform: 'node',
  target: 'node20',
  outdir,
  logLevel: 'warning',
});
const { status } = spawnSync(process.execPath, [`${outdir}/bench.js`, ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
