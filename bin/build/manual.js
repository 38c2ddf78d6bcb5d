// Writes the manual: one page for the program and one for each command, from the commands as they are built.
import { mkdirSync, writeFileSync } from 'node:fs';

/** Writes the pages into `folder`; `manual` and `cli` are modules of the sources and of what is built. */
export async function writeManual(folder, { manual }, { commands, programOf }) {
  const screen = { isTTY: false, columns: 80, write: () => {} };
  const io = { env: {}, cwd: '.', home: '.', stdout: screen, stderr: screen };
  const program = await programOf(io, Object.keys(commands), () => {});
  mkdirSync(folder, { recursive: true });
  for (const { file, source } of manual(program)) writeFileSync(`${folder}/${file}`, source);
}
