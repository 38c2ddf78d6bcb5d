import { beforeEach, inject, vi } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    readonly mutantActivation: 'static' | 'runtime' | undefined;
  }
}

// The thread stays, and nothing of the last mutant may: what its modules remember goes, and while they are loaded again
// no mutant is active, as Stryker has it in a thread that is new.
vi.resetModules();
const stryker: { activeMutant?: string | undefined } | undefined = Reflect.get(globalThis, '__stryker__');
if (stryker && inject('mutantActivation') !== 'static') stryker.activeMutant = undefined;

/** Tests of how long large texts take: of a mutant they say late what a time limit says too. */
const large = /^a megabyte|^take no longer|at a cost that grows|a time that grows/;
/** Laws over many drafts are for the second round. */
const laws = process.env.QUICK ? ['generated drafts'] : [];
beforeEach(({ task, skip }) =>
  skip(large.test(task.name) || laws.includes(task.name) || laws.includes(task.suite?.name ?? '')),
);
