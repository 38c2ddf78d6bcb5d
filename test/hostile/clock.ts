/** Seconds of the processor since `start`, or of the process so far: a busy machine does not count. */
export function processorSeconds(start = 0): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6 - start;
}
