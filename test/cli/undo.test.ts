import { afterEach, expect, it, vi } from 'vitest';
import type { Io } from '../../src/cli/io.ts';
import type { Place } from '../../src/cli/stage.ts';
import { writeWhole } from '../../src/cli/write.ts';

const places = vi.hoisted(() => new Map<string, Partial<Place>>());
vi.mock('../../src/cli/stage.ts', () => ({
  stage: (target: string) => places.get(target.replace(/^.*\//, '')),
}));
afterEach(() => places.clear());

const fails = (code: string) => () => {
  throw Object.assign(new Error(code), { code });
};
const io = { cwd: '/', onInterrupt: () => () => {} } as unknown as Io;

it('undoes what it can on a disk that fails, and says what it could not', async () => {
  const undo = vi.fn();
  places.set('a.md', { isFile: true, put: () => {}, undo });
  places.set('b.md', { isFile: true, put: () => {}, undo: fails('EROFS') });
  places.set('c.md', { isFile: true, put: fails('EIO'), undo });
  const files = [...places.keys()].map((file) => ({ file, content: '' }));
  expect(await writeWhole(io, files)).toBe(
    'cannot write c.md: the device reports an error; cannot undo what was done to b.md: the file system is read-only',
  );
  expect(undo).toHaveBeenCalledTimes(2);
});
