import { own } from '../../../domain/own.ts';
import { endingOf, found } from '../kinds.ts';
import { Refused } from '../refused.ts';
import { OTHERWISE } from './unfit.ts';

export type SheetKind = 'xlsx' | 'csv';

const NAMED: Readonly<Record<string, SheetKind>> = { xlsx: 'xlsx', csv: 'csv', txt: 'csv', tsv: 'csv' };
const CALLED: Readonly<Record<SheetKind, string>> = {
  xlsx: 'an Excel workbook',
  csv: 'plain text',
};

/**
 * Whether a file is a workbook or a CSV, by what it holds.
 * @throws Refused where it is neither, or its name says otherwise
 */
export const sheetKind = (name: string, bytes: Uint8Array): SheetKind => {
  const is = found(bytes);
  if (is.kind === 'other') throw notRead(name, is);
  if (is.kind === 'pdf') throw notRead(name, { code: 'pdf', is: 'a PDF' });
  const kind = is.kind === 'zip' ? 'xlsx' : 'csv';
  const claimed = own(NAMED, endingOf(name));
  if (claimed && claimed !== kind)
    throw new Refused(
      'mismatch',
      `“${name}” is named .${endingOf(name)}, but it is ${kind === 'xlsx' ? 'no text: it is a workbook or an archive' : `${CALLED[kind]}, not ${CALLED[claimed]}`}. ${kind === 'csv' ? 'Name it .csv and upload that, or open it in Excel and save it as .xlsx.' : OTHERWISE}`,
    );
  return kind;
};

const notRead = (name: string, { code, is }: { readonly code: string; readonly is: string }): Refused => {
  if (code === 'password')
    return new Refused(
      code,
      `“${name}” is protected by a password. In Excel choose File, Info, Protect Workbook, Encrypt with Password, clear the password, save it and upload it again.`,
    );
  if (code === 'old-word')
    return new Refused(
      'old-excel',
      `“${name}” is in the format of Excel 97 to 2003 (.xls), or of another old program. ${OTHERWISE}`,
    );
  return new Refused(code, `“${name}” is ${is}, and only .xlsx and .csv are read. ${OTHERWISE}`);
};
