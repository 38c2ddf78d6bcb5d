import fc from 'fast-check';
import { beforeEach, inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    readonly mutantActivation: 'static' | 'runtime' | undefined;
    readonly mode: 'dry-run' | 'mutant';
  }
}

interface Loaded {
  readonly importers: ReadonlySet<string>;
  promise?: unknown;
  exports?: unknown;
  evaluated: boolean;
}

interface Worker {
  readonly evaluatedModules: { readonly idToModuleMap: ReadonlyMap<string, Loaded> };
}

const [worker, last]: (Worker | undefined)[] = ['__vitest_worker__', 'lastWorker'].map((name) =>
  Reflect.get(globalThis, name),
);
// The thread stays, and nothing of the last mutant may. Each mutant has its own worker state. While it is counted which
// tests reach what, each file loads all anew: what a module does once, the first test of every file is then known to reach.
if (worker && (worker !== last || inject('mode') === 'dry-run')) forget(worker);
Reflect.set(globalThis, 'lastWorker', worker);

// While modules are loaded no mutant is active, as Stryker has it in a thread that is new.
const stryker: { activeMutant?: string | undefined } | undefined = Reflect.get(globalThis, '__stryker__');
if (stryker && inject('mutantActivation') !== 'static') stryker.activeMutant = undefined;

/** Lets go of the modules that are mutated and of all that import them. The others never ran a mutant, and stay warm. */
function forget({ evaluatedModules: { idToModuleMap: modules } }: Worker): void {
  const stale = new Set([...modules.keys()].filter((id) => id.includes(`/${process.env.MUTATED}/`)));
  for (const id of stale) {
    const loaded = modules.get(id);
    for (const importer of loaded?.importers ?? []) stale.add(importer);
    if (loaded) Object.assign(loaded, { promise: undefined, exports: undefined, evaluated: false });
  }
}

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
