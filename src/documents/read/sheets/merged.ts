/** The column that the name of a cell begins with: 1 for "B7". The last that Excel has is 16,383. */
export const columnOf = (name: string): number => {
  let column = 0;
  for (const letter of /^[A-Z]{1,3}/.exec(name)?.[0] ?? 'A') column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
};

type Rows = readonly (readonly string[])[];

/** Below merged cells a file may still hold what nobody sees: only the first of each keeps its text. */
export const withoutCovered = (rows: Rows, merged: readonly string[]): Rows => {
  if (merged.length === 0) return rows;
  const left = rows.map((row) => [...row]);
  for (const ref of merged) clear(left, ref);
  return left;
};

const clear = (rows: string[][], ref: string): void => {
  const [first = '', last = first] = ref.split(':');
  const [top, bottom] = [rowOf(first), Math.min(rowOf(last), rows.length - 1)];
  const [from, to] = [columnOf(first), columnOf(last)];
  for (let at = top; at <= bottom; at += 1) {
    const row = rows[at] ?? [];
    const begin = at === top ? from + 1 : from;
    row.fill('', Math.min(begin, row.length), Math.min(to + 1, row.length));
  }
};

const rowOf = (name: string): number => Number(/\d+$/.exec(name)?.[0] ?? 1) - 1;
