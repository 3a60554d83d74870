import type { Row } from '../table.ts';

const HISTORY = '~h|';
/** Set beside what is being rewritten in more than one transaction: what broke off in between is rewritten again. */
export const MARK = '~e|';

/** A thing with its history, or a row that has none. */
export interface Thing {
  readonly of: string;
  readonly head?: Row;
  readonly lines: readonly Row[];
  readonly marked: boolean;
}

/** Everything of a partition: a thing is known by the hash of its last line. */
export const thingsIn = (rows: readonly Row[]): readonly Thing[] => {
  const lines = new Map<string, Row[]>();
  for (const row of rows) {
    if (!row.key.startsWith(HISTORY)) continue;
    const of = row.key.slice(HISTORY.length, row.key.lastIndexOf('|'));
    lines.set(of, [...(lines.get(of) ?? []), row]);
  }
  const marks = new Set(rows.map(({ key }) => key).filter((key) => key.startsWith(MARK)));
  const heads = new Map(rows.filter(isHead).map((row) => [String(row.props['hash']), row]));
  const chained = [...lines].map(([of, own]): Thing => {
    const head = heads.get(String(own.at(-1)?.props['hash']));
    return { of, lines: own, marked: marks.has(`${MARK}${of}`), ...(head && { head }) };
  });
  const held = new Set(chained.map(({ head }) => head?.key));
  const single = rows.filter(({ key }) => !/^~[her]\|/.test(key) && !held.has(key));
  return [...chained, ...single.map((row): Thing => ({ of: row.key, head: row, lines: [], marked: false }))];
};

const isHead = ({ key, props }: Row): boolean => !key.startsWith('~') && typeof props['hash'] === 'string';
