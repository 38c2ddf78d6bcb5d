// What is mutated and how. `run.js` starts it, once for each folder.
const { MUTATED: folder = 'src', SHARE: share, SAMPLE_SEED: seed, JOBS: jobs, QUICK: quick } = process.env;
// Of a sample nothing is kept for the whole.
const results = `reports/mutation/${folder.replaceAll('/', '-')}${share ? `-${share}-${seed}` : ''}`;

export default {
  testRunner: 'vitest',
  vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
  // TypeScript 7 has no compiler API that Stryker could rewrite the configuration with.
  tsconfigFile: 'none.json',
  plugins: ['@stryker-mutator/vitest-runner', new URL('plugins.js', import.meta.url).pathname],
  ignorers: ['bugs'],
  checkers: share ? ['sample'] : [],
  mutate: [`${folder}/**/*.ts`, '!**/*.d.ts'],
  coverageAnalysis: 'perTest',
  // What runs once, while a file is loaded, is data: lists of words, the sources of patterns, the sentences of rules. A
  // mutant of it takes all tests to judge, and says whether each word of a list has a test, not whether code is right.
  ignoreStatic: true,
  concurrency: Number(jobs ?? 2),
  timeoutMS: 10_000,
  timeoutFactor: 3,
  incremental: true,
  incrementalFile: `${results}.incremental.json`,
  tempDirName: 'reports/mutation/sandbox',
  ignorePatterns: ['/docs', '/dist', '/reports', '/coverage', '/action', '*.tgz'],
  reporters: quick ? ['progress-append-only'] : ['progress-append-only', 'clear-text', 'json'],
  clearTextReporter: { logTests: false, reportTests: false, allowColor: false },
  jsonReporter: { fileName: `${results}.json` },
};
