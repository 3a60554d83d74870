import type { ZipPart } from './hostile-files.ts';
import { zipOf } from './hostile-files.ts';

const text = (words: string): Uint8Array => new TextEncoder().encode(words);
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

export interface BookParts {
  /** The XML of each sheet's rows, by the sheet's name. */
  readonly sheets: Readonly<Record<string, string>>;
  readonly hidden?: readonly string[];
  readonly strings?: readonly string[];
  /** The XML inside of styleSheet. */
  readonly styles?: string;
  readonly is1904?: boolean;
  /** What stands before each sheet's own element. */
  readonly before?: string;
}

const attribute = (words: string): string =>
  words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** The parts of a workbook written by hand, so that it can hold what no library writes. */
export const bookParts = ({
  sheets,
  hidden = [],
  strings = [],
  styles = '',
  is1904,
  before = '',
}: BookParts): readonly ZipPart[] => {
  const names = Object.keys(sheets);
  const listed = names.map(
    (name, at) =>
      `<sheet name="${attribute(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"${hidden.includes(name) ? ' state="hidden"' : ''}/>`,
  );
  const led = names.map(
    (_, at) =>
      `<Relationship Id="rId${at + 1}" Type="${RELATION}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
  );
  return [
    { name: '[Content_Types].xml', data: text(`<Types xmlns="${PACKAGE}/content-types"/>`) },
    {
      name: 'xl/workbook.xml',
      data: text(
        `<?xml version="1.0"?><workbook xmlns="${MAIN}" xmlns:r="${RELATION}"><workbookPr${is1904 ? ' date1904="1"' : ''}/><sheets>${listed.join('')}</sheets></workbook>`,
      ),
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      data: text(`<Relationships xmlns="${PACKAGE}/relationships">${led.join('')}</Relationships>`),
    },
    {
      name: 'xl/sharedStrings.xml',
      data: text(`<sst xmlns="${MAIN}">${strings.map((one) => `<si>${one}</si>`).join('')}</sst>`),
    },
    { name: 'xl/styles.xml', data: text(`<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`) },
    ...Object.values(sheets).map((rows, at) => ({
      name: `xl/worksheets/sheet${at + 1}.xml`,
      data: text(`<?xml version="1.0"?>${before}<worksheet xmlns="${MAIN}">${rows}</worksheet>`),
    })),
  ];
};

export const aBook = (parts: BookParts): Uint8Array => zipOf(bookParts(parts));

/** The rows of a sheet whose cells are texts or numbers. */
export const sheetData = (rows: readonly (readonly (string | number)[])[]): string => {
  const cell = (one: string | number): string =>
    typeof one === 'number'
      ? `<c><v>${one}</v></c>`
      : `<c t="inlineStr"><is><t>${attribute(one)}</t></is></c>`;
  return `<sheetData>${rows.map((row) => `<row>${row.map(cell).join('')}</row>`).join('')}</sheetData>`;
};
