// Prints a digest of what each command line of its argument, a JSON array, prints: one process for all, by any release of Node.
import { createHash } from 'node:crypto';
import built from '../../dist/cli.cjs';

const { main, nodeIo } = built;
const own = nodeIo(process, new URL('../..', import.meta.url));

for (const command of JSON.parse(process.argv[2])) {
  const chunks = [];
  const screen = { isTTY: false, write: (text) => void chunks.push(Buffer.from(text)) };
  const status = await main(command.split(' '), { ...own, stdout: screen, stderr: screen });
  const bytes = Buffer.concat(chunks);
  console.log(`${command}: ${status} ${bytes.length} ${createHash('sha256').update(bytes).digest('hex')}`);
}
