import { csvOf } from '../csv.ts';
import type { SheetDrawn } from '../workbook.ts';
import { definitionsSheet, notesSheet, statesSheet } from './export-about.ts';
import { type Exported, figureRows } from './export-figures.ts';

/** The figures of a request as a .csv in DfE's layout for open data (inventory 2.3). Drafts are not in it. */
export const exportCsv = (exported: Exported): string => {
  const { head, rows } = figureRows(exported);
  return csvOf([head, ...rows.map((row) => row.map(String))]);
};

/** The same as sheets, with what the figures mean, what was said of them and how each authority stands. */
export const exportSheets = (exported: Exported): readonly SheetDrawn[] => {
  const { head, rows } = figureRows(exported);
  const figures: SheetDrawn = {
    name: 'Figures',
    frozen: 1,
    widths: head.map((name) => Math.min(28, Math.max(12, name.length + 2))),
    rows: [head.map((text) => ({ text, bold: true as const })), ...rows],
  };
  return [figures, definitionsSheet(exported), notesSheet(exported), statesSheet(exported)];
};
