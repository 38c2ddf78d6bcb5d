// Bundles the fuzzer, which is TypeScript, and starts it:
// npm run fuzz -- --runs 1000000 --seed 7 --target reader
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const home = fileURLToPath(new URL('../..', import.meta.url));
const targets = readdirSync(`${home}test/hostile/targets`).map((file) => `test/hostile/targets/${file}`);
// Inside the project, so that its packages are found; one folder for each run, since several may go on.
const outdir = `${home}node_modules/.cache/hostile/${process.pid}`;

await build({
  absWorkingDir: home,
  entryPoints: ['test/hostile/fuzz.ts', 'test/hostile/worker.ts', ...targets],
  outbase: 'test/hostile',
  bundle: true,
  splitting: true,
  packages: 'external',
  format: 'esm',
  platform: 'node',
  target: 'node20',
  outdir,
  logLevel: 'warning',
  plugins: [{ name: 'places', setup: keepPlaces }],
});
const { status } = spawnSync(process.execPath, [`${outdir}/fuzz.js`, ...process.argv.slice(2)], {
  cwd: home,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;

/** What reads files beside itself finds them from the bundle too; the fuzzer itself looks beside the bundle. */
function keepPlaces({ onLoad }) {
  onLoad({ filter: /[\\/]test[\\/].*\.ts$/ }, ({ path }) => {
    if (/hostile[\\/](?:fuzz|worker)\.ts$/.test(path)) return undefined;
    const here = JSON.stringify(pathToFileURL(path).href);
    return { contents: readFileSync(path, 'utf8').replaceAll('import.meta.url', here), loader: 'ts' };
  });
}
