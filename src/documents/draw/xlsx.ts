import writeExcel, { type Feature, type Image, type Row, type Sheet } from 'write-excel-file/node';
import type { CellDrawn, SheetDrawn } from '../../domain/workbook.ts';

/** What the library takes for a picture's content; we give it none. */
type Content = Image['content'];

const LOOK = { wrap: true, alignVertical: 'top' } as const;

/** An .xlsx workbook. Text is kept as text; formulas are worked out by whoever opens it. */
export const drawXlsx = async (sheets: readonly SheetDrawn[]): Promise<Uint8Array> => {
  const drawn = sheets.map(
    ({ name, rows, widths = [], frozen = 0 }): Sheet<Content> => ({
      sheet: name,
      data: rows.map(rowOf),
      columns: widths.map((width) => ({ width })),
      ...(frozen > 0 && { stickyRowsCount: frozen }),
    }),
  );
  return writeExcel(drawn, {
    fontFamily: 'Arial',
    fontSize: 11,
    features: [listsOf(sheets), WORKED_OUT],
  }).toBuffer();
};

const rowOf = (row: readonly CellDrawn[]): Row => row.map(cellOf);

const cellOf = (cell: CellDrawn): Row[number] => {
  if (cell === undefined || cell === '') return null;
  if (typeof cell === 'number') return { value: cell, type: Number, ...LOOK };
  if (typeof cell === 'string') return { value: cell, type: String, ...LOOK };
  if ('formula' in cell) return { value: cell.formula.replace(/^=/, ''), type: 'Formula', ...LOOK };
  return { value: cell.text, type: String, ...LOOK, ...(cell.bold && { fontWeight: 'bold' as const }) };
};

/** The library writes no lists to choose from: they stand between the cells and the margins (ECMA-376, 18.3.1.99). */
const listsOf = (sheets: readonly SheetDrawn[]): Feature<Content> => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml, _, { sheetIndex }) => withLists(xml, sheets[sheetIndex]?.lists ?? []),
      },
    },
  },
});

const withLists = (xml: string, lists: NonNullable<SheetDrawn['lists']>): string => {
  if (lists.length === 0) return xml;
  const each = lists.map(
    ({ cells, of }) =>
      `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${cells}"><formula1>${of}</formula1></dataValidation>`,
  );
  const all = `<dataValidations count="${lists.length}">${each.join('')}</dataValidations>`;
  return xml.replace(/(?=<(?:pageMargins|pageSetup|drawing)\b|<\/worksheet>)/, all);
};

const WORKED_OUT: Feature<Content> = {
  files: {
    transform: {
      'xl/workbook.xml': { transform: (xml) => xml.replace(/<calcPr\s*\/>/, '<calcPr fullCalcOnLoad="1"/>') },
    },
  },
};
