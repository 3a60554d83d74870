import type { Range, Scanned, Table } from '../table.ts';

interface Walk {
  readonly range: Pick<Range, 'from' | 'below' | 'select'>;
  /** Takes one request from what may be spent; false where nothing is left. */
  readonly spend: () => boolean;
}

/** Hands over a table page by page. False where not all of it could be gone through. */
export const walk = async (
  table: Table,
  { range, spend }: Walk,
  each: (rows: readonly Scanned[]) => Promise<void> | void,
): Promise<boolean> => {
  let next: string | undefined;
  do {
    if (!spend()) return false;
    const page = await table.scan(range, next);
    await each(page.rows);
    next = page.next;
  } while (next !== undefined);
  return true;
};
