import type { Range, Value } from './table.ts';

/** The OData filter for a range of one partition. Never an `or` over keys: Azure would read the whole partition. */
export const filterOf = (partition: string, range: Range): string => {
  const { from, after, below, any } = range;
  const start =
    after !== undefined && after >= from ? `RowKey gt ${literal(after)}` : `RowKey ge ${literal(from)}`;
  const parts = [`PartitionKey eq ${literal(partition)}`, start, `RowKey lt ${literal(below)}`];
  if (any) parts.push(`(${any.map(([name, value]) => `${nameOf(name)} eq ${literal(value)}`).join(' or ')})`);
  return parts.join(' and ');
};

/** The same over all partitions: Azure reads the whole table. */
export const scanFilterOf = ({ from, below }: Pick<Range, 'from' | 'below'>): string =>
  `RowKey ge ${literal(from)} and RowKey lt ${literal(below)}`;

/** The columns asked for, with what a row always needs; nothing where all are wanted. */
export const selectOf = ({ select }: Pick<Range, 'select'>): string | undefined =>
  select && ['RowKey', ...select.map(nameOf)].join(',');

export const scanSelectOf = ({ select }: Pick<Range, 'select'>): string | undefined =>
  select && `PartitionKey,${selectOf({ select })}`;

const literal = (value: Value): string => {
  if (typeof value === 'string') return `'${value.replaceAll("'", "''")}'`;
  return typeof value === 'number' && !isInt32(value) ? doubleOf(value) : String(value);
};

/** A number without a point is read as a whole one, and a large whole one is refused. */
const doubleOf = (value: number): string => (/[.e]/.test(String(value)) ? String(value) : `${value}.0`);

export const isInt32 = (value: number): boolean => Number.isInteger(value) && Math.abs(value) <= 0x7fffffff;

const nameOf = (name: string): string => {
  if (!/^[A-Za-z_]\w*$/.test(name))
    throw new Error(`a question about a property called ${name.slice(0, 40)}`);
  return name;
};
