import { existsSync, readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import type { Outcome } from './part.ts';

/** Inputs of a part, which begins with fresh memory. A part is known by its seed: that of the run plus its index. */
const PART = 20_000;
/** An input that takes longer hangs, in seconds. */
const HANGS = 60;

/** What a worker is told. Of `index`, where given, the input is made and not run. */
export interface Order {
  readonly target: string;
  readonly runs: number;
  readonly seed: number;
  /** Counts the inputs that were begun. */
  readonly count: SharedArrayBuffer;
  readonly index?: number;
}

const { values } = parseArgs({
  options: { runs: { type: 'string' }, seed: { type: 'string' }, target: { type: 'string', multiple: true } },
});
const runs = Number(values.runs ?? 20_000);
const seed = Number(values.seed ?? Date.now() % 2 ** 31);
const known = readdirSync(new URL('targets/', import.meta.url)).map((file) => file.replace(/\.js$/, ''));
const targets = values.target ?? known;
const strange = targets.filter((target) => !existsSync(new URL(`targets/${target}.js`, import.meta.url)));
if (strange.length > 0 || !(runs > 0) || !Number.isInteger(seed)) {
  console.error(`usage: npm run fuzz -- --runs N [--seed S] [--target ${known.join('|')}]...`);
  process.exit(2);
}

for (const target of targets) process.exitCode = (await fuzz(target)) ? process.exitCode : 1;

async function fuzz(target: string): Promise<boolean> {
  console.log(`${target}: ${runs} inputs, seed ${seed}`);
  const start = Date.now();
  for (let done = 0; done < runs; done += PART) {
    const outcome = await inWorker(target, Math.min(PART, runs - done), seed + done / PART);
    const seconds = (Date.now() - start) / 1000;
    const ran = done + outcome.runs;
    console.log(`${target}: ${ran} in ${seconds.toFixed(0)} s, ${(ran / seconds).toFixed(0)} each second`);
    if (outcome.ok) continue;
    console.error(`${target}: fails with --runs ${PART} --seed ${seed + done / PART} for the input\n`);
    console.error(`${outcome.input}\n\n${outcome.error}`);
    return false;
  }
  return true;
}

/** In a thread of its own, so that neither what hangs nor what takes all memory ends the run without a word. */
async function inWorker(target: string, runs: number, seed: number): Promise<Outcome> {
  const count = new SharedArrayBuffer(4);
  const order = { target, runs, seed, count };
  try {
    return await answer(order);
  } catch (error) {
    const begun = Atomics.load(new Int32Array(count), 0);
    const found = await answer({ ...order, index: begun - 1 });
    return { ok: false, runs: begun, input: found.ok ? '' : found.input, error: String(error) };
  }
}

function answer(order: Order): Promise<Outcome> {
  const counter = new Int32Array(order.count);
  const worker = new Worker(new URL('worker.js', import.meta.url), { workerData: order });
  let seen = -1;
  return new Promise<Outcome>((resolve, reject) => {
    const watch = setInterval(() => {
      const now = Atomics.load(counter, 0);
      if (now === seen) reject(new Error(`hangs: nothing came of it in ${HANGS} seconds`));
      seen = now;
    }, HANGS * 1000);
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => {
      clearInterval(watch);
      reject(new Error('the thread ended without an answer'));
    });
  }).finally(() => worker.terminate());
}
