import packageJson from '../../package.json' with { type: 'json' };
import { EXIT } from './exit.ts';
import type { Io } from './io.ts';

export { nodeIo } from './io.ts';

/**
 * Runs a command line and answers its exit code. Writes only to `io`. Usage errors are told and answered with 2;
 * anything else that is thrown is a bug and is not caught.
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  // What scripts ask most often needs no commands.
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    io.stdout.write(`${packageJson.version}\n`);
    return EXIT.done;
  }
  const { run } = await import('./program.ts');
  return run(argv, io);
}
