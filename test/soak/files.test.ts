import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect } from 'chai';
import { inTurn } from '../../src/apart/in-turn.ts';
import type { Documents, File, Spreadsheets, Wanted } from '../../src/core/documents.ts';
import { pack } from '../documents/samples.ts';
import { aDocx } from '../support/files.ts';
import {
  deepPages,
  longList,
  manyPages,
  PARAGRAPH,
  packedList,
  pagePdf,
  pdfBomb,
  roundPages,
  scannedPdf,
  wordParts,
  zipBomb,
  zipOf,
} from '../support/hostile-files.ts';
import {
  allFormatted,
  longCell,
  manyElements,
  manyRows,
  manyStrings,
  sheetBomb,
} from '../support/hostile-sheets.ts';
import { paused } from '../support/pauses.ts';
import { figure } from './figure.ts';

const SOAK = Boolean(process.env['SOAK']);
const MB = 1024 * 1024;

type Hostile = readonly [what: string, name: string, bytes: () => Uint8Array | Promise<Uint8Array>];

/** Run in the gate too. */
const FEW: readonly Hostile[] = [
  ['a Word file that unpacks to 300 MB', 'notes.docx', () => zipBomb(300, true)],
  ['XML without an end of depth', 'notes.docx', () => zipOf(wordParts('<w:sdt>'.repeat(300_000)))],
  ['a PDF whose page unpacks to 300 MB', 'notes.pdf', () => pdfBomb(300)],
  ['a list of 4.5 million numbers', 'notes.pdf', () => longList(4_500_000)],
];

const ALL: readonly Hostile[] = [
  ...FEW,
  ['a Word file that unpacks to 1 GB', 'notes.docx', () => zipBomb(1024, true)],
  ['a Word file that unpacks to 1 GB and says it does not', 'notes.docx', () => zipBomb(1024, false)],
  [
    '65,000 parts',
    'notes.docx',
    () => zipOf(Array.from({ length: 65_000 }, (_, index) => ({ name: `${index}`, data: Buffer.from('x') }))),
  ],
  ['23 MB of XML', 'notes.docx', () => zipOf(wordParts(PARAGRAPH.repeat(420_000)))],
  ['half a Word file', 'notes.docx', async () => (await aDocx(['The notes'])).bytes.slice(0, 3_000)],
  ['a PDF whose page unpacks to 1 GB', 'notes.pdf', () => pdfBomb(1024)],
  ['10,000 pages', 'notes.pdf', () => manyPages(10_000)],
  ['a tree of pages 20,000 deep', 'notes.pdf', () => deepPages(20_000)],
  ['a tree of pages that goes round', 'notes.pdf', roundPages],
  ['pictures of pages', 'notes.pdf', scannedPdf],
  [
    'a page of 400,000 letters one by one',
    'notes.pdf',
    () => pagePdf('BT /F1 11 Tf (x) Tj ET '.repeat(400_000)),
  ],
  [
    'a list of 3.8 million numbers that looks like a stream',
    'notes.pdf',
    () => longList(3_800_000, { isHidden: true }),
  ],
  [
    'a list of 4.5 million numbers that looks like a stream',
    'notes.pdf',
    () => longList(4_500_000, { isHidden: true }),
  ],
  [
    'a list of 10 million names without a letter',
    'notes.pdf',
    () => longList(9_800_000, { token: '/', isHidden: true }),
  ],
  ['a list of 4.5 million lists', 'notes.pdf', () => longList(4_500_000, { token: '[]', isHidden: true })],
  ['a page that draws a list of 8 million numbers', 'notes.pdf', () => packedList(8)],
  ['4 million lists in one another', 'notes.pdf', () => longList(4_000_000, { token: '[', isHidden: true })],
];

/** How long, how much more memory and how long the longest pause of the loop was. */
const measured = async <T>(work: () => Promise<T>) => {
  const before = process.memoryUsage.rss();
  let most = before;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss());
  }, 5);
  const { value, ms, pause } = await paused(work);
  clearInterval(watch);
  return { value, ms, megabytes: (most - before) / MB, pause };
};

/** From source the worker compiles what it loads, which takes seconds and a hundred megabytes that the build does not. */
const MORE = SOAK ? 0 : 300;
/** Seconds are measured where the machine does nothing else. */
const inSeconds = (ms: number, most: number): void => {
  if (SOAK) expect(ms / 1_000, 'seconds').to.be.below(most);
};

