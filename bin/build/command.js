import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { transform } from 'esbuild';
import { root } from './common.js';

/** What packages load when they start and no command uses: commander's programs beside it, chalk's look at the terminal. */
export const unused = {
  name: 'unused',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(node:child_process|#supports-color)$/ }, ({ path, importer }) =>
      /node_modules.(commander|chalk)\b/.test(importer) ? { path, namespace: 'unused' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'unused' }, () => ({ contents: 'module.exports = {};' }));
  },
};

/** What a comparison in the terminal loads beyond the help; every other command loads most of it. */
const COMPARISON = [
  'src/cli/commands/diff.ts',
  'src/render/terminal/index.ts',
  'src/render/words/english/index.ts',
];

/**
 * Rewrites the ES modules that esbuild split as CommonJS, on which Node starts sooner, and joins the forty of them that a comparison
 * loads into one file: to find, open and wrap each takes longer than to run it.
 */
export async function finishCommand({ outputs }) {
  const files = Object.keys(outputs).filter((output) => output.endsWith('.cjs'));
  for (const file of files) writeFileSync(root + file, await commonJs(readFileSync(root + file, 'utf8')));
  const start = closure(outputs, ['src/cli/main.ts', 'src/cli/program.ts']);
  const joined = [...closure(outputs, COMPARISON)].filter((file) => !start.has(file));
  const modules = joined.map((file) => {
    const code = readFileSync(root + file, 'utf8').trim();
    writeFileSync(root + file, `module.exports=require("./comparison.cjs")("./${basename(file)}");\n`);
    return `"./${basename(file)}"(exports,require,module){${code}\n}`;
  });
  writeFileSync(
    `${root}dist/cli/comparison.cjs`,
    `${PATIENCE}const modules={${modules.join(',\n')}};\n${LOADER}`,
  );
}

/** Node 20 soon optimises what a short command never runs again, for a quarter of its time. Later versions have no such flag. */
const PATIENCE = `if (process.versions.v8.startsWith('11.')) require('node:v8').setFlagsFromString('--interrupt-budget=600000');
`;

/** A module is run when it is first asked for, as Node does it. */
const LOADER = `const loaded = {};
const find = (name) => (name in modules ? load(name) : require(name));
const load = (name) => {
  if (name in loaded) return loaded[name].exports;
  const module = (loaded[name] = { exports: {} });
  modules[name](module.exports, find, module);
  return module.exports;
};
module.exports = load;
`;

async function commonJs(source) {
  const { code } = await transform(source, {
    ...{ format: 'cjs', platform: 'node', target: 'node20', supported: { 'dynamic-import': false } },
    ...{ minifySyntax: true, minifyWhitespace: true, legalComments: 'none' },
  });
  return code;
}

/** The files that hold these sources, and all that those load at once. */
function closure(outputs, sources) {
  const found = new Set();
  const add = (file) => {
    if (found.has(file) || !outputs[file]) return;
    found.add(file);
    for (const { path, kind } of outputs[file].imports) if (kind === 'import-statement') add(path);
  };
  for (const file of Object.keys(outputs)) if (sources.includes(outputs[file].entryPoint)) add(file);
  return found;
}
