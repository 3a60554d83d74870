import { crc32, deflateRawSync } from 'node:zlib';

/** A file of a package. */
export interface Entry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;
const DEFLATED = 8;
/** 1 January 1980, the first day that a ZIP knows: the same files make the same package, whenever it is made. */
const DATE = 0x21;

/** A ZIP file (PKWARE's APPNOTE, without encryption or Zip64): a handful of small files with ASCII names. */
export const zipOf = (entries: readonly Entry[]): Uint8Array => {
  const parts: Buffer[] = [];
  const listed: Buffer[] = [];
  let at = 0;
  for (const { name, bytes } of entries) {
    const packed = deflateRawSync(bytes);
    const facts = factsOf(bytes, packed, name);
    const local = Buffer.concat([numbers([4, LOCAL]), facts, Buffer.from(name), packed]);
    listed.push(
      Buffer.concat([
        numbers([4, CENTRAL], [2, VERSION]),
        facts,
        numbers([2, 0], [2, 0], [2, 0], [4, 0], [4, at]),
        Buffer.from(name),
      ]),
    );
    parts.push(local);
    at += local.length;
  }
  const list = Buffer.concat(listed);
  const count = entries.length;
  const end = numbers([4, END], [2, 0], [2, 0], [2, count], [2, count], [4, list.length], [4, at], [2, 0]);
  return Buffer.concat([...parts, list, end]);
};

/** What both headers of a file say of it. */
const factsOf = (bytes: Uint8Array, packed: Uint8Array, name: string): Buffer =>
  numbers(
    [2, VERSION],
    [2, 0],
    [2, DEFLATED],
    [2, 0],
    [2, DATE],
    [4, crc32(bytes)],
    [4, packed.length],
    [4, bytes.length],
    [2, name.length],
    [2, 0],
  );

/** Numbers one after the other, each of so many bytes, the lowest byte first. */
const numbers = (...wanted: readonly (readonly [size: 2 | 4, value: number])[]): Buffer =>
  Buffer.concat(
    wanted.map(([size, value]) => {
      const bytes = Buffer.alloc(size);
      bytes.writeUIntLE(value, 0, size);
      return bytes;
    }),
  );
