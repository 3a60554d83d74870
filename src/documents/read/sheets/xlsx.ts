import type { SheetRead } from '../../../domain/workbook.ts';
import { Refused } from '../refused.ts';
import { isXml, openZip, saidSize, type Zip } from '../zip.ts';
import { bookHeard, relationsHeard, type SheetListed } from './book.ts';
import type { Budget } from './budget.ts';
import type { Book } from './cell.ts';
import { sheetHeard } from './cells.ts';
import { stringsHeard } from './strings.ts';
import { stylesHeard } from './styles.ts';
import { macros, OTHERWISE, unfitOf } from './unfit.ts';
import { type Listener, listen } from './xml.ts';

const MB = 1024 * 1024;
/** Of XML together: a sheet of 60,000 rows has some 30 MB. */
const MOST_BYTES = 96 * MB;
/** Pictures are not inflated, only counted by what they say of themselves. */
const MOST_SAID = 250 * MB;
const MOST_STRINGS = 32 * MB;
const MOST_ABOUT = 6 * MB;
const MOST_SHEETS = 60;

/** Other files that are zips, by what only they have. */
const OTHERS: readonly (readonly [path: RegExp, is: string])[] = [
  [/^word\/document\.xml$/, 'a Word file'],
  [/^ppt\/presentation\.xml$/, 'a PowerPoint presentation'],
  [/^xl\/workbook\.bin$/, 'an Excel binary workbook (.xlsb)'],
  [/^content\.xml$/, 'an OpenDocument file'],
];

/** A part of the workbook heard, or not where there is none. */
type Hear = (path: string, to: Listener, room: number) => Promise<boolean>;

/** The sheets of an Excel workbook, read a piece at a time; macros are refused, and nothing is ever worked out. */
export const readXlsx = async (
  name: string,
  bytes: Uint8Array,
  budget: Budget,
): Promise<readonly SheetRead[]> => {
  const zip = await openZip(bytes, unfitOf(name));
  lookAt(name, zip);
  const hear = hearing(name, zip);
  const listed = bookHeard();
  await hear('xl/workbook.xml', listed.to, MOST_ABOUT);
  const book = { ...(await bookOf(name, hear)), from: listed.about.from, budget };
  const paths = await pathsOf(hear);
  const sheets: SheetRead[] = [];
  for (const sheet of listed.sheets.slice(0, MOST_SHEETS))
    sheets.push(...(await sheetOf({ sheet, book, hear, path: paths.get(sheet.id) })));
  return sheets;
};

const lookAt = (name: string, { entries }: Zip): void => {
  const unfit = unfitOf(name);
  const has = (path: RegExp): boolean => entries.some(({ fileName }) => path.test(fileName));
  if (has(/vba(Project|Data)|^xl\/macrosheets\//i)) throw macros(name);
  if (!has(/^xl\/workbook\.xml$/)) {
    const is = OTHERS.find(([path]) => has(path))?.[1] ?? 'an archive';
    throw new Refused('not-sheets', `“${name}” is ${is}, and only .xlsx and .csv are read. ${OTHERWISE}`);
  }
  const xml = entries.filter(isXml);
  if (saidSize(entries) > MOST_SAID || saidSize(xml) > MOST_BYTES) throw unfit.bomb();
  if (xml.some((entry) => entry.isEncrypted())) throw unfit.unsound();
};

const hearing = (name: string, zip: Zip): Hear => {
  const unfit = unfitOf(name);
  const entries = new Map(zip.entries.map((entry) => [entry.fileName, entry]));
  return async (path, to, room) => {
    const entry = entries.get(path);
    if (entry) await listen({ zip, entry, room, name, unfit }, to);
    return entry !== undefined;
  };
};

const bookOf = async (name: string, hear: Hear): Promise<Pick<Book, 'strings' | 'styles'>> => {
  const { strings, to: toStrings } = stringsHeard(unfitOf(name).bomb);
  const { styles, to: toStyles } = stylesHeard();
  await hear('xl/sharedStrings.xml', toStrings, MOST_STRINGS);
  await hear('xl/styles.xml', toStyles, MOST_ABOUT);
  return { strings, styles };
};

/** The parts of the sheets with cells, by the ids that the workbook lists them under. */
const pathsOf = async (hear: Hear): Promise<ReadonlyMap<string, string>> => {
  const { to, relations } = relationsHeard();
  await hear('xl/_rels/workbook.xml.rels', to, MOST_ABOUT);
  const whole = (target: string): string => (target.startsWith('/') ? target.slice(1) : `xl/${target}`);
  return new Map(
    relations.filter(({ type }) => type.endsWith('/worksheet')).map(({ id, target }) => [id, whole(target)]),
  );
};

interface Sheet {
  readonly sheet: SheetListed;
  readonly book: Book;
  readonly hear: Hear;
  readonly path: string | undefined;
}

/** Nothing for a sheet that is a chart. */
const sheetOf = async ({ sheet, book, hear, path }: Sheet): Promise<readonly SheetRead[]> => {
  const { to, cells } = sheetHeard(book);
  if (!path || !(await hear(path, to, MOST_BYTES))) return [];
  return [{ name: sheet.name, hidden: sheet.isHidden, ...cells() }];
};
