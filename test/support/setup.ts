import fc from 'fast-check';

/** One seed for every run, so that a law fails for a change and not by chance; `SEED=n` looks elsewhere. */
fc.configureGlobal({ seed: Number(process.env.SEED ?? 20251120) });
