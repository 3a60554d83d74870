import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import Papa from 'papaparse';
import type { LinedFile, SeeLine } from '../../core/documents.ts';
import { ok, type Refusal, type Result, refuse } from '../../domain/result.ts';
import { cellOf, type Layout, layoutOf, withoutEnd } from './cells.ts';
import { decodingAs, type Encoding } from './encoding.ts';
import { encodingOf, piecesOf } from './pieces.ts';

/** Bytes by which a file's layout is told. */
const HEAD = 256 * 1024;
/** Letters of one row: more stand between two quotation marks only where one of them was forgotten. */
const ROW_MOST = 4 * 1024 * 1024;
/** Shorter pieces are letters of their own already. */
const SLICED = 13;

/**
 * A CSV on this machine, of any size, to be gone through row by row as often as is wanted; no more than a piece of it
 * is ever held. Refused where it is not there, empty, or no CSV.
 */
export const csvFile = async (path: string): Promise<Result<LinedFile>> => {
  const name = basename(path);
  const head = await headOf(path).catch((error: NodeJS.ErrnoException) => notOpened(name, error));
  if ('refused' in head) return head;
  const fault = faultIn(name, head);
  if (fault) return fault;
  const encoding = await encodingOf(path, head);
  const start = decodingAs(encoding).piece(head).replace(/\r\n?/g, '\n');
  if (start.includes('\0')) return noCsv(name, 'it holds more than plain text');
  const layout = layoutOf(start.replace(/^\uFEFF/, ''));
  return ok({ name, rows: (see) => gone(path, { encoding, ...layout }, see) });
};

const headOf = async (path: string): Promise<Uint8Array> => {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
};

const notOpened = (name: string, { code }: NodeJS.ErrnoException): Refusal => {
  if (code === 'ENOENT')
    return refuse('file.missing', `There is no file “${name}” there. Check its name and folder.`);
  if (code === 'EISDIR') return refuse('file.folder', `“${name}” is a folder. Name the CSV file in it.`);
  return refuse(
    'file.closed',
    `“${name}” cannot be opened (${code ?? 'unknown'}). Check that you may read it.`,
  );
};

const WHOLE = 'Save it as CSV UTF-8 (.csv), or take the CSV as DfE publishes it: that may be of any size.';

const noCsv = (name: string, why: string): Refusal =>
  refuse('file.kind', `“${name}” is no CSV: ${why}. ${WHOLE}`);

const faultIn = (name: string, head: Uint8Array): Refusal | undefined => {
  if (head.length === 0)
    return refuse('file.empty', `“${name}” holds nothing. Check that it is the right file.`);
  const start = Buffer.from(head.subarray(0, 8)).toString('latin1');
  if (start.startsWith('PK')) return noCsv(name, 'it is a workbook or an archive');
  if (start.startsWith('\xD0\xCF\x11\xE0')) return noCsv(name, 'it is an old Excel workbook');
  return start.startsWith('%PDF') ? noCsv(name, 'it is a PDF') : undefined;
};

type How = Layout & { readonly encoding: Encoding };

/** How far a file has been read. */
interface Place {
  line: number;
  /** Letters given to the reader, in all and when it last made a row of them. */
  fed: number;
  rowAt: number;
  fault?: Refusal;
}

/** Its rows one by one, each with the number of its first line; a row may go over several. */
const gone = (path: string, how: How, see: SeeLine): Promise<Result<true>> => {
  const place: Place = { line: how.skip > 0 ? 2 : 1, fed: 0, rowAt: 0 };
  return new Promise((resolve, reject) => {
    Papa.parse<string[]>(Readable.from(fed(path, how, place), { objectMode: true, highWaterMark: 1 }), {
      delimiter: how.separator,
      newline: '\n',
      step: ({ data, errors }) => {
        place.rowAt = place.fed;
        if (errors.some(({ code }) => code === 'MissingQuotes')) place.fault ??= unclosed(place);
        if (place.fault) return;
        see(withoutEnd(data.map(cellOf)).map(ownLetters), place.line);
        place.line += 1 + data.reduce((lines, cell) => lines + lineEndsIn(cell), 0);
      },
      complete: () => resolve(place.fault ?? ok(true)),
      error: reject,
    });
  });
};

const lineEndsIn = (cell: string): number => (cell.includes('\n') ? cell.split('\n').length - 1 : 0);

const unclosed = ({ line }: Place): Refusal =>
  refuse(
    'quotes',
    `Line ${line} opens a quotation mark that is never closed, so its cells cannot be told apart.`,
  );

/** The file's text, up to where a row has no end. */
async function* fed(path: string, { encoding, skip }: How, place: Place): AsyncGenerator<string> {
  for await (const piece of piecesOf(path, encoding, skip)) {
    place.fed += piece.length;
    if (place.fed - place.rowAt > ROW_MOST) place.fault ??= unclosed(place);
    if (place.fault) return;
    yield piece;
  }
}

/** A piece of a text keeps the whole text in memory for as long as it is held; letters of its own do not. */
const ownLetters = (cell: string): string =>
  cell.length < SLICED ? cell : Buffer.from(cell, 'utf16le').toString('utf16le');
