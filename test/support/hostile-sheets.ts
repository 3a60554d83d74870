import { packedZeros, zipOf } from './hostile-files.ts';
import { aBook, bookParts, sheetData } from './workbooks.ts';

/** Rows of a dozen numbers, or of invented children. */
export const manyRows = (rows: number, isOfChildren = false): Uint8Array => {
  const cells = (at: number): readonly (string | number)[] =>
    isOfChildren
      ? [`Ella${at}`, `Fox${at}`, 41_000 + (at % 3_000), 'Year 7']
      : Array.from({ length: 12 }, (_, column) => at * column);
  const head = isOfChildren ? ['Forename', 'Surname', 'Date of birth', 'Year'] : ['Figures'];
  return aBook({
    sheets: { Data: sheetData([head, ...Array.from({ length: rows }, (_, at) => cells(at))]) },
  });
};

/** A workbook whose sheet unpacks to so many megabytes, and which says so or does not. */
export const sheetBomb = async (megabytes: number, isHonest: boolean): Promise<Uint8Array> => {
  const packed = await packedZeros(megabytes);
  const name = 'xl/worksheets/sheet1.xml';
  const rest = bookParts({ sheets: { A: '' } }).filter((part) => part.name !== name);
  const size = isHonest ? megabytes * 1024 * 1024 : 2_000;
  return zipOf([...rest, { name, data: new Uint8Array(), packed, size }]);
};

/** One text of so many megabytes in one cell. */
export const longCell = (megabytes: number): Uint8Array =>
  aBook({ sheets: { A: sheetData([['x'.repeat(megabytes * 1024 * 1024)]]) } });

/** Formats set for every row that Excel has, and one figure. */
export const allFormatted = (): Uint8Array =>
  aBook({
    sheets: {
      A: `<sheetData><row><c><v>9</v></c></row>${'<row><c s="1"/></row>'.repeat(1_048_575)}</sheetData>`,
    },
  });

/** Elements without end, none of them a cell. */
export const manyElements = (count: number): Uint8Array => aBook({ sheets: { A: '<a/>'.repeat(count) } });

/** Different texts without end. */
export const manyStrings = (count: number): Uint8Array =>
  aBook({
    sheets: { A: sheetData([[1]]) },
    strings: Array.from({ length: count }, (_, at) => `<t>text number ${at} of them</t>`),
  });
