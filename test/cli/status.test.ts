import { expect, it } from 'vitest';
import { statusOf } from '../../src/cli/status.ts';

const ERASE = '\r\u001b[K';

/** A terminal, what was written to it, and a clock that is set by hand. */
function watched(
  env: Record<string, string> = {},
  terminal: { isTTY: boolean; columns?: number } = { isTTY: true, columns: 30 },
) {
  const written: string[] = [];
  const clock = { now: 0 };
  const stderr = {
    ...terminal,
    write: (text: string) => written.push(text),
  } as unknown as NodeJS.WriteStream;
  return { written, clock, status: statusOf({ stderr: stderr as never, env }, () => clock.now) };
}

it('says nothing of work that is short, then at most ten lines in a second', () => {
  const { written, clock, status } = watched();
  for (clock.now = 0; clock.now < 1_200; clock.now += 10) status.show(`at ${clock.now}`);
  expect(written).toEqual([`${ERASE}at 1000\r`, `${ERASE}at 1100\r`]);
  status.erase();
  status.erase();
  expect(written.slice(2)).toEqual([ERASE]);
});

it('keeps to the width, and gives a terminal no codes', () => {
  const { written, clock, status } = watched();
  clock.now = 5_000;
  status.show(`\u001b[2J${'x'.repeat(50)}`);
  clock.now = 6_000;
  status.show('\u548c'.repeat(50));
  expect(written).toEqual([`${ERASE}\\u{1b}[2J${'x'.repeat(20)}\r`, `${ERASE}${'\u548c'.repeat(14)}\r`]);
});

it.each([
  [{ CI: 'true' }, { isTTY: true }],
  [{ TERM: 'dumb' }, { isTTY: true }],
  [{}, { isTTY: false }],
])('says nothing with %j on %j', (env, terminal) => {
  const { written, clock, status } = watched(env, terminal);
  clock.now = 5_000;
  status.show('at work');
  status.erase();
  expect([written, status.during(() => 7)]).toEqual([[], 7]);
});

it('takes a terminal of unknown width for one of 80 columns', () => {
  const { written, clock, status } = watched({}, { isTTY: true, columns: 0 });
  clock.now = 5_000;
  status.show('x'.repeat(100));
  expect(written).toEqual([`${ERASE}${'x'.repeat(79)}\r`]);
});

it('does work that can be interrupted, and passes on what it answers or throws', () => {
  const { status } = watched();
  expect(status.during(() => 7)).toBe(7);
  expect(() =>
    status.during(() => {
      throw new RangeError('own');
    }),
  ).toThrow(new RangeError('own'));
});
