/** The length of a block in bytes. */
const BLOCK = 64;

/** The SHA-256 of bytes (FIPS 180-4, whose names these are) as 64 hexadecimal digits, where the platform has none. */
export function portableSha256(bytes: Uint8Array): string {
  const [first, constants] = [words(8, Math.sqrt), words(64, Math.cbrt)];
  const whole = bytes.length - (bytes.length % BLOCK);
  const hash = first;
  for (let at = 0; at < whole; at += BLOCK) addBlock(hash, bytes, at, constants);
  const last = padded(bytes.subarray(whole), bytes.length);
  for (let at = 0; at < last.length; at += BLOCK) addBlock(hash, last, at, constants);
  return Array.from(hash, (word) => word.toString(16).padStart(8, '0')).join('');
}

/** The first 32 bits of the fractions of roots of the first primes. */
function words(count: number, root: (prime: number) => number): Uint32Array {
  const primes: number[] = [];
  for (let n = 2; primes.length < count; n++) if (primes.every((prime) => n % prime !== 0)) primes.push(n);
  return Uint32Array.from(primes, (prime) => (root(prime) % 1) * 2 ** 32);
}

/** What is left after the whole blocks, a one bit, zeros, and the length of the message in bits. */
function padded(rest: Uint8Array, length: number): Uint8Array {
  const last = new Uint8Array(rest.length < BLOCK - 8 ? BLOCK : 2 * BLOCK);
  last.set(rest);
  last[rest.length] = 0x80;
  new DataView(last.buffer).setBigUint64(last.length - 8, BigInt(length) * 8n);
  return last;
}

function addBlock(hash: Uint32Array, bytes: Uint8Array, at: number, constants: Uint32Array): void {
  const schedule = scheduleOf(new DataView(bytes.buffer, bytes.byteOffset + at, BLOCK));
  let [a, b, c, d, e, f, g, h] = hash as unknown as Eight;
  for (let t = 0; t < 64; t++) {
    const choice = (e & f) ^ (~e & g);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const t1 =
      (h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + choice + at32(constants, t) + at32(schedule, t)) |
      0;
    const t2 = ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + majority) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + t1) | 0, c, b, a, (t1 + t2) | 0];
  }
  for (const [index, word] of [a, b, c, d, e, f, g, h].entries()) hash[index] = at32(hash, index) + word;
}

type Eight = [number, number, number, number, number, number, number, number];

function scheduleOf(block: DataView): Uint32Array {
  const schedule = new Uint32Array(64);
  for (let t = 0; t < 16; t++) schedule[t] = block.getUint32(4 * t);
  for (let t = 16; t < 64; t++) {
    const [x, y] = [at32(schedule, t - 15), at32(schedule, t - 2)];
    const small = turned(x, 7) ^ turned(x, 18) ^ (x >>> 3);
    const large = turned(y, 17) ^ turned(y, 19) ^ (y >>> 10);
    schedule[t] = at32(schedule, t - 16) + small + at32(schedule, t - 7) + large;
  }
  return schedule;
}

/** A word rotated to the right. */
function turned(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

function at32(words: Uint32Array, index: number): number {
  return words[index] as number;
}
