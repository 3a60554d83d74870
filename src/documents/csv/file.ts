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

/** Its rows one by one, each with the number of its first line; a row may go over several. */
const gone = (
  path: string,
  how: Layout & { readonly encoding: Encoding },
  see: SeeLine,
): Promise<Result<true>> => {
  let [line, fed, last] = [how.skip > 0 ? 2 : 1, 0, 0];
  let fault: Refusal | undefined;
  const unclosed = (): Refusal =>
    refuse(
      'quotes',
      `Line ${line} opens a quotation mark that is never closed, so its cells cannot be told apart.`,
    );
  const counted = async function* (): AsyncGenerator<string> {
    for await (const piece of piecesOf(path, how.encoding, how.skip)) {
      fed += piece.length;
      if (fed - last > ROW_MOST) fault ??= unclosed();
      if (fault) return;
      yield piece;
    }
  };
  return new Promise((resolve, reject) => {
    Papa.parse<string[]>(Readable.from(counted(), { objectMode: true, highWaterMark: 1 }), {
      delimiter: how.separator,
      newline: '\n',
      step: ({ data, errors }) => {
        last = fed;
        if (fault) return;
        if (errors.some(({ code }) => code === 'MissingQuotes')) fault = unclosed();
        else see(withoutEnd(data.map(cellOf)), line);
        line += 1;
        for (const cell of data)
          for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) line += 1;
      },
      complete: () => resolve(fault ?? ok(true)),
      error: reject,
    });
  });
};
