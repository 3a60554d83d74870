import type { File } from '../../../core/documents.ts';
import { ok, type Result } from '../../../domain/result.ts';
import type { SheetRead } from '../../../domain/workbook.ts';
import { Refused, shown } from '../refused.ts';
import { budgetOf } from './budget.ts';
import { readCsv } from './csv.ts';
import { sheetKind } from './kinds.ts';
import { OTHERWISE } from './unfit.ts';
import { readXlsx } from './xlsx.ts';

type Asked = Pick<File, 'name' | 'bytes'> & { readonly rows?: number };

/** The sheets of a file by what it holds. For the worker alone: nothing here is bounded in time or memory. */
export const readSheets = async (file: Asked): Promise<Result<readonly SheetRead[]>> => {
  try {
    return ok(await sheetsOf({ ...file, name: shown(file.name) }));
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
};

const sheetsOf = async ({ name, bytes, rows }: Asked): Promise<readonly SheetRead[]> => {
  const budget = budgetOf(name, rows);
  const kind = sheetKind(name, bytes);
  const sheets = kind === 'xlsx' ? await readXlsx(name, bytes, budget) : readCsv(name, bytes, budget);
  if (sheets.every((sheet) => sheet.rows.length === 0))
    throw new Refused(
      'empty',
      `“${name}” holds nothing but empty cells. Check that it is the right file. ${OTHERWISE}`,
    );
  return sheets;
};
