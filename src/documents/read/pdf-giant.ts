/** In bytes. What stands outside of streams are entries of pages, fonts and bookmarks: a few thousand at most. */
const MOST = 2 * 1024 * 1024;

/**
 * Whether one object of a PDF, its streams left out, is longer than any document's is: a list of millions, which
 * would be held whole, and half of it again whenever it grows. Looked for before anything is read.
 */
export const hasGiant = (bytes: Uint8Array): boolean => {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [object, stream, streamEnd] = ['endobj', 'stream', 'endstream'].map((word) => finder(file, word));
  if (!object || !stream || !streamEnd) return false;
  let from = 0;
  while (from < file.length) {
    const [ended, begun] = [object(from), stream(from)];
    const to = Math.min(ended, begun);
    if (to - from > MOST) return true;
    from = begun < ended ? streamEnd(to) + 'endstream'.length : to + 'endobj'.length;
  }
  return false;
};

/** Where the word stands next, from some place on; the file's end where it does not. Never looks twice at one byte. */
const finder = (file: Buffer, word: string): ((from: number) => number) => {
  let at = -1;
  return (from) => {
    if (at < from) at = file.indexOf(word, from, 'latin1');
    if (at === -1) at = file.length;
    return at;
  };
};
