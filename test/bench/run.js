// Bundles the bench, which is TypeScript, and starts it. `npm run bench` builds the library first.
import { startBundled } from '../support/bundled.js';

await startBundled('node_modules/.cache/bench', '/bench.js', {
  entryPoints: ['test/bench/bench.ts', 'test/bench/library.ts'],
});
