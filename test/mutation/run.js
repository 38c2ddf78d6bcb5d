// `npm run mutation -- [src/text] [src/read/draft.ts] [--sample 0.1] [--seed 1] [--jobs 2]`: changes the code of these
// folders or files in small ways, one at a time, and counts how many of the changes the tests of the folder notice.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const home = fileURLToPath(new URL('../..', import.meta.url));
const tools = `${home}test/mutation`;
const bin = `${tools}/node_modules/@stryker-mutator/core/bin/stryker.js`;
const folders = ['src/checks', 'src/text', 'src/compare', 'src/read'];
/** What the tests of each folder have to notice, in per cent. */
const goal = 90;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    jobs: { type: 'string', default: '2' },
  },
});
const named = (positionals.length > 0 ? positionals : folders).map((path) => path.replace(/\/+$/, ''));
const wrong = named.filter((path) => folderOf(path) === undefined || !existsSync(home + path));
if (wrong.length > 0) {
  console.error(`Not in ${folders.join(', ')}: ${wrong.join(', ')}`);
  process.exit(2);
}

if (!existsSync(bin)) run('npm', ['ci', '--prefix', tools, '--legacy-peer-deps', '--no-audit', '--no-fund']);
for (const folder of folders) {
  const paths = named.filter((path) => folderOf(path) === folder);
  if (paths.length > 0) mutate(folder, paths);
}

function folderOf(path) {
  return folders.find((folder) => path === folder || path.startsWith(`${folder}/`));
}

function mutate(folder, paths) {
  const patterns = paths.map((path) => (statSync(home + path).isDirectory() ? `${path}/**/*.ts` : path));
  const { sample = '', seed, jobs } = values;
  const env = { ...process.env, MUTATED: folder, SHARE: sample, SAMPLE_SEED: seed, JOBS: jobs };
  const stryker = [
    bin,
    'run',
    'test/mutation/stryker.config.js',
    '--mutate',
    [...patterns, '!**/*.d.ts'].join(),
  ];
  // Of what the first round knows the second tries again only what nothing noticed.
  run(process.execPath, stryker, { ...env, QUICK: '1' });
  run(process.execPath, stryker, env);
  const name = [folder.replace('/', '-'), ...(sample ? [sample, seed] : [])].join('-');
  const report = JSON.parse(readFileSync(`${home}reports/mutation/${name}.json`, 'utf8'));
  summarize(
    folder,
    Object.values(report.files).flatMap(({ mutants }) => mutants),
  );
}

function summarize(folder, mutants) {
  const count = (...statuses) => mutants.filter(({ status }) => statuses.includes(status)).length;
  const [noticed, survived, unreached] = [count('Killed', 'Timeout'), count('Survived'), count('NoCoverage')];
  const drawn = noticed + survived + unreached;
  const share = drawn === 0 ? 1 : noticed / drawn;
  const score = 100 * share;
  // Of a sample: the normal approximation, with the correction for a population that is finite.
  const left = count('CompileError') / (drawn + count('CompileError') || 1);
  const margin = 196 * Math.sqrt((share * (1 - share) * left) / (drawn || 1));
  const facts = [
    `${folder}: ${mutants.length} mutants`,
    `${count('Ignored')} left out`,
    `${drawn} tried`,
    `${unreached} not reached`,
    `${noticed} noticed (${count('Timeout')} by time)`,
    `${survived} survived`,
    `score ${score.toFixed(1)} %${margin > 0 ? ` ± ${margin.toFixed(1)} (95 %)` : ''}`,
  ];
  console.log(facts.join(', '));
  if (score < goal) process.exitCode = 1;
}

function run(program, args, env = process.env) {
  const { status } = spawnSync(program, args, { cwd: home, env, stdio: 'inherit' });
  if (status !== 0) process.exit(2);
}
