import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const MOST = 256;
/** Eight bits a pixel, each the number of a colour; no interlacing (PNG, 11.2.1). */
const INDEXED = [8, 3, 0, 0, 0] as const;
/** 8 and 9 save a tenth, and take ten times as long. */
const LEVEL = 5;

export interface Pixels {
  readonly wide: number;
  readonly high: number;
  /** Red, green, blue and 255, four bytes a pixel. */
  readonly bytes: Uint8Array;
}

/**
 * A PNG of 256 colours: a third of the bytes that it has with all the shades at the rims of letters. What there is
 * most of keeps its colour exactly.
 */
export const pngOf = ({ wide, high, bytes }: Pixels): Uint8Array => {
  const pixels = new Uint32Array(bytes.buffer, bytes.byteOffset, wide * high);
  const { colours, numberOf } = palette(countsOf(pixels, wide));
  const rows = new Uint8Array((wide + 1) * high);
  // Before each row stands a byte that says how it was filtered: not at all.
  eachRun(pixels, wide, (pixel, from, to) => {
    const row = Math.floor(from / wide) + 1;
    rows.fill(numberOf.get(pixel) ?? 0, from + row, to + row);
  });
  const head = Buffer.alloc(13);
  head.writeUInt32BE(wide, 0);
  head.writeUInt32BE(high, 4);
  head.set(INDEXED, 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', Uint8Array.from(colours.flatMap(partsOf))),
    chunk('IDAT', deflateSync(rows, { level: LEVEL, memLevel: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
};

const chunk = (type: string, data: Uint8Array): Buffer => {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  size.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([size, named, sum]);
};

/** A pixel as the machine holds it, the lowest byte first. */
const partsOf = (pixel: number): readonly number[] => [pixel & 255, (pixel >> 8) & 255, (pixel >> 16) & 255];

/** Pixels of one colour, side by side in one row: told one run at a time, since a chart has 100,000 of them. */
const eachRun = (
  pixels: Uint32Array,
  wide: number,
  tell: (pixel: number, from: number, to: number) => void,
) => {
  let from = 0;
  for (let to = 1; to <= pixels.length; to += 1) {
    const pixel = pixels[from] ?? 0;
    if (pixels[to] === pixel && to % wide !== 0) continue;
    tell(pixel, from, to);
    from = to;
  }
};

type Counts = ReadonlyMap<number, number>;

const countsOf = (pixels: Uint32Array, wide: number): Counts => {
  const counts = new Map<number, number>();
  eachRun(pixels, wide, (pixel, from, to) => {
    counts.set(pixel, (counts.get(pixel) ?? 0) + to - from);
  });
  return counts;
};

/** The colours there are most of, no two of them nearly the same, and for each pixel's colour the number of one. */
const palette = (counts: Counts) => {
  const byCount = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const colours: number[] = [];
  const alike = new Map<number, number>();
  const numberOf = new Map<number, number>();
  for (const [pixel] of byCount) {
    const kind = kindOf(pixel);
    let number = alike.get(kind);
    if (number === undefined) {
      number = colours.length < MOST ? colours.push(pixel) - 1 : nearest(colours, pixel);
      alike.set(kind, number);
    }
    numberOf.set(pixel, number);
  }
  return { colours, numberOf };
};

/** Colours that the eye does not tell apart at the rim of a letter: five bits of each part. */
const kindOf = (pixel: number): number => pixel & 0xf8f8f8;

const nearest = (colours: readonly number[], pixel: number): number => {
  const parts = partsOf(pixel);
  const apart = (colour: number): number =>
    partsOf(colour).reduce((sum, part, at) => sum + (part - (parts[at] ?? 0)) ** 2, 0);
  let best = 0;
  for (const at of colours.keys()) if (apart(colours[at] ?? 0) < apart(colours[best] ?? 0)) best = at;
  return best;
};
