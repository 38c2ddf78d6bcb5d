import { portableSha256 } from './portable-sha256.ts';

/**
 * The SHA-256 of bytes, or of a text as UTF-8, as 64 hexadecimal digits. Node's own where there is one, which is ten times as
 * fast and loaded only here; a browser has one too, but only one that is waited for.
 */
export function sha256(data: Uint8Array | string): string {
  const own = globalThis.process?.getBuiltinModule?.('node:crypto');
  if (own) return own.createHash('sha256').update(data).digest('hex');
  return portableSha256(typeof data === 'string' ? new TextEncoder().encode(data) : data);
}
