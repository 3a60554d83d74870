export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** What old Windows wrote where Latin-1 has nothing, from 0x80 on; Node's own decoder leaves these out. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** By its mark at the beginning; UTF-8 where it has none, which is then to be tried. */
export const markedAs = ([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' => {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
};

/** UTF-8, UTF-16 with its mark, or as old Windows wrote it: Windows-1252 gives every byte a letter, so it remains. */
export const decoded = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder(markedAs(bytes), { fatal: markedAs(bytes) === 'utf-8' }).decode(bytes);
  } catch {
    return asWindows(bytes);
  }
};

const asWindows = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    .toString('latin1')
    .replace(/[\x80-\x9F]/g, (letter) => WINDOWS[letter.charCodeAt(0) - 0x80] ?? letter);

/** Decodes a file piece by piece; `fatal` where it is not known yet whether it is what it says. */
export const decodingAs = (encoding: Encoding, { fatal = false } = {}) => {
  if (encoding === 'windows-1252') return { piece: asWindows, end: (): string => '' };
  const decoder = new TextDecoder(encoding, { fatal });
  return {
    piece: (bytes: Uint8Array): string => decoder.decode(bytes, { stream: true }),
    end: (): string => decoder.decode(),
  };
};
