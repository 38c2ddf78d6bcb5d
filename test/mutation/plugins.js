import { createHash } from 'node:crypto';
import { declareFactoryPlugin, declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

/** Leaves out what throws, and what asks whether to: that is a bug of the program's own, which no test can reach. */
const bugs = {
  shouldIgnore: (path) => (throws(path.node) ? 'what is thrown is a bug, and out of reach' : undefined),
};

function throws({ type, consequent, body }) {
  if (type === 'BlockStatement') return body.length === 1 && throws(body[0]);
  return type === 'ThrowStatement' || (type === 'IfStatement' && throws(consequent));
}

const taken = { status: 'passed' };
const left = { status: 'compileError', reason: 'not in the sample' };

/** Lets a share of the mutants through, by a digest of a seed and of what they are: what else changes draws no others. */
function sample() {
  const share = Number(process.env.SHARE || 1);
  const isDrawn = ({ fileName, location, replacement }) => {
    const key = JSON.stringify([
      process.env.SAMPLE_SEED,
      fileName.split('/src/').at(-1),
      location,
      replacement,
    ]);
    return createHash('sha256').update(key).digest().readUInt32BE() < share * 2 ** 32;
  };
  return {
    init: async () => {},
    group: async (mutants) => [mutants.map(({ id }) => id)],
    check: async (mutants) =>
      Object.fromEntries(mutants.map((mutant) => [mutant.id, isDrawn(mutant) ? taken : left])),
  };
}

export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, 'bugs', bugs),
  declareFactoryPlugin(PluginKind.Checker, 'sample', sample),
];
