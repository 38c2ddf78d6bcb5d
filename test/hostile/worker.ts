import { parentPort, workerData } from 'node:worker_threads';
import type { Order } from './fuzz.ts';
import { inputAt, type Outcome, part } from './part.ts';
import type { Target } from './target.ts';

const { target: name, runs, seed, count, index }: Order = workerData;
const { target }: { target: Target } = await import(new URL(`targets/${name}.js`, import.meta.url).href);
const counter = new Int32Array(count);

const outcome: Outcome =
  index === undefined
    ? await part(target, runs, seed, () => Atomics.add(counter, 0, 1))
    : { ok: false, runs: index + 1, input: inputAt(target, runs, seed, index), error: '' };
parentPort?.postMessage(outcome);
