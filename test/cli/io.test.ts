import { EventEmitter } from 'node:events';
import { PassThrough, Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { afterEach, expect, it, vi } from 'vitest';
import { nodeIo } from '../../src/cli/io.ts';

afterEach(() => vi.restoreAllMocks());

/** A process that can be watched: what it was given to write, and how it was asked to end. */
function fakeProcess() {
  const streams = { stdout: new PassThrough(), stderr: new PassThrough() };
  const [exit, kill] = [vi.fn(), vi.fn()];
  const fake = Object.assign(new EventEmitter(), {
    ...streams,
    stdin: Readable.from([Buffer.from('from '), Buffer.from('standard input')]),
    env: { PATH: process.env.PATH },
    cwd: () => '/somewhere',
    exitCode: undefined,
    exit,
    kill,
    pid: 4711,
    platform: 'linux',
  });
  return { fake: fake as unknown as NodeJS.Process, exit, kill, ...streams };
}

const home = pathToFileURL('/usr/lib/plancmp/');

it('reads all of standard input and writes what it is given', async () => {
  const { fake, stdout } = fakeProcess();
  const io = nodeIo(fake, home);
  expect(new TextDecoder().decode(await io.stdin(100))).toBe('from standard input');
  io.stdout.write('a result\n');
  expect(String(stdout.read())).toBe('a result\n');
  expect([io.cwd, io.home, io.stdout.isTTY, io.stdout.columns]).toEqual([
    '/somewhere',
    '/usr/lib/plancmp/',
    false,
    undefined,
  ]);
  expect(io.today()).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});

it('knows a terminal and its width', () => {
  const { fake, stdout } = fakeProcess();
  Object.assign(stdout, { isTTY: true, columns: 97 });
  const io = nodeIo(fake, home);
  expect([io.stdout.isTTY, io.stdout.columns, io.stderr.isTTY]).toEqual([true, 97, false]);
});

it('ends silently when the reader of a pipe is gone', () => {
  const { fake, stdout, stderr, exit } = fakeProcess();
  nodeIo(fake, home);
  stdout.emit('error', Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
  expect(exit).toHaveBeenCalledWith(0);
  expect(stderr.read()).toBeNull();
});

it('fails with a sentence when the result cannot be written', () => {
  const { fake, stdout, stderr, exit } = fakeProcess();
  nodeIo(fake, home);
  stdout.emit('error', Object.assign(new Error('write ENOSPC'), { code: 'ENOSPC' }));
  expect(exit).toHaveBeenCalledWith(2);
  expect(String(stderr.read())).toBe('plancmp: cannot write the result: no space is left\n');
});

it('reads no more of standard input than it is asked for', async () => {
  const { fake } = fakeProcess();
  expect(new TextDecoder().decode(await nodeIo(fake, home).stdin(6))).toBe('from s');
});

it('writes the result though nobody reads the trouble', () => {
  const { fake, stderr, exit } = fakeProcess();
  nodeIo(fake, home);
  stderr.emit('error', Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
  expect(exit).not.toHaveBeenCalled();
});

it('leaves an interrupt to a pager while that runs', async () => {
  const { fake, exit } = fakeProcess();
  const io = nodeIo(fake, home);
  const shown = io.page('cat > /dev/null', 'a text');
  expect(fake.emit('SIGINT', 'SIGINT')).toBe(true);
  expect(await shown).toBe(true);
  expect(exit).not.toHaveBeenCalled();
  expect(fake.listenerCount('SIGINT')).toBe(0);
});

it('leaves signals to the system where there is nothing to undo', () => {
  const { fake } = fakeProcess();
  const io = nodeIo(fake, home);
  const listeners = () => ['SIGHUP', 'SIGINT', 'SIGTERM'].map((signal) => fake.listenerCount(signal));
  expect(listeners()).toEqual([0, 0, 0]);
  const [first, second] = [io.onInterrupt(() => {}), io.onInterrupt(() => {})];
  first();
  expect(listeners()).toEqual([1, 1, 1]);
  second();
  expect(listeners()).toEqual([0, 0, 0]);
});

it.each<[NodeJS.Signals, number]>([
  ['SIGHUP', 129],
  ['SIGINT', 130],
  ['SIGTERM', 143],
])('undoes what is half done before it ends by %s', (signal, code) => {
  const { fake, exit, kill } = fakeProcess();
  const io = nodeIo(fake, home);
  const [undone, forgotten] = [vi.fn(), vi.fn()];
  io.onInterrupt(undone);
  io.onInterrupt(forgotten)();
  kill.mockImplementation(() => expect(undone).toHaveBeenCalledOnce());
  fake.emit(signal, signal);
  expect(kill).toHaveBeenCalledWith(4711, signal);
  expect(exit).toHaveBeenCalledWith(code);
  expect(forgotten).not.toHaveBeenCalled();
});

it('says whether a pager could be started, and lives through one that quits early', async () => {
  const { fake } = fakeProcess();
  const io = nodeIo(fake, home);
  expect(await io.page('no-such-pager-anywhere 2> /dev/null', 'a text')).toBe(false);
  expect(await io.page('true', 'a text '.repeat(100_000))).toBe(true);
  // A shell of Windows ends with 1 where it does not know a command, as a command may that fails.
  Object.assign(fake, { platform: 'win32' });
  expect([await io.page('exit 1', 'a text'), await io.page('true', 'a text')]).toEqual([false, true]);
});

it('tells a bug as a bug, with its trace, and fails', () => {
  const { fake, stderr } = fakeProcess();
  const io = nodeIo(fake, home);
  expect(io.crash(new Error('impossible'))).toBe(2);
  expect(io.crash('not an error')).toBe(2);
  expect(String(stderr.read())).toMatch(/this is a bug[\s\S]*impossible[\s\S]*not an error/);
});

it('ends by SIGINT where work is interrupted, not where it fails', () => {
  const { fake, exit, kill } = fakeProcess();
  const io = nodeIo(fake, home);
  const fail = (error: Error) => () => {
    throw error;
  };
  const interrupted = Object.assign(new Error('stopped'), { code: 'ERR_SCRIPT_EXECUTION_INTERRUPTED' });
  expect(io.working(() => 7)).toBe(7);
  expect(() => io.working(fail(new Error('a bug')))).toThrow('a bug');
  expect(kill).not.toHaveBeenCalled();
  expect(() => io.working(fail(interrupted))).toThrow('stopped');
  expect(kill).toHaveBeenCalledWith(4711, 'SIGINT');
  expect(exit).toHaveBeenCalledWith(130);
});
