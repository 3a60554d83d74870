import type { File, FileText } from '../../core/documents.ts';
import { ok, type Result } from '../../domain/result.ts';
import { readDocx } from './docx.ts';
import { agree, found, notRead } from './kinds.ts';
import { pdfjs, readPdf } from './pdf.ts';
import { Refused, shown } from './refused.ts';
import { readTxt } from './text.ts';

type Named = Pick<File, 'name' | 'bytes'>;

/** The text of a file by what it holds. For the worker alone: nothing here is bounded in time or memory. */
export const readFile = async (file: Named): Promise<Result<FileText>> => {
  try {
    return ok(await textOf({ ...file, name: shown(file.name) }));
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
};

/** Loads what the reading of these bytes will need. */
export const prepare = async (bytes: Uint8Array): Promise<void> => {
  const { kind } = found(bytes);
  if (kind === 'pdf') await pdfjs();
  if (kind === 'zip') await import('mammoth');
};

/** A zip is opened before its name is held against it: it may be something other than Word. */
const textOf = async ({ name, bytes }: Named): Promise<FileText> => {
  const is = found(bytes);
  switch (is.kind) {
    case 'other':
      throw notRead(name, is);
    case 'zip': {
      const held = await readDocx(name, bytes);
      agree(name, 'docx');
      return held;
    }
    case 'pdf':
      agree(name, 'pdf');
      return readPdf(name, bytes);
    case 'txt':
      agree(name, 'txt');
      return readTxt(name, bytes);
  }
};
