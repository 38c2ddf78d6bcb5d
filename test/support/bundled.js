import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** The folder of the project. */
export const home = fileURLToPath(new URL('../..', import.meta.url));

/** Bundles programs in TypeScript into a folder inside the project, so that its packages are found, and starts one of them. */
export async function startBundled(outdir, file, options) {
  await build({
    absWorkingDir: home,
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'warning',
    ...options,
    outdir: home + outdir,
  });
  const { status } = spawnSync(process.execPath, [home + outdir + file, ...process.argv.slice(2)], {
    cwd: home,
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
}
