import { defineConfig } from 'vitest/config';

const folder = process.env.MUTATED ?? 'src';

/** Tests that take long for what they find: what the others let pass is shown to them, when `run.js` goes round again. */
const slow = [
  '**/rules.test.ts',
  '**/any-file.test.ts',
  '**/*laws.test.ts',
  '**/fuzz.test.ts',
  '**/divide.test.ts',
];

/** The tests of one folder, in one thread that stays: to start one for each mutant takes longer than its tests. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: [`${folder.replace('src', 'test')}/**/*.test.ts`],
    exclude: process.env.QUICK ? slow : [],
    testTimeout: 30_000,
    setupFiles: ['test/support/setup.ts', 'test/mutation/setup.ts'],
    isolate: false,
    fileParallelism: false,
  },
});
