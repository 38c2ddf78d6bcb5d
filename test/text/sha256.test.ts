import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { portableSha256 } from '../../src/text/portable-sha256.ts';
import { sha256 } from '../../src/text/sha256.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('SHA-256', () => {
  // The examples of FIPS 180-4.
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
  ])('of %j', (text, digest) => {
    expect(sha256(text)).toBe(digest);
    expect(sha256(bytes(text))).toBe(digest);
    expect(portableSha256(bytes(text))).toBe(digest);
  });

  it('is the same without Node’s, of any length, and of a part of a buffer', () => {
    const own = (data: Uint8Array) => createHash('sha256').update(data).digest('hex');
    for (let length = 0; length < 200; length++) {
      const data = new Uint8Array(length).fill(length);
      expect(portableSha256(data)).toBe(own(data));
    }
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 1000 }), fc.nat(100), (data, from) => {
        expect(portableSha256(data.subarray(from))).toBe(own(data.subarray(from)));
      }),
    );
  });

  it('does without Node where there is none, as in a browser', () => {
    const { getBuiltinModule } = process;
    try {
      Object.assign(process, { getBuiltinModule: undefined });
      expect(sha256('Zone – 🕊')).toBe(portableSha256(bytes('Zone – 🕊')));
    } finally {
      Object.assign(process, { getBuiltinModule });
    }
    expect(sha256('Zone – 🕊')).toBe(portableSha256(bytes('Zone – 🕊')));
  });
});
