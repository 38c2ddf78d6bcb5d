import type { Finding } from '../../model.ts';
import { findingMessage } from '../../render/finding.ts';
import { gitHeader, lineDifferences, remark, sideNames, unmerged } from '../../render/terminal/git-diff.ts';
import { type Attempt, problem } from '../attempt.ts';
import type { Io } from '../io.ts';
import { fileOrInput, readBytes } from '../library.ts';
import type { Look } from '../output.ts';
import type { Call, Content } from './call.ts';
import { compared, type Differing } from './compared.ts';

type Pair = Extract<Call, { kind: 'pair' }>;

/** All that is to be shown of a file that differs. */
export async function differences(io: Io, call: Call, look: Look): Promise<string> {
  if (call.kind === 'unmerged') return unmerged(call.path);
  return gitHeader(call.pair, look.colour) + (await body(io, call, look));
}

/** What follows the header: nothing where name or mode alone differ, as in git. */
async function body(io: Io, call: Pair, look: Look): Promise<string> {
  if (call.old.hash !== undefined && call.old.hash === call.new.hash) return '';
  const sides = [await bytesOf(io, call.old), await bytesOf(io, call.new)] as const;
  const [old, next] = sides.map((side) => (side instanceof Uint8Array ? side : undefined));
  const unread = sides.find((side): side is Finding => side !== undefined && !(side instanceof Uint8Array));
  if (unread) return remark(`Cannot be compared: ${findingMessage(unread)}`, look.colour);
  if (old && next && Buffer.compare(old, next) === 0) return '';
  const given: Differing = { call, ...(old && { old }), ...(next && { new: next }) };
  const shown = await compared(io, given, look).catch(bug);
  return shown.ok ? shown.value : remark(shown.problems.join('; '), look.colour) + byLines(given, look);
}

async function bytesOf(io: Io, { path }: Content): Promise<Uint8Array | Finding | undefined> {
  if (path === undefined) return undefined;
  // A file of the work tree that is called `-` is no standard input.
  return readBytes(io, { ...fileOrInput(io, `./${path}`), ...(path.startsWith('/') ? { path } : {}) });
}

/** Git stops at a program that fails: what is wrong with this one must not hide what differs in the file. */
function bug(error: unknown): Attempt<never> {
  return problem(`Compared by lines: ${String(error)}; this is a bug, please report it`);
}

/** Larger files are not taken apart into lines. */
const MAX_BYTES = 20_000_000;

function byLines({ call: { pair }, old, new: next }: Differing, look: Look): string {
  const [oldName, newName] = sideNames(pair);
  const sides = [old, next].flatMap((bytes) => bytes ?? []);
  const names = `${old ? oldName : '/dev/null'} and ${next ? newName : '/dev/null'}`;
  if (sides.some(isBinary)) return remark(`Binary files ${names} differ`, false);
  if (sides.some(({ length }) => length > MAX_BYTES)) return remark(`Files ${names} differ`, false);
  const text = textsOf(sides);
  return lineDifferences(pair, [old ? text(old) : '', next ? text(next) : ''], look.colour);
}

/** As git tells it: by an empty byte near the beginning. */
function isBinary(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 8_000).includes(0);
}

/** Where a side is not UTF-8 each byte of both is shown as one character, so that none that differ look the same. */
function textsOf(sides: readonly Uint8Array[]): (bytes: Uint8Array) => string {
  const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  try {
    for (const bytes of sides) strict.decode(bytes);
    return (bytes) => strict.decode(bytes);
  } catch {
    return (bytes) => Buffer.from(bytes).toString('latin1');
  }
}
