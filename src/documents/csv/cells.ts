const SEPARATORS = ['\t', ';', ',', '|'] as const;
/** Lines that are looked at to find what parts the cells. */
const FIRST = 200;
/** What Excel allows in one cell. */
export const MOST_IN_CELL = 32_767;

/** Signs that XML cannot hold are written "_x000D_". */
export const asTyped = (text: string): string =>
  text
    .replace(/_x([0-9A-F]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\r\n?/g, '\n')
    .trim()
    .slice(0, MOST_IN_CELL);

/** Excel is made to keep "007" by writing ="007". */
export const cellOf = (text: string): string => asTyped(text.replace(/^="([^"]*)"$/, '$1'));

export const withoutEnd = (row: readonly string[]): readonly string[] =>
  row.slice(0, row.findLastIndex((cell) => cell !== '') + 1);

/** How a CSV is laid out: what parts its cells, and how many letters of it say so in a line of their own. */
export interface Layout {
  readonly separator: string;
  readonly skip: number;
}

/** By its first lines: parted by commas, semicolons or tabs, whichever most of them have. Line ends are "\n". */
export const layoutOf = (text: string): Layout => {
  const [line = '', said] = /^"?sep=(.)"?\n/i.exec(text) ?? [];
  return { separator: said ?? separatorOf(text), skip: line.length };
};

const separatorOf = (text: string): string => {
  const lines = text
    .slice(0, 100_000)
    .replace(/"(?:[^"]|"")*"/g, '')
    .split('\n', FIRST);
  const scores = SEPARATORS.map((sign) => ({
    sign,
    lines: lines.filter((line) => line.includes(sign)).length,
  }));
  return scores.reduce((best, one) => (one.lines > best.lines ? one : best), { sign: ',', lines: 0 }).sign;
};
