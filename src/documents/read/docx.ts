import type { FileText } from '../../core/documents.ts';
import type { Part } from './docx-lines.ts';
import { linesIn } from './docx-tables.ts';
import { OTHERWISE, Refused } from './refused.ts';
import { within } from './text.ts';
import { type Parts, unzip } from './unzip.ts';

/** Other Office files, by the folder that only they have. */
const OTHERS: readonly (readonly [path: string, is: string])[] = [
  ['xl/workbook.xml', 'an Excel workbook'],
  ['ppt/presentation.xml', 'a PowerPoint presentation'],
  ['content.xml', 'an OpenDocument file'],
];

/** The text of a Word file: a line for each paragraph and each row of a table. */
export const readDocx = async (name: string, bytes: Uint8Array): Promise<FileText> => {
  const parts = await unzip(name, bytes);
  refuseOthers(name, parts);
  refuseDanger(name, parts);
  return { text: within(name, linesIn(await modelOf(name, parts)).join('\n')) };
};

const refuseOthers = (name: string, parts: Parts): void => {
  if (parts.has('[Content_Types].xml') && !OTHERS.some(([path]) => parts.has(path))) return;
  const is = OTHERS.find(([path]) => parts.has(path))?.[1] ?? 'an archive';
  throw new Refused('not-word', `“${name}” is ${is}, and only .docx, .pdf and .txt are read. ${OTHERWISE}`);
};

const DECLARES = /<!(DOCTYPE|ENTITY)/i;

const refuseDanger = (name: string, parts: Parts): void => {
  if (/macroEnabled/i.test(parts.read('[Content_Types].xml')?.toString() ?? ''))
    throw new Refused(
      'macros',
      `“${name}” may hold macros, so it is not opened. In Word choose Save as, Word document (.docx), and upload that.`,
    );
  for (const path of parts.paths())
    if (DECLARES.test(parts.read(path)?.toString('latin1') ?? ''))
      throw new Refused(
        'entities',
        `“${name}” refers to things outside itself, as no file of Word does, so it is not opened. ${OTHERWISE}`,
      );
};

/** mammoth reads the file into a tree of paragraphs and tables; that is taken, and no HTML is made of it. */
const modelOf = async (name: string, parts: Parts): Promise<Part> => {
  const { default: mammoth } = await import('mammoth');
  let model: Part = { type: 'document' };
  const transformDocument = (document: Part): Part => {
    model = document;
    return { ...document, children: [] };
  };
  try {
    await mammoth.convertToHtml(asFile(parts), { transformDocument, externalFileAccess: false });
  } catch {
    throw new Refused('unsound', `“${name}” is damaged: Word’s own parts are missing in it. ${OTHERWISE}`);
  }
  return model;
};

/** Elements that mammoth drops with all that is in them, and those it reads that mean the same to a reader. */
const KNOWN: readonly (readonly [dropped: RegExp, read: string])[] = [
  [/<(\/?)w:fldSimple\b/g, '<$1w:smartTag'],
  [/<w:cr\s*\/>/g, '<w:br/>'],
  [/<w:ptab\b[^<>]*\/>/g, '<w:tab/>'],
];

const asKnown = (xml: string): string =>
  KNOWN.reduce((text, [dropped, read]) => text.replace(dropped, read), xml);

type Input = Parameters<typeof import('mammoth')['convertToHtml']>[0];

/** So that nothing is unpacked a second time, by a library that counts nothing. */
const asFile = (parts: Parts): Input => {
  const read = async (path: string, encoding?: string): Promise<string | Uint8Array> => {
    const part = parts.read(path) ?? Buffer.alloc(0);
    return encoding ? asKnown(part.toString('utf8')) : part;
  };
  // mammoth takes an open zip as `file`; its typings leave that out.
  return { file: { exists: parts.has, read } } as unknown as Input;
};
