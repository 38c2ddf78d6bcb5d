// Bundles the fuzzer, which is TypeScript, and starts it:
// npm run fuzz -- --runs 1000000 --seed 7 --target reader
import { readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { home, startBundled } from '../support/bundled.js';

const targets = readdirSync(`${home}test/hostile/targets`).map((file) => `test/hostile/targets/${file}`);

// One folder for each run, since several may go on.
await startBundled(`node_modules/.cache/hostile/${process.pid}`, '/fuzz.js', {
  entryPoints: ['test/hostile/fuzz.ts', 'test/hostile/worker.ts', ...targets],
  outbase: 'test/hostile',
  splitting: true,
  plugins: [{ name: 'places', setup: keepPlaces }],
});

/** What reads files beside itself finds them from the bundle too; the fuzzer itself looks beside the bundle. */
function keepPlaces({ onLoad }) {
  onLoad({ filter: /[\\/]test[\\/].*\.ts$/ }, ({ path }) => {
    if (/hostile[\\/](?:fuzz|worker)\.ts$/.test(path)) return undefined;
    const here = JSON.stringify(pathToFileURL(path).href);
    return { contents: readFileSync(path, 'utf8').replaceAll('import.meta.url', here), loader: 'ts' };
  });
}
