import { Refused } from '../refused.ts';
import type { Unfit } from '../zip.ts';

/** What to do with a spreadsheet that cannot be read. */
export const OTHERWISE =
  'Open it in Excel, save it as an Excel Workbook (.xlsx) or as CSV UTF-8 (.csv), and upload that.';

/** What is said of an .xlsx that is not one, or unpacks to too much. */
export const unfitOf = (name: string): Unfit => ({
  bomb: () =>
    new Refused(
      'bomb',
      `“${name}” unpacks to far more than a spreadsheet of figures holds, so it is not opened. Copy the sheet with the figures into a new workbook, save that and upload it.`,
    ),
  unsound: () =>
    new Refused('unsound', `“${name}” is damaged: it does not open as an Excel workbook. ${OTHERWISE}`),
});

/** A file with macros is not opened, though they would never be run. */
export const macros = (name: string): Refused =>
  new Refused(
    'macros',
    `“${name}” holds macros, so it is not opened. In Excel choose Save as, Excel Workbook (.xlsx), and upload that.`,
  );
