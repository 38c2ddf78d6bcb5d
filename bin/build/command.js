import { relative } from 'node:path';
import { rolldown } from 'rolldown';
import { root } from './common.js';

/** What packages load when they start and no command uses: commander's programs beside it, chalk's look at the terminal. */
const unused = {
  name: 'unused',
  resolveId: (id, importer = '') =>
    /^(node:child_process|#supports-color)$/.test(id) && /node_modules.(commander|chalk)\b/.test(importer)
      ? '\0unused'
      : undefined,
  load: (id) => (id === '\0unused' ? 'export default {};' : undefined),
};

/**
 * What is one file each, with all that it imports: to find, open and wrap forty files takes longer than to run them. The
 * first is all that `--version` loads, the second the help; every command loads most of the third, and a comparison in
 * the terminal nothing else.
 */
const FILES = [
  { name: 'start', sources: ['src/cli/main.ts'] },
  { name: 'program', sources: ['src/cli/program.ts'] },
  {
    name: 'comparison',
    sources: [
      'src/cli/commands/diff.ts',
      'src/render/terminal/index.ts',
      'src/render/words/english/index.ts',
    ],
  },
];

const groups = FILES.map(({ name, sources }, k) => ({
  name,
  priority: FILES.length - k,
  test: (id) => sources.includes(relative(root, id).replaceAll('\\', '/')),
}));

/**
 * Node soon optimises what a short command never runs again, for a fifth of its time; what runs long loses nothing by waiting.
 * By the version of V8, since each has flags of its own: in Node 20, and in 22 to 24.
 */
const PATIENCE = `{ const waits = '--invocation-count-for-turbofan=30000 --invocation-count-for-maglev=4000';
const flags = { 11: '--interrupt-budget=600000', 12: waits, 13: waits }[Number.parseInt(process.versions.v8)];
if (flags) require('node:v8').setFlagsFromString(flags); }`;

/** Builds the command: CommonJS, on which Node starts sooner. Answers the files that went into it. */
export async function buildCommand() {
  const bundle = await rolldown({
    cwd: root,
    input: { cli: 'src/cli/main.ts' },
    platform: 'node',
    plugins: [unused],
    transform: { target: 'node20' },
    // The files above are loaded first, whoever imports them.
    checks: { ineffectiveDynamicImport: false },
  });
  const { output } = await bundle.write({
    dir: 'dist',
    format: 'cjs',
    entryFileNames: '[name].cjs',
    chunkFileNames: 'cli/[name].cjs',
    banner: ({ name }) => (name === 'comparison' ? PATIENCE : ''),
    codeSplitting: { groups },
    // Names stay, for who reads the trace of a crash.
    minify: { mangle: false, compress: true, codegen: { removeWhitespace: true } },
    comments: { legal: true, annotation: false, jsdoc: false },
  });
  await bundle.close();
  return output.flatMap(({ moduleIds = [] }) => moduleIds).map((id) => relative(root, id));
}
