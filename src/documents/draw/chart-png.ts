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
 * much of keeps its colour exactly.
 */
export const pngOf = ({ wide, high, bytes }: Pixels): Uint8Array => {
  const pixels = new Uint32Array(bytes.buffer, bytes.byteOffset, wide * high);
  const { colours, numberOf } = palette(pixels, wide);
  const rows = new Uint8Array((wide + 1) * high);
  // Before each row stands a byte that says how it was filtered: not at all.
  eachRun(pixels, wide, (pixel, from, to) => {
    const row = Math.floor(from / wide) + 1;
    rows.fill(numberOf[kindOf(pixel)] ?? 0, from + row, to + row);
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
  for (let row = 0; row < pixels.length; row += wide) {
    let from = row;
    let pixel = pixels[row] ?? 0;
    for (let to = row + 1; to < row + wide; to += 1) {
      const next = pixels[to] ?? 0;
      if (next === pixel) continue;
      tell(pixel, from, to);
      from = to;
      pixel = next;
    }
    tell(pixel, from, row + wide);
  }
};

/** Colours that the eye does not tell apart at the rim of a letter are of one kind: five bits of each part. */
const kindOf = (pixel: number): number =>
  ((pixel >> 3) & 31) | (((pixel >> 11) & 31) << 5) | (((pixel >> 19) & 31) << 10);

const KINDS = 1 << 15;

/** Of each kind, how many pixels there are, and the colour of its longest run. */
const kindsIn = (pixels: Uint32Array, wide: number) => {
  const counts = new Uint32Array(KINDS);
  const colours = new Uint32Array(KINDS);
  const longest = new Uint32Array(KINDS);
  eachRun(pixels, wide, (pixel, from, to) => {
    const kind = kindOf(pixel);
    counts[kind] = (counts[kind] ?? 0) + to - from;
    if (to - from <= (longest[kind] ?? 0)) return;
    longest[kind] = to - from;
    colours[kind] = pixel;
  });
  return { counts, colours };
};

/** The colours of the kinds there are most of, and for each kind the number of one. */
const palette = (pixels: Uint32Array, wide: number) => {
  const { counts, colours: all } = kindsIn(pixels, wide);
  const colours: number[] = [];
  const numberOf = new Uint8Array(KINDS);
  const kinds: number[] = [];
  for (let kind = 0; kind < KINDS; kind += 1) if ((counts[kind] ?? 0) > 0) kinds.push(kind);
  for (const kind of kinds.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b)) {
    const colour = all[kind] ?? 0;
    numberOf[kind] = colours.length < MOST ? colours.push(colour) - 1 : nearest(colours, colour);
  }
  return { colours, numberOf };
};

const nearest = (colours: readonly number[], pixel: number): number => {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let at = 0; at < colours.length; at += 1) {
    const apart = apartness(colours[at] ?? 0, pixel);
    if (apart >= least) continue;
    best = at;
    least = apart;
  }
  return best;
};

const apartness = (one: number, other: number): number => {
  const red = (one & 255) - (other & 255);
  const green = ((one >> 8) & 255) - ((other >> 8) & 255);
  const blue = ((one >> 16) & 255) - ((other >> 16) & 255);
  return red * red + green * green + blue * blue;
};
