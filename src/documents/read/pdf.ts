import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { FileText } from '../../core/documents.ts';
import { startAmong, startsIn } from './pdf-columns.ts';
import { hasGiant } from './pdf-giant.ts';
import { type Glyphs, linesOf, type TextLine, withLabels } from './pdf-lines.ts';
import { withoutRepeats } from './pdf-repeats.ts';
import { rowsOf } from './pdf-rows.ts';
import { OTHERWISE, Refused } from './refused.ts';
import { within } from './text.ts';

const MOST_PAGES = 200;

type Pdfjs = typeof import('pdfjs-dist/legacy/build/pdf.mjs');
type Pdf = Awaited<ReturnType<Pdfjs['getDocument']>['promise']>;

const { resolve } = createRequire(import.meta.url);
const built = (file: string): string => pathToFileURL(resolve(`pdfjs-dist/legacy/build/${file}`)).href;

/** Loaded when the first PDF is read. What it would draw with is never asked for: only its names must be there. */
export const pdfjs = async (): Promise<Pdfjs> => {
  const nothing = { DOMMatrix: class {}, ImageData: class {}, Path2D: class {} };
  for (const [name, value] of Object.entries(nothing))
    if (!(name in globalThis)) Object.assign(globalThis, { [name]: value });
  // The part that would run in a thread of its own is put where the library looks for it: this is that thread.
  Object.assign(globalThis, { pdfjsWorker: await import(built('pdf.worker.min.mjs')) });
  return (await import(built('pdf.min.mjs'))) as Pdfjs; // the same library, made smaller
};

/**
 * The text of a PDF: a line for each paragraph and, where there are columns, a line for each row. The bytes are taken:
 * nobody else can read them any more.
 */
export const readPdf = async (name: string, bytes: Uint8Array): Promise<FileText> => {
  if (hasGiant(bytes))
    throw new Refused(
      'bomb',
      `“${name}” holds far more than pages of text, so it is not opened. ${OTHERWISE}`,
    );
  const pdf = await opened(name, bytes);
  try {
    return await textOf(name, pdf);
  } catch (error) {
    throw error instanceof Refused ? error : unsound(name);
  } finally {
    await pdf.destroy();
  }
};

const unsound = (name: string): Refused =>
  new Refused('unsound', `“${name}” is damaged: it does not open as a PDF. ${OTHERWISE}`);

/** Nothing is run, fetched or drawn. */
const SAFELY = {
  isEvalSupported: false,
  disableFontFace: true,
  useSystemFonts: false,
  useWorkerFetch: false,
  useWasm: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  enableXfa: false,
  verbosity: 0,
} as const;

const opened = async (name: string, bytes: Uint8Array): Promise<Pdf> => {
  const { getDocument } = await pdfjs();
  try {
    return await getDocument({ ...SAFELY, data: taken(bytes) }).promise;
  } catch (error) {
    if (!(error instanceof Error && error.name === 'PasswordException')) throw unsound(name);
    throw new Refused(
      'password',
      `“${name}” is protected by a password. Save it without one, or upload the Word file it was made from.`,
    );
  }
};

/** The library takes what it is given for good, which spares ten megabytes; a Buffer may be a piece of others. */
const taken = (bytes: Uint8Array): Uint8Array => (Buffer.isBuffer(bytes) ? new Uint8Array(bytes) : bytes);

const textOf = async (name: string, pdf: Pdf): Promise<FileText> => {
  if (pdf.numPages > MOST_PAGES)
    throw new Refused(
      'long',
      `“${name}” has ${pdf.numPages} pages, and no more than ${MOST_PAGES} are read. Cut it down to the meeting’s own notes and upload it again.`,
    );
  await refuseScripts(name, pdf);
  const pages: (readonly Glyphs[])[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) pages.push(await pageOf(pdf, number));
  const empty = pages.filter((page) => page.length === 0).length;
  if (empty === pages.length)
    throw new Refused(
      'pictures',
      `“${name}” holds pictures of pages, not text, so nothing can be read from it. Upload the Word file it was made from, or paste its text.`,
    );
  const { rows, ranTogether } = rowsOf(settled(pages));
  const doubtful = ranTogether || empty > 0;
  return { text: within(name, rows.join('\n')), ...(doubtful && { doubtful }) };
};

/** Where columns begin is seen in lines; what stands close to a column's beginning is parted by that. */
const settled = (pages: readonly (readonly Glyphs[])[]): readonly (readonly TextLine[])[] => {
  const isStart = startAmong(startsIn(pages.map((glyphs) => linesOf(glyphs))));
  const lines = withoutRepeats(pages.map((glyphs) => linesOf(glyphs, isStart)));
  return lines.map((page) => page.map((line) => withLabels(line, isStart)));
};

const refuseScripts = async (name: string, pdf: Pdf): Promise<void> => {
  if (!(await pdf.getJSActions())) return;
  throw new Refused('script', `“${name}” holds a script, so it is not read. ${OTHERWISE}`);
};

const pageOf = async (pdf: Pdf, number: number): Promise<readonly Glyphs[]> => {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const { transform } = page.getViewport({ scale: 1 });
  page.cleanup();
  return ownItems(items)
    .flatMap((item) => glyphsOf(item, transform))
    .map((glyphs, order) => ({ ...glyphs, order }));
};

type Content = Awaited<ReturnType<Awaited<ReturnType<Pdf['getPage']>>['getTextContent']>>['items'];

/** Without what the file itself calls no part of the text: heads and feet of pages, heads of tables once more. */
const ownItems = (items: Content): readonly Item[] => {
  const open: boolean[] = [];
  return items.flatMap((item) => {
    if ('str' in item) return open.includes(true) ? [] : [item];
    if (item.type === 'endMarkedContent') open.pop();
    else open.push((item as { tag?: string }).tag === 'Artifact'); // the typings leave the tag out
    return [];
  });
};

interface Item {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
}

/** Where they stand on the page as it is shown, which may be turned. Words aslant are stamps across it, no text of it. */
const glyphsOf = (item: Item, shown: readonly number[]): readonly Omit<Glyphs, 'order'>[] => {
  const [a = 0, b = 0, c = 0, d = 0, left = 0, top = 0] = shown;
  const [along = 0, slant = 0, over = 0, up = 0, x = 0, y = 0] = item.transform;
  const size = Math.abs(b * over + d * up);
  if (item.str.trim() === '' || size === 0 || Math.abs(b * along + d * slant) > size / 10) return [];
  return [{ text: item.str, x: a * x + c * y + left, y: b * x + d * y + top, width: item.width, size }];
};
