import { relative } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const folder = process.env.MUTATED ?? 'src';

/** Tests that take long for what they find: what the others let pass is shown to them, when `run.js` goes round again. */
const slow = [
  '**/rules.test.ts',
  '**/any-file.test.ts',
  '**/*laws.test.ts',
  '**/fuzz.test.ts',
  '**/divide.test.ts',
];

/** First what noticed the last mutant, which was likely beside this one; then what takes least. */
class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const { cache, config } = this.ctx;
    const rank = ({ project, moduleId }: TestSpecification) => {
      const last = cache.getFileTestResults(`${project.name}:${relative(config.root, moduleId)}`);
      return last?.failed ? -1 : (last?.duration ?? 0);
    };
    return files.toSorted((a, b) => rank(a) - rank(b));
  }
}

/** The tests of one folder, in one thread for all: to start one for each file takes longer than its tests. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: [`${folder.replace('src', 'test')}/**/*.test.ts`],
    exclude: process.env.QUICK ? slow : [],
    testTimeout: 30_000,
    setupFiles: ['test/support/setup.ts', 'test/mutation/setup.ts'],
    isolate: false,
    fileParallelism: false,
    sequence: { sequencer: QuickFirst },
  },
});
