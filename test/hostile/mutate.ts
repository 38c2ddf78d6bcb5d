import fc from 'fast-check';

/** One thing done to bytes, at a place and over a length that are parts of a whole, so that they fit any length. */
export interface Mutation {
  readonly kind: (typeof KINDS)[number];
  readonly at: number;
  readonly other: number;
  readonly length: number;
  readonly token: string;
}

const KINDS = [
  'flip',
  'byte',
  'splice',
  'delete',
  'repeat',
  'insert',
  'replace',
  'truncate',
  'swap-lines',
  'delete-line',
  'indent',
  'outdent',
] as const;
const WHOLE = 2 ** 16;

/** Any characters, halves of pairs too; `fc.string` of such builds a table of all there are first. */
export function characters(maxLength: number): fc.Arbitrary<string> {
  return fc.array(fc.nat(0x10ffff), { maxLength }).map((points) => String.fromCodePoint(...points));
}

/** Of one to so many mutations, each of which may put in one of the tokens. */
export function mutations(tokens: readonly string[], most = 6): fc.Arbitrary<readonly Mutation[]> {
  const part = fc.nat(WHOLE - 1);
  const mutation = fc.record({
    kind: fc.constantFrom(...KINDS),
    at: part,
    other: part,
    length: fc.nat(40),
    token: fc.oneof(fc.constantFrom(...tokens), characters(4)),
  });
  return fc.array(mutation, { maxLength: most });
}

/** The bytes after all the mutations, each of which is done to what the one before it left. */
export function mutate(bytes: Uint8Array, mutations: readonly Mutation[]): Buffer {
  return mutations.reduce<Buffer>(mutated, Buffer.from(bytes));
}

function mutated(bytes: Buffer, { kind, at, other, length, token }: Mutation): Buffer {
  const [start, from] = [at, other].map((part) => Math.floor((part / WHOLE) * bytes.length)) as [
    number,
    number,
  ];
  const put = (middle: Uint8Array, end = start) =>
    Buffer.concat([bytes.subarray(0, start), middle, bytes.subarray(end)]);
  switch (kind) {
    case 'flip':
      return put(Buffer.from([(bytes[start] ?? 0) ^ (1 << (length % 8))]), start + 1);
    case 'byte':
      return put(Buffer.from([other % 256]), start + 1);
    case 'splice':
      return put(bytes.subarray(from, from + length));
    case 'delete':
      return put(Buffer.alloc(0), start + length);
    case 'repeat':
      return put(
        Buffer.concat(Array.from({ length: 1 + (other % 8) }, () => bytes.subarray(start, start + length))),
      );
    case 'insert':
      return put(Buffer.from(token));
    case 'replace':
      return put(Buffer.from(token), start + length);
    case 'truncate':
      return bytes.subarray(0, start);
    default:
      return Buffer.from(inLines(bytes.toString('latin1'), kind, at, other, length), 'latin1');
  }
}

function inLines(text: string, kind: Mutation['kind'], at: number, other: number, length: number): string {
  const lines = text.split('\n');
  const [a, b] = [at % lines.length, other % lines.length];
  const line = lines[a] ?? '';
  switch (kind) {
    case 'swap-lines':
      lines[a] = lines[b] ?? '';
      lines[b] = line;
      break;
    case 'delete-line':
      lines.splice(a, 1);
      break;
    case 'indent':
      lines[a] = ' '.repeat(1 + (length % 4)) + line;
      break;
    default:
      lines[a] = line.slice(Math.min(1 + (length % 4), line.search(/\S|$/)));
  }
  return lines.join('\n');
}
