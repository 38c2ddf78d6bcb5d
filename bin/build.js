// Builds what the package ships: the precompiled schema validators and drafts, the command line, the library and the manual.
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { buildCommand } from './build/command.js';
import { moduleOf, root } from './build/common.js';
import { writeLists, writePageAssets, writePrecompiled, writeValidators } from './build/generated.js';
import { buildLibrary } from './build/library.js';
import { writeManual } from './build/manual.js';

const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

rmSync(`${root}dist`, { recursive: true, force: true });
await writeValidators();
await writePrecompiled();
await writePageAssets();
await writeLists(version);
const bundled = await Promise.all([buildCommand(), buildLibrary()]);
writeNotices(bundled.flat());
linkCommand();
await writeManual(
  `${root}dist/man`,
  await moduleOf('src/cli/man/page.ts'),
  await moduleOf('src/cli/program.ts'),
);
rmSync(`${root}dist/build`, { recursive: true });

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
