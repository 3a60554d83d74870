import { createReadStream } from 'node:fs';
import { decodingAs, type Encoding, markedAs } from './encoding.ts';

/** Bytes that are held at a time. */
const AT_ONCE = 256 * 1024;

/** The text of a file piece by piece, with line ends "\n", whatever they were; never more of it than one piece. */
export async function* piecesOf(path: string, encoding: Encoding, skip = 0): AsyncGenerator<string> {
  const { piece, end } = decodingAs(encoding);
  let [held, left] = ['', skip];
  const normal = (text: string): string => {
    const whole = held + text;
    // Half of a line end waits for its other half.
    held = whole.endsWith('\r') ? '\r' : '';
    const lines = whole.slice(0, whole.length - held.length).replace(/\r\n?/g, '\n');
    const kept = lines.slice(left);
    left -= Math.min(left, lines.length);
    return kept;
  };
  for await (const bytes of bytesOf(path)) yield normal(piece(bytes));
  yield normal(end());
  if (held) yield '\n';
}

/** @throws what the file system says */
const bytesOf = (path: string): AsyncIterable<Buffer> => createReadStream(path, { highWaterMark: AT_ONCE });

/** How a file is written: by its mark, or by whether all of it is UTF-8. */
export const encodingOf = async (path: string, head: Uint8Array): Promise<Encoding> => {
  const marked = markedAs(head);
  if (marked !== 'utf-8') return marked;
  const { piece, end } = decodingAs('utf-8', { fatal: true });
  try {
    for await (const bytes of bytesOf(path)) piece(bytes);
    end();
    return 'utf-8';
  } catch (error) {
    if (error instanceof TypeError) return 'windows-1252';
    throw error;
  }
};
