import type { Op, Props, Row } from './table.ts';

/** Bytes of one property: in base64 they are the 30,000 characters a text may have (guards.ts). */
const PIECE = 22_500;
/** Pieces of one row: 17 texts of that length are just under 1 MiB, as Azure counts two bytes a character. */
const PIECES = 17;
/** Rows of one transaction: seven are just under 3.5 MiB as they are sent. */
const TOGETHER = 7;

const ROW = PIECE * PIECES;

/** The keys of a file's rows, in order: k|000, k|001 and so on. */
export const chunkKeys = (size: number): readonly string[] =>
  Array.from({ length: Math.ceil(size / ROW) }, (_, at) => `k|${String(at).padStart(3, '0')}`);

/** The rows that hold a file's bytes, as the inserts of one transaction after another. */
export function* chunkInserts(bytes: Uint8Array): Generator<readonly Op[]> {
  const keys = chunkKeys(bytes.length);
  for (let at = 0; at < keys.length; at += TOGETHER)
    yield keys.slice(at, at + TOGETHER).map((key, index): Op => {
      const from = (at + index) * ROW;
      return { do: 'insert', key, props: piecesOf(bytes.subarray(from, from + ROW)) };
    });
}

const nameOf = (piece: number): string => `c${String(piece).padStart(2, '0')}`;

/** Bytes as properties of one row: 382,500 at most. */
export const piecesOf = (bytes: Uint8Array): Props => {
  const count = Math.ceil(bytes.length / PIECE);
  const pieces = Array.from({ length: count }, (_, at) => {
    const piece = bytes.subarray(at * PIECE, (at + 1) * PIECE);
    return [nameOf(at), Buffer.from(piece.buffer, piece.byteOffset, piece.length).toString('base64')];
  });
  return Object.fromEntries(pieces);
};

/** The bytes of rows that are in order. */
export const bytesOf = (rows: readonly Row[]): Buffer =>
  Buffer.concat(
    rows.flatMap(({ props }) =>
      Array.from({ length: PIECES }, (_, at) => props[nameOf(at)])
        .filter((piece) => piece !== undefined)
        .map((piece) => Buffer.from(String(piece), 'base64')),
    ),
  );
