import fc from 'fast-check';
import { beforeEach, inject, vi } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    readonly mutantActivation: 'static' | 'runtime' | undefined;
    readonly mode: 'dry-run' | 'mutant';
  }
}

// While it is counted which tests reach what, each file loads all anew: what a module does once, the first test of every
// file is then known to reach. A mutant has a thread of its own, in which what is loaded may stay.
if (inject('mode') === 'dry-run') vi.resetModules();

// While modules are loaded no mutant is active, as Stryker has it in a thread that is new.
const stryker: { activeMutant?: string | undefined } | undefined = Reflect.get(globalThis, '__stryker__');
if (stryker && inject('mutantActivation') !== 'static') stryker.activeMutant = undefined;

/** Tests of how long large texts take, or how well large drafts do: of a mutant they say late what others say too. */
const large =
  /^a megabyte|^take no longer|at a cost that grows|a time that grows|of 1,000 points|of 200 points/;
/** Laws over many drafts are for the second round. */
const many =
  /^generated drafts$|alignment of ten drafts|mirrored decisions|^no forbidden pair|fixed (groups|passages)|^(partition|order|identity|reversal|determinism): |every linked pair|for every point and clause/;
const left = process.env.QUICK ? [large, many] : [large];
beforeEach(({ task, skip }) =>
  skip(left.some((names) => names.test(task.name) || names.test(task.suite?.name ?? ''))),
);

// Of a mutant that all laws let pass, each is asked for so many milliseconds.
fc.configureGlobal({ ...fc.readConfigureGlobal(), interruptAfterTimeLimit: 250 });