/** As the program runs, compiled, where the bounds of the issues are measured; from source in the gate. */
const madeOf = async <T>(file: 'documents' | 'spreadsheets'): Promise<T> => {
  if (!SOAK) return (await import(`../../src/documents/${file}.ts`)) as T; // the caller names the file's own type
  await promisify(execFile)(process.execPath, [fileURLToPath(new URL('src/cli/launch.mjs', ROOT))]);
  return (await import(new URL(`dist/documents/${file}.js`, ROOT).href)) as T; // made of the same file
};
const ROOT = new URL('../../', import.meta.url);

/** Spreadsheets are answered in 3 seconds: refused, or read where they hold a figure and much that is none. */
const FEW_SHEETS: readonly Hostile[] = [
  ['a workbook that unpacks to 300 MB', 'a.xlsx', () => sheetBomb(300, true)],
  ['50,000 rows of a workbook', 'a.xlsx', () => manyRows(50_000)],
  ['50,000 children', 'a.xlsx', () => manyRows(50_000, true)],
];

const ALL_SHEETS: readonly Hostile[] = [
  ...FEW_SHEETS,
  ['a workbook that unpacks to 300 MB and says it does not', 'a.xlsx', () => sheetBomb(300, false)],
  ['one cell of 60 MB', 'a.xlsx', () => longCell(60)],
  ['a format in every row', 'a.xlsx', allFormatted],
  ['10 million elements', 'a.xlsx', () => manyElements(10_000_000)],
  ['600,000 texts', 'a.xlsx', () => manyStrings(600_000)],
  ['a .csv of 9 MB', 'a.csv', () => Buffer.from('12,a text,,"quoted, too"\r\n'.repeat(350_000))],
  ['a .csv of one line', 'a.csv', () => Buffer.from('1,'.repeat(4_500_000))],
  ['a quotation mark that never closes', 'a.csv', () => Buffer.from(`"${'a,b\n'.repeat(2_000_000)}`)],
];

describe('hostile spreadsheets', () => {
  let spreadsheets: Spreadsheets;
  before(async () => {
    const make = await madeOf<typeof import('../../src/documents/spreadsheets.ts')>('spreadsheets');
    spreadsheets = make.spreadsheetsIn({ turn: inTurn() });
  });

  const answered = async (what: string, file: File, wanted: Wanted): Promise<void> => {
    const { value, ms, megabytes, pause } = await measured(() => spreadsheets.sheets(file, wanted));
    if (value.refused) expect(value.say).to.match(/^[“A-Z].*\.$/);
    inSeconds(ms, 3);
    expect(megabytes, 'megabytes').to.be.below(150 + MORE);
    expect(pause(SOAK ? 99 : 90), 'pause of the loop in milliseconds').to.be.below(200);
    const answer = value.refused ? value.code : `${value.value[0]?.rows.length} rows`;
    figure(
      `${what}: ${answer}, ${Math.round(ms)} ms, ${Math.round(megabytes)} MB, pause ${Math.round(pause(100))} ms`,
    );
  };

  for (const [what, name, bytes] of SOAK ? ALL_SHEETS : FEW_SHEETS)
    for (const wanted of [{}, { rows: 2_000 }])
      it(`are answered in words, in bounds, with the bot answering: ${what}, ${wanted.rows ?? 'all'} rows wanted`, async () => {
        await answered(`${what}, ${wanted.rows ?? 'all'}`, { name, type: '', bytes: await bytes() }, wanted);
      });
});

describe('hostile files', () => {
  let documents: Documents;
  before(async () => {
    const make = await madeOf<typeof import('../../src/documents/documents.ts')>('documents');
    documents = make.documentsIn({ clock: () => new Date('2027-03-09T10:00:00Z'), ics: () => '' });
  });

  for (const [what, name, bytes] of SOAK ? ALL : FEW)
    it(`are refused in words, in bounds, with the bot answering: ${what}`, async () => {
      const file = { name, type: '', bytes: await bytes() };
      const { value, ms, megabytes, pause } = await measured(() => documents.read(file));
      expect(value).to.include({ refused: true });
      expect(value.refused && value.say).to.match(/\.$/);
      inSeconds(ms, 5);
      expect(megabytes, 'megabytes').to.be.below(150 + MORE);
      expect(pause(SOAK ? 99 : 90), 'pause of the loop in milliseconds').to.be.below(200);
      figure(
        `${what}: ${Math.round(ms)} ms, ${Math.round(megabytes)} MB, pause ${Math.round(pause(100))} ms`,
      );
    });

  if (SOAK)
    it('a pack of 50 pages is drawn with the bot answering', async () => {
      const { value, ms, pause } = await measured(() => documents.pdf(pack(700)));
      expect(value.length).to.be.greaterThan(100_000);
      expect(pause(99)).to.be.below(200);
      figure(`a pack of 50 pages: ${Math.round(ms)} ms, pause ${Math.round(pause(100))} ms`);
    });
});
